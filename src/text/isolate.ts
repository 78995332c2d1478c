/**
 * Keeps a text in Latin letters, which may begin or end with a sign of neither direction, from mixing with the
 * right-to-left words around it. The marks (first strong isolate, pop directional isolate) are plain characters, so
 * that they also serve in attributes and in the text of a picture.
 */
export function isolate(text: string): string {
  return latin.test(text) ? enclose(text) : text;
}

const latin = /\p{Script=Latin}/u;
/** Letters of the scripts that are written to the left, and the mark that stands for one. */
const leftward = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text of a dataset within words of a direction: kept apart where letters of it run the other way. */
export function setApart(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? isolate(text) : leftward.test(text) ? enclose(text) : text;
}

function enclose(text: string): string {
  return /^\u2068[^\u2066-\u2069]*\u2069$/.test(text) ? text : `\u2068${text}\u2069`;
}
