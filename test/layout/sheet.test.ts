import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inside, overlap, type Box} from '../../src/layout/box.js';
import {cardsLayout} from '../../src/layout/cards.js';
import {SHEET_PADDING, sheetLayout} from '../../src/layout/sheet.js';
import {dataset, english, headline} from '../embedded.js';
import {madeUp, shipped, sizes} from './figures.js';

const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9,–“]{1,16}$/), {maxLength: 40}).map((all) => all.join(' '));
const directions = fc.constantFrom('ltr' as const, 'rtl' as const);

function apart(boxes: readonly Box[], frame: Box): void {
  boxes.forEach((box, index) => {
    assert.ok(inside(box, frame), `${JSON.stringify(box)} in ${JSON.stringify(frame)}`);
    for (const other of boxes.slice(index + 1)) {
      assert.ok(!overlap(box, other, -0.01), `${JSON.stringify(box)} and ${JSON.stringify(other)}`);
    }
  });
}

describe('sheetLayout', () => {
  it('keeps everything apart and on the sheet, at any width and with any words', () => {
    const content = fc.record({
      heading: words,
      summary: words,
      body: fc.record({height: fc.nat(900)}),
      key: fc.array(words, {maxLength: 8}),
      credits: fc.array(words, {maxLength: 2}),
    });
    fc.assert(
      fc.property(content, sizes, directions, (content, {width, fontSize, glyphScale}, direction) => {
        const font = {size: fontSize, scale: glyphScale, direction};
        const sheet = sheetLayout(content, width + 2 * SHEET_PADDING, font);
        const lines = [...sheet.heading, ...sheet.summary, ...sheet.credits, ...sheet.key.flatMap(({lines}) => lines)];
        const body = {...sheet.body, width, height: content.body.height};
        apart([...lines.map(({box}) => box), body, ...sheet.key.map(({sample}) => sample)], {
          x: 0,
          y: 0,
          width: sheet.width,
          height: sheet.height,
        });
      }),
    );
  });

  it('says all of its words', () => {
    const content = {
      heading: 'A heading',
      summary: 'a b c',
      body: {height: 9},
      key: ['one mark'],
      credits: ['UN.', 'No more.'],
    };
    const {heading, summary, key, credits} = sheetLayout(content, 640, {size: 13, scale: 1});
    const said = [heading, summary, ...key.map(({lines}) => lines), credits].map((lines) =>
      lines.map(({text}) => text).join(' '),
    );
    assert.deepEqual(said, ['A heading', 'a b c', 'one mark', 'UN. No more.']);
  });

  it('starts from the right where words run to the left', () => {
    const content = {heading: 'A', summary: 'b', body: {height: 9}, key: ['c'], credits: ['d']};
    const {heading, key} = sheetLayout(content, 640, {size: 13, scale: 1, direction: 'rtl'});
    assert.deepEqual([heading[0]!.x, heading[0]!.anchor], [640 - SHEET_PADDING, 'end']);
    assert.equal(key[0]!.sample.x + key[0]!.sample.width, 640 - SHEET_PADDING);
  });
});

describe('cardsLayout', () => {
  it('keeps all words apart and in the frame, at any width', () => {
    const any = fc.oneof(
      madeUp(8).map((data) => ({data, figures: data.figures})),
      shipped.map((figures) => ({data: dataset, figures})),
    );
    fc.assert(
      fc.property(any, sizes, directions, ({data, figures}, {width, fontSize, glyphScale}, direction) => {
        const font = {size: fontSize, scale: glyphScale, direction};
        const {cards, height} = cardsLayout(figures, {dataset: data, language: english, width}, font);
        const boxes = cards.flatMap(({number, kind, counted, lines, rule}) => [
          ...[...number, ...kind, ...counted, ...lines].map(({box}) => box),
          {x: rule.x1, y: rule.y - 1.5, width: rule.x2 - rule.x1, height: 3},
        ]);
        apart(boxes, {x: -0.01, y: -0.01, width: width + 0.02, height});
      }),
    );
  });

  it('says number, what is counted, place, period and source of each figure', () => {
    const {cards} = cardsLayout(headline, {dataset, language: english, width: 1000}, {size: 13, scale: 1});
    const said = ({number, kind, counted, lines}: (typeof cards)[number]) =>
      [number, kind, counted, lines].map((part) => part.map(({text}) => text).join(' '));
    assert.deepEqual(said(cards[0]!), [
      'Over 186,000',
      '',
      'People displaced',
      'The Idlib region Period not stated Activists',
    ]);
    assert.deepEqual(said(cards[4]!), [
      'Some 650,000',
      'Projection',
      'More people who could be displaced',
      'Idlib governorate If violence continues, date not stated IRC',
    ]);
  });
});
