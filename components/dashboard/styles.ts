import {css} from 'lit';

/** What the dashboard adds: its filters, and the charts beside and under one another. */
export const styles = css`
  h2 {
    margin: 0;
    font-size: 1.7em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.8em 1.2em;
    margin-block: 1.2em 0;
    padding-block: 1em;
    border-block: 1px solid var(--rule);
  }
  .filter {
    display: grid;
    gap: 0.2em;
    flex: 1 1 11em;
    min-inline-size: 0;
    color: var(--muted);
  }
  /* A field of a date is in focus also while the button in it is. */
  [type='date']:focus-within {
    outline: 2px solid var(--reported);
    outline-offset: 2px;
  }
  .replay {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    color: var(--muted);
  }
  .steps {
    display: flex;
    flex: 1 1 14em;
    align-items: center;
    gap: 0.6em;
  }
  .steps input {
    flex: 1;
    padding: 0;
    border: 0;
    accent-color: var(--reported);
  }
  .replay output {
    min-inline-size: 11em;
    color: var(--ink);
  }
  .replay [aria-disabled='true'] {
    color: var(--muted);
    border-color: var(--rule);
    cursor: default;
  }
  .state {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
  }
  .state p {
    color: var(--ink);
  }
  .reset {
    padding: 0.15em 0.8em;
  }
  .chosen {
    display: none;
  }
  /* Written before the script came. */
  .hushed > :not(.state),
  .hushed .reset {
    visibility: hidden;
  }
  @media (scripting: none) {
    .hushed > :not(.state),
    .hushed .reset {
      display: none;
    }
  }
  .parts {
    display: grid;
    gap: 1.6em;
    margin: 1em -14px 0;
  }
  .part {
    min-inline-size: 0;
    border-block-start: 1px solid var(--rule);
  }
  @container (min-inline-size: 75em) {
    .parts {
      grid-template-columns: 1fr 1fr;
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .filters > :not(.state),
    .reset {
      display: none;
    }
    .filters {
      border: 0;
      padding: 0;
      margin-block: 0.6em;
    }
    .chosen {
      display: block;
    }
    :host,
    .parts {
      break-inside: auto;
    }
    h2,
    .filters {
      break-after: avoid;
    }
    .parts {
      display: block;
    }
  }
`;
