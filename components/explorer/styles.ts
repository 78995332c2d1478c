import {css, unsafeCSS} from 'lit';
import {hues} from './palette.js';

/** The colours of names, over those in the attributes that Plot writes. */
export const colours = unsafeCSS(
  hues
    .map(({light, dark}, index) => {
      const value = index === 0 ? 'var(--reported)' : `light-dark(${light}, ${dark})`;
      return `.fill-${index} { fill: ${value}; }
    .stroke-${index} { stroke: ${value}; }
    .stop-color-${index} { stop-color: ${value}; }`;
    })
    .join('\n'),
);

/** Choices, marks and the list of what is not drawn. */
export const styles = css`
  .fill-projected {
    fill: var(--projected);
  }
  .stroke-projected {
    stroke: var(--projected);
  }
  .fill-ground {
    fill: var(--ground);
  }
  .stroke-ground {
    stroke: var(--ground);
  }
  .stroke-rule {
    stroke: var(--rule);
  }
  /* As Plot's own style sheet has it, which a strict policy would not let it write. */
  text {
    white-space: pre;
  }
  .several {
    fill: var(--ink);
    stroke: none;
  }
  .digit {
    stroke: var(--ink);
  }
  .figure.open .fill-ground,
  .figure.open .stroke-ground {
    stroke: var(--ink);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 0.6em 1em;
    margin-block: 1em 0.4em;
    padding-block: 0.8em;
    border-block: 1px solid var(--rule);
  }
  .choice {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
    color: var(--muted);
  }
  /* What is drawn takes more words than the names of columns. */
  @container (min-inline-size: 24em) {
    .choice:first-child {
      grid-column: span 2;
    }
  }
  select:disabled {
    color: var(--muted);
    border-style: dashed;
    opacity: 1;
  }
  .undrawn {
    margin-block-start: 1em;
    color: var(--muted);
  }
  .undrawn ul {
    margin: 0.3em 0 0;
    padding-inline-start: 1.2em;
  }
  .undrawn p {
    font-weight: 600;
    color: var(--ink);
  }
  .told {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @media (forced-colors: active) {
    [class*='fill-']:not(.fill-ground) {
      fill: CanvasText;
    }
    [class*='stroke-']:not(.stroke-ground, .stroke-rule) {
      stroke: CanvasText;
    }
    [class*='stop-color-'] {
      stop-color: CanvasText;
    }
  }
  @media print {
    .choices,
    .paper ~ .undrawn {
      display: none;
    }
  }
`;
