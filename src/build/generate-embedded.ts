/**
 * Writes to `src/generated/` what is shipped inside the package: the dataset, checked, and what `Intl` makes of its
 * numbers and dates in each language. The latter is found by drawing: whatever a chart of these figures asks `Intl`
 * for, at any width, is kept.
 */
import {writeFile} from 'node:fs/promises';
import {displacementLayout} from '../layout/displacement.js';
import type {Dataset, Figure, Indicator, Named} from '../model/figure.js';
import {parseFigures} from '../model/parse.js';
import {formatDescription} from '../text/chart.js';
import {createFormats, type Prepared} from '../text/formats.js';
import type {Messages} from '../text/messages/messages.js';
import {en} from '../text/messages/en.js';
import {datasets, generated} from './paths.js';
import {readDataPackage, readTables} from './read-dataset.js';

const dataset = parseFigures(await readTables(datasets, await readDataPackage(datasets)));
const displacement = subset(dataset, ['displaced', 'at_risk_of_displacement']);
await writeDataset('dataset.ts', dataset);
await writeDataset('displacement.ts', displacement);
await writeDataset('casualties.ts', subset(dataset, ['killed', 'injured']));
for (const messages of [en]) {
  await write(
    `prepared-${messages.code}.ts`,
    `import type {Prepared} from '../text/formats.js';

export const prepared: Prepared = ${JSON.stringify(prepare(messages))};
`,
  );
}

function write(name: string, text: string): Promise<void> {
  return writeFile(new URL(name, generated), text);
}

function writeDataset(name: string, tables: Dataset): Promise<void> {
  const fields = Object.entries(tables).map(([table, rows]: [string, readonly object[]]) => {
    const columns = Object.keys(rows[0] ?? {});
    const cells = rows.map((row) => Object.values(row) as unknown[]);
    return `  ${table}: records(${JSON.stringify(columns)}, ${JSON.stringify(cells)}),`;
  });
  return write(
    name,
    `import type {Dataset} from '../model/figure.js';
import {records} from '../model/records.js';

export const dataset: Dataset = {
${fields.join('\n')}
};
`,
  );
}

/** What one element can draw, and what it tells of it: so a page loads no more than it shows. */
function subset(all: Dataset, indicators: readonly Indicator[]): Dataset {
  const figures = all.figures.filter(({indicator}) => indicators.includes(indicator));
  const kept = (key: keyof Figure) => new Set<unknown>(figures.map((figure) => figure[key]));
  const [ids, reports, sources, series] = [kept('id'), kept('report'), kept('source'), kept('series')];
  return {
    figures,
    reports: all.reports.filter(({id}) => reports.has(id)).map((report) => ({...report, sha256: null, dateBasis: ''})),
    organizations: all.organizations.filter(({id}) => sources.has(id)).map(inEnglish),
    places: withParents(all.places, kept('place')).map(inEnglish),
    groups: withParents(all.groups, kept('group')).map(inEnglish),
    relations: all.relations.filter(({subject, object}) => ids.has(subject) && ids.has(object)),
    events: [],
    series: all.series.filter(({id}) => series.has(id)).map((row) => ({...row, titleAr: '', titleFr: ''})),
  };
}

/** Names in languages that no element writes yet. */
function inEnglish<T extends Named>(row: T): T {
  return {...row, nameAr: '', nameFr: ''};
}

function withParents<T extends {id: string; parent: string | null}>(rows: readonly T[], ids: Set<unknown>): T[] {
  for (const {id, parent} of rows.toReversed()) if (ids.has(id) && parent) ids.add(parent);
  return rows.filter(({id}) => ids.has(id));
}

function prepare(messages: Messages): Prepared {
  const kept: Record<string, string> = {};
  const formats = createFormats(messages.locale, {}, (key, text) => (kept[key] = text));
  const language = {messages, formats};
  for (const figures of selections(displacement)) {
    formatDescription(figures, dataset, language);
    for (let width = 280; width <= 1600; width += 10) displacementLayout(figures, {dataset, language, width});
  }
  return kept;
}

/** What the attributes of a chart of displacement are most likely to choose. */
function selections({figures}: Dataset): (readonly Figure[])[] {
  const series = figures.filter((figure) => figure.series === 'displacement');
  const sources = [...new Set(series.map(({source}) => source))];
  return [
    series,
    series.filter(({status}) => status === 'reported'),
    ...sources.map((source) => series.filter((figure) => figure.source === source)),
    figures,
  ];
}
