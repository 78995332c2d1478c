/**
 * Keeps a text in Latin letters, which may begin or end with a sign of neither direction, from mixing with the
 * right-to-left words around it. The marks (first strong isolate, pop directional isolate) are plain characters, so
 * that they also serve in attributes and in the text of a picture.
 */
export function isolate(text: string): string {
  return /\p{Script=Latin}/u.test(text) && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text;
}
