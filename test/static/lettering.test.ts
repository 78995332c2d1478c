import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Face} from '../../src/static/face.js';
import {letter, scaleOf} from '../../src/static/lettering.js';
import {facesOf} from '../../src/static/type.js';

const face = (family: string, letters: RegExp, weight = 400): Face => ({
  family,
  weight,
  bytes: new Uint8Array(),
  has: (glyph) => letters.test(glyph),
  advance: () => 0.5,
});
const latin = face('Latin', /[ -~]/);
const bold = face('Latin', /[ -~]/, 700);
const arabic = face('Arabic', /[ \u0600-\u06ff]/);

const spansOf = (svg: string) =>
  [...svg.matchAll(/<tspan font-family="(\w+)" font-weight="(\d+)">([^<]*)</g)].map(([, ...parts]) => parts);
const text = (words: string, attributes = '') =>
  `<svg><text x="1" text-anchor="start"${attributes}>${words}</text></svg>`;

describe('letter', () => {
  it('sets a text in the first face that has all of it', () => {
    assert.deepEqual(spansOf(letter(text('R&amp;D &#39;a&#39;'), [arabic, latin])), [['Latin', '400', "R&#38;D 'a'"]]);
  });

  it('sets each word in a face that has it, and signs and spaces with the words before them', () => {
    assert.deepEqual(spansOf(letter(text('UN: نزوح (2020)'), [latin, arabic])), [
      ['Latin', '400', 'UN: '],
      ['Arabic', '400', 'نزوح '],
      ['Latin', '400', '(2020)'],
    ]);
  });

  it('takes a bold face for what is bold, as far as there is one', () => {
    const heading = text('a', ' font-weight="600"');
    assert.deepEqual(spansOf(letter(heading, [latin, bold])), [['Latin', '700', 'a']]);
    assert.deepEqual(spansOf(letter(heading, [latin])), [['Latin', '400', 'a']]);
    assert.deepEqual(spansOf(letter(text('a'), [bold, latin])), [['Latin', '400', 'a']]);
  });

  it('says by marks that words run to the left, and turns the anchor to the side that is meant', () => {
    const set = letter(text('نزوح', ' direction="rtl"'), [arabic]);
    assert.match(set, /<text x="1" text-anchor="end">\u2067<tspan[^>]*>نزوح<\/tspan>\u2069<\/text>/);
  });

  it('lets no isolate reach over the end of its line', () => {
    const set = letter(text('a\u2069b \u2068c \u2066d', ' direction="rtl"'), [latin]);
    assert.match(set, /\u2067<tspan[^>]*>ab \u2068c \u2066d\u2069\u2069<\/tspan>\u2069<\/text>/);
  });

  it('refuses letters that no face has, and names each once', () => {
    assert.throws(() => letter(text('漢a字漢'), [latin, arabic]), {
      name: 'RangeError',
      message: 'fonts: found none with "漢" (U+6F22), "字" (U+5B57) among Latin, Arabic, expected one for every letter',
    });
  });

  it('needs no glyph for spaces and marks of direction', () => {
    assert.doesNotThrow(() => letter(text('a\u00a0b\u202fc\u2068d\u2069'), [latin]));
  });
});

describe('a face of the optional package', () => {
  it('is known by its family and weight, and by the letters it has', async () => {
    const faces = await facesOf(undefined);
    assert.deepEqual(
      faces.map(({family, weight}) => [family, weight]),
      [
        ['Vazirmatn', 400],
        ['Vazirmatn', 600],
      ],
    );
    for (const {has} of faces)
      assert.deepEqual(
        Array.from('aéœ–…٬٣شّ漢').filter((glyph) => !has(glyph)),
        ['漢'],
      );
  });

  it('has letters as wide as they are drawn', async () => {
    const [regular] = await facesOf(undefined);
    assert.ok(regular!.advance('i') < regular!.advance('m'));
    assert.ok(regular!.advance('m') > 0.7 && regular!.advance('m') < 1);
    const scale = scaleOf('Sources: UN. 235000', [regular!]);
    assert.ok(scale > 0.7 && scale < 1.1, `${scale}`);
  });
});
