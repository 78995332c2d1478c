import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Box} from '../../src/layout/box.js';
import {distance, inside, overlap} from '../../src/layout/box.js';
import {displacementLayout} from '../../src/layout/displacement.js';
import type {DisplacementGeometry} from '../../src/layout/geometry.js';
import {solids} from '../../src/layout/marks.js';
import type {TextLine} from '../../src/layout/text.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {dataset, english as language, figure, headline} from '../embedded.js';
import {assertBetween} from './separators.js';
import {madeUp, languages, shipped, sizes, type Size} from './figures.js';

/** Each piece of text that must stand clear of all others, by name. */
function pieces({plot, labels, marks, notes}: DisplacementGeometry): [name: string, box: Box][] {
  const lines: [string, TextLine][] = [
    ...(plot?.values ?? []).map(({label}): [string, TextLine] => [`value ${label.text}`, label]),
    ...(plot?.times ?? []).map(({label}): [string, TextLine] => [`time ${label.text}`, label]),
    ...(plot ? [['unit', plot.unit] as [string, TextLine]] : []),
    ...(plot?.projections ? [['projection', plot.projections.label] as [string, TextLine]] : []),
    ...notes.map((line): [string, TextLine] => [`note ${line.text}`, line]),
  ];
  const tags = marks.flatMap(({figure: id, tag}): [string, Box][] =>
    tag ? [[`tag of ${id}`, around(tag.lines.map(({box}) => box))]] : [],
  );
  const words = labels.map(({figure: id, box}): [string, Box] => [`label of ${id}`, box]);
  return [...lines.map(([name, {box}]): [string, Box] => [name, box]), ...tags, ...words];
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

function assertSound(geometry: DisplacementGeometry, figures: readonly Figure[]): void {
  const frame = {x: -0.01, y: -0.01, width: geometry.width + 0.02, height: geometry.height + 0.02};
  const all = pieces(geometry);
  for (const [name, box] of all) {
    assert.ok(inside(box, frame), `${name} leaves the frame: ${JSON.stringify({box, frame})}`);
  }
  all.forEach(([name, box], index) => {
    for (const [other, second] of all.slice(index + 1)) {
      assert.ok(!overlap(box, second, -0.01), `${name} overlaps ${other}: ${JSON.stringify([box, second])}`);
    }
  });
  for (const {figure: id, lines, box} of geometry.labels) {
    for (const line of lines) assert.ok(inside(line.box, grown(box)), `${line.text} leaves the label of ${id}`);
    assertBetween(lines.map(({text}) => text));
  }
  for (const mark of geometry.marks) {
    for (const box of solids(mark)) {
      assert.ok(
        inside(box, grown(frame, 12)),
        `the mark of ${mark.figure} leaves the frame: ${JSON.stringify(box)} ${JSON.stringify(figures[0])}`,
      );
    }
    assert.ok(mark.target.width >= 24 && mark.target.height >= 24);
  }
  const beside = geometry.labels.filter(({figure: id}) =>
    geometry.marks.some((mark) => mark.figure === id && !mark.tag),
  );
  for (const {figure: id, box} of beside) {
    for (const solid of geometry.marks.flatMap(solids))
      assert.ok(!overlap(box, solid), `the label of ${id} covers a mark`);
  }
  for (const {figure: id, box} of beside) assertNearest(id, box, geometry);
  if (figures.length <= 60) {
    const told = geometry.labels.flatMap(({figure: id}) => [id, ...(geometry.repeats[id] ?? [])]);
    assert.deepEqual(new Set(told), ids(figures));
  }
}

/** No words stand nearer to another mark than to their own. */
function assertNearest(id: string, box: Box, {marks}: DisplacementGeometry): void {
  const gap = (of: string) =>
    Math.min(...solids(marks.find((mark) => mark.figure === of)!).map((solid) => distance(box, solid)));
  for (const {figure: other} of marks) {
    assert.ok(other === id || gap(other) > gap(id), `the words of ${id} stand nearer to ${other}`);
  }
}

function grown({x, y, width, height}: Box, by = 0.01): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}

function ids(figures: readonly Figure[]): Set<string> {
  return new Set(figures.map(({id}) => id));
}

