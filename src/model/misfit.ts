import type {Dataset} from './figure.js';

const tables = ['figures', 'reports', 'organizations', 'places', 'groups', 'relations', 'events', 'series'] as const;

/**
 * What at a glance tells that something given as a dataset is none: a table that is not there, or rows as files hold
 * them. `null` where nothing does.
 */
export function misfit(given: unknown): string | null {
  const dataset = given as Partial<Dataset> | null;
  const missing = tables.find((name) => !Array.isArray(dataset?.[name]));
  const [row] = missing ? [] : dataset!.figures!;
  if (!missing && (!row || 'valueVerbatim' in row)) return null;
  return `table ${missing ?? 'figures'}: found ${row ? 'rows of a file' : 'none'}, expected what parseFigures gives`;
}
