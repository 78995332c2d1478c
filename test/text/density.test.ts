import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatCell, formatDays, formatPanel, type Counted} from '../../src/text/density.js';
import {createLanguage} from '../../src/text/language.js';
import {ar} from '../../src/text/messages/ar.js';
import {fr} from '../../src/text/messages/fr.js';
import {english} from '../embedded.js';

const french = createLanguage(fr.messages, {sections: fr});
const arabic = createLanguage(ar.messages, {sections: ar}, 'latn');
const span = (first: string, last: string) => [Date.parse(first), Date.parse(last)] as const;
const cell: Counted = {
  indicator: 'killed',
  count: 214,
  projected: false,
  days: span('2015-03-01', '2015-05-31'),
  band: {low: 10, high: 19},
};

describe('formatCell', () => {
  it('says how many figures, of whom, of which days and between which numbers', () => {
    assert.equal(
      formatCell(cell, english),
      '214 published figures of people killed, from March to May 2015, 10 to 19 each',
    );
    assert.equal(
      formatCell(cell, french),
      '214 chiffres publiés sur des personnes tuées, de mars à mai 2015, de 10 à 19 dans chacun',
    );
    assert.equal(
      formatCell(cell, arabic),
      'القتلى: 214 رقمًا منشورًا، من آذار إلى أيار 2015، وفي كل منها: ما بين 10 و19',
    );
  });

  it('says one number once', () => {
    assert.equal(
      formatCell({...cell, count: 1, band: {low: 0, high: 0}}, english),
      '1 published figure of people killed, from March to May 2015, 0 each',
    );
  });

  it('calls projections what they are, without days', () => {
    assert.equal(
      formatCell({...cell, projected: true, days: null, indicator: 'displaced'}, english),
      '214 projections of people displaced, 10 to 19 each',
    );
  });
});

describe('formatPanel', () => {
  it('tells reported figures from projections', () => {
    assert.equal(formatPanel('killed', 9012, 3, english), 'People killed. 9,012 published figures and 3 projections.');
    assert.equal(formatPanel('injured', 1, 0, french), 'Personnes blessées. 1 chiffre publié.');
  });
});

describe('formatDays', () => {
  it('writes whole years and months as such, and days as days', () => {
    const days = (first: string, last: string) => formatDays(span(first, last), english);
    assert.equal(days('2015-01-01', '2015-12-31'), 'in 2015');
    assert.equal(days('2015-01-01', '2019-12-31'), 'from 2015 to 2019');
    assert.equal(days('2016-02-01', '2016-02-29'), 'in February 2016');
    assert.equal(days('2015-12-01', '2016-02-29'), 'from December 2015 to February 2016');
    assert.equal(days('2015-03-02', '2015-03-08'), 'from 2 to 8 March 2015');
    assert.equal(days('2015-03-02', '2015-03-02'), 'on 2 March 2015');
  });
});
