import {css} from 'lit';

/** Colours of the marks, over those in their attributes. */
export const styles = css`
  .projection {
    fill: var(--projected);
  }
  .drop,
  .possible:not(.open),
  .range {
    stroke: var(--reported);
  }
  .hatch,
  .edge,
  .range.projected {
    stroke: var(--projected);
  }
  .period:not(.vague) {
    fill: var(--reported);
  }
  .stop {
    stop-color: var(--reported);
  }
  .stop.projected {
    stop-color: var(--projected);
  }
  .dot {
    fill: var(--reported);
    stroke: var(--ground);
  }
  .dot.hollow {
    fill: var(--ground);
    stroke: var(--reported);
  }
  .figure.open .dot {
    stroke: var(--ink);
  }
`;
