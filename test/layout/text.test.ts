import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mirrorLine} from '../../src/layout/mirror.js';
import {textLine, textWidth} from '../../src/layout/text.js';

const font = {size: 10, scale: 1};

describe('textWidth', () => {
  it('gives no room to isolates and to marks over letters', () => {
    assert.equal(textWidth('\u2068UN\u2069', font), textWidth('UN', font));
    assert.equal(textWidth('مدنيّون', font), textWidth('مدنيون', font));
  });

  it('gives Arabic digits the room of Latin ones', () => {
    assert.equal(textWidth('٣٥٠٬٠٠٠', font), textWidth('350,000', font));
  });

  it('grows with the size and the width of the glyphs', () => {
    assert.equal(textWidth('235', {size: 20, scale: 1.5}), 3 * textWidth('235', font));
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
