import {css} from 'lit';

/** Colours of the drawing, over those in its attributes; and what its figures look like in focus. */
export const styles = css`
  .drawing {
    margin-block-start: 0.4em;
  }
  .drawing > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-family: inherit;
    direction: ltr;
  }
  text {
    paint-order: stroke;
    stroke: var(--ground);
    stroke-width: 3px;
    stroke-linejoin: round;
    fill: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .ink {
    fill: var(--ink);
  }
  .projected-text text {
    fill: var(--projected);
  }
  .axis,
  .leader {
    stroke: var(--muted);
  }
  .rule {
    stroke: var(--rule);
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
  .figure {
    cursor: pointer;
  }
  [role='option'] {
    outline: none;
  }
  [role='option']:focus-visible .target {
    stroke: var(--ink);
    stroke-width: 1.5;
    rx: 3px;
  }
  .figure.open .dot {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.4em;
    margin: 1em 0 0;
    padding: 0;
    list-style: none;
    color: var(--muted);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key svg {
    flex: none;
  }
  /* As large as on the screen, so that its words stay of the size of those around it. */
  @media print {
    .drawing > svg {
      inline-size: auto;
      max-inline-size: 100%;
    }
  }
`;
