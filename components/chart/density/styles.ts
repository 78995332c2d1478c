import {pagerStyles} from '../pager-styles.js';

const css = String.raw;

const cellStyles = css`
  .cell {
    fill: var(--reported);
  }
  .cell-hatch {
    stroke: var(--projected);
  }
  .cell-number text {
    stroke: none;
  }
  .ground {
    fill: var(--ground);
  }
  .figure.open .cell,
  .figure:hover .cell {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .pages {
    position: sticky;
    inset-block-start: 0;
    margin: 0;
    padding-block: 0.4em;
    background: var(--ground);
  }
  .largest {
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
  }
  .largest li {
    margin-block-start: 0.5em;
  }
  .largest span {
    display: block;
    color: var(--muted);
    overflow-wrap: anywhere;
  }
  /* In the one colour there is, the more figures, the thicker the rim. */
  @media (forced-colors: active) {
    .cell {
      fill: Canvas;
      stroke: CanvasText;
    }
    .cell-number text {
      fill: CanvasText;
    }
  }
`;

/** Cells that count figures, and the pages of a table of thousands. */
export const styles = pagerStyles + cellStyles;
