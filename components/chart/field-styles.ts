import {css} from 'lit';

/** Fields in which a reader chooses or writes, each as wide as its place; weak enough for an element to change them. */
export const fieldStyles = css`
  select,
  input:where(:not([type='checkbox'])) {
    box-sizing: border-box;
    min-block-size: 2.2em;
    min-inline-size: 0;
    inline-size: 100%;
    font: inherit;
    color: var(--ink);
    background: var(--ground);
    border: 1px solid var(--muted);
    border-radius: 3px;
    padding: 0.1em 0.4em;
  }
  :is(select, input):focus-visible {
    outline: 2px solid var(--reported);
    outline-offset: 2px;
  }
`;
