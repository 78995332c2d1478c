/** Writes to `src/generated/` the dataset, checked, as modules: whole, and what single elements need of it. */
import {writeFile} from 'node:fs/promises';
import type {Dataset, Indicator, Named} from '../model/figure.js';
import {indicators} from '../model/indicators.js';
import {parseFigures} from '../model/parse.js';
import {restrict} from '../model/restrict.js';
import {datasets, generated} from './paths.js';
import {readDataPackage, readTables} from './read-dataset.js';

const dataset = parseFigures(await readTables(datasets, await readDataPackage(datasets)));
await writeDataset('dataset.ts', dataset);
await writeDataset('displacement.ts', subset(dataset, ['displaced', 'at_risk_of_displacement']));
await writeDataset('casualties.ts', subset(dataset, ['killed', 'injured']));
// All figures, for what shows numbers; and with what happened and where it lies.
await writeDataset('counted.ts', subset(dataset, indicators));
const {events, places} = dataset;
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

/** What one element can draw, and what it can be asked for: so a page loads no more than it shows. */
function subset(all: Dataset, indicators: readonly Indicator[]): Dataset {
  const figures = all.figures.filter(({indicator}) => indicators.includes(indicator));
  const {reports, relations} = restrict(all, figures);
  return {
    figures,
    reports: reports.map((report) => ({...report, sha256: null, dateBasis: ''})),
    // All of these, also where no figure is of them: asked for one, an element has to show nothing, and not all it has.
    organizations: all.organizations.map(inEnglish),
    places: all.places.map((place) => ({...inEnglish(place), pcode: null, latitude: null, longitude: null})),
    groups: all.groups.map(inEnglish),
    relations,
    events: [],
    series: all.series.map((row) => ({...row, titleAr: '', titleFr: '', description: ''})),
  };
}

/** Without the names in other languages, which come with these. */
function inEnglish<T extends Named>(row: T): T {
  return {...row, nameAr: '', nameFr: ''};
}
