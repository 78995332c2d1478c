/** The rows of one page, counted from 0; `end` is the first one after them. */
export interface PageOfRows {
  readonly page: number;
  readonly pages: number;
  readonly start: number;
  readonly end: number;
}

/** The rows of a page, of the last one where there are fewer; there is one page even of no rows. */
export function pageOf(rows: number, size: number, wanted: number): PageOfRows {
  const pages = Math.max(Math.ceil(rows / size), 1);
  const page = Math.min(Math.max(wanted, 0), pages - 1);
  return {page, pages, start: page * size, end: Math.min((page + 1) * size, rows)};
}
