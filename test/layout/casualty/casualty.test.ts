import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inside, overlap, type Box} from '../../../src/layout/box.js';
import {casualtyLayout} from '../../../src/layout/casualty/casualty.js';
import type {CasualtyGeometry, Lane} from '../../../src/layout/casualty/geometry.js';
import type {Figure} from '../../../src/model/figure.js';
import {dataset, english as language} from '../../embedded.js';
import {assertBetween} from '../separators.js';
import {casualties, languages, madeUpCasualties, sizes, type Size} from '../figures.js';

/** Each line of text, by name. */
function texts({groups, lanes}: CasualtyGeometry): [name: string, box: Box][] {
  const lines = [
    ...groups.flatMap(({heading, notes, values, times}) => [
      ...heading,
      ...notes,
      ...[values, times].flatMap((axis) => axis?.ticks.map(({label}) => label) ?? []),
    ]),
    ...lanes.flatMap((lane) => lane.lines),
  ];
  return lines.map(({text, box}) => [text, box]);
}

/** What is drawn of a lane besides its words and the room for its parts. */
function solids({bar, period}: Lane): Box[] {
  const boxes: Box[] = [];
  if (bar) {
    const ends = [bar.x1, bar.x2, bar.bound?.x2 ?? bar.x2];
    const left = Math.min(...ends);
    boxes.push({x: left, y: bar.y, width: Math.max(...ends) - left, height: bar.height});
  }
  if (period) {
    const {x1, x2, y, open} = period;
    const [left, right] = [Math.min(x1, open?.x1 ?? x1), Math.max(x2, open?.x2 ?? x2)];
    boxes.push({x: left, y: y - 2, width: right - left, height: 4});
  }
  return boxes;
}

function assertSound(geometry: CasualtyGeometry, figures: readonly Figure[]): void {
  const frame = {x: -0.01, y: -0.01, width: geometry.width + 0.02, height: geometry.height + 0.02};
  const all = texts(geometry);
  assertBetween(all.map(([text]) => text));
  const marks = geometry.lanes.flatMap((lane) => solids(lane).map((box): [string, Box] => [lane.figure, box]));
  for (const [name, box] of [...all, ...marks]) {
    assert.ok(inside(box, frame), `${name} leaves the frame: ${JSON.stringify({box, frame})}`);
  }
  all.forEach(([name, box], index) => {
    for (const [other, second] of all.slice(index + 1)) {
      assert.ok(!overlap(box, second, -0.01), `“${name}” overlaps “${other}”: ${JSON.stringify([box, second])}`);
    }
    for (const [mark, second] of marks) {
      assert.ok(!overlap(box, second, -0.01), `“${name}” covers the mark of ${mark}: ${JSON.stringify([box, second])}`);
    }
  });
  geometry.lanes.forEach(({box, lines, figure}, index) => {
    assert.ok(box.width >= 24 && box.height >= 24, `the target of ${figure}`);
    for (const line of lines) assert.ok(inside(line.box, grown(box)), `${line.text} leaves its lane`);
    for (const other of geometry.lanes.slice(index + 1)) assert.ok(!overlap(box, other.box, -0.01));
  });
  const shown = geometry.lanes.flatMap(({figure, repeats}) => [figure, ...repeats]);
  assert.deepEqual(shown.toSorted(), figures.map(({id}) => id).toSorted());
}

/** The number that a label holds, in Latin or Arabic numerals. */
function numberIn(text: string): number {
  const latin = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - '٠'.charCodeAt(0)));
  return Number(latin.replace(/\D/g, ''));
}

function grown({x, y, width, height}: Box, by = 0.01): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}

