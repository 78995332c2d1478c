import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  capitalize,
  createLanguage,
  findLanguage,
  formatPlural,
  formatProse,
  translate,
} from '../../src/text/language.js';
import type {Numbering} from '../../src/text/formats.js';
import {en} from '../../src/text/messages/en.js';
import {english} from '../embedded.js';

const turkish = createLanguage({...en, code: 'tr', locale: 'tr'});
const arabic = createLanguage({...en, code: 'ar', locale: 'ar-SY-u-nu-latn', direction: 'rtl'});

describe('findLanguage', () => {
  for (const tag of ['ar', 'AR', 'ar-SY', 'ar-Arab-SY', 'ar-x-any']) {
    it(`finds the language of ${tag}`, () => assert.equal(findLanguage(tag, [english, arabic]), arabic));
  }

  for (const tag of ['', 'de', 'arz', 'x-ar', 'und', '-ar', 'constructor', '__proto__']) {
    it(`falls back, as a whole, for "${tag}"`, () => assert.equal(findLanguage(tag, [english, arabic]), english));
  }
});

describe('formatPlural', () => {
  it('takes the text of the plural category, with the count in it', () => {
    const plural = {one: '1 figure', other: '# figures'};
    assert.equal(formatPlural(plural, 1, english), '1 figure');
    assert.equal(formatPlural(plural, 0, english), '0 figures');
    assert.equal(formatPlural(plural, 1234, english), '1,234 figures');
  });

  it('takes the text for all others where a language has more categories', () => {
    const plural = {two: 'a pair', few: '# (few)', other: '# (other)'};
    assert.deepEqual(
      [1, 2, 3, 11].map((count) => formatPlural(plural, count, arabic)),
      ['1 (other)', 'a pair', '3 (few)', '11 (other)'],
    );
  });
});

describe('translate', () => {
  const texts = {dozens: 'عشرات'};

  it('is the translation, or the text as it is', () => {
    const spoken = {...english, texts: {dozens: 'tens'}};
    assert.equal(translate('dozens', spoken), 'tens');
    assert.equal(translate('scores', spoken), 'scores');
    assert.equal(translate('constructor', spoken), 'constructor');
    assert.equal(translate('dozens', english), 'dozens');
  });

  it('keeps Latin letters apart in a language written from right to left', () => {
    const spoken = createLanguage({...en, direction: 'rtl'}, {texts});
    assert.equal(translate('dozens', spoken), 'عشرات');
    assert.equal(translate('scores', spoken), '\u2068scores\u2069');
    assert.equal(translate('\u2068scores\u2069', spoken), '\u2068scores\u2069');
    assert.equal(translate('عشرات', spoken), 'عشرات');
  });
});

describe('formatProse', () => {
  const texts = {'Part of the 23.': 'ضمن الـ23.'};
  const written = (numbering: Numbering, direction: 'ltr' | 'rtl' = 'rtl') =>
    createLanguage({...en, locale: direction === 'rtl' ? 'ar-SY' : 'en-GB', direction}, {texts}, numbering);

  it('has the numerals of the element', () => {
    assert.equal(formatProse('Part of the 23.', written('auto')), 'ضمن الـ٢٣.');
    assert.equal(formatProse('Part of the 23.', written('arab')), 'ضمن الـ٢٣.');
    assert.equal(formatProse('Part of the 23.', written('latn')), 'ضمن الـ23.');
    assert.equal(formatProse('Of 2019.', written('auto', 'ltr')), 'Of 2019.');
    assert.equal(formatProse('Of 2019.', written('arab', 'ltr')), 'Of ٢٠١٩.');
  });

  it('leaves as it stands what is foreign to a language written from right to left', () => {
    assert.equal(formatProse('Of 2019.', written('auto')), '\u2068Of 2019.\u2069');
  });
});

describe('capitalize', () => {
  it('makes the first letter a capital of the language, where there is one', () => {
    assert.equal(capitalize('over 186,000', english), 'Over 186,000');
    assert.equal(capitalize('élargi', english), 'Élargi');
    assert.equal(capitalize('idlib', turkish), 'İdlib');
    assert.equal(capitalize('𐐨𐐨', english), '𐐀𐐨');
    assert.equal(capitalize('39 people', english), '39 people');
    assert.equal(capitalize('“untitled”', english), '“untitled”');
    assert.equal(capitalize('نازحون', arabic), 'نازحون');
    assert.equal(capitalize('', english), '');
  });
});
