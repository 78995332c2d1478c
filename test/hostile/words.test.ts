/** What charts write and draw of any valid dataset, in every language. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {languages} from '../../src/generated/languages.js';
import {casualtyLayout} from '../../src/layout/casualty/casualty.js';
import {displacementLayout} from '../../src/layout/displacement.js';
import {mapLayout} from '../../src/layout/map/map.js';
import {timelineLayout} from '../../src/layout/timeline/timeline.js';
import {columns} from '../../src/model/columns.js';
import type {Dataset} from '../../src/model/figure.js';
import {parseFigures} from '../../src/model/parse.js';
import {restrict} from '../../src/model/restrict.js';
import {formatBibtex} from '../../src/text/cite/bibtex.js';
import {formatCsl} from '../../src/text/cite/csl.js';
import {referencesOf} from '../../src/text/cite/reference.js';
import {formatDescription, formatSources, formatSummary} from '../../src/text/chart.js';
import {describeEvent} from '../../src/text/events.js';
import type {Language} from '../../src/text/language.js';
import {ledgerOf} from '../../src/text/ledger.js';
import {parseView} from '../../components/dashboard/view.js';
import {selectFigures, wishedEvents} from '../../components/chart/selection.js';
import {english} from '../embedded.js';
import {tables} from '../model/tables.js';
import {processorTime} from '../processor-time.js';
import {nasty, validTables} from '../valid-dataset.js';

const anyDataset = validTables.map(parseFigures);

/** Letters of a text that stand in no isolate, and so may move the words around them. */
function bare(text: string): string {
  let open = 0;
  let found = '';
  for (const letter of text) {
    if (/[\u2066-\u2068]/u.test(letter)) open++;
    else if (letter === '\u2069') open--;
    else if (open === 0) found += letter;
    assert.ok(open >= 0, `an isolate too few in ${text}`);
  }
  assert.equal(open, 0, `an isolate without end in ${text}`);
  return found;
}

/** All that is written of a dataset in running text. */
function sentences(dataset: Dataset, language: Language): string[] {
  return [
    ...formatDescription(dataset.figures, dataset, language).split('\n'),
    formatSummary(dataset.figures, dataset, language),
    formatSources(dataset.figures, dataset, language, false),
    ...dataset.events.map((event) => describeEvent(event, dataset, language)),
  ];
}

describe('the words of any valid dataset', () => {
  it('never move the words around them', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        for (const language of languages) {
          if (language.messages.direction === 'rtl') continue;
          const text = sentences(dataset, language).join(' ').replaceAll('\n', ' ');
          assert.doesNotMatch(text, /native code|\[object/);
          assert.doesNotMatch(bare(text), /[\p{Script=Arabic}\p{Script=Hebrew}]/u);
        }
      }),
    );
  });

  it('never move those of Arabic either', () => {
    const arabic = languages.find(({messages}) => messages.direction === 'rtl')!;
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const text = sentences(dataset, arabic).join(' ');
        assert.doesNotMatch(bare(text), /\p{Script=Latin}/u);
      }),
    );
  });

  it('are written, searched and cited in every language', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...nasty, '', ' '), (dataset, query) => {
        for (const language of languages) {
          const ledger = ledgerOf(dataset, language);
          for (const column of columns) ledger.sort(ledger.search(dataset.figures, query), {column, descending: false});
          const references = referencesOf(dataset.figures, dataset, null, language);
          assert.ok(Array.isArray(JSON.parse(formatCsl(references))));
          // Braces that do not pair would take the rest of the file with them.
          const text = formatBibtex(references);
          assert.equal([...text.matchAll(/\{/g)].length, [...text.matchAll(/\}/g)].length);
        }
        assert.deepEqual(restrict(dataset, dataset.figures).figures, dataset.figures);
      }),
      {numRuns: 40},
    );
  });
});

