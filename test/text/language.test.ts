import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {capitalize, createLanguage, findLanguage, formatPlural, translate} from '../../src/text/language.js';
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

describe('capitalize', () => {
  it('makes the first letter a capital of the language, where there is one', () => {
    assert.equal(capitalize('over 186,000', english), 'Over 186,000');
    assert.equal(capitalize('élargi', english), 'Élargi');
    assert.equal(capitalize('idlib', turkish), 'İdlib');
    assert.equal(capitalize('39 people', english), '39 people');
    assert.equal(capitalize('“untitled”', english), '“untitled”');
    assert.equal(capitalize('نازحون', arabic), 'نازحون');
    assert.equal(capitalize('', english), '');
  });
});
