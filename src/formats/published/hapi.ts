import type {Cells} from './cells.js';
import {
  bare,
  holding,
  known,
  undated,
  type Draft,
  type GroupDraft,
  type Names,
  type PlaceDraft,
  type ReportDraft,
  isAfter,
} from './draft.js';
import type {Fate, PublishedFormat} from './format.js';
import {
  asylumSeekers,
  coded,
  dtm,
  from,
  groupId,
  inNeed,
  internally,
  people,
  place,
  refugeeLike,
  refugees,
  slug,
  unhcr,
} from './names.js';

const publisher = 'OCHA Centre for Humanitarian Data';
const report = (id: string, title: string): ReportDraft => ({
  id,
  title,
  publisher,
  published: null,
  basis: 'Not in the file.',
});
const noField: Fate = {lost: 'there is no field for it'};
const period: Readonly<Record<string, Fate>> = {
  reference_period_start: {
    to: 'reference_period_start',
    how: 'of a flow; of a stock, the shortest date that holds both days: a day, a month, a year, or none',
  },
  reference_period_end: {to: 'reference_period_end', how: 'see `reference_period_start`'},
};
const housekeeping: Readonly<Record<string, Fate>> = Object.fromEntries(
  ['resource_hdx_id', 'dataset_hdx_id', 'warning', 'error'].map((column) => [column, noField]),
);

/** The days of a row, in order. */
function periodOf(cells: Cells): [start: string, end: string] {
  const [start, end] = [cells.neededDate('reference_period_start'), cells.neededDate('reference_period_end')];
  if (isAfter(start, end)) cells.fail('reference_period_end', `a date not before the start, ${start}`);
  return [start, end];
}

export const hapiIdps: PublishedFormat = {
  name: 'hapi-idps',
  title: 'HDX HAPI: internally displaced people',
  publisher,
  signature: ['location_code', 'admin1_code', 'admin2_code', 'reporting_round', 'population', 'reference_period_end'],
  columns: {
    population: {to: 'value', how: 'a stock of `internally_displaced`'},
    ...period,
    location_code: {to: 'place', how: 'level 0; the identifier is the ISO code in small letters'},
    location_name: {to: 'place'},
    admin1_code: {to: 'place', how: 'level 1, with its P-code'},
    admin1_name: {to: 'place'},
    provider_admin1_name: {to: 'place', how: 'the name where there is no code'},
    admin2_code: {to: 'place', how: 'level 2, with its P-code'},
    admin2_name: {to: 'place'},
    provider_admin2_name: {to: 'place', how: 'the name where there is no code'},
    reporting_round: {to: 'id'},
    operation: {to: 'note'},
    assessment_type: {to: 'id'},
    admin_level: {lost: 'in the codes'},
    has_hrp: noField,
    in_gho: noField,
    ...housekeeping,
  },
  remarks: [
    'Credited to the Displacement Tracking Matrix, which the documentation names and the file does not: `implied`.',
  ],
  read(cells) {
    const [start, end] = periodOf(cells);
    const text = cells.needed('population');
    const places = areas(cells);
    const key = [places.at(-1)!.id, cells.text('reporting_round'), cells.text('assessment_type'), end];
    return [
      {
        id: ['hapi-idps', ...key.flatMap((part) => (part === null ? [] : slug(part)))].join('-'),
        indicator: 'displaced',
        measure: 'stock',
        groups: [people, internally],
        places,
        role: 'destination',
        amount: bare(cells.neededPeople('population'), text),
        start: undated,
        end: holding(start, end),
        source: dtm,
        attribution: 'implied',
        report: report('hdx-hapi-idps', 'HDX HAPI: Internally-Displaced Persons'),
        note: cells.text('operation'),
      },
    ];
  },
};

function areas(cells: Cells): PlaceDraft[] {
  const country = coded(cells.text('location_name'), cells.needed('location_code'), 0);
  const inner = ([1, 2] as const).flatMap((level): PlaceDraft[] => {
    const code = cells.text(`admin${level}_code`);
    const name = cells.text(`admin${level}_name`) ?? cells.text(`provider_admin${level}_name`);
    if (code !== null) return [coded(name, code, level)];
    return name === null ? [] : [place(name, level)];
  });
  return [country, ...inner];
}

const populations: Readonly<
  Record<string, {readonly group: GroupDraft; readonly indicator: 'displaced' | 'returned'}>
> = {
  ref: {group: refugees, indicator: 'displaced'},
  roc: {group: refugeeLike, indicator: 'displaced'},
  asy: {group: asylumSeekers, indicator: 'displaced'},
  oip: {group: inNeed, indicator: 'displaced'},
  idp: {group: internally, indicator: 'displaced'},
  ioc: {group: internally, indicator: 'displaced'},
  ret: {group: refugees, indicator: 'returned'},
  rdp: {group: internally, indicator: 'returned'},
};

