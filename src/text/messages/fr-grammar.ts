/** What of French depends on gender, number and first letter: who is counted, where, and from when to when. */
import type {Indicator} from '../../model/figure.js';
import type {Amount, Messages, PlaceOf} from './messages.js';
import {isDay, leaveOut} from './span.js';

interface Noun {
  readonly one: string;
  readonly other: string;
  readonly feminine?: boolean;
}

const people: Noun = {one: 'personne', other: 'personnes', feminine: true};
const groups: Readonly<Record<string, Noun>> = {
  people,
  civilians: {one: 'civil', other: 'civils'},
  women_and_children: {one: 'femme ou enfant', other: 'femmes et enfants'},
  children: {one: 'enfant', other: 'enfants'},
  government_forces: {
    one: 'membre des forces gouvernementales et alliées',
    other: 'membres des forces gouvernementales et alliées',
  },
  anti_government_fighters: {one: 'combattant antigouvernemental', other: 'combattants antigouvernementaux'},
  jihadists: {one: 'combattant djihadiste', other: 'combattants djihadistes'},
  hts_members: {one: 'membre de Hayat Tahrir al-Cham', other: 'membres de Hayat Tahrir al-Cham'},
};

/** `e` and `s` are the endings of gender and number. */
const said: Readonly<Record<Indicator, (noun: string, e: string, s: string) => string>> = {
  displaced: (noun, e, s) => `${noun} déplacé${e}${s}`,
  at_risk_of_displacement: (noun, e, s) => `autre${s} ${noun} susceptible${s} d’être déplacé${e}${s}`,
  returned: (noun, e, s) => `${noun} déplacé${e}${s} rentré${e}${s} chez ${e ? `elle${s}` : s ? 'eux' : 'lui'}`,
  killed: (noun, e, s) => `${noun} tué${e}${s}`,
  injured: (noun, e, s) => `${noun} blessé${e}${s}`,
  population: (noun, e, s) => {
    if (noun.startsWith('personne')) return `habitant${s}`;
    return noun.startsWith('civil') ? `habitant${s} ${noun}` : `${noun} résident${e}${s}`;
  },
};

/** A group whose gender is not known is told beside people, whose gender is. */
function phrase(indicator: Indicator, group: string, plural: boolean, name?: string): string {
  const known = Object.hasOwn(groups, group) ? groups[group] : undefined;
  const {one, other, feminine} = known ?? people;
  const text = said[indicator](plural ? other : one, feminine ? 'e' : '', plural ? 's' : '');
  return known ? text : `${text} (${name ?? group})`;
}

const countedAs = (indicator: Indicator) => (name: string, id?: string) => phrase(indicator, id ?? '', true, name);

export const counted: Messages['counted'] = {
  displaced: countedAs('displaced'),
  at_risk_of_displacement: countedAs('at_risk_of_displacement'),
  returned: countedAs('returned'),
  killed: countedAs('killed'),
  injured: countedAs('injured'),
  population: countedAs('population'),
};

export function numberOf(number: string, plural: string, of?: Amount): string {
  if (!of) return `${number} ${plural}`;
  if (of.round) return `${number} ${de(plural)}`;
  if (of.plural() !== 'one' || !Object.hasOwn(groups, of.group)) return `${number} ${plural}`;
  const one = phrase(of.indicator, of.group, false);
  return `${number} ${of.place === null ? one : `${one} ${of.place}`}`;
}

/** Words of others. */
export function quote(text: string): string {
  return `«\u202f${text}\u202f»`;
}

/** "de" before a word, or "d’" before one that begins with a vowel or a silent h. */
export function de(text: string): string {
  return /^[aàâeéèêhiîoôu]/i.test(text) ? `d’${text}` : `de ${text}`;
}

/** Articles of the nouns that names of areas begin with; a town has none. */
const articles: Readonly<Record<string, string>> = {
  gouvernorat: 'le ',
  district: 'le ',
  camp: 'le ',
  village: 'le ',
  nord: 'le ',
  sud: 'le ',
  est: 'l’',
  ouest: 'l’',
  région: 'la ',
  province: 'la ',
  ville: 'la ',
  zone: 'la ',
  frontière: 'la ',
};

function articleOf(place: string, level: number | null): string {
  const [word] = place.split(/[ -]/) as [string];
  const noun = Object.hasOwn(articles, word) ? articles[word] : undefined;
  if (noun !== undefined || level !== 0) return noun ?? '';
  return /^[aeéiîou]/i.test(place) ? 'l’' : place.endsWith('e') ? 'la ' : 'le ';
}

function inPlace(place: string, {level}: Pick<PlaceOf, 'level'> = {level: null}): string {
  const article = articleOf(place, level);
  if (level === 0) return article === 'le ' ? `au ${place}` : `en ${place}`;
  if (!article || place.startsWith('frontière')) return `à ${article}${place}`;
  return `dans ${article}${place}`;
}

export const at: Messages['at'] = {
  origin: inPlace,
  occurred: inPlace,
  destination: (place, of) =>
    of?.indicator === 'returned' ? inPlace(place, of) : `vers ${articleOf(place, of?.level ?? null)}${place}`,
};

const ABOUT = ' environ';
const le = (date: string) => (isDay(date) ? `le ${date}` : date);
/** From when: "du 15 janvier 2020", "d’août 2019". */
export const from = (date: string): string => (isDay(date) ? `du ${date}` : de(date));
/** Until when: "au 16 janvier 2020", "aux environs du 7 août 2019", "à août 2019". */
function until(date: string): string {
  if (!isDay(date)) return `à ${date}`;
  return date.endsWith(ABOUT) ? `aux environs du ${date.slice(0, -ABOUT.length)}` : `au ${date}`;
}

/** A date by itself, as that of an article: "vers le 7 août 2019". */
export const dated = (date: string): string =>
  date.endsWith(ABOUT) ? `vers le ${date.slice(0, -ABOUT.length)}` : date;

export const date: Messages['date'] = {
  startOfMonth: (month) => `début ${month}`,
  endOfMonth: (month) => `fin ${month}`,
  around: (day) => `${day}${ABOUT}`,
};

export const period: Messages['period'] = {
  on: le,
  around: (day) => (day.endsWith(ABOUT) ? dated(day) : le(day)),
  during: (span) => `en ${span}`,
  since: (start) => `depuis ${le(start)}`,
  until: (end) => (/^(début|fin) /.test(end) || isDay(end) ? `jusqu’${until(end)}` : `jusqu’en ${end}`),
  asOf: (day) => (isDay(day) ? `au ${day}` : /^(début|fin) /.test(day) ? day : `en ${day}`),
  fromTo(start, end) {
    const about = start.endsWith(ABOUT) && end.endsWith(ABOUT);
    const last = end.replace(ABOUT, '');
    const from = leaveOut(about ? start.slice(0, -ABOUT.length) : start, last);
    const since = /^\d{1,2}(er)?( |$)/.test(from) ? `du ${from}` : de(from);
    return about ? `${since} au ${last} (dates approximatives)` : `${since} ${until(end)}`;
  },
  unknown: 'période non précisée',
  projection: 'date non précisée',
};
