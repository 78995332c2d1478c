/** A day and its month, with the year where it is told; a month or another time, and its year. */
const day = /^(\p{Nd}{1,2}\p{L}*) (.+)$/u;
const dated = /^(.+) (\p{Nd}{4})$/u;

/** Whether the text of a date begins with a day, as "16 January 2020" does and "2019" does not. */
export function isDay(date: string): boolean {
  return day.test(date);
}

/** Whether the text of a date is a year alone. */
export function isYear(date: string): boolean {
  return /^\p{Nd}{4}$/u.test(date);
}

/**
 * The first of two dates without what the second one says again: of 15 January (2020) and 16 January 2020, "15"; of April and August
 * 2019, "April".
 */
export function leaveOut(start: string, end: string): string {
  const [first, last] = [day.exec(start), day.exec(end)];
  // The year may have been left out already.
  if (first && last && `${last[2]} `.startsWith(`${first[2]} `)) return first[1]!;
  const [from, to] = [dated.exec(start), dated.exec(end)];
  return from && to && from[2] === to[2] ? from[1]! : start;
}
