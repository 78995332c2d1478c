import type {TableName} from './figure.js';

/** The parts of a Frictionless Data Package (v2) that the checks of a dataset are made from. */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly {readonly name: string; readonly path: string; readonly title: string}[];
  readonly resources: readonly Resource[];
}

/** The tables that make a dataset, and the catalogue of its texts in more languages, which no check of rows needs. */
export type ResourceName = TableName | 'translations';

export interface Resource<Name extends ResourceName = ResourceName> {
  readonly name: Name;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: {readonly resource?: TableName; readonly fields: readonly [string]};
    }[];
  };
}

export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** What the checks need to know of a table beside the schema of its rows. */
export interface TableShape {
  readonly types: Readonly<Record<string, Field['type']>>;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {readonly column: string; readonly table: TableName}[];
}

/** The resources that make a dataset. */
export function tablesOf({resources}: DataPackage): Resource<TableName>[] {
  return resources.filter((resource): resource is Resource<TableName> => resource.name !== 'translations');
}

/** The JSON Schema of one row as `readRow` makes it, with a value or `null` for each column, and no other column. */
export function rowSchema({schema}: Resource<TableName>): object {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(schema.fields.map((field) => [field.name, fieldSchema(field)])),
  };
}

function fieldSchema({type, constraints = {}}: Field): object {
  const {required, enum: values, pattern, minimum, maximum} = constraints;
  return {
    type: required ? type : [type, 'null'],
    ...(values && {enum: required ? values : [...values, null]}),
    ...(pattern !== undefined && {pattern}),
    ...(minimum !== undefined && {minimum}),
    ...(maximum !== undefined && {maximum}),
  };
}

/** The shape of a table, from its description in the data package. */
export function tableShape({name, schema}: Resource<TableName>): TableShape {
  return {
    types: Object.fromEntries(schema.fields.map((field) => [field.name, field.type])),
    primaryKey: schema.primaryKey,
    foreignKeys: (schema.foreignKeys ?? []).map(({fields: [column], reference}) => ({
      column,
      table: reference.resource ?? name,
    })),
  };
}

/** The columns of which the schema of a row does not name every letter that may stand there, and how many may. */
export function textsOf({schema}: Resource<TableName>): string[] {
  const texts = schema.fields.filter(({type, constraints: {enum: values, pattern = '.'} = {}}) => {
    // A pattern that admits whatever letter, or any number of them, has one of these signs.
    return type === 'string' && !values && /[.*+]/.test(pattern);
  });
  return texts.map(({name}) => name);
}
