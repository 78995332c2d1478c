import {css} from 'lit';

/** A grid of as many columns as there is room for. The numbers of a row end on one line. */
export const styles = css`
  .strip {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    grid-auto-flow: row dense;
    gap: 0 1.6em;
    margin: 1em 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: contents;
  }
  .figure {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    align-content: start;
    padding-block: 0.5em 1.2em;
    border-block-start: 3px solid var(--reported);
  }
  .figure.projected {
    border-block-start: 3px dashed var(--projected);
  }
  .figure p {
    color: var(--muted);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .figure .number {
    align-self: end;
    font-size: 2em;
    font-weight: 600;
    line-height: 1.15;
    text-wrap: balance;
    font-variant-numeric: tabular-nums;
    color: var(--ink);
  }
  /* A word is not a number, and does not look as large as one. */
  .figure .number.word {
    font-size: 1.5em;
    font-style: italic;
  }
  .figure .kind {
    margin-block-start: 0.2em;
    font-weight: 600;
    color: var(--projected);
  }
  .figure .counted {
    margin-block: 0.2em;
    font-size: 1.1em;
    color: var(--ink);
  }
  .number :is(button, .still) {
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-wrap: inherit;
  }
  .number button {
    /* By its parts, as WebKit knows the whole with a line only. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--muted);
    text-underline-offset: 0.2em;
  }
  .number button:hover,
  .number button[aria-expanded='true'] {
    text-decoration-style: solid;
    text-decoration-color: currentcolor;
  }
  /* Right under the row of its figure, over all columns. */
  .evidence {
    grid-column: 1 / -1;
    margin-block-end: 1.2em;
    border-color: var(--rule);
    border-inline-start: 3px solid var(--muted);
    border-radius: 0;
    box-shadow: none;
    max-block-size: none;
  }
  .total {
    max-inline-size: 68ch;
    font-size: 1.05em;
    color: var(--ink);
    text-wrap: pretty;
  }
  @media print {
    .figure,
    .evidence {
      break-inside: avoid;
    }
    .number button {
      text-decoration: none;
    }
  }
`;
