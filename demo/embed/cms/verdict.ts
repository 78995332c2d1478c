import type {Part} from './parts.js';

const STAYS = 'It stays as it is, also where the page has a script.';

/** The parts as a sentence names them, and in its order. */
const names: Readonly<Record<Part, string>> = {
  element: 'the element',
  'shadow root': 'the drawing',
  frame: 'the frame',
  figure: 'the figure around it',
  picture: 'the picture',
  table: 'the table',
  words: 'all its words',
  'some words': 'some of its words',
  'words as alternative': 'its words behind the picture',
  language: 'its language and direction',
  link: 'the link',
  mark: 'the mark by which scripts find it',
  'tags as text': 'tags that show as text',
  'style sheet as text': 'a style sheet that shows as text',
};
const FULL = 'all its words, periods and sources';
const order = Object.keys(names);

/** Without one of these, a reader meets nothing. */
const met: readonly Part[] = ['words', 'some words', 'words as alternative', 'picture', 'element', 'frame'];

const list = new Intl.ListFormat('en');

/** What a host has done to a form, in a sentence or two. */
export function formatVerdict(written: readonly Part[], left: readonly Part[]): string {
  const gone = written.filter((part) => !left.includes(part) && !(part === 'words' && left.includes('some words')));
  const stay = left.filter((part) => !part.endsWith(' as text'));
  // A table has every figure with its period and source, as has a link that says everything.
  const full = written.includes('table') || (written.includes('link') && written.includes('language'));
  const tags = left.includes('tags as text') ? ' Tags show as text.' : '';
  const shown = left.includes('style sheet as text') ? `${tags} A style sheet shows as text.` : tags;
  if (!met.some((part) => left.includes(part))) {
    if (tags) return 'Nothing stays but tags that show as text.';
    return left.includes('link') ? 'Nothing that can be read stays: the link is empty.' : 'Nothing stays.';
  }
  if (!gone.length && !left.includes('some words')) return `Kept whole.${shown}`;
  return [
    gone.length ? `${sentence(gone, full, 'goes', 'go')} ` : '',
    sentence(stay, full, 'stays', 'stay'),
    shown,
  ].join('');
}

function sentence(parts: readonly Part[], full: boolean, one: string, several: string): string {
  const inOrder = [...parts].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  const told = list.format(inOrder.map((part) => (part === 'words' && full ? FULL : names[part])));
  const plural = parts.length > 1 || /^(?:its|all|some|tags) /.test(told);
  return `${told[0]!.toUpperCase()}${told.slice(1)} ${plural ? several : one}.`;
}

/** What each part is worth to a reader. */
const worth: Readonly<Record<Part, number>> = {
  words: 16,
  'some words': 2,
  'words as alternative': 8,
  language: 1,
  link: 1,
  picture: 3,
  table: 3,
  figure: 1,
  mark: 4,
  element: 5,
  'shadow root': 4,
  frame: 4,
  'tags as text': -32,
  'style sheet as text': -32,
};

/** The form of which most is left; of several, the first. */
export function bestOf<Row extends {readonly left: readonly Part[]}>(rows: readonly Row[]): Row {
  const value = ({left}: Row) => left.reduce((sum, part) => sum + worth[part], 0);
  return rows.reduce((best, row) => (value(row) > value(best) ? row : best));
}

/** What becomes of what is left where the page has a script of the package. */
export function formatLife(left: readonly Part[], inline: boolean): string {
  if (left.includes('element')) return 'With its script on the page, it is the live element.';
  // The loader puts a number only where a link says no more than that, and the best one does.
  if (inline) return STAYS;
  if (left.includes('mark') || (left.includes('figure') && left.includes('link'))) {
    return 'With the loader on the page, the live element takes its place.';
  }
  return left.includes('link') && left.includes('words') && !left.includes('table')
    ? 'With the loader on the page, the live element takes the place of a link that is alone in its paragraph.'
    : STAYS;
}
