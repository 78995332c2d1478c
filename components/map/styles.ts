import {css} from 'lit';

/** Land and marks, over the colours in their attributes, and the panel of a place. */
export const styles = css`
  .frame {
    --land: light-dark(#f3f2ee, #222930);
  }
  .map {
    position: relative;
  }
  .land {
    fill: var(--land);
    stroke: var(--muted);
  }
  .border {
    stroke: var(--muted);
  }
  .sheet {
    stroke: var(--rule);
  }
  .inset {
    fill: var(--ground);
    stroke: var(--rule);
  }
  .window,
  .hatch {
    stroke: var(--reported);
  }
  .dot {
    fill: var(--reported);
    stroke: var(--ground);
  }
  .dot.hollow {
    fill: var(--ground);
    stroke: var(--reported);
  }
  .figure.open .dot,
  .figure.open .shape {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .told {
    position: relative;
    box-sizing: border-box;
    margin-block-start: 1em;
    max-block-size: 32em;
    overflow: auto;
    padding: 0.8em 1em;
    border: 1px solid var(--muted);
    border-radius: 4px;
    background: var(--ground);
    color: var(--muted);
  }
  .told:focus-visible {
    outline: 2px solid var(--reported);
    outline-offset: 2px;
  }
  .told .count {
    color: var(--ink);
  }
  .told .part {
    margin-block: 0.9em 0.2em;
    font-weight: 600;
    color: var(--ink);
  }
  .told .total {
    margin-block-start: 0.9em;
  }
  .told ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .boundaries {
    margin-block-start: 0.8em;
    color: var(--muted);
  }
  .place th {
    padding-block-start: 1.2em;
    color: var(--ink);
  }
  /* Where there is room, over the side of the map on which the place is not; where there is no map, under the lists. */
  @container (min-inline-size: 680px) {
    .told:where(.left, .right) {
      position: absolute;
      inset-block-start: 8px;
      inline-size: 340px;
      margin: 0;
      max-block-size: calc(var(--map) - 16px);
      box-shadow: 0 2px 12px rgb(0 0 0 / 18%);
    }
    .told.left {
      left: 8px;
    }
    .told.right {
      right: 8px;
    }
  }
  @media (forced-colors: active) {
    .frame {
      --land: Canvas;
    }
  }
  @media print {
    .told {
      position: static;
      inline-size: auto;
      max-block-size: none;
      box-shadow: none;
      margin-block-start: 1em;
    }
    .told .close {
      display: none;
    }
  }
`;
