/** Makes the objects of a table from its columns and the cells of its rows: the form in which data takes least room. */
export function records<T>(columns: readonly (string & keyof T)[], rows: readonly (readonly unknown[])[]): T[] {
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null])) as T);
}
