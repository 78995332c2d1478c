import {save} from '../../components/chart/tools/save.js';
import {node, prose} from './node.js';
import type {Piece} from './write/order.js';

/** What is shown of code that is longer, in characters: enough to see what it is. */
const SHOWN = 3000;

/** A piece of code on the page, with where it goes. */
export interface Block {
  readonly element: HTMLElement;
  readonly title: string;
  show(piece: Piece): void;
}

/** Code that is copied whole, also where it is too long to be shown. */
type Code = HTMLElement & {whole?: string};

/** A block for pieces of this title. `pictures` are what offers the picture of the element, for the piece that is one. */
export function makeBlock(title: string, pictures: readonly HTMLElement[]): Block {
  const where = node('p', {className: 'hint'});
  const about = node('figcaption');
  const code = node('code');
  const pre = node('pre', {tabIndex: 0}, code);
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', title);
  const figure: Code = node('figure', {className: 'code'}, about, pre);
  figure.dataset.name = `${title[0]!.toLowerCase()}${title.slice(1)}`;
  const files = node('div', {className: 'files'});
  return {
    element: node('div', {className: 'piece'}, node('h3', {}, title), where, figure, files),
    title,
    show({where: place, language, code: text, file, picture}) {
      where.replaceChildren(...prose(place));
      about.textContent = `${language}, ${sizeOf(text)}`;
      figure.whole = text;
      const rest = text.length - SHOWN;
      code.textContent = rest > 0 ? `${text.slice(0, SHOWN)}…` : text;
      if (rest > 0) about.textContent += ', of which this is the beginning';
      files.replaceChildren(
        ...(file === undefined ? [] : [button(`Download ${file}`, () => save(new Blob([text]), file))]),
        ...(picture ? pictures : []),
      );
      files.hidden = !files.childElementCount;
    },
  };
}

/** A button with what it does. */
export function button(label: string, act: () => void): HTMLButtonElement {
  const made = node('button', {type: 'button'}, label);
  made.addEventListener('click', act);
  return made;
}

/** How large a text is, in words. */
function sizeOf(text: string): string {
  const {size} = new Blob([text]);
  return size < 1000 ? `${size} bytes` : `${(size / 1000).toFixed(size < 10_000 ? 1 : 0)} kB`;
}