describe('casualtyLayout', () => {
  it('keeps all text apart and in the frame, for any of the shipped figures at any width', () => {
    fc.assert(
      fc.property(casualties, sizes, (figures, {code, ...size}) => {
        assertSound(casualtyLayout(figures, {dataset, language: languages[code], ...size}), figures);
      }),
      {numRuns: 300},
    );
  });

  it('keeps all text apart and in the frame, for figures of any number, period, relation and length of words', () => {
    const check = (data: typeof dataset, {code, ...size}: Size) =>
      assertSound(casualtyLayout(data.figures, {dataset: data, language: languages[code], ...size}), data.figures);
    fc.assert(fc.property(madeUpCasualties(9), sizes, check), {numRuns: 300});
    fc.assert(fc.property(madeUpCasualties(60), sizes, check), {numRuns: 25});
  });

  it('draws each length from zero, on the scale that its axis prints', () => {
    fc.assert(
      fc.property(casualties, sizes, (figures, {code, ...size}) => {
        const {groups, lanes} = casualtyLayout(figures, {dataset, language: languages[code], ...size});
        for (const {figure, bar, box} of lanes) {
          if (!bar) continue;
          const {value} = figures.find(({id}) => id === figure)!;
          const {values} = groups.findLast(({rule}) => rule.y < box.y)!;
          const [last] = values!.ticks.toReversed();
          const top = numberIn(last!.label.text);
          assert.equal(bar.x1, code === 'ar' ? values!.x2 : values!.x1);
          assert.ok(Math.abs(Math.abs(bar.x2 - bar.x1) / (values!.x2 - values!.x1) - value! / top) < 1e-9);
        }
      }),
      {numRuns: 60},
    );
  });

  it('gives groups of like size one scale, and tells where a scale is another one', () => {
    const {groups} = casualtyLayout(
      dataset.figures.filter(({indicator}) => indicator === 'killed' || indicator === 'injured'),
      {dataset, language, width: 1000},
    );
    const tops = groups.map(({values}) => values?.ticks.at(-1)!.label.text);
    assert.deepEqual(tops, ['1,500 people', '100 people', '100 people', '100 people']);
    const notes = groups.map((group) => group.notes.map(({text}) => text).join(' '));
    assert.match(notes[0]!, /100 people on this scale; on the next one, they fill the whole width/);
    assert.match(notes[1]!, /On another scale: the axis ends at 100 people/);
    assert.doesNotMatch(notes[2]! + notes[3]!, /scale/);
    const {ruler, values} = groups[0]!;
    assert.ok(Math.abs((ruler!.x2 - ruler!.x1) / (values!.x2 - values!.x1) - 100 / 1500) < 1e-9);
    assert.deepEqual(
      groups.map((group) => group.ruler !== null),
      [true, false, false, false],
    );
  });

  it('is the mirror image where words run from the right, but for the days, which run to the right', () => {
    const figures = dataset.figures.filter(({indicator}) => indicator === 'killed' || indicator === 'injured');
    const backwards = {...language, messages: {...language.messages, direction: 'rtl' as const}};
    const [ltr, rtl] = [language, backwards].map((one) =>
      casualtyLayout(figures, {dataset, language: one, width: 1000}),
    );
    rtl!.lanes.forEach((lane, index) => {
      const {bar, period, lines} = ltr!.lanes[index]!;
      assert.deepEqual([lane.bar?.x1, lane.bar?.x2], bar ? [1000 - bar.x1, 1000 - bar.x2] : [undefined, undefined]);
      assert.equal(lane.lines[0]!.anchor, 'end');
      assert.equal(lane.lines[0]!.x, 1000 - lines[0]!.x);
      if (period) {
        assert.ok(lane.period!.x1 < lane.period!.x2 && lane.period!.x2 <= 500);
        assert.ok(Math.abs(lane.period!.x2 - lane.period!.x1 - (period.x2 - period.x1)) < 1e-9);
      }
    });
    const days = (group: (typeof ltr & {})['groups'][number]) => group.times?.ticks.map(({label}) => label.text);
    assert.deepEqual(rtl!.groups.map(days), ltr!.groups.map(days));
    for (const {times} of rtl!.groups) {
      const xs = times?.ticks.map(({x}) => x) ?? [];
      assert.deepEqual(
        xs,
        xs.toSorted((a, b) => a - b),
      );
    }
  });

  it('draws nothing for no figures', () => {
    const {groups, lanes, key, height} = casualtyLayout([], {dataset, language, width: 320});
    assert.deepEqual([groups, lanes, key, height], [[], [], [], 0]);
  });

  it('gives plain JSON, the same each time', () => {
    const options = {dataset, language, width: 640};
    const figures = dataset.figures.filter(({indicator}) => indicator === 'killed');
    const once = casualtyLayout(figures, options);
    assert.deepEqual(JSON.parse(JSON.stringify(once)), once);
    assert.deepEqual(casualtyLayout(figures, options), once);
  });
});
