import type {Reference} from './reference.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What has a meaning in TeX. Braces by name, as BibTeX counts them even after a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** References as a BibTeX file in UTF-8. Titles keep their letters, whatever the style makes of others. */
export function formatBibtex(references: readonly Reference[]): string {
  return references.map((reference) => `${entry(reference)}\n`).join('\n');
}

function entry({key, kind, title, publisher, date, version, licence, note}: Reference): string {
  const [year, month, day] = date?.split('-') ?? [];
  const fields = [
    ['title', title === null ? null : `{{${escape(title)}}}`],
    ['howpublished', braced(publisher)],
    ['year', braced(year)],
    ['month', month ? months[Number(month) - 1] : null],
    ['day', day ? `{${Number(day)}}` : null],
    ['version', braced(version)],
    ['note', braced(note ?? licence)],
  ].filter(([, value]) => value);
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@${kind === 'dataset' ? 'dataset' : 'misc'}{${[key, ...lines].join(',\n')}\n}`;
}

function braced(text: string | null | undefined): string | null {
  return text ? `{${escape(text)}}` : null;
}

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]/g, (letter) => commands[letter]!)
    .replace(/[&%$#_]/g, '\\$&');
}
