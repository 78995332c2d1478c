import {css} from 'lit';

/** What every drawing looks like: its text, axes and key, and its figures in focus. */
export const drawingStyles = css`
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
  .axis,
  .leader {
    stroke: var(--muted);
  }
  .rule {
    stroke: var(--rule);
  }
  .figure {
    cursor: pointer;
  }
  [role='option'] {
    outline: none;
  }
  .target {
    stroke-width: 1.5;
    rx: 3px;
  }
  [role='option']:focus-visible .target {
    stroke: var(--ink);
  }
  .highlighted .target {
    stroke: var(--ink);
    stroke-dasharray: 3 2;
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
  .hint {
    margin-block-start: 0.8em;
    color: var(--muted);
  }
  .paper {
    display: none;
  }
  /* In the one colour there is, rules would be as strong as what they measure. */
  @media (forced-colors: active) {
    .rule {
      stroke-opacity: 0.25;
    }
  }
  /* As large as on the screen, so that its words stay of the size of those around it. */
  @media print {
    .drawing > svg {
      inline-size: auto;
      max-inline-size: 100%;
    }
    /* What has one drawing for paper does not need the other. Pages come between the parts of it, not into them. */
    .paper {
      display: block;
    }
    .hint,
    .paper ~ :is(.drawing, .map, .key) {
      display: none;
    }
    .paper svg {
      break-inside: avoid;
      overflow: hidden;
    }
    :host {
      break-inside: auto;
    }
    .key {
      break-inside: avoid;
    }
  }
`;