describe('displacementLayout', () => {
  it('keeps all text apart and in the frame, for any of the shipped figures at any width', () => {
    fc.assert(
      fc.property(shipped, sizes, (figures, {code, ...size}) => {
        assertSound(displacementLayout(figures, {dataset, language: languages[code], ...size}), figures);
      }),
      {numRuns: 300},
    );
  });

  it('keeps all text apart and in the frame, for figures of any number, period and length of words', () => {
    const check = (data: Dataset, {code, ...size}: Size) =>
      assertSound(displacementLayout(data.figures, {dataset: data, language: languages[code], ...size}), data.figures);
    fc.assert(fc.property(madeUp(8), sizes, check), {numRuns: 300});
    fc.assert(fc.property(madeUp(70), sizes, check), {numRuns: 40});
  });

  it('draws one estimate once, however often it was printed, and says so', () => {
    const printed = [
      'displaced-400000-un-2019',
      'displaced-400000-un-2020',
      'displaced-400000-un-2020-earlier-fighting',
    ];
    const figures = printed.map(figure);
    for (const order of [figures, figures.toReversed()]) {
      const {marks, labels, repeats} = displacementLayout(order, {dataset, language, width: 900});
      assert.deepEqual(
        marks.map((mark) => mark.figure),
        [printed[0]],
      );
      assert.deepEqual(repeats[printed[0]!]?.toSorted(), printed.slice(1));
      const words = labels[0]!.lines.map(({text}) => text).join(' ');
      assert.match(words, /^400,000 UN/);
      assert.match(words, /printed 3 times/);
      assert.match(words, /also as “(more than 400,000” and “close to|close to 400,000” and “more than) 400,000”/);
    }
    const [, one] = displacementLayout(figures.slice(1), {dataset, language, width: 900}).marks;
    assert.equal(one, undefined, 'also where the first of them is not shown');
  });

  it('loses no word of a figure', () => {
    fc.assert(
      fc.property(madeUp(6), sizes, (data, size) => {
        const {labels} = displacementLayout(data.figures, {dataset: data, ...size, language});
        for (const {figure: id, lines} of labels) {
          const {valueVerbatim, scenario} = data.figures.find((row) => row.id === id)!;
          const written = lines
            .map(({text}) => text)
            .join('')
            .replace(/\s/g, '');
          assert.ok(written.includes(valueVerbatim.toLowerCase().replace(/\s/g, '')));
          if (scenario) assert.ok(written.includes(scenario.replace(/\s/g, '')));
        }
      }),
      {numRuns: 150},
    );
  });

  it('puts all words of the five headline figures beside their marks from 400 pixels', () => {
    for (let width = 400; width <= 1600; width += 20) {
      const {labels, marks} = displacementLayout(headline, {dataset, language, width});
      assert.equal(labels.length, 5);
      assert.ok(
        marks.every(({tag}) => tag === null),
        `at ${width}`,
      );
    }
  });

  it('puts at least their numbers as published beside the marks from 250 pixels', () => {
    for (let width = 250; width < 400; width += 10) {
      const tags = displacementLayout(headline, {dataset, language, width}).marks.flatMap(({tag}) =>
        tag ? [tag.lines.map(({text}) => text).join(' ')] : [],
      );
      const numbers = ['over 186,000', '400,000', 'more than 235,000', 'around 350,000', 'some 650,000'];
      assert.deepEqual(tags, tags.length ? numbers : [], `at ${width}`);
    }
  });

  const {marks, plot, key} = displacementLayout(headline, {dataset, language, width: 800});
  const mark = (id: string) => marks.find((found) => found.figure === id)!;
  const base = plot!.box.y + plot!.box.height;

  it('starts the values at zero and draws each figure at the height of its number', () => {
    assert.equal(plot!.values[0]!.y, base);
    assert.equal(plot!.values[0]!.label.text, '0');
    const perPerson = (base - mark('displaced-400000-un-2019').dot!.y) / 400_000;
    assert.ok(Math.abs(base - mark('displaced-235000-2020').dot!.y - perPerson * 235_000) < 1e-6);
    assert.ok(Math.abs(base - mark('at-risk-650000-irc-2020').projection!.y - perPerson * 650_000) < 1e-6);
  });

  it('draws a stated period as a line that ends in a dot on the day it speaks for', () => {
    const {period, possible, dot, drop} = mark('displaced-350000-un-2020');
    assert.equal(possible, null);
    assert.deepEqual([dot!.x, [dot!.y], dot!.hollow], [period!.x2, period!.ys, false]);
    assert.deepEqual([drop!.x, drop!.y1, drop!.y2], [dot!.x, dot!.y, base]);
  });

  it('fades a line in over the days between which it may start', () => {
    const {period} = mark('displaced-400000-un-2019');
    assert.ok(period!.fadeIn > 0 && period!.fadeIn < (period!.x2 - period!.x1) / 4);
    const {period: exact} = displacementLayout([figure('displaced-350000-un-headline-2020')], {
      dataset,
      language,
      width: 800,
    }).marks[0]!;
    assert.equal(exact!.fadeIn, 0);
  });

  it('draws a period that is not stated as dots with a hollow dot', () => {
    const {period, possible, dot, drop} = mark('displaced-235000-2020');
    assert.equal(period, null);
    assert.equal(drop, null);
    assert.equal(dot!.hollow, true);
    assert.ok(dot!.x > possible!.x1 && dot!.x < possible!.x2);
  });

  it('draws what the words leave open, and nothing for a bare number', () => {
    assert.equal(mark('displaced-400000-un-2019').bound, null);
    assert.equal(mark('displaced-186000-activists-2019').bound!.kind, 'floor');
    assert.equal(mark('displaced-350000-un-2020').bound!.kind, 'about');
    const nearly = figure('displaced-400000-un-2020-earlier-fighting');
    assert.equal(displacementLayout([nearly], {dataset, language, width: 400}).marks[0]!.bound!.kind, 'ceiling');
  });

  it('draws a range that was printed without a number at both its ends, with no dot between them', () => {
    const range = {...figure('displaced-350000-un-2020'), value: null, valueLow: 300_000, valueHigh: 400_000};
    const drawn = displacementLayout([range], {dataset, language, width: 600});
    const [only] = drawn.marks;
    const perPerson = drawn.plot!.box.height / 400_000;
    assert.equal(only!.dot, null);
    assert.deepEqual(only!.period!.ys, [only!.bound!.y1, only!.bound!.y2]);
    assert.equal(only!.bound!.kind, 'range');
    assert.ok(Math.abs(only!.bound!.y2 - only!.bound!.y1 - 100_000 * perPerson) < 1e-6);
  });

  it('draws a range whose ends are one number', () => {
    const range = {...figure('displaced-350000-un-2020'), value: null, valueLow: 300_000, valueHigh: 300_000};
    for (const figures of [[range], [range, {...range, id: 'another'}, {...range, id: 'third'}]]) {
      assertSound(displacementLayout(figures, {dataset, language, width: 250}), figures);
    }
  });

  it('puts a projection in a column of its own after the time axis', () => {
    const {projection, period, dot} = mark('at-risk-650000-irc-2020');
    assert.deepEqual([period, dot], [null, null]);
    assert.ok(projection!.x >= plot!.projections!.x && plot!.projections!.x > plot!.timeEnd);
    assert.ok(marks.every((other) => !other.dot || other.dot.x <= plot!.timeEnd));
  });

  it('explains only the marks that it draws', () => {
    assert.deepEqual(key, ['period', 'vague', 'possible', 'floor', 'about', 'projection']);
    const one = displacementLayout([figure('displaced-350000-un-headline-2020')], {dataset, language, width: 400});
    assert.deepEqual(one.key, ['period']);
  });

  it('writes figures of which only a word was printed as words, without a mark', () => {
    const {
      plot: none,
      marks: drawn,
      labels,
    } = displacementLayout([figure('displaced-thousands-un-2020')], {
      dataset,
      language,
      width: 320,
    });
    assert.deepEqual([none, drawn.length, labels.length], [null, 0, 1]);
    assert.equal(labels[0]!.lines[0]!.text, 'thousands');
  });

  it('draws nothing for no figures', () => {
    const {plot: none, labels, height} = displacementLayout([], {dataset, language, width: 320});
    assert.deepEqual([none, labels.length, height], [null, 0, 0]);
  });

  it('gives plain JSON, the same each time', () => {
    const once = displacementLayout(headline, {dataset, language, width: 640});
    assert.deepEqual(JSON.parse(JSON.stringify(once)), once);
    assert.deepEqual(displacementLayout(headline, {dataset, language, width: 640}), once);
  });
});
