/**
 * Any dataset that is valid, whatever is written in it: for what must hold of all of them. Texts are of letters of every
 * script, with markup, formulas and quotes; names are those that objects have anyway.
 */
import * as fc from 'fast-check';
import type {Quantifier} from '../src/model/figure.js';
import {letterFault} from '../src/model/letters.js';
import type {Tables} from '../src/model/parse.js';

export const nasty = [
  '<img src=x onerror="document.body.dataset.hit=1">',
  '</script><script>document.body.dataset.hit=1</script>',
  '<!--',
  ']]>',
  '"><svg onload=alert(1)>',
  '=HYPERLINK("https://evil.example","39")',
  '@SUM(1+1)',
  'javascript:alert(1)',
  'a "quoted", text\nof two lines',
  '${1}#$&',
  'منظمة 39 (UN)',
  'עברית',
  '\u2067a\u2069',
  '{}\\%~^',
  '&lt;b&gt; &amp;',
  '__proto__',
  'constructor',
] as const;

const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc
    .string({unit: 'binary', minLength: 1, maxLength: 12})
    .filter((letters) => letterFault(letters) === null && letters.trim() !== ''),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: null, freq: 2});
const verbatim = text.filter((letters) => /^.{1,60}$/u.test(letters));
const ids = (...own: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom('constructor', 'valueof', '0', ...own), {minLength: 2, maxLength: 4});