const genders: Readonly<Record<string, Names | null>> = {
  all: null,
  f: {en: 'women and girls', ar: 'نساء وفتيات', fr: 'femmes et filles'},
  m: {en: 'men and boys', ar: 'رجال وفتيان', fr: 'hommes et garçons'},
  x: {en: 'non-binary people', ar: 'أشخاص غير ثنائيي الجنس', fr: 'personnes non binaires'},
  o: {en: 'people of another gender', ar: 'أشخاص من جنس آخر', fr: 'personnes d’un autre genre'},
  u: {
    en: 'people whose gender is not told',
    ar: 'أشخاص لم يُذكر جنسهم',
    fr: 'personnes dont le genre n’est pas précisé',
  },
};

export const hapiRefugees: PublishedFormat = {
  name: 'hapi-refugees',
  title: 'HDX HAPI: refugees and persons of concern, and returnees',
  publisher,
  signature: ['origin_location_code', 'asylum_location_code', 'population_group', 'population', 'reference_period_end'],
  columns: {
    population: {to: 'value'},
    ...period,
    population_group: {
      to: 'indicator, group',
      how:
        '`REF` `ROC` `ASY` `OIP` `IDP` `IOC` are stocks of people displaced, `RET` and `RDP` flows of people returned; ' +
        'others are left out and counted',
    },
    gender: {to: 'group', how: 'a group within that of the population; none for `all`'},
    age_range: {to: 'group', how: 'a group within that of the gender; none for `all`'},
    origin_location_code: {to: 'group', how: 'those counted are a group of their own for each country of origin'},
    origin_location_name: {to: 'group'},
    asylum_location_code: {to: 'place', how: 'where they were counted; of those returned, the country of origin is'},
    asylum_location_name: {to: 'place'},
    min_age: {lost: 'in `age_range`'},
    max_age: {lost: 'in `age_range`'},
    origin_has_hrp: noField,
    origin_in_gho: noField,
    asylum_has_hrp: noField,
    asylum_in_gho: noField,
    ...housekeeping,
  },
  without: {
    gender: 'a column that tells the gender: all are taken to be counted',
    age_range: 'a column that tells the age: all are taken to be counted',
  },
  remarks: ['Credited to UNHCR, whom the documentation names and the file does not: `implied`.'],
  read(cells): Draft[] {
    const [start, end] = periodOf(cells);
    const population = cells.needed('population_group').toLowerCase();
    const {group, indicator} = cells.counterpart('population_group', populations);
    const [origin, asylum] = ['origin', 'asylum'].map((side) => ({
      code: cells.needed(`${side}_location_code`),
      name: cells.text(`${side}_location_name`),
    })) as [{code: string; name: string | null}, {code: string; name: string | null}];
    const returned = indicator === 'returned';
    const own = returned || group === internally ? [] : [from(group, origin.name ?? origin.code, origin.code)];
    const [where, value] = [returned ? origin : asylum, cells.neededPeople('population')];
    const [gender, age] = [cells.text('gender') ?? 'all', cells.text('age_range') ?? 'all'];
    return [
      {
        id: ['hapi', population, origin.code, asylum.code, gender, age, start, end].map(slug).join('-'),
        indicator,
        measure: returned ? 'flow' : 'stock',
        groups: [people, group, ...own, ...parts(own[0] ?? group, cells, age)],
        places: [coded(where.name, where.code, 0)],
        role: returned || group !== internally ? 'destination' : 'occurred',
        amount: bare(value, cells.needed('population')),
        start: returned ? known(start, 'day') : undated,
        end: returned ? known(end, 'day') : holding(start, end),
        source: unhcr,
        attribution: 'implied',
        report: report('hdx-hapi-refugees', 'HDX HAPI: Refugees and Persons of Concern'),
      },
    ];
  },
};

/** The groups of a gender and of an age within a group. Ages hold the same people as each other, and as the genders do. */
function parts(whole: GroupDraft, cells: Cells, age: string): GroupDraft[] {
  const gender = cells.text('gender') === null ? null : cells.coded('gender', genders);
  const sex = gender === null ? [] : [within(whole, cells.needed('gender'), gender)];
  if (age.toLowerCase() === 'all') return sex;
  const outer = sex[0] ?? whole;
  const names = {en: `aged ${age}`, ar: `الأعمار ${age}`, fr: `âge : ${age}`};
  // One range of years may hold another.
  return [...sex, {...within(outer, age, names), overlaps: outer.id}];
}

function within({id, names}: GroupDraft, part: string, more: Names): GroupDraft {
  const join = (language: keyof Names) => `${names[language]} (${more[language]})`;
  return {id: groupId(id, part), names: {en: join('en'), ar: join('ar'), fr: join('fr')}};
}
