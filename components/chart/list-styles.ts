import {css, type CSSResult} from 'lit';

/** A table in an element up to so many em wide, too narrow for its columns: each row is a list of its cells. */
export const listStyles = (width: number): CSSResult => css`
  @container (max-inline-size: ${width}em) {
    table,
    tbody,
    tr,
    th {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--rule);
    }
    tbody th,
    td {
      padding: 0.1em 0;
      border: 0;
    }
    td {
      display: grid;
      grid-template-columns: 7.5em 1fr;
      gap: 0.6em;
    }
    td::before {
      content: attr(data-column);
    }
  }
`;
