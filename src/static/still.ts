import {html, nothing} from 'lit';
import type {Still} from '../../components/chart/still.js';
import {Html, write} from './write.js';

/** The widths of an element in which pictures are drawn where none is asked for: each is shown up to the next. */
export const widths: readonly number[] = [320, 420, 560, 760, 1040];

/** A narrower element stands beside a text, and there is no page of paper for it. */
const NARROW = 480;

/** What stands for the page, in a language and in one width or several; `keep` keeps drawings by what they are drawn for. */
export function createStill(
  lang: string,
  drawn: readonly number[],
  keep: (key: string, draw: () => Html) => Html,
): Still {
  return {
    lang,
    widths: drawn,
    controls: (controls, {control, table: words}, table) => {
      if (!controls[0]) return html``;
      const alone = controls.join() === 'table';
      return html`<div class=${alone ? 'controls corner' : 'controls'} part="controls">
        ${controls.map((name) =>
          name === 'table'
            ? html`<details class="shut">
                <summary>${words.show}</summary>
                ${table}
              </details>`
            : html`<button type="button" class="waiting">${control[name]}</button>`,
        )}
      </div>`;
    },
    drawing: (draw, width) => {
      if (drawn.length === 1) return html`${keep(`${width}`, () => new Html(write(draw())))}`;
      // The ids of one picture are not those of another.
      const prefix = `w${width}-`;
      const picture = keep(prefix, () => new Html(scoped(write(draw()), prefix)));
      return html`<div class=${`at w${width}`} ?hidden=${width !== drawn[0]}>${picture}</div>`;
    },
    paper: (draw) =>
      drawn.at(-1)! < NARROW
        ? nothing
        : html`<div class="written" hidden>${keep('paper', () => new Html(apart(write(draw()))))}</div>`,
  };
}

/** The parts of a drawing for paper, each with ids of its own, as what is behind the figures is in all of them. */
function apart(drawing: string): string {
  return drawing
    .split(/(?=<svg\s)/)
    .map((part, index) => scoped(part, `p${index}-`))
    .join('');
}

/** A drawing whose ids begin with a prefix. In text from data, quotes are escaped, so nothing else looks like them. */
function scoped(drawing: string, prefix: string): string {
  return drawing.replace(/( id="|"url\(#)/g, `$1${prefix}`);
}
