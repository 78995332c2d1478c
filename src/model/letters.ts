/**
 * Which letters a text of a dataset may hold. Signs that are not seen, or make a reader see others than are there, have
 * no place in one: a number turned round by an override would be read as another number.
 */

/** Controls but for tabs and line ends, halves of letters, separators, embeddings and overrides, and what XML cannot write. */
const refused = /(?![\t\n\r])[\p{Cc}\p{Cs}\u2028-\u202E\u206A-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/u;
/** What most texts are, which need no closer look. */
const plain = /^[ -~]*$/;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
const opening = /[\u2066-\u2068]/u;
const CLOSING = '\u2069';

/** No text of a dataset is longer. */
const MOST_LETTERS = 5000;

/** What a text should have been instead; `null` where it may stand. */
export function letterFault(text: string): string | null {
  if (text.length > MOST_LETTERS) return `at most ${MOST_LETTERS} letters`;
  if (plain.test(text)) return null;
  const sign = refused.exec(text)?.[0];
  if (sign) return `text without ${codePoint(sign)}`;
  return balanced(text) ? null : 'text in which each isolate ends, and none ends that did not begin';
}

function balanced(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (opening.test(letter)) open++;
    else if (letter === CLOSING && --open < 0) return false;
  }
  return open === 0;
}

/** A text with each sign that is not seen written by its number, as in the code of a program: `\u{202e}`. */
export function inWords(text: string): string {
  return text.replace(unseen, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}

function codePoint(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
