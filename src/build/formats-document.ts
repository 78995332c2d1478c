/** What is kept of each format that is read, as a document made from what the readers themselves go by. */
import type {Fate, PublishedFormat} from '../formats/published/format.js';
import {publishedFormats} from '../formats/published/formats.js';

const opening = `# Your own data

\`src\` and \`readPublished\` read figures as the field publishes them. This page is made from the mappings that the readers go
by. A column that is lost, and one that is not known, is a warning by its name; a row that is broken is an error by its
number, and left out; all other rows are kept. Nothing is made closer than it is published, and nothing missing is zero.

- Names of places stand in all languages as the file has them. Identifiers of places are made of codes or names, after
  those of what they lie in: \`syr-sy07\`, \`syria-idlib-governorate\`.
- \`paragraph\` is the row of the file, counted from 1 under its header. The language of a report is \`und\`: its numbers are
  written as the reader's language does.
- Thousands may be set apart (\`1,234\`, \`1 234\`); decimals, negative numbers and dates other than \`2020-01-16\` (with or
  without a time) are errors. CSV may have commas, semicolons or tabs, a byte order mark, and lines before its header.
`;

/** The document in Markdown. */
export function formatsDocument(): string {
  return `${opening}\n${publishedFormats.map(section).join('\n')}`;
}

function section({name, title, publisher, columns, remarks, without = {}}: PublishedFormat): string {
  const fates = Object.entries(columns);
  const list = (heading: string, lines: readonly string[]) =>
    lines.length ? [`${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}`] : [];
  const of = (chosen: (fate: Fate) => string | null) =>
    fates.flatMap(([column, fate]) => {
      const text = chosen(fate);
      return text === null ? [] : [`\`${column}\`${text}`];
    });
  return [
    `## ${title}\n\nBy ${publisher}; \`${name}\`.\n`,
    ...remarks.map((remark) => `${remark}\n`),
    ...list(
      'Kept:',
      of((fate) => ('to' in fate && !fate.how ? ` → ${field(fate.to)}` : null)),
    ),
    ...list(
      'Mapped:',
      of((fate) => ('to' in fate && fate.how ? ` → ${field(fate.to)}: ${fate.how}` : null)),
    ),
    ...list(
      'Without it:',
      Object.entries(without).map(([column, what]) => `\`${column}\`, ${what}`),
    ),
    ...list(
      'Lost:',
      of((fate) => ('lost' in fate ? `: ${fate.lost}` : null)),
    ),
  ].join('\n');
}

function field(to: string): string {
  return /^[\w, ]+$/.test(to) && !to.includes(' of ') ? to.replaceAll(/\w+/g, '`$&`') : to;
}
