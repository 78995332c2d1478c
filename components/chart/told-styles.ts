import {css} from 'lit';

/** Figures and events told one under the other, each between two rules. */
export const toldStyles = css`
  .told li {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--rule);
    overflow-wrap: anywhere;
  }
  .told b {
    font-weight: 600;
    color: var(--ink);
  }
  .told li span {
    display: block;
  }
`;
