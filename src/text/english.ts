import {createFormats, type DateStyle, type Formats} from './formats.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** For what is in no dataset: fractions, and numbers and years below zero. It makes no `Intl` object before. */
const intl = createFormats('en-GB');

const styles: Readonly<Record<DateStyle, (day: number, month: number, year: number) => string>> = {
  day: (day, month, year) => `${day} ${months[month]} ${year}`,
  dayOfMonth: (day, month) => `${day} ${months[month]}`,
  month: (_, month, year) => `${months[month]} ${year}`,
  monthOfYear: (_, month) => months[month]!,
  shortMonth: (_, month) => short(month),
  shortMonthYear: (_, month, year) => `${short(month)} ${year}`,
  shortDay: (day, month) => `${day} ${short(month)}`,
  shortDayYear: (day, month, year) => `${day} ${short(month)} ${year}`,
  numericMonth: (_, month, year) => `${two(month + 1)}/${year}`,
  numericDay: (day, month) => `${two(day)}/${two(month + 1)}`,
  year: (_, __, year) => String(year),
};

/**
 * Numbers, dates and plurals as British English writes them. `Intl` would write the same, but its first object costs a
 * page more time than a chart, and a table of all that it writes for the embedded figures more bytes than these rules.
 */
export const englishFormats: Formats = {
  number: (value) =>
    Number.isSafeInteger(value) && value >= 0 ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : intl.number(value),
  date: (ms, style) => {
    const date = new Date(ms);
    const year = date.getUTCFullYear();
    return year > 0 ? styles[style](date.getUTCDate(), date.getUTCMonth(), year) : intl.date(ms, style);
  },
  numerals: (text) => text,
  plural: (count) => (Math.abs(count) === 1 ? 'one' : 'other'),
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
};

function short(month: number): string {
  const name = months[month]!;
  return name === 'September' ? 'Sept' : name.slice(0, 3);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
