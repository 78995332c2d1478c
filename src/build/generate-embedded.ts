/** Writes to `src/generated/` the dataset, checked, as modules: whole, and what single elements need of it. */
import {writeFile} from 'node:fs/promises';
import type {Dataset, Figure, Indicator, Named} from '../model/figure.js';
import {parseFigures} from '../model/parse.js';
import {datasets, generated} from './paths.js';
import {readDataPackage, readTables} from './read-dataset.js';

const dataset = parseFigures(await readTables(datasets, await readDataPackage(datasets)));
await writeDataset('dataset.ts', dataset);
await writeDataset('displacement.ts', subset(dataset, ['displaced', 'at_risk_of_displacement']));
await writeDataset('casualties.ts', subset(dataset, ['killed', 'injured']));
const {events, places} = dataset;
const indicators = [...new Set(dataset.figures.map(({indicator}) => indicator))];
await writeDataset('mapped.ts', {...subset(dataset, indicators), events, places: places.map(inEnglish)});

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

/** Without the names in other languages, which come with these. */
function inEnglish<T extends Named>(row: T): T {
  return {...row, nameAr: '', nameFr: ''};
}

function withParents<T extends {id: string; parent: string | null}>(rows: readonly T[], ids: Set<unknown>): T[] {
  for (const {id, parent} of rows.toReversed()) if (ids.has(id) && parent) ids.add(parent);
  return rows.filter(({id}) => ids.has(id));
}
