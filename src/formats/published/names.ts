import {lately} from '../../model/kept.js';
import type {GroupDraft, Names, OrganizationDraft, PlaceDraft, SeriesDraft} from './draft.js';

/** A name of a published file, which has it in one language or without any. */
function same(name: string): Names {
  return {en: name, ar: name, fr: name};
}

const LONGEST = 60;

/** A name as an identifier: letters and digits of ASCII, apart by hyphens; what cannot be written so, by a number. */
export function slug(name: string): string {
  // Numbers and codes, of which each row of a file has its own.
  return name.length <= LONGEST && /^[a-z0-9]+$/.test(name) ? name : slugOf(name);
}

/** The same few names stand in most rows of a file. */
const slugOf = lately(makeSlug);

function makeSlug(name: string): string {
  const latin = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (latin.length <= LONGEST && latin && /^[\p{Script=Latin}\P{L}]*$/u.test(name)) return latin;
  const start = latin.slice(0, LONGEST - 10).replace(/-$/, '');
  return start ? `${start}-${numberOf(name)}` : numberOf(name);
}

/** A number that stands for a text (FNV-1a). */
function numberOf(text: string): string {
  let number = 0x811c9dc5;
  for (const letter of text) number = Math.imul(number ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return number.toString(36);
}

/** An identifier for groups, whose parts are apart by underscores. */
export function groupId(...parts: readonly string[]): string {
  return parts.map((part) => slug(part).replaceAll('-', '_')).join('_');
}

export function place(name: string, level: number | null, id = slug(name)): PlaceDraft {
  return {id, names: same(name), level};
}

/** An administrative area or country with its code; P-codes are kept, other codes only make the identifier. */
export function coded(name: string | null, code: string, level: number): PlaceDraft {
  const pcode = /^[A-Z]{2}\d*$/.test(code) ? code : null;
  return {id: slug(code), names: same(name ?? code), level, pcode};
}

const group = (id: string, en: string, ar: string, fr: string): GroupDraft => ({id, names: {en, ar, fr}});

export const people = group('people', 'people', 'أشخاص', 'personnes');
export const civilians = group('civilians', 'civilians', 'مدنيون', 'civils');
export const internally = group(
  'internally_displaced',
  'internally displaced people',
  'نازحون داخليًا',
  'déplacés internes',
);
export const refugees = group('refugees', 'refugees', 'لاجئون', 'réfugiés');
export const refugeeLike = group(
  'people_in_refugee_like_situations',
  'people in refugee-like situations',
  'أشخاص في أوضاع شبيهة باللجوء',
  'personnes en situation assimilable à celle de réfugié',
);
export const asylumSeekers = group('asylum_seekers', 'asylum-seekers', 'طالبو لجوء', 'demandeurs d’asile');
export const inNeed = group(
  'people_in_need_of_international_protection',
  'other people in need of international protection',
  'أشخاص آخرون بحاجة إلى حماية دولية',
  'autres personnes ayant besoin d’une protection internationale',
);

/** Those of a group who come from a country. */
export function from({id, names}: GroupDraft, country: string, code: string): GroupDraft {
  return {
    id: groupId(id, 'from', code),
    names: {
      en: `${names.en} from ${country}`,
      ar: `${names.ar} من ${country}`,
      fr: `${names.fr} (pays d’origine : ${country})`,
    },
  };
}

const organization = (
  id: string,
  abbreviation: string,
  kind: string,
  en: string,
  ar: string,
  fr: string,
): OrganizationDraft => ({id, abbreviation, kind, names: {en, ar, fr}});

export const idmc = organization(
  'idmc',
  'IDMC',
  'monitor',
  'Internal Displacement Monitoring Centre',
  'مركز رصد النزوح الداخلي',
  'Observatoire des situations de déplacement interne',
);
export const ucdp = organization(
  'ucdp',
  'UCDP',
  'monitor',
  'Uppsala Conflict Data Program',
  'برنامج أوبسالا لبيانات النزاعات',
  'Programme de données sur les conflits d’Uppsala',
);
export const unhcr = organization(
  'unhcr',
  'UNHCR',
  'intergovernmental',
  'United Nations High Commissioner for Refugees',
  'المفوضية السامية للأمم المتحدة لشؤون اللاجئين',
  'Haut Commissariat des Nations unies pour les réfugiés',
);
export const dtm = organization(
  'iom-dtm',
  'IOM DTM',
  'intergovernmental',
  'Displacement Tracking Matrix of the International Organization for Migration',
  'مصفوفة تتبع النزوح التابعة للمنظمة الدولية للهجرة',
  'Matrice de suivi des déplacements de l’Organisation internationale pour les migrations',
);

/** An organization of which a file tells no more than its name. */
export function named(name: string): OrganizationDraft {
  return {id: slug(name), names: same(name), abbreviation: null, kind: 'other'};
}

const series = (id: string, description: string, en: string, ar: string, fr: string): SeriesDraft => ({
  id,
  description,
  names: {en, ar, fr},
});

/** What IDMC says that people fled from. */
export const causes = {
  conflict: series(
    'conflict',
    'What IDMC records under conflict and violence.',
    'People displaced by conflict and violence',
    'نازحون جراء النزاع والعنف',
    'Personnes déplacées par les conflits et la violence',
  ),
  disaster: series(
    'disaster',
    'What IDMC records under disasters.',
    'People displaced by disasters',
    'نازحون جراء الكوارث',
    'Personnes déplacées par des catastrophes',
  ),
};

/** The series of a cause as IDMC writes it; `null` for others, which are in none. */
export function causeOf(text: string | null): SeriesDraft | null {
  const cause = text?.toLowerCase();
  return cause === 'conflict' || cause === 'disaster' ? causes[cause] : null;
}

/** The kinds of organized violence that UCDP tells apart, by its codes. */
export const kinds: Readonly<Record<string, SeriesDraft>> = {
  '1': series(
    'state-based',
    'UCDP, type of violence 1: a government is a party.',
    'People killed in state-based conflict',
    'قتلى في نزاعات تكون دولةٌ طرفًا فيها',
    'Personnes tuées dans des conflits étatiques',
  ),
  '2': series(
    'non-state',
    'UCDP, type of violence 2: no government is a party.',
    'People killed in non-state conflict',
    'قتلى في نزاعات بين جماعات غير حكومية',
    'Personnes tuées dans des conflits non étatiques',
  ),
  '3': series(
    'one-sided',
    'UCDP, type of violence 3: organized violence against civilians.',
    'People killed in one-sided violence',
    'قتلى في عنف من طرف واحد',
    'Personnes tuées dans des violences unilatérales',
  ),
};
