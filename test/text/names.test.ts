import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLanguage} from '../../src/text/language.js';
import {en} from '../../src/text/messages/en.js';
import {formatName, formatPlace, formatSeries, formatSource, formatSourceInFull} from '../../src/text/names.js';
import {arabic, dataset, english, figure} from '../embedded.js';

const [french, german] = ['fr', 'de'].map((code) => createLanguage({...en, code})) as [typeof english, typeof english];

const sources: readonly [id: string, short: string, full: string][] = [
  ['displaced-350000-un-2020', 'UN', 'United Nations (UN)'],
  ['at-risk-650000-irc-2020', 'IRC', 'International Rescue Committee (IRC)'],
  ['displaced-186000-activists-2019', 'activists', 'activists'],
  ['displaced-235000-2020', 'source not named', 'not named in the report'],
  ['killed-39-sohr-2020', 'SOHR', 'Syrian Observatory for Human Rights (SOHR), by implication'],
  ['injured-82-white-helmets-2020', 'White Helmets (Syria Civil Defence)', 'White Helmets (Syria Civil Defence)'],
];

describe('formatSource and formatSourceInFull', () => {
  for (const [id, short, full] of sources) {
    it(`credit ${id} to ${full}`, () => {
      assert.equal(formatSource(figure(id), dataset, english), short);
      assert.equal(formatSourceInFull(figure(id), dataset, english), full);
    });
  }
});

describe('formatName and formatSeries', () => {
  const [un] = dataset.organizations;
  const [displacement] = dataset.series;

  it('take the name in the language, and the English one where the dataset has no other', () => {
    assert.equal(formatName(un!, english), 'United Nations');
    assert.equal(formatName(un!, arabic), 'الأمم المتحدة');
    assert.equal(formatName(un!, french), 'Nations unies');
    assert.equal(formatName(un!, german), 'United Nations');
    assert.equal(formatSeries(displacement!, english), displacement!.titleEn);
    assert.equal(formatSeries(displacement!, arabic), displacement!.titleAr.replace('2019–2020', '٢٠١٩–٢٠٢٠'));
    assert.equal(formatSeries(displacement!, french), displacement!.titleFr);
    assert.equal(formatSeries(displacement!, german), displacement!.titleEn);
  });
});

describe('a name that a dataset does not give', () => {
  const unnamed = {id: 'x', nameEn: 'Relief', nameAr: '', nameFr: ''};

  it('is the translated one, else the English one', () => {
    assert.equal(formatName(unnamed, french), 'Relief');
    assert.equal(formatName(unnamed, {...french, texts: {Relief: 'Secours'}}), 'Secours');
    assert.equal(formatName(unnamed, {...german, texts: {Relief: 'Hilfe'}}), 'Hilfe');
    assert.equal(formatName({...unnamed, nameFr: 'Aide'}, {...french, texts: {Relief: 'Secours'}}), 'Aide');
  });
});

describe('formatPlace', () => {
  it('says where from, where to or where it happened', () => {
    assert.equal(formatPlace(figure('displaced-350000-un-2020'), dataset, english), 'in Idlib governorate');
    assert.equal(
      formatPlace(figure('displaced-1000000-border-2020'), dataset, english),
      'to the Syrian–Turkish border',
    );
    assert.equal(formatPlace(figure('killed-19-civilians-sohr-2020'), dataset, english), 'in Idlib city');
  });
});
