const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
/** Most texts hold none: to look for one takes less than to look for all. */
const special = /[&<>"']/;
const specials = /[&<>"']/g;

/** Text as HTML, for content and for attributes in quotes of either kind. */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replaceAll(specials, (sign) => signs[sign]!) : text;
}
