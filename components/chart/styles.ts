import {css} from 'lit';
import {listStyles} from './list-styles.js';

/** Colours keep a contrast of AA on the ground. */
const frameStyles = css`
  :host {
    --ground: var(--idlib-ground, light-dark(#fff, #14181c));
    --ink: var(--idlib-ink, light-dark(#1b1f24, #eef1f4));
    --muted: var(--idlib-muted, light-dark(#56606b, #a9b4bf));
    --rule: var(--idlib-rule, light-dark(#e3e7eb, #2d353d));
    --reported: var(--idlib-reported, light-dark(#0b6e99, #58b4dc));
    --projected: var(--idlib-projected, light-dark(#a84a12, #e6915a));
    display: block;
    container-type: inline-size;
    /* So wide where a page asks its content: in a cell, a float, or a row that shares its room out. It may shrink. */
    contain-intrinsic-inline-size: min(40em, 80vw);
    min-inline-size: 0;
    box-sizing: border-box;
    font-family: var(--idlib-font, system-ui, sans-serif);
    font-size: var(--idlib-font-size, 0.8125rem);
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    color: var(--ink);
  }
  :host([hidden]) {
    display: none;
  }
  /* About as high as a chart is, so that what comes after it is not taken for near. */
  .far {
    min-block-size: 30em;
  }
  /* Nothing of the page comes in here but what its author or its reader may set: the type, its spacing, and whether
     anything is seen or can be touched. */
  .frame,
  .notice {
    all: initial;
    display: block;
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    pointer-events: inherit;
    user-select: inherit;
    color: var(--ink);
    background: var(--ground);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .frame {
    position: relative;
    padding: 14px;
    overflow-wrap: break-word;
  }
  p {
    margin: 0;
  }
  h3,
  ::slotted([slot='heading']) {
    margin: 0;
    font-size: 1.4em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    color: var(--ink);
  }
  #summary,
  ::slotted([slot='summary']) {
    margin-block: 0.3em 0;
    max-inline-size: 68ch;
    font-size: 1.05em;
    color: var(--muted);
    text-wrap: pretty;
  }
  .sources,
  ::slotted([slot='note']) {
    margin-block: 0.8em 0;
    color: var(--muted);
  }
  .notice {
    padding: 0.6em 0.8em;
    border-inline-start: 3px solid var(--projected);
  }
  button {
    font: inherit;
    color: var(--ink);
    background: var(--ground);
    border: 1px solid var(--muted);
    border-radius: 3px;
    min-block-size: 24px;
    min-inline-size: 24px;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--reported);
    outline-offset: 2px;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.8em 0.4em;
  }
  .controls > button {
    padding: 0.15em 0.8em;
  }
  @container (min-inline-size: 40em) {
    .corner {
      position: absolute;
      inset-block-start: 14px;
      inset-inline-end: 14px;
      margin: 0;
    }
    .frame:has(> .corner) :is(h3, #summary),
    .frame:has(> .corner) ::slotted(:is([slot='heading'], [slot='summary'])) {
      padding-inline-end: 6em;
    }
  }
  /* Written before its script came, and of no use without it: its place is kept where a script may come. */
  .waiting {
    visibility: hidden;
  }
  @media (scripting: none) {
    .waiting {
      display: none;
    }
  }
  .controls > :is([aria-pressed='true'], [aria-expanded='true']) {
    color: var(--ground);
    background: var(--ink);
    border-color: var(--ink);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-start: 0.8em;
  }
  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 0.5em 0.9em 0.5em 0;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    color: var(--muted);
  }
  tbody th {
    font-weight: 600;
    color: var(--ink);
  }
  /* As high as the frame; the space before the panel gives way where the panel needs it. */
  .stage {
    position: absolute;
    z-index: 1;
    inset: 4px auto;
    left: var(--left);
    inline-size: var(--panel);
    display: flex;
    flex-direction: column;
    pointer-events: none;
  }
  .stage.above {
    flex-direction: column-reverse;
  }
  .stage.above::before {
    content: '';
    flex: 0 1 calc(100% - var(--over));
  }
  .stage:not(.above)::before {
    content: '';
    flex: 0 1 var(--under);
  }
  .evidence {
    position: relative;
    flex: none;
    max-block-size: 100%;
    box-sizing: border-box;
    pointer-events: auto;
    overflow: auto;
    padding: 0.8em 1em;
    border: 1px solid var(--muted);
    border-radius: 4px;
    background: var(--ground);
    box-shadow: 0 2px 12px rgb(0 0 0 / 18%);
  }
  @media (forced-colors: active) {
    :host {
      --ground: Canvas;
      --ink: CanvasText;
      --muted: CanvasText;
      --rule: CanvasText;
      --reported: CanvasText;
      --projected: LinkText;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    .frame,
    .notice {
      color-scheme: light;
    }
    h3,
    #summary,
    ::slotted(:is([slot='heading'], [slot='summary'])) {
      break-inside: avoid;
      break-after: avoid;
    }
    .key,
    .sources,
    .boundaries {
      break-before: avoid;
    }
    .controls,
    .controls > *,
    .stage {
      display: none;
    }
    .frame {
      print-color-adjust: exact;
    }
  }
`;

/** What every chart element looks like: frame, text, controls, table. */
export const chartStyles = [frameStyles, listStyles(49)];
