/** The ways a date is written. `ms` is midnight UTC of the day, or of the first day of the month or year. */
export type DateStyle =
  | 'day'
  | 'dayOfMonth'
  | 'month'
  | 'monthOfYear'
  | 'shortMonth'
  | 'shortMonthYear'
  | 'shortDay'
  | 'shortDayYear'
  | 'numericMonth'
  | 'numericDay'
  | 'year';

const styles: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  dayOfMonth: {day: 'numeric', month: 'long'},
  month: {month: 'long', year: 'numeric'},
  monthOfYear: {month: 'long'},
  shortMonth: {month: 'short'},
  shortMonthYear: {month: 'short', year: 'numeric'},
  shortDay: {day: 'numeric', month: 'short'},
  shortDayYear: {day: 'numeric', month: 'short', year: 'numeric'},
  numericMonth: {month: 'numeric', year: 'numeric'},
  numericDay: {day: 'numeric', month: 'numeric'},
  year: {year: 'numeric'},
};

/** What the first of a month is called where it alone is an ordinal, which `Intl` does not write. */
const firsts: Readonly<Record<string, string>> = {fr: '1er'};

/** Results of `Intl` that were made ahead of time, by what they are results of. */
export type Prepared = Readonly<Record<string, string>>;

/** The numerals to write with: those of the locale, Latin ones (1 2 3) or Arabic ones (١ ٢ ٣). */
export type Numbering = 'auto' | 'latn' | 'arab';

/** Numbers, dates and plurals as a language writes them. */
export interface Formats {
  number(value: number): string;
  date(ms: number, style: DateStyle): string;
  /** The plural category of a count: `one`, `few`, `other` … */
  plural(count: number): Intl.LDMLPluralRule;
  /** Items as a sentence lists them: "20, 29 and 26". */
  list(items: readonly string[]): string;
  /** A text with the numbers in it in the same numerals: "2019–2020" as "٢٠١٩–٢٠٢٠". */
  numerals(text: string): string;
}

/**
 * Formats by `Intl`. What is found in `prepared` is taken from there, as the first `Intl` object costs a page more
 * time than a chart; `onMiss` hears of all that is not. It must have been prepared with the same `numbering`.
 */
export function createFormats(
  locale: string,
  prepared: Prepared = {},
  onMiss: (key: string, text: string) => void = () => {},
  numbering: Numbering = 'auto',
): Formats {
  const numerals = numbering === 'auto' ? {} : {numberingSystem: numbering};
  const intl = new Map<string, unknown>();
  const shared = <T>(key: string, create: () => T): T => {
    if (!intl.has(key)) intl.set(key, create());
    return intl.get(key) as T;
  };
  const lookup = (key: string, make: () => string): string => {
    const known = Object.hasOwn(prepared, key) ? prepared[key] : undefined;
    if (known !== undefined) return known;
    const text = make();
    onMiss(key, text);
    return text;
  };
  const number = (value: number): string =>
    lookup(`${value}`, () => shared('number', () => new Intl.NumberFormat(locale, numerals)).format(value));
  return {
    number,
    date: (ms, style) =>
      lookup(`${new Date(ms).toISOString().slice(0, 10)} ${style}`, () =>
        withFirst(
          shared(
            style,
            () =>
              new Intl.DateTimeFormat(locale, {...styles[style], ...numerals, timeZone: 'UTC', calendar: 'gregory'}),
          ).format(ms),
          locale,
        ),
      ),
    plural: (count) =>
      lookup(`${count} plural`, () =>
        shared('plural', () => new Intl.PluralRules(locale)).select(count),
      ) as Intl.LDMLPluralRule,
    list: (items) =>
      lookup(`${items.join('|')} list`, () => shared('list', () => new Intl.ListFormat(locale)).format(items)),
    numerals: (text) => text.replace(NUMBER, (found) => withDigits(found, number(0))),
  };
}

/** A number in Latin or in Arabic digits, with what stands between them. */
const NUMBER = /[0-9٠-٩]+(?:[,.٬٫][0-9٠-٩]+)*/g;

/** A number in the digits of which one is zero, and with the signs that stand between those. */
function withDigits(number: string, zero: string): string {
  const first = zero.codePointAt(0)!;
  const digits = number.replace(/[0-9٠-٩]/g, (digit) => String.fromCodePoint(first + (digit.codePointAt(0)! & 0xf)));
  if (zero !== '٠') return digits.replace(/٬/g, ',').replace(/٫/g, '.');
  // A comma is a decimal one, as in French, where not three digits follow.
  return digits.replace(/,(?=[٠-٩]{3}(?![٠-٩]))/g, '٬').replace(/[,.]/g, '٫');
}

/** A date with the first of the month as its language calls it. */
function withFirst(date: string, locale: string): string {
  const first = firsts[locale.split('-')[0]!];
  return first ? date.replace(/^1(?= )/, first) : date;
}
