import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dataset} from '../../src/model/figure.js';
import {describe as describeFigure, formatCitation, formatReport} from '../../src/text/describe.js';
import {dataset, english, figure} from '../embedded.js';

const dead = "“In Syria, dozens dead after resumption of the regime's assault on Idlib”";

const sentences: readonly [id: string, sentence: string][] = [
  [
    'displaced-186000-activists-2019',
    'Over 186,000 people displaced in the Idlib region, period not stated; source: activists; published in “Syrian Regime Attacks Kill 25 In Besieged Idlib”, 2019.',
  ],
  [
    'displaced-400000-un-2019',
    '400,000 people displaced in the Idlib region, from the end of April 2019 to around 7 August 2019; source: United Nations (UN); published in “Civilians Killed in Syria after Failed Idlib Truce”, The Syrian Observatory For Human Rights, around 7 August 2019.',
  ],
  [
    'displaced-235000-2020',
    `More than 235,000 people displaced in the Idlib region, period not stated; source: not named in the report; published in ${dead}, 16 January 2020.`,
  ],
  [
    'displaced-350000-un-2020',
    'Around 350,000 people displaced in Idlib governorate, from the start of December 2019 to 16 January 2020; source: United Nations (UN); published in “Syrian government defies ceasefire with ground offensive on Idlib”, 17 January 2020.',
  ],
  [
    'at-risk-650000-irc-2020',
    `Some 650,000 more people who could be displaced in Idlib governorate, if violence continues (a projection, not a count); source: International Rescue Committee (IRC); published in ${dead}, 16 January 2020.`,
  ],
  [
    'killed-39-sohr-2020',
    '39 people killed in Idlib governorate, on 16 January 2020; source: Syrian Observatory for Human Rights (SOHR), by implication; published in “Syrian government defies ceasefire with ground offensive on Idlib”, 17 January 2020.',
  ],
  [
    'injured-82-white-helmets-2020',
    '82 people injured in northern Syria, on 15 January 2020; source: White Helmets (Syria Civil Defence); published in untitled report, 16 January 2020.',
  ],
];

describe('describe', () => {
  for (const [id, sentence] of sentences) {
    it(`says all of ${id} in one sentence`, () => assert.equal(describeFigure(figure(id), dataset, english), sentence));
  }

  it('says condition and period of a projection that has both', () => {
    const period = {referencePeriodStart: '2020-03-01', referencePeriodEnd: '2020-04-30'};
    const known = {referencePeriodStartAccuracy: 'day', referencePeriodEndAccuracy: 'month'} as const;
    const projection = {...figure('at-risk-650000-irc-2020'), ...period, ...known};
    const when = ', if violence continues, from 1 March 2020 to April 2020 (a projection, not a count);';
    assert.ok(describeFigure(projection, dataset, english).includes(when));
  });

  it('leaves no gap and no missing word in the sentence of any figure', () => {
    for (const one of dataset.figures) {
      const sentence = describeFigure(one, dataset, english);
      assert.match(sentence, /^[\p{Lu}\d].*\.$/u);
      assert.doesNotMatch(sentence, /undefined|null|NaN| {2}|, ,|,;|\(\)/);
      assert.ok(sentence.toLowerCase().includes(one.valueVerbatim.toLowerCase()), sentence);
    }
  });
});

/** The shipped dataset with one title, publisher and date for all reports. */
function reportOf(title: string | null, publisher: string | null, datePublished: string | null): Dataset {
  return {...dataset, reports: dataset.reports.map((report) => ({...report, title, publisher, datePublished}))};
}

describe('formatReport', () => {
  const of = figure('killed-40-2020');
  const reports: readonly [title: string | null, publisher: string | null, date: string | null, text: string][] = [
    ['A title', 'A publisher', '2020-01-17', '“A title”, A publisher, 17 January 2020'],
    ['A title', null, '2020-01-17', '“A title”, 17 January 2020'],
    ['A title', null, null, '“A title”, undated'],
    [null, 'A publisher', '2020-01-17', 'untitled report, A publisher, 17 January 2020'],
    [null, null, null, 'untitled report, undated'],
  ];

  for (const [title, publisher, date, text] of reports) {
    it(`reads ${text}`, () => assert.equal(formatReport(of, reportOf(title, publisher, date), english), text));
  }
});

describe('formatCitation', () => {
  it('names report, paragraph, number as published, and where it is coded', () => {
    assert.equal(
      formatCitation(figure('displaced-350000-un-2020'), dataset, english, 'Idlib Figures 1.2.3'),
      '“Syrian government defies ceasefire with ground offensive on Idlib”, 17 January 2020, paragraph 15: around 350,000 people displaced. Coded as displaced-350000-un-2020 in Idlib Figures 1.2.3.',
    );
    assert.equal(
      formatCitation(figure('killed-scores-2020'), dataset, english, 'D'),
      'Untitled report, 16 January 2020, paragraph 1: civilians killed: “scores”. Coded as killed-scores-2020 in D.',
    );
  });
});
