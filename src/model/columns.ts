/**
 * The columns of a table of figures, in the order in which they stand: first the six that say a figure, of which
 * `number`, `counted` and `period` put several fields into words, then the other fields by their names in the tables.
 */
export const columns = [
  'number',
  'counted',
  'place',
  'period',
  'source',
  'report',
  'paragraph',
  'value_verbatim',
  'quantifier',
  'value',
  'value_low',
  'value_high',
  'indicator',
  'measure_type',
  'group',
  'place_role',
  'status',
  'scenario',
  'reference_period_start',
  'reference_period_start_accuracy',
  'reference_period_end',
  'reference_period_end_accuracy',
  'attribution',
  'basis',
  'series',
  'note',
  'id',
] as const;

export type Column = (typeof columns)[number];

/** What a table shows that is not asked for other columns. */
export const defaultColumns: readonly Column[] = columns.slice(0, 6);

const known: ReadonlySet<string> = new Set(columns);

export function isColumn(word: string): word is Column {
  return known.has(word);
}

/** Columns with one more, before the first of those that stand after it; or with one less, but never with none. */
export function toggleColumn(shown: readonly Column[], column: Column): readonly Column[] {
  if (shown.includes(column)) return shown.length > 1 ? shown.filter((other) => other !== column) : shown;
  const later = shown.findIndex((other) => columns.indexOf(other) > columns.indexOf(column));
  return shown.toSpliced(later < 0 ? shown.length : later, 0, column);
}
