import {css} from 'lit';

/** Colours of the marks, over those in their attributes. */
export const styles = css`
  .figure text {
    stroke: none;
  }
  .solid,
  .hold,
  .estimate {
    fill: var(--reported);
  }
  .hatch,
  .outline,
  .end {
    stroke: var(--reported);
  }
  :is(.hatch, .outline, .end).projected {
    stroke: var(--projected);
  }
  .estimate.projected {
    fill: var(--projected);
  }
  .days:not(.vague) {
    fill: var(--muted);
  }
  .stop {
    stop-color: var(--muted);
  }
  .open:not(.figure) {
    stroke: var(--muted);
  }
  .figure.open .solid {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .figure.open :is(.outline, .end) {
    stroke: var(--ink);
  }
`;
