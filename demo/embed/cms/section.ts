import {makeBlock} from '../block.js';
import {writtenForms, type Written} from '../forms.js';
import {node} from '../node.js';
import {cleaners, libraryOf} from './cleaners.js';
import type {Kept} from './keep.js';
import type {PresetCode} from './presets.js';
import {bestOf, formatLife, formatVerdict} from './verdict.js';

/** What is left of each form. */
export type Left = readonly (Kept & {readonly form: Written})[];

/** The forms that can be a part of a sentence. */
const inSentences: ReadonlySet<Written> = new Set(['tag', 'F0', 'F2']);

/** What is to be shown of a host. */
export interface Shown {
  readonly cleaner: string;
  readonly rows: Left;
  readonly chosen: Written;
  readonly preset: PresetCode | null;
  /** The address at which a form is chosen. */
  readonly address: (form: Written) => string;
  /** Whether the element is a part of a sentence, where no figure can stand. */
  readonly inline: boolean;
  readonly render: (html: string) => Node;
}

/** The part of the page that says what a host keeps, once there is something to say. */
export function makeSection(place: HTMLElement): (shown: Shown | null) => void {
  const best = node('p', {id: 'best'});
  const caption = node('caption', {className: 'visually-hidden'});
  const body = node('tbody');
  const head = node('tr', {}, ...['Form', 'What is left of it'].map((text) => node('th', {scope: 'col'}, text)));
  const table = node('table', {className: 'kept'}, caption, node('thead', {}, head), body);
  const title = node('h3');
  const verdict = node('p', {id: 'verdict'});
  const left = node('div', {id: 'left', className: 'run', tabIndex: 0, role: 'region', ariaLabel: 'As it is left'});
  const html = makeBlock('The HTML that is left', []);
  const preset = makeBlock('The preset', []);
  const wordpress = node(
    'p',
    {className: 'hint'},
    'This is what WordPress lets authors and contributors write, tried with its list of tags. Editors and administrators of a single site may paste anything.',
  );
  const rows = new Map<Written, {readonly element: HTMLElement; readonly link: HTMLAnchorElement; cell: HTMLElement}>();

  const rowOf = (form: Written) => {
    let row = rows.get(form);
    if (!row) {
      const link = node('a', {}, writtenForms[form].name);
      const cell = node('td');
      const element = node('tr', {}, node('th', {scope: 'row'}, link), cell);
      rows.set(form, (row = {element, link, cell}));
    }
    return row;
  };

  place.replaceChildren(wordpress, best, table, title, verdict, left, html.element, preset.element);
  return (shown) => {
    place.hidden = !shown;
    if (!shown) return;
    const {cleaner, chosen, address, render} = shown;
    const name = cleaners.find(({id}) => id === cleaner)!.label;
    const first = bestOf(shown.inline ? shown.rows.filter(({form}) => inSentences.has(form)) : shown.rows);
    caption.textContent = `What is left by ${name}`;
    for (const {form, written, left: parts} of shown.rows) {
      const {link, cell} = rowOf(form);
      link.href = address(form);
      link.ariaCurrent = form === chosen ? 'true' : null;
      cell.textContent = formatVerdict(written, parts);
    }
    const wanted = shown.rows.map(({form}) => rowOf(form).element);
    if (wanted.length !== body.childElementCount) body.replaceChildren(...wanted);
    const link = node('a', {href: address(first.form)}, writtenForms[first.form].name);
    best.replaceChildren(
      'Best here: ',
      first.form === chosen ? node('strong', {}, link.textContent) : link,
      `. ${formatVerdict(first.written, first.left)} ${formatLife(first.left, shown.inline)}`,
    );
    const row = shown.rows.find(({form}) => form === chosen) ?? first;
    title.textContent = `${writtenForms[row.form].name}, as it is left`;
    verdict.textContent = formatVerdict(row.written, row.left);
    left.replaceChildren(render(row.html));
    left.hidden = !left.textContent.trim() && !left.querySelector('img');
    html.element.hidden = !row.html.trim();
    const given = writtenForms[row.form].name;
    html.show({title: '', where: `${given} after ${name}.`, language: 'HTML', code: row.html});
    wordpress.hidden = libraryOf(cleaner).library !== null;
    preset.element.hidden = !shown.preset;
    if (shown.preset) preset.show({title: '', language: 'JavaScript', ...shown.preset});
  };
}
