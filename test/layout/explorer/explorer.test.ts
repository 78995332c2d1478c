import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dataset} from '../../../src/generated/dataset.js';
import {languages} from '../../../src/generated/languages.js';
import {inside, overlap} from '../../../src/layout/box.js';
import {explorerLayout} from '../../../src/layout/explorer/explorer.js';
import {chronological} from '../../../src/model/chronological.js';
import {columns} from '../../../src/model/columns.js';
import {explorationOf, explorerMarks, type Exploration} from '../../../src/model/explore.js';
import type {Figure} from '../../../src/model/figure.js';
import {findLanguage} from '../../../src/text/language.js';

type Wish = Partial<Parameters<typeof explorationOf>[0]>;

function layout(wish: Wish, {ids = null as string[] | null, width = 640, code = 'en'} = {}) {
  const figures = ids ? ids.map((id) => dataset.figures.find((figure) => figure.id === id)!) : dataset.figures;
  const exploration: Exploration = explorationOf({
    mark: 'point',
    x: 'period',
    y: 'value',
    color: null,
    facet: null,
    ...wish,
  });
  const language = findLanguage(code, languages);
  const options = {exploration, dataset, language, width, font: {size: 13, scale: 1}};
  return explorerLayout(chronological(figures, dataset), options);
}

const idsOf = (figures: readonly Figure[]) => figures.map(({id}) => id).sort();
const rowsOf = (wish: Wish, ids: string[]) => layout(wish, {ids}).panels.flatMap(({rows}) => rows);
const fighters = ['killed-22-fighters-sohr-2020', 'killed-17-government-forces-sohr-2020'];
const displaced = ['displaced-400000-un-2019', 'displaced-350000-un-2020'];

describe('the layout of the explorer', () => {
  it('draws periods as short as their marks apart, or as one mark with their number', () => {
    for (const width of [320, 640, 900]) {
      const {spots} = layout({mark: 'period'}, {width}).panels[0]!;
      const short = spots.filter(({figures}) =>
        figures.every(
          ({referencePeriodStart: start, referencePeriodEnd: end}) =>
            start && end && Date.parse(end) - Date.parse(start) <= 86_400_000,
        ),
      );
      assert.ok(short.length > 1);
      for (const [index, {at, figures}] of short.entries()) {
        for (const other of short.slice(index + 1)) {
          const apart = Math.hypot(at[0] - other.at[0], at[1] - other.at[1]);
          assert.ok(apart >= 17, `${figures[0]!.id} and ${other.figures[0]!.id}: ${apart}`);
        }
      }
    }
  });

  it('draws every figure once or tells that it does not, whatever columns are chosen', () => {
    const all = idsOf(dataset.figures);
    for (const x of columns) {
      for (const y of columns) {
        const {panels, undrawn} = layout({x, y, color: 'indicator'});
        const drawn = panels.flatMap(({spots}) => spots.flatMap(({figures}) => figures));
        assert.deepEqual(idsOf([...drawn, ...undrawn]), all, `${x} ${y}`);
      }
    }
  });

  it('keeps words and marks within the frame, and words apart, at any width and in any language', () => {
    for (const mark of explorerMarks) {
      for (const x of ['period', 'source', 'value', 'report'] as const) {
        for (const [width, code] of [
          [252, 'en'],
          [292, 'ar'],
          [612, 'fr'],
          [1072, 'en'],
        ] as const) {
          const {panels, height} = layout(
            {mark, x, y: 'group', facet: x === 'source' ? 'indicator' : null},
            {width, code},
          );
          const frame = {x: -0.5, y: 0, width: width + 1, height};
          const boxes = panels.flatMap(({lines, spots, rows}) =>
            [...lines, ...spots.flatMap(({label}) => label), ...rows.flatMap((row) => row.lines)].map(
              ({box, text}) => ({box, text}),
            ),
          );
          assert.ok(boxes.length > 3);
          for (const {box, text} of boxes) assert.ok(inside(box, frame), `${mark} ${x} ${width}: ${text}`);
          boxes.forEach((one, index) => {
            const other = boxes.slice(index + 1).find(({box}) => overlap(one.box, box, -0.5));
            assert.equal(other, undefined, `${mark} ${x} ${width}: ${one.text} and ${other?.text}`);
          });
          for (const {at} of panels.flatMap(({spots}) => spots)) {
            assert.ok(at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height);
          }
        }
      }
    }
  });

  it('puts names that have no room side by side together, and counts their figures', () => {
    const {panels} = layout({x: 'report', y: 'indicator'}, {width: 252});
    const words = panels[0]!.lines.map(({text}) => text).join(' ');
    assert.match(words, /others: \d+ figures/);
  });

  it('stands numbers far apart on powers of ten, and says so', () => {
    const [panel] = layout({}).panels;
    assert.equal(panel!.y.type, 'log');
    assert.ok(panel!.lines.some(({text}) => text.includes('each line is ten times the one before')));
    const {rules} = layout({}, {width: 252}).panels[0]!.y;
    assert.ok(
      rules.slice(1).every((rule, index) => rule === 10 * rules[index]!),
      rules.join(' '),
    );
    const [near] = layout({}, {ids: fighters}).panels;
    assert.deepEqual([near!.y.type, near!.y.domain[0]], ['linear', 0]);
  });

  it('runs days to the right and all else as reading does', () => {
    const at = (wish: Wish, code: string) => {
      const [start, end] = layout(wish, {code}).panels[0]!.x.range;
      return Math.sign(end - start);
    };
    assert.deepEqual([at({}, 'en'), at({}, 'ar')], [1, 1]);
    assert.deepEqual([at({x: 'source'}, 'en'), at({x: 'source'}, 'ar')], [1, -1]);
    assert.deepEqual([at({x: 'value', y: 'source'}, 'ar'), at({mark: 'count'}, 'ar')], [-1, -1]);
  });
});

describe('the bars of the explorer', () => {
  it('add up what adds up, in the words that the bounds allow', () => {
    const [row] = rowsOf({mark: 'total', y: 'source'}, fighters);
    assert.deepEqual(row!.bars, [{x1: 0, x2: 39, colour: 0}]);
    assert.match(row!.words, /at least 39 people killed/);
  });

  it('have none for figures that do not add up, but the reasons', () => {
    const [row] = rowsOf({mark: 'total', y: 'source'}, displaced);
    assert.deepEqual([row!.bars, row!.refused], [[], true]);
    assert.match(row!.words, /not added up: the same people can be displaced more than once/);
    assert.doesNotMatch(row!.words, /\d/);
  });

  it('have no colours where people are added up, as a bar of several would be a sum of sums', () => {
    assert.equal(explorationOf({mark: 'total', x: 'period', y: 'source', color: 'group', facet: null}).color, null);
  });

  it('count figures as figures, in the colours of a column', () => {
    const rows = rowsOf({mark: 'count', y: 'source', color: 'group'}, [...fighters, ...displaced]);
    assert.deepEqual(
      rows.map(({words}) => words),
      ['2 figures', '2 figures'],
    );
    assert.deepEqual(
      rows.map(({bars}) => bars.at(-1)!.x2),
      [2, 2],
    );
  });

  it('stand in rows of names, never of numbers', () => {
    assert.equal(explorationOf({mark: 'count', x: 'period', y: 'value', color: null, facet: null}).y, 'source');
  });
});