describe('the drawings of any valid dataset', () => {
  it('have a place for everything, at any width and in every language', () => {
    const size = fc.record({width: fc.integer({min: 240, max: 1600}), fontSize: fc.constantFrom(12, 13, 26, 32)});
    fc.assert(
      fc.property(anyDataset, size, fc.constantFrom(...languages), (dataset, {width, fontSize}, language) => {
        const options = {dataset, language, width, fontSize: Math.min(fontSize, width / 20), glyphScale: 1};
        const {figures, events} = dataset;
        const of = (...wanted: readonly string[]) => figures.filter(({indicator}) => wanted.includes(indicator));
        assertFinite(displacementLayout(of('displaced', 'at_risk_of_displacement'), options));
        assertFinite(casualtyLayout(of('killed', 'injured'), options));
        assertFinite(mapLayout(figures, options));
        assertFinite(timelineLayout(figures, events, {...options}));
      }),
      {numRuns: 60},
    );
  });
});

describe('what a page or its address asks for', () => {
  const words = fc.array(
    fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom(...nasty, 'constructor', '2020-01-99')),
    {
      maxLength: 4,
    },
  );
  const wish = fc.option(
    words.map((list) => list.join(' ')),
    {nil: null},
  );
  const keys = ['series', 'figures', 'indicator', 'group', 'place', 'source', 'from', 'to', 'asOf'] as const;
  const wishes = fc.record(Object.fromEntries(keys.map((key) => [key, wish]))) as fc.Arbitrary<
    Record<(typeof keys)[number], string | null>
  >;

  it('selects or warns, whatever it says', () => {
    const dataset = parseFigures(tables);
    fc.assert(
      fc.property(wishes, (asked) => {
        const warned: string[] = [];
        const warn = (attribute: string) => void warned.push(attribute);
        selectFigures(asked, dataset, ['displaced', 'killed'], 'moves', warn);
        wishedEvents(asked, dataset, warn);
      }),
      {numRuns: 500},
    );
  });

  it('is a view or none, whatever stands in the address', () => {
    const hash = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: 'binary'}).map((text) => `#idlib-dashboard?${text}`),
      fc
        .tuple(fc.constantFrom('place', '__proto__', 'constructor', 'as-of'), fc.string({unit: 'binary'}))
        .map(([key, value]) => `#idlib-dashboard?${key}=${value}&${key}=%E0%A4%A`),
    );
    fc.assert(
      fc.property(hash, (text) => {
        const view = parseView('idlib-dashboard', text);
        if (view)
          assert.deepEqual(
            Object.keys(view).filter((key) => !/^[a-z-]+$/.test(key)),
            [],
          );
      }),
      {numRuns: 1000},
    );
  });
});

describe('many figures', () => {
  const many = (count: number, change: (index: number) => object) =>
    parseFigures({
      ...tables,
      relations: [],
      figures: Array.from({length: count}, (_, index) => ({...tables.figures[2]!, id: `f${index}`, ...change(index)})),
    });
  const assertSaid = (dataset: Dataset, words: RegExp) => {
    let summary = '';
    const took = processorTime(() => (summary = formatSummary(dataset.figures, dataset, english)));
    assert.match(summary, words);
    // Looking at each pair takes some minutes.
    assert.ok(took < 3000, `${took} ms`);
  };
  const dayOf = (index: number) => new Date(Date.UTC(2010, 0, 1 + 2 * index)).toISOString().slice(0, 10);

  it('of one period are told not to add up, without a look at each pair', () => {
    const dataset = many(5000, () => ({}));
    assertSaid(dataset, /^5,000 published figures\. They are not added up/);
  });

  it('of separate days are added up', () => {
    const dataset = many(500, (index) => ({
      reference_period_start: dayOf(index),
      reference_period_end: dayOf(index),
    }));
    assertSaid(dataset, /Together: 8,500 civilians killed/);
  });
});

/** Asserts that no number of a drawing, however deep in it, is none. */
function assertFinite(value: unknown): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value));
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(assertFinite);
}
