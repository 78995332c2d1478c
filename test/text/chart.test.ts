import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatDescription, formatHeading, formatSummary, formatTotal} from '../../src/text/chart.js';
import {describe as describeFigure} from '../../src/text/describe.js';
import {dataset, english, figure, headline} from '../embedded.js';
import {processorTime} from '../processor-time.js';

const fighters = figure('killed-22-fighters-sohr-2020');
const forces = figure('killed-17-government-forces-sohr-2020');
const civilians = figure('killed-20-civilians-sohr-2020');
const winter = figure('displaced-350000-un-2020');
const risk = figure('at-risk-650000-irc-2020');
const word = figure('displaced-mostly-women-and-children-un-2020');
const earlier = {referencePeriodStart: '2019-10-01', referencePeriodEnd: '2019-10-01', basis: null};
const none = 'No figure meets this selection.';

/** A best estimate within bounds. */
function range(value: number, valueLow: number | null, valueHigh: number | null): typeof winter {
  return {...fighters, id: `killed-${value}`, group: 'people', quantifier: 'about', value, valueLow, valueHigh};
}

type Text = readonly [what: string, figures: readonly (typeof winter)[], text: string];

const summaries: readonly Text[] = [
  [
    'the default series',
    headline,
    '4 published figures and 1 projection. Lowest published: over 186,000 (activists), highest: 400,000 (UN). They are not added up: a projection is not a count; the same people can be displaced more than once; some may count the same people.',
  ],
  ['one figure', [winter], '1 published figure.'],
  ['one projection', [risk], '1 projection.'],
  ['none', [], none],
  ['figures that add up', [fighters, forces], '2 published figures. Together: at least 39 people killed.'],
  [
    'a figure and a projection',
    [winter, risk],
    '1 published figure and 1 projection. They are not added up: a projection is not a count; they count different things; some give no period.',
  ],
  [
    'numbers beside one that is given in words',
    [forces, {...forces, value: 9, basis: null}, {...forces, value: null, valueLow: null, valueHigh: null}],
    '3 published figures. They are not added up: some repeat one estimate; one is given in words only.',
  ],
  [
    'a figure and a word',
    [winter, word],
    '2 published figures. They are not added up: some are part of others; their periods overlap; one is given in words only.',
  ],
  [
    'a number and a range',
    [forces, {...forces, valueVerbatim: '22 to 30', value: null, valueLow: 22, valueHigh: 30, quantifier: 'about'}],
    '2 published figures. Lowest published: seventeen (SOHR), highest: 22 to 30 (SOHR). They are not added up: some repeat one estimate; one is given as a range.',
  ],
];

const totals: readonly Text[] = [
  ['a floor', [fighters, forces], 'Together: at least 39 people killed.'],
  ['a ceiling', [civilians, figure('killed-29-government-forces-sohr-2020')], 'Together: nearly 49 people killed.'],
  ['neither bound', [{...fighters, valueLow: null}, forces], 'Together: about 39 people killed.'],
  [
    'one number',
    ['killed-23-fighters-sohr-2019', 'killed-17-government-forces-sohr-2019'].map(figure),
    'Together: 40 people killed.',
  ],
  ['best estimates', [range(10, 2, 90), {...range(20, 5, 200), ...earlier}], 'Together: about 30 people killed.'],
  ['a best estimate and a floor', [range(10, 2, null), {...fighters, ...earlier}], 'Together: about 32 people killed.'],
  [
    'a best estimate and a ceiling',
    [range(10, null, 90), {...civilians, ...earlier}],
    'Together: about 30 people killed.',
  ],
  ['one group', [forces], 'Together: 17 government and allied forces killed.'],
  ['a refusal', [winter, winter], 'They are not added up: some repeat one estimate.'],
  ['nothing', [], 'They are not added up: there is no figure.'],
];

describe('formatSummary', () => {
  for (const [what, figures, text] of summaries) {
    it(`of ${what} reads “${text.slice(0, 40)}…”`, () => assert.equal(formatSummary(figures, dataset, english), text));
  }

  it('takes the sentence on adding up where it is at hand', () => {
    const [whole, total] = [formatSummary(headline, dataset, english), formatTotal(headline, dataset, english)];
    assert.ok(whole.endsWith(` ${total}`));
    assert.equal(
      formatSummary(headline, dataset, english, () => 'At hand.'),
      whole.replace(total, 'At hand.'),
    );
    const asked = () => assert.fail('nothing is added up of one figure');
    assert.ok(formatSummary(headline.slice(0, 1), dataset, english, asked));
  });
});

describe('formatTotal', () => {
  for (const [what, figures, text] of totals) {
    it(`of ${what} reads “${text}”`, () => assert.equal(formatTotal(figures, dataset, english), text));
  }

  it('tells three reasons at most, each once', () => {
    const text = formatTotal(dataset.figures, dataset, english);
    assert.equal(
      text,
      'They are not added up: a projection is not a count; the same people can be displaced more than once; some are part of others.',
    );
  });

  it('is told of thousands of figures without a look at each of their millions of pairs', () => {
    // Of one indicator and status, as the first reasons of others would be found at once.
    const figures = Array.from({length: 5000}, (_, index) => ({...fighters, id: `killed-${index}`, basis: null}));
    let text = '';
    const took = processorTime(() => (text = formatTotal(figures, {...dataset, figures, relations: []}, english)));
    assert.equal(text, 'They are not added up: their periods overlap.');
    // Looking at each pair takes some minutes.
    assert.ok(took < 5000, `${took} ms`);
  });

  it('counts people where no group holds all that are counted', () => {
    const parents = dataset.groups.map((group) => ({...group, parent: null}));
    const text = formatTotal([fighters, forces], {...dataset, groups: parents}, english);
    assert.equal(text, 'Together: at least 39 people killed.');
  });

  it('does not depend on the order of the figures', () => {
    assert.equal(formatTotal(headline.toReversed(), dataset, english), formatTotal(headline, dataset, english));
  });
});

describe('formatHeading', () => {
  const general = 'Figures of displacement, as published';

  it('is the title of the series that all figures belong to', () => {
    assert.equal(
      formatHeading(headline, dataset, english),
      'People displaced in the Idlib region, 2019–20, as published',
    );
  });

  it('is a general one where they belong to several, to none, or are none', () => {
    assert.equal(formatHeading([winter, figure('killed-800-civilians-un-2019')], dataset, english), general);
    assert.equal(formatHeading([winter, word], dataset, english), general);
    assert.equal(formatHeading([word], dataset, english), general);
    assert.equal(formatHeading([], dataset, english), general);
  });
});

describe('formatDescription', () => {
  it('is the summary, then each figure on a line of its own', () => {
    const [summary, ...sentences] = formatDescription(headline, dataset, english).split('\n');
    assert.equal(summary, formatSummary(headline, dataset, english));
    assert.deepEqual(
      sentences,
      headline.map((one) => describeFigure(one, dataset, english)),
    );
    assert.equal(formatDescription([], dataset, english), none);
  });
});
