/**
 * Writes to `src/generated/` the checks of a row, made by ajv from `datasets/datapackage.json`, and what reads it. They
 * are compiled ahead, as a page behind a strict policy forbids making code at run time.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {Ajv} from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import {camelCase} from '../model/rows.js';
import {rowSchema, tableShape, tablesOf, textsOf} from '../model/schema.js';
import {datasets, generated} from './paths.js';
import {readDataPackage} from './read-dataset.js';

const about = await readDataPackage(datasets);
const tables = tablesOf(about);
const write = (name: string, text: string) => writeFile(new URL(name, generated), text);

const ajv = new Ajv({
  allErrors: true,
  messages: false,
  allowUnionTypes: true,
  code: {source: true, esm: true},
  schemas: tables.map((table) => ({$id: table.name, ...rowSchema(table)})),
});
const names = Object.fromEntries(tables.map(({name}) => [name, name]));
const makers = tables.map((table) => {
  const {fields} = table.schema;
  const cells = fields.map(({name, type}) => `${name}: read.${type}(raw.${name})`);
  const values = fields.map(({name}) => `${camelCase(name)}: row.${name}`);
  return `${table.name}: {
    texts: ${JSON.stringify(textsOf(table))},
    read: (raw, read) => ({${cells.join(', ')}}),
    toRecord: (row) => ({${values.join(', ')}}),
  }`;
});
const shapes = Object.fromEntries(tables.map((table) => [table.name, tableShape(table)]));

await mkdir(generated, {recursive: true});
await write('validators.js', standalone.default(ajv, names));
await write(
  'validators.d.ts',
  `import type {RowValidator} from '../model/rows.js';
${tables.map(({name}) => `export declare const ${name}: RowValidator;`).join('\n')}
`,
);
await write(
  'shapes.ts',
  `import type {TableName} from '../model/figure.js';
import type {TableShape} from '../model/schema.js';

export const version: string = ${JSON.stringify(about.version)};
export const shapes: Readonly<Record<TableName, TableShape>> = ${JSON.stringify(shapes)};
`,
);
await write(
  'makers.ts',
  `import type {TableName} from '../model/figure.js';
import type {RowMaker} from '../model/rows.js';

export const makers: Readonly<Record<TableName, RowMaker>> = {
  ${makers.join(',\n  ')},
};
`,
);
