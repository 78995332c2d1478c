/** Text as HTML, for content and for attributes between double quotes. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Attributes as a tag has them, each after a space; those that are `null` are left out. */
export function written(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : value === '' ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');
}
