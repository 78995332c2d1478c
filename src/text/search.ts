/** Letters that Unicode does not take apart, but that readers do not tell apart when they look for a word. */
const same: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ـ: '',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  '٬': ',',
  '٫': '.',
};
const others = new RegExp(`[${Object.keys(same).join('')}]`, 'gu');

/**
 * Text as it is compared with what a reader looks for: small letters without accents, Arabic without vowel signs and
 * with one form of alef, all digits as 0 to 9.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(others, (letter) => same[letter]!)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Whether a folded text holds every word of a query, in any order; one without words is held by every text. */
export function matcher(query: string): (folded: string) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}