const day = fc
  .date({min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
/** Dates with what they can be known to, as columns of a name. */
const dated = (name: string, accuracy = `${name}_accuracy`) =>
  fc.oneof(
    fc.constant({[name]: null, [accuracy]: 'unknown'}),
    fc
      .tuple(day, fc.constantFrom(['day', 10], ['week', 10], ['month', 7], ['year', 4]))
      .map(([date, [known, length]]) => ({[name]: date.slice(0, length as number), [accuracy]: known})),
  );

const bounds = fc
  .tuple(
    fc.constantFrom<Quantifier>('exact', 'about', 'more_than', 'at_least', 'nearly', 'word'),
    fc.oneof(fc.nat(50), fc.constantFrom(235_000, 10_000_000_000)),
  )
  .map(([quantifier, value]) => ({
    quantifier,
    value: quantifier === 'word' ? null : value,
    value_low: quantifier === 'exact' || quantifier === 'more_than' || quantifier === 'at_least' ? value : null,
    value_high: quantifier === 'exact' || quantifier === 'nearly' ? value : null,
  }));

const names = fc.record({name_en: text, name_ar: text, name_fr: text});

interface Ids {
  readonly figures: readonly string[];
  readonly reports: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  readonly groups: readonly string[];
  readonly series: readonly string[];
}

const indicators = ['displaced', 'returned', 'killed', 'injured', 'population'] as const;

function figureOf(id: string, all: Ids) {
  return fc
    .record({
      place: fc.constantFrom(...all.places),
      report: fc.constantFrom(...all.reports),
      group: fc.constantFrom(...all.groups),
      source: maybe(fc.constantFrom(...all.organizations)),
      place_role: fc.constantFrom('origin', 'destination', 'occurred'),
      paragraph: fc.integer({min: 1, max: 100_000}),
      indicator: fc.constantFrom(...indicators),
      value_verbatim: verbatim,
      note: maybe(text),
      basis: maybe(fc.constantFrom('constructor', 'b')),
      projected: fc.boolean(),
      scenario: text,
      stock: fc.boolean(),
      bounds,
      start: dated('reference_period_start'),
      end: dated('reference_period_end'),
    })
    .map(({bounds: amount, start, end, projected, scenario, stock, source, ...row}) => {
      const unknown = {reference_period_start: null, reference_period_start_accuracy: 'unknown'};
      // What a report tells is not later than it, and no count ends before it starts.
      const nowhere = {reference_period_end: null, reference_period_end_accuracy: 'unknown'};
      return {
        id,
        ...row,
        ...amount,
        source,
        attribution: source === null ? 'none' : 'explicit',
        measure_type: stock ? 'stock' : 'flow',
        status: projected ? 'projected' : 'reported',
        scenario: projected ? scenario : null,
        series: null,
        ...(stock ? {...unknown, ...end} : {...start, ...nowhere}),
      };
    });
}

const reportOf = (id: string) =>
  fc
    .record({
      title: maybe(text),
      publisher: maybe(text),
      wire: maybe(text),
      date_basis: text,
      language: fc.constantFrom('en', 'ar', 'fr', 'he-IL'),
      sha256: fc.constant(null),
      // After all that its figures may tell.
      date_published: fc.constantFrom('2031-01-01', '2031-06-30'),
      date_accuracy: fc.constant('day'),
    })
    .map((row) => ({id, ...row}));

function rowsOf(all: Ids): fc.Arbitrary<Tables> {
  const each = <T>(list: readonly string[], make: (id: string, index: number) => fc.Arbitrary<T>) =>
    fc.tuple(...list.map(make));
  const parent = (list: readonly string[], index: number) => fc.constantFrom(null, ...list.slice(0, index));
  const near = fc.constantFrom(
    {latitude: null, longitude: null},
    {latitude: 35.93, longitude: 36.63},
    {latitude: -89.99, longitude: 179.99},
  );
  return fc
    .record({
      figures: each(all.figures, (id) => figureOf(id, all)),
      reports: each(all.reports, reportOf),
      organizations: each(all.organizations, (id) =>
        fc.tuple(names, maybe(text), fc.boolean()).map(([named, abbreviation, party]) => ({
          id,
          ...named,
          abbreviation,
          kind: 'monitor',
          party_to_conflict: party,
        })),
      ),
      places: each(all.places, (id, index) =>
        fc
          .tuple(names, parent(all.places, index), near, fc.constantFrom(null, index))
          .map(([named, outer, at, level]) => ({id, ...named, admin_level: level, parent: outer, pcode: null, ...at})),
      ),
      groups: each(all.groups, (id, index) =>
        fc
          .tuple(names, parent(all.groups, index), maybe(fc.constantFrom(...all.groups)))
          .map(([named, outer, overlaps]) => ({id, ...named, parent: outer, overlaps})),
      ),
      relations: fc.uniqueArray(
        fc.record({
          subject: fc.constantFrom(...all.figures),
          predicate: fc.constant('disagrees_with'),
          object: fc.constantFrom(...all.figures),
          note: maybe(text),
        }),
        {maxLength: 3, selector: ({subject, object}) => `${subject} ${object}`},
      ),
      events: fc.array(
        fc
          .record({
            kind: fc.constantFrom('truce', 'agreement', 'offensive', 'strike', 'territorial_change'),
            title: text,
            place: fc.constantFrom(...all.places),
            report: fc.constantFrom(...all.reports),
            paragraph: fc.integer({min: 1, max: 99}),
            from: dated('date_start'),
          })
          .map(({from, ...row}) => ({...row, ...from, date_end: null, date_end_accuracy: 'unknown'})),
        {maxLength: 3},
      ),
      series: each(all.series, (id) =>
        fc.tuple(text, text).map(([title, description]) => ({
          id,
          title_en: title,
          title_ar: title,
          title_fr: title,
          description,
          indicator: 'displaced',
        })),
      ),
    })
    .map((tables) => ({
      ...tables,
      relations: tables.relations.filter(({subject, object}) => subject !== object),
      events: tables.events.map((row, index) => ({id: `event-${index}`, ...row})),
    }));
}

/** Tables that `parseFigures` reads. */
export const validTables: fc.Arbitrary<Tables> = fc
  .record({
    figures: ids('killed-39', 'a'),
    reports: ids('report'),
    organizations: ids('un'),
    places: ids('idlib', 'town'),
    groups: ids('people', 'civilians'),
    series: ids('moves'),
  })
  .chain(rowsOf);
