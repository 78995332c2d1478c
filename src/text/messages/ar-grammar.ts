/**
 * What of Arabic depends on the number: the counted noun is plural after 3 to 10, an accusative singular after 11 to
 * 99, a genitive singular after whole hundreds. Where the grammar of a number or group is not known, the number follows
 * a colon, which is right for all.
 */
import type {Indicator} from '../../model/figure.js';
import {isolate} from '../isolate.js';
import type {Amount, Messages, Plural} from './messages.js';
import {isYear, leaveOut} from './span.js';

interface Noun {
  /** In the nominative plural, on its own. */
  readonly alone: string;
  /** After "of": definite, in the genitive. */
  readonly of: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const groups: Readonly<Record<string, Noun>> = {
  people: {alone: 'أشخاص', of: 'الأشخاص', few: 'أشخاص', many: 'شخصًا', other: 'شخص'},
  civilians: {alone: 'مدنيون', of: 'المدنيين', few: 'مدنيين', many: 'مدنيًا', other: 'مدني'},
  women_and_children: {
    alone: 'نساء وأطفال',
    of: 'النساء والأطفال',
    few: 'من النساء والأطفال',
    many: 'من النساء والأطفال',
    other: 'من النساء والأطفال',
  },
  children: {alone: 'أطفال', of: 'الأطفال', few: 'أطفال', many: 'طفلًا', other: 'طفل'},
  government_forces: {
    alone: 'عناصر من القوات الحكومية وحلفائها',
    of: 'القوات الحكومية وحلفائها',
    few: 'عناصر من القوات الحكومية وحلفائها',
    many: 'عنصرًا من القوات الحكومية وحلفائها',
    other: 'عنصر من القوات الحكومية وحلفائها',
  },
  anti_government_fighters: {
    alone: 'مقاتلون مناهضون للحكومة',
    of: 'المقاتلين المناهضين للحكومة',
    few: 'مقاتلين مناهضين للحكومة',
    many: 'مقاتلًا مناهضًا للحكومة',
    other: 'مقاتل مناهض للحكومة',
  },
  jihadists: {
    alone: 'مقاتلون جهاديون',
    of: 'المقاتلين الجهاديين',
    few: 'مقاتلين جهاديين',
    many: 'مقاتلًا جهاديًا',
    other: 'مقاتل جهادي',
  },
  hts_members: {
    alone: 'أعضاء في هيئة تحرير الشام',
    of: 'أعضاء هيئة تحرير الشام',
    few: 'أعضاء في هيئة تحرير الشام',
    many: 'عضوًا في هيئة تحرير الشام',
    other: 'عضو في هيئة تحرير الشام',
  },
};

const knows = (id: string | undefined): id is string => id !== undefined && Object.hasOwn(groups, id);

/** Those whom an event befell, by what they are called for it: "civilian dead", "dead of the government forces". */
function victims(word: string): (name: string, id?: string) => string {
  return (name, id) => {
    if (id === 'people') return word;
    if (id === 'civilians') return `${word} مدنيون`;
    return knows(id) ? `${word} من ${groups[id]!.of}` : `${word} (${name})`;
  };
}

function among(word: string): (name: string, id?: string) => string {
  return (name, id) => (id === 'people' ? word : `${word} (${knows(id) ? groups[id]!.alone : name})`);
}

/** "Other" after the noun that it is said of, and its adjective: before all else that tells more of that noun. */
function others(whom: string, word: string): string {
  const apart = whom.split(' ').length < 3 || whom.startsWith('من ');
  return apart ? `${whom} ${word}` : whom.replace(/^\S+/, `$& ${word}`);
}

export const counted: Messages['counted'] = {
  displaced: victims('نازحون'),
  at_risk_of_displacement: (name, id) =>
    knows(id) ? `${others(groups[id]!.alone, 'آخرون')} مهددون بالنزوح` : `آخرون مهددون بالنزوح (${name})`,
  returned: among('نازحون عائدون'),
  killed: victims('قتلى'),
  injured: victims('جرحى'),
  population: (name, id) => (id === 'civilians' ? 'سكان مدنيون' : among('سكان')(name, id)),
};

/** The event, then the number and the noun after it. */
const told: Readonly<Record<Indicator, (amount: string) => string>> = {
  displaced: (amount) => `نزوح ${amount}`,
  at_risk_of_displacement: (amount) => `احتمال نزوح ${amount}`,
  returned: (amount) => `عودة ${amount}`,
  killed: (amount) => `مقتل ${amount}`,
  injured: (amount) => `إصابة ${amount}`,
  population: (amount) => amount,
};

type Category = 'few' | 'many' | 'other';

/** Nouns that say with whom also what they are counted for. */
const special: Readonly<Record<string, Pick<Noun, Category>>> = {
  'returned people': {few: 'نازحين', many: 'نازحًا', other: 'نازح'},
  'population people': {few: 'نسمات', many: 'نسمة', other: 'نسمة'},
  'population civilians': {few: 'من السكان المدنيين', many: 'من السكان المدنيين', other: 'من السكان المدنيين'},
};

function nounOf(indicator: Indicator, group: string, category: Category): string {
  const own = special[`${indicator} ${group}`];
  if (own) return own[category];
  const noun = groups[group]![category];
  const definite = noun.startsWith('من ');
  if (indicator === 'returned') return `${noun} ${definite ? 'النازحين' : 'من النازحين'}`;
  if (indicator === 'population') return `${noun} ${definite ? 'المقيمين' : 'من السكان'}`;
  if (indicator === 'at_risk_of_displacement') {
    // The noun is singular after 11, and so is what is said of it.
    return others(noun, definite ? 'الآخرين' : category === 'few' ? 'آخرين' : 'آخر');
  }
  return noun;
}

/** The categories that a noun after a number has; one and two are told by the noun itself, without a number. */
function categoryOf(plural: Intl.LDMLPluralRule | undefined): Category | null {
  return plural === 'few' || plural === 'many' || plural === 'other' ? plural : null;
}

export function numberOf(number: string, whole: string, of?: Amount): string {
  const category = of && knows(of.group) ? categoryOf(of.plural()) : null;
  if (!of || !category) return `${whole}: ${number}`;
  const text = told[of.indicator](`${number} ${nounOf(of.indicator, of.group, category)}`);
  return of.place === null ? text : `${text} ${of.place}`;
}

/** Words of others, in which another script may stand. */
export function quote(text: string): string {
  return `«${isolate(text)}»`;
}

/** A number of people, of whom nothing else is said. */
export function people(number: string, plural?: Intl.LDMLPluralRule): string {
  const category = categoryOf(plural);
  return `${number} ${category ? groups.people![category] : 'من الأشخاص'}`;
}

const ABOUT = ' تقريبًا';

/** A date after a preposition: a year alone is called one. */
export const year = (date: string): string => (isYear(date) ? `عام ${date}` : date);

export const date: Messages['date'] = {
  startOfMonth: (month) => `مطلع ${month}`,
  endOfMonth: (month) => `نهاية ${month}`,
  around: (day) => `${day}${ABOUT}`,
};

export const period: Messages['period'] = {
  on: (day) => `في ${day}`,
  around: (day) => `في ${day}`,
  during: (span) => `في ${year(span)}`,
  since: (start) => `منذ ${year(start)}`,
  until: (end) => `حتى ${year(end)}`,
  asOf: (day) => `في ${year(day)}`,
  fromTo(start, end) {
    const about = start.endsWith(ABOUT) && end.endsWith(ABOUT);
    const from = leaveOut(about ? start.slice(0, -ABOUT.length) : start, end.replace(ABOUT, ''));
    return `من ${year(from)} إلى ${year(end)}`;
  },
  unknown: 'الفترة غير محددة',
  projection: 'التاريخ غير محدد',
};

/** Figures in the genitive, after "of". */
export const ofFigures: Plural = {
  zero: '# رقم',
  one: 'رقم واحد',
  two: 'رقمين',
  few: '# أرقام',
  many: '# رقمًا',
  other: '# رقم',
};

/** Events, the same. */
export const ofEvents: Plural = {
  zero: '# حدث',
  one: 'حدث واحد',
  two: 'حدثين',
  few: '# أحداث',
  many: '# حدثًا',
  other: '# حدث',
};
