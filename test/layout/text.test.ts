import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mirrorLine} from '../../src/layout/mirror.js';
import fc from 'fast-check';
import {textLine, textWidth, wrapText} from '../../src/layout/text.js';
import {assertBetween} from './separators.js';

const font = {size: 10, scale: 1};

describe('textWidth', () => {
  it('gives no room to isolates and to marks over letters', () => {
    assert.equal(textWidth('\u2068UN\u2069', font), textWidth('UN', font));
    assert.equal(textWidth('مدنيّون', font), textWidth('مدنيون', font));
  });

  it('gives Arabic digits the room of Latin ones', () => {
    assert.equal(textWidth('٣٥٠٬٠٠٠', font), textWidth('350,000', font));
  });

  it('gives an Arabic letter the room of its form within a word or at its end', () => {
    const width = (text: string) => textWidth(text, font);
    assert.ok(width('ب') > 2 * (width('بب') - width('ب')));
    assert.equal(width('كلًا'), width('كلا'));
    assert.equal(width('\u2068ب\u2069'), width('ب'));
  });

  it('grows with the size and the width of the glyphs', () => {
    assert.equal(textWidth('235', {size: 20, scale: 1.5}), 3 * textWidth('235', font));
  });
});

describe('wrapText', () => {
  it('leaves out the sign between two parts where a line breaks there', () => {
    const width = textWidth('UN · since April', font);
    assert.deepEqual(wrapText('UN · since April · printed twice', width, font), ['UN · since April', 'printed twice']);
    assert.deepEqual(wrapText('· UN ·', width, font), ['UN']);
  });

  it('keeps all words, each line within its width where no word is longer', () => {
    const words = fc.array(fc.constantFrom('·', 'UN', 'since', '350,000', 'نازحون', 'مطلع'), {maxLength: 12});
    fc.assert(
      fc.property(words, fc.integer({min: 45, max: 200}), (parts, width) => {
        const lines = wrapText(parts.join(' '), width, font);
        assertBetween(lines);
        for (const line of lines) assert.ok(textWidth(line, font) <= width, line);
        const kept = (all: readonly string[]) => all.filter((word) => word !== '·');
        assert.deepEqual(kept(lines.flatMap((line) => line.split(' '))), kept(parts));
      }),
    );
  });
});

describe('mirrorLine', () => {
  it('stands as far from the right as the line from the left, and keeps its words', () => {
    const line = textLine('186,000', 12, 30, {...font, direction: 'rtl'}, 'start', true);
    const image = mirrorLine(line, 100);
    assert.deepEqual(
      [image.text, image.x, image.y, image.anchor, image.bold, image.direction],
      ['186,000', 88, 30, 'end', true, 'rtl'],
    );
    assert.equal(image.box.x + image.box.width, 88);
    assert.deepEqual(mirrorLine(image, 100), line);
  });
});
