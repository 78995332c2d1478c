/** Letters that have no business in a text of a dataset, by what they are, and some that do. */

/** A text as a problem must not repeat it: whole, in a message that is shown to readers. */
export const refusedLetters: Readonly<Record<string, string>> = {
  'a null': '\u0000',
  'a backspace': '\b',
  'an escape': '\u001B',
  'a control of the second set': '\u0085',
  'an override to the left': '\u202E',
  'an override to the right': '\u202D',
  'an embedding': '\u202B',
  'an end of an embedding alone': '\u202C',
  'an isolate that does not end': '\u2067',
  'an end of an isolate alone': '\u2069',
  'a line separator': '\u2028',
  'a paragraph separator': '\u2029',
  'a byte order mark': '\uFEFF',
  'half a letter': '\uD83D',
  'its other half': '\uDE00',
  'no letter at all': '\uFFFF',
};

export const allowedLetters: Readonly<Record<string, string>> = {
  'an isolate that ends': '\u2066a\u2069',
  'isolates in one another': '\u2068a\u2067b\u2069\u2069',
  'a mark of direction': '\u200F\u200E\u061C',
  'a joiner': '\u200D\u200C',
  'line ends and tabs': 'a\n\t\r\nb',
  'letters beyond the first plane': '😀𐤀',
  'marks over letters': 'e\u0301مُ',
};

/** Anything that must not stand in what is said to readers. */
export const unspeakable = /(?![\t\n\r])[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u206F\uFEFF\uFFFE\uFFFF]/u;
