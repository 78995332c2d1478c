/**
 * Writes `dist/llms.txt`: what a programming assistant needs to use the package rightly, from the manifest, the entries
 * of the package and the dataset.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {describe, figures} from '../index.js';
import type {Declaration, Manifest} from './manifest.js';
import {dist} from './paths.js';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const rules = [
  'A figure is one number that one source published, for one group, place and period. Show it with its word (“more than”, “nearly”), its period and its source.',
  'Never add figures by hand. `total(figures)` gives `{value, low, high}`, or `{refused: true, reasons}`; show the reasons, do not work around them.',
  'An empty `value` is not zero, an empty `value_high` is no ceiling, and a projection (`status: "projected"`) is not a count.',
  '`figures` that share a `basis` restate one estimate: they do not confirm each other.',
  'Write attributes as plain text, identifiers apart by spaces, and keep a sentence with the figure inside each element as its fallback.',
];

/** The text, in Markdown. */
export function assistantsText({name, version, description, exports}: Package, {modules}: Manifest): string {
  const declarations = modules.flatMap((module) => module.declarations);
  return `# ${name} ${version}

> ${description}.

## Rules

${list(rules)}

## Entries

${list(Object.keys(exports).map((entry) => `\`${name}${entry.slice(1)}\``))}

\`\`\`js
import 'idlib-figures/displacement-chart'; // registers <idlib-displacement-chart>
import {describe, figures, select, total} from 'idlib-figures';

const un = select(figures, {source: 'un', indicator: 'displaced', asOf: '2020-01-31'});
const sum = total(un);
const words = sum.refused ? un.map((figure) => describe(figure)) : sum.value;
\`\`\`

## Elements

${declarations.map(elementText).join('\n\n')}

## Figures

The identifiers for \`figures\` and \`ref\`, and what each says.

${list(figures.map((figure) => `\`${figure.id}\`: ${describe(figure)}`))}
`;
}

function elementText({tagName, description = '', attributes = [], members = [], events = []}: Declaration): string {
  const fields = new Set(attributes.map(({name, fieldName = name}) => fieldName));
  const sections = [
    ['Attributes', attributes.map(({name, description: text = '', type}) => entry(name, text, type?.text))],
    [
      'Properties and methods',
      members.filter(({name}) => !fields.has(name)).map(({name, description: text = ''}) => entry(name, text)),
    ],
    ['Events', events.map(({name, description: text = ''}) => entry(name, text))],
  ] as const;
  const texts = sections.map(([title, entries]) => `${title}:\n\n${list(entries)}`);
  return [`### \`<${tagName}>\``, inLine(description), ...texts].join('\n\n');
}

function entry(name: string, text: string, type = 'string | null'): string {
  return `\`${name}\`${type === 'string | null' ? '' : ` (\`${type}\`)`}: ${inLine(text)}`;
}

function inLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function list(entries: readonly string[]): string {
  return entries.map((text) => `- ${text}`).join('\n');
}

if (import.meta.filename === process.argv[1]) {
  const read = async <T>(url: URL) => JSON.parse(await readFile(url, 'utf8')) as T;
  const own = await read<Package>(new URL('../package.json', dist));
  const manifest = await read<Manifest>(new URL('custom-elements.json', dist));
  await writeFile(new URL('llms.txt', dist), assistantsText(own, manifest));
}
