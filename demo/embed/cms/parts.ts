import {elementsIn, parse, textsIn, type MarkupElement} from './markup.js';

/** What a form can have that a host can take away, in the order in which it is told. */
export const partNames = [
  'words',
  'some words',
  'words as alternative',
  'language',
  'link',
  'picture',
  'table',
  'figure',
  'mark',
  'element',
  'shadow root',
  'frame',
  'tags as text',
  'style sheet as text',
] as const;

export type Part = (typeof partNames)[number];

/** What is left in HTML of a form as it was written; of the same HTML, what it has. */
export function partsOf(left: string, written: string = left): Part[] {
  const [now, first] = [read(left), read(written)];
  const kept = countInOrder(first.texts, now.text);
  /** Whether there is an element of a kind, and as written in what matters of it. */
  const same = (tag: RegExp, ...names: readonly string[]) =>
    first.elements.some((was) => tag.test(was.tagName) && now.elements.some((is) => alike(is, was, names)));
  const there: Record<Part, boolean> = {
    words: kept > 0 && kept === first.texts.length,
    'some words': kept > 0 && kept < first.texts.length,
    'words as alternative': !first.texts.length && same(/^img$/, 'alt'),
    language: first.elements.some(
      ({properties: {lang, dir}}) =>
        lang && dir && now.elements.some(({properties}) => properties.lang === lang && properties.dir === dir),
    ),
    link: now.elements.some(({tagName, properties: {href}}) => tagName === 'a' && first.links.has(href)),
    picture: same(/^img$/, 'src'),
    table: same(/^table$/) && same(/^th$/),
    figure: same(/^figure$/),
    mark:
      same(/^(?:figure|iframe)$/, 'dataIdlib') &&
      first.elements.some(({properties}) => properties.dataIdlib !== undefined),
    element: first.elements.some(
      (was) => was.tagName.startsWith('idlib-') && now.elements.some((is) => alike(is, was, ownNames(was))),
    ),
    'shadow root': same(/^template$/, 'shadowRootMode', 'shadowrootmode'),
    frame: same(/^iframe$/, 'src'),
    'tags as text': /<\w/.test(now.text) && !/<\w/.test(first.text),
    // No other text of the forms has a custom property in it.
    'style sheet as text': now.text.includes('var(--') && !first.text.includes('var(--'),
  };
  return partNames.filter((part) => there[part]);
}

function read(html: string) {
  const tree = parse(html);
  const elements = elementsIn(tree);
  const texts = textsIn(tree);
  const links = new Set(
    elements.map(({properties: {href}}) => href).filter((href) => typeof href === 'string' && href.includes('#idlib-')),
  );
  return {elements, texts, links, text: texts.join(' ')};
}

/** How many of the texts follow each other in a text: a number that stands twice has to be there twice. */
function countInOrder(texts: readonly string[], within: string): number {
  let [count, from] = [0, 0];
  for (const text of texts) {
    const at = within.indexOf(text, from);
    if (at < 0) continue;
    count++;
    from = at + text.length;
  }
  return count;
}

/** An attribute as text; some are lists of words. */
function written({properties}: MarkupElement, name: string): string | undefined {
  return JSON.stringify(properties[name]);
}

function alike(is: MarkupElement, was: MarkupElement, names: readonly string[]): boolean {
  return is.tagName === was.tagName && names.every((name) => written(is, name) === written(was, name));
}

/** What an element is told; its direction it knows by its language. */
function ownNames({properties}: MarkupElement): string[] {
  return Object.keys(properties).filter((name) => name !== 'dir');
}
