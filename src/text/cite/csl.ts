import type {Reference} from './reference.js';

/** References as CSL-JSON, which Zotero and others read. What is not known is left out. */
export function formatCsl(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(item), null, 2)}\n`;
}

function item({key, kind, title, publisher, date, language, version, licence, note}: Reference): object {
  const fields = {
    id: key,
    type: kind === 'dataset' ? 'dataset' : 'article-newspaper',
    title,
    publisher,
    language,
    issued: date === null ? null : {'date-parts': [date.split('-').map(Number)]},
    version,
    license: licence,
    note,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
