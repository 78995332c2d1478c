import {css} from 'lit';

/** Rules between rows and little else: what is to be read are the figures. */
export const styles = css`
  h3,
  ::slotted([slot='heading']),
  #summary,
  ::slotted([slot='summary']) {
    padding-inline-end: 0;
  }
  .arrange {
    display: grid;
    grid-template-columns: minmax(0, 22em) 1fr auto;
    align-items: end;
    gap: 0.6em 1.2em;
    margin-block-start: 1em;
  }
  .search span,
  .sort-field span {
    display: block;
    color: var(--muted);
  }
  .count-shown {
    padding-block-end: 0.3em;
    font-variant-numeric: tabular-nums;
  }
  :is(summary, textarea):focus-visible {
    outline: 2px solid var(--reported);
    outline-offset: 2px;
  }
  summary {
    min-block-size: 24px;
    padding: 0.3em 0.8em;
    border: 1px solid var(--muted);
    border-radius: 3px;
    box-sizing: border-box;
    cursor: pointer;
  }
  .columns[open] {
    grid-column: 1 / -1;
  }
  .columns[open] summary {
    inline-size: fit-content;
    margin-inline-start: auto;
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    column-gap: 1.2em;
    margin: 0.6em 0 0;
    padding: 0.6em 0.9em;
    border: 1px solid var(--rule);
    border-radius: 3px;
  }
  legend {
    position: absolute;
    clip-path: inset(50%);
  }
  :is(fieldset, .sort-field) label:has([type='checkbox']) {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
  }
  [type='checkbox'] {
    flex: none;
    margin: 0;
    inline-size: 1.1em;
    block-size: 1.1em;
    accent-color: var(--ink);
  }
  .sort-field {
    display: none;
  }
  .scroll {
    overflow-x: auto;
    margin-inline: -3px;
    padding-inline: 3px;
  }
  thead th {
    padding-block: 0.2em;
    border-block-end: 1px solid var(--muted);
    vertical-align: bottom;
  }
  tbody :is(th, td) {
    min-inline-size: 5.5em;
    max-inline-size: 26em;
    overflow-wrap: anywhere;
  }
  tbody :is(.counted, .place, .period, .source, .report, .note, .scenario, .id) {
    min-inline-size: 8em;
    overflow-wrap: break-word;
  }
  tbody :is(.report, .note, .id) {
    min-inline-size: 14em;
  }
  .numeric {
    padding-inline-end: 1.6em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .sort,
  .expand {
    border: 0;
    padding: 0;
    background: none;
    text-align: inherit;
  }
  .sort {
    color: var(--muted);
  }
  .sort svg {
    margin-inline-start: 0.5em;
    fill: currentcolor;
  }
  .unsorted {
    opacity: 0.75;
  }
  .ascending .down,
  .descending .up {
    visibility: hidden;
  }
  [aria-sort] .sort {
    font-weight: 600;
    color: var(--ink);
  }
  .sort:hover,
  .expand:hover span,
  .way:hover {
    text-decoration: underline;
  }
  .expand {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    font-weight: 600;
  }
  .expand svg {
    flex: none;
    fill: none;
    stroke: var(--muted);
    stroke-width: 1.5;
    translate: 0 1px;
  }
  .expand:dir(rtl) svg {
    scale: -1 1;
  }
  .expand[aria-expanded='true'] svg {
    rotate: 90deg;
  }
  .figure.projected .number {
    font-style: italic;
  }
  .figure.open :is(th, td) {
    border-block-end-color: transparent;
  }
  .figure:hover :is(th, td),
  .figure.highlighted :is(th, td) {
    color: var(--ink);
  }
  .figure.highlighted th {
    box-shadow: inset 3px 0 var(--reported);
    padding-inline-start: 0.7em;
  }
  .figure.highlighted th:dir(rtl) {
    box-shadow: inset -3px 0 var(--reported);
  }
  .figure.highlighted .expand span {
    /* By its parts, as WebKit knows the whole with a line only. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .opened td {
    max-inline-size: none;
    padding-block-start: 0;
  }
  .evidence {
    max-inline-size: 68ch;
    max-block-size: none;
    margin-inline-start: 1.4em;
    padding: 0 0 0.4em 1em;
    border: 0;
    border-inline-start: 3px solid var(--muted);
    border-radius: 0;
    box-shadow: none;
    color: var(--ink);
    overflow-wrap: break-word;
  }
  .way {
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }
  .citation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    margin-block-start: 0.6em;
  }
  textarea {
    font: inherit;
    flex: 1 1 100%;
    box-sizing: border-box;
    padding: 0.4em 0.6em;
    border: 1px solid var(--muted);
    border-radius: 3px;
    color: var(--ink);
    background: var(--ground);
  }
  .cite,
  .downloads button {
    padding: 0.2em 0.8em;
  }
  .downloads {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.8em;
    margin-block-start: 0.9em;
    color: var(--muted);
  }
  .no-match {
    margin-block: 1.2em;
  }
`;
