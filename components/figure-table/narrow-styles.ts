import {css} from 'lit';
import {listStyles} from '../chart/list-styles.js';

/** Six columns need more room than those of a chart's table, most in French. */
const WIDTH = 61.5;

const narrow = css`
  @container (max-inline-size: ${WIDTH}em) {
    .arrange {
      grid-template-columns: 1fr;
    }
    .sort-field {
      display: block;
    }
    .columns[open] summary {
      margin-inline-start: 0;
    }
    .scroll table > thead {
      display: none;
    }
    tbody :is(th, td):nth-child(n) {
      min-inline-size: 0;
      max-inline-size: none;
      border-block-end: 0;
      text-align: start;
      overflow-wrap: anywhere;
    }
    tbody td {
      grid-template-columns: 8.5em 1fr;
    }
    summary {
      inline-size: fit-content;
    }
    .opened {
      padding-block-start: 0;
    }
    .figure.open {
      border-block-end: 0;
      padding-block-end: 0.3em;
    }
    .opened td {
      display: block;
    }
    .evidence {
      margin-inline-start: 0;
    }
    .expand {
      font-size: 1.1em;
    }
  }
`;

/** On paper, nothing is pressed. */
const printed = css`
  @media print {
    :host {
      break-inside: auto;
      font-size: calc(var(--idlib-font-size, 0.8125rem) * 0.8);
    }
    h3,
    ::slotted([slot='heading']) {
      font-size: 1.75em;
    }
    tbody :is(th, td):nth-child(n) {
      min-inline-size: 0;
      padding-block: 0.3em;
    }
    .report {
      inline-size: 34%;
    }
    /* Chromium writes no buttons where it repeats a header. */
    .sort {
      display: contents;
    }
    .arrange > :not(.count-shown),
    .downloads,
    .citation,
    .sort svg,
    .expand svg {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    /* Without this, its row is not written on each page. */
    thead,
    tr,
    .evidence {
      break-inside: avoid;
    }
    .way {
      text-decoration: none;
    }
  }
`;

/** In a narrow place, rows are lists, and a list of the columns sorts them. */
export const narrowStyles = [listStyles(WIDTH), narrow, printed];
