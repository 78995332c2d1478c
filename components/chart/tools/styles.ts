const css = String.raw;

/**
 * What a panel looks like: under the row of buttons, in the flow, so that it covers nothing and fits any width; and what
 * a picture looks like around what its chart draws.
 */
export const styles = css`
  .done {
    align-self: center;
    color: var(--muted);
  }
  .panel {
    order: 1;
    position: relative;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-end: 0.4em;
    padding-block: 0.8em;
    padding-inline: 1em 2.6em;
    border: 1px solid var(--rule);
    border-inline-start: 3px solid var(--muted);
    background: var(--ground);
  }
  .panel .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .panel button:not(.close) {
    padding: 0.15em 0.8em;
  }
  .panel label {
    display: block;
    color: var(--muted);
  }
  .panel :is(textarea, input) {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block: 0.2em 0.5em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--ground);
    color: var(--ink);
    font: inherit;
    resize: vertical;
  }
  .panel .code {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
    direction: ltr;
    text-align: left;
  }
  .panel :is(textarea, input):focus-visible {
    outline: 2px solid var(--reported);
    outline-offset: 2px;
  }
  .panel .piece + .piece {
    margin-block-start: 1em;
  }
  .picture .ground {
    fill: var(--ground);
  }
  .picture .words text {
    fill: var(--muted);
    stroke: none;
  }
  .picture .words .ink {
    fill: var(--ink);
  }
  .picture .words .projection {
    fill: var(--projected);
  }
  .picture .over {
    stroke: var(--reported);
  }
  .picture .over.projected {
    stroke: var(--projected);
  }
`;
