import {css} from 'lit';

/** What the evidence of a figure looks like, wherever it opens. */
export const evidenceStyles = css`
  .count {
    margin: 0;
    padding-inline-end: 2em;
    font-size: 1.1em;
    font-weight: 600;
  }
  dl {
    margin: 0.4em 0 0;
  }
  dl + dl {
    margin: 0;
  }
  dl div {
    display: grid;
    grid-template-columns: 7em 1fr;
    column-gap: 0.6em;
    padding-block: 0.15em;
  }
  dt {
    grid-row: 1 / span 9;
    color: var(--muted);
  }
  dd {
    grid-column: 2;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .close {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    display: grid;
    place-items: center;
    border-color: transparent;
  }
  .close path {
    stroke: currentcolor;
    stroke-width: 1.5;
  }
`;
