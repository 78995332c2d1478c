import {css} from 'lit';

/** Colours of the marks, over those in their attributes. Events are grey; what was said has the colour of figures. */
export const styles = css`
  .event {
    stroke: var(--muted);
  }
  .full {
    fill: var(--muted);
  }
  .bare,
  .unsaid,
  .projected {
    fill: var(--ground);
  }
  .said,
  .unsaid {
    stroke: var(--reported);
  }
  .projected {
    stroke: var(--projected);
  }
  .stop {
    stop-color: var(--reported);
  }
  .dot {
    fill: var(--reported);
    stroke: var(--ground);
  }
  .figure.open :is(.dot, .projected, .event) {
    stroke: var(--ink);
  }
`;
