/** A document without the letters that XML has no way to write: each becomes the sign for a letter that is missing. */
export function wellFormed(xml: string): string {
  return xml.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
