import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {fold, matcher} from '../../src/text/search.js';

const folded: readonly (readonly [text: string, as: string])[] = [
  ['Idlib Governorate', 'idlib governorate'],
  ['Déplacés à Idleb', 'deplaces a idleb'],
  ['cœur', 'coeur'],
  ['l’ONU', "l'onu"],
  ['إدلب أدلب آدلب ٱدلب', 'ادلب ادلب ادلب ادلب'],
  ['مُحَافَظَة إِدلِب', 'محافظه ادلب'],
  ['حلـــب', 'حلب'],
  ['على', 'علي'],
  ['٣٥٠٬٠٠٠', '350,000'],
  ['350\u202f000', '350 000'],
];

describe('fold', () => {
  for (const [text, as] of folded) it(`makes ${as} of ${text}`, () => assert.equal(fold(text), as));

  it('changes nothing more when done again', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => assert.equal(fold(fold(text)), fold(text))));
  });
});

describe('matcher', () => {
  const text = fold('More than 235,000 people displaced\nIdlib governorate\nUnited Nations (UN)');
  for (const [query, found] of [
    ['', true],
    ['  ', true],
    ['idlib', true],
    ['UN idlib 235', true],
    ['disPLACÉd  more', true],
    ['235,000', true],
    ['idlib killed', false],
    ['2350', false],
  ] as const) {
    it(`${found ? 'finds' : 'does not find'} “${query}”`, () => assert.equal(matcher(query)(text), found));
  }

  it('finds any text by any of its words, in any order', () => {
    const words = fc.array(fc.stringMatching(/^[a-zà-ÿ\d]{1,6}$/), {minLength: 1});
    fc.assert(
      fc.property(
        words.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list))),
        ([list, some]) => assert.ok(matcher(some.join(' ').toUpperCase())(fold(list.join(' ')))),
      ),
    );
  });
});
