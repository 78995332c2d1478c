const css = String.raw;

/** The way to other pages, under what is shown of one. */
export const pagerStyles = css`
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.8em;
    margin-block-start: 0.9em;
  }
  .pages p {
    color: var(--muted);
  }
  .pages button {
    padding: 0.2em 0.8em;
  }
  .pages button[aria-disabled='true'] {
    color: var(--muted);
    border-color: var(--rule);
    cursor: default;
  }
  @container (max-inline-size: 26em) {
    .pages p {
      order: -1;
      flex-basis: 100%;
    }
  }
  @media print {
    .pages button {
      display: none;
    }
  }
`;
