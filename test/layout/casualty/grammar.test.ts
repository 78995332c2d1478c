import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {casualtyLayout} from '../../../src/layout/casualty/casualty.js';
import type {Lane} from '../../../src/layout/casualty/geometry.js';
import type {Figure} from '../../../src/model/figure.js';
import {dataset, english as language, figure} from '../../embedded.js';

const all = dataset.figures.filter(({indicator}) => indicator === 'killed' || indicator === 'injured');
const layout = (figures: readonly Figure[], width = 1000) => casualtyLayout(figures, {dataset, language, width});
const {groups, lanes, key} = layout(all);
const find = (id: string, among: readonly Lane[] = lanes) => among.find((lane) => lane.figure === id)!;
const written = ({lines}: Lane) =>
  lines
    .map(({text}) => text)
    .join(' ')
    .replace(/\u00a0/g, ' ');
const bottom = ({box}: Lane) => box.y + box.height;

describe('casualtyLayout, its grammar', () => {
  it('groups figures by period, those without one last', () => {
    assert.deepEqual(
      groups.map(({heading}) => heading.map(({text}) => text).join(' ')),
      [
        'From September 2018 to 16 January 2020',
        'From around 6 August 2019 to around 7 August 2019',
        'From 15 January 2020 to 16 January 2020',
        'Period not stated',
      ],
    );
  });

  const wholes: readonly (readonly [whole: string, parts: readonly string[]])[] = [
    ['killed-23-fighters-sohr-2019', ['killed-16-jihadists-sohr-2019']],
    ['killed-20-civilians-sohr-2020', ['killed-3-children-sohr-2020']],
    [
      'killed-39-sohr-2020',
      ['killed-22-fighters-sohr-2020', 'killed-most-hts-sohr-2020', 'killed-17-government-forces-sohr-2020'],
    ],
    ['killed-22-fighters-sohr-2020', ['killed-most-hts-sohr-2020']],
    ['injured-82-white-helmets-2020', ['injured-many-critically-white-helmets-2020']],
  ];
  for (const [whole, parts] of wholes) {
    for (const width of [320, 640, 1000]) {
      it(`draws ${parts.join(' and ')} inside ${whole} in ${width} pixels`, () => {
        const {lanes: drawn} = layout(all, width);
        const own = find(whole, drawn);
        const hold = own.hold!;
        assert.equal(hold.width, own.bar!.x2 - own.bar!.x1);
        for (const part of parts.map((id) => find(id, drawn))) {
          assert.ok(part.depth > own.depth);
          assert.ok(part.box.y >= hold.y && bottom(part) <= hold.y + hold.height);
          if (part.bar) assert.ok(part.bar.x2 < hold.x + hold.width);
        }
        assert.equal(drawn.filter(({box}) => box.y > hold.y && box.y < hold.y + hold.height).length, parts.length);
      });
    }
  }

  it('lets a part stand alone where its whole is not shown', () => {
    const {lanes: one} = layout([figure('killed-16-jihadists-sohr-2019')]);
    assert.deepEqual([one[0]!.depth, one[0]!.hold], [0, null]);
  });

  it('says that a period is not stated, even where a part has one', () => {
    const whole = {...figure('killed-25-headline-2019'), id: 'killed-20-civilians-sohr-2020'};
    const {groups: one, lanes: drawn} = layout([whole, figure('killed-3-children-sohr-2020')]);
    assert.deepEqual([one.length, one[0]!.heading[0]!.text], [1, 'Period not stated']);
    assert.match(written(drawn[1]!), /15 January 2020/);
  });

  it('draws a projection in a pattern of its own, whoever it is of, and calls it one', () => {
    for (const id of ['killed-39-sohr-2020', 'killed-22-fighters-sohr-2020', 'injured-82-white-helmets-2020']) {
      const projected = {...figure(id), status: 'projected', scenario: 'if fighting goes on'} as const;
      const {lanes: drawn, key: entries} = layout([projected]);
      assert.deepEqual([drawn[0]!.bar!.pattern, drawn[0]!.bar!.hollow], ['projection', false]);
      assert.match(written(drawn[0]!), /projection · .*if fighting goes on/);
      assert.ok(entries.includes('projection') && !entries.includes('people') && !entries.includes('injured'));
    }
    assert.ok(!key.includes('projection'));
  });

  it('marks the number within a range that has one', () => {
    const best = {...figure('killed-39-sohr-2020'), quantifier: 'about', valueLow: 20, valueHigh: 60} as const;
    const [bar, bare] = [best, {...best, value: null}].map((one) => layout([one]).lanes[0]!.bar!);
    assert.deepEqual([bar!.bound?.kind, bar!.x2], ['range', bar!.bound!.x1]);
    assert.ok(bar!.estimate! > bar!.bound!.x1 && bar!.estimate! < bar!.bound!.x2);
    assert.deepEqual([bare!.bound?.kind, bare!.estimate], ['range', null]);
    assert.ok(lanes.every((lane) => !lane.bar || lane.bar.estimate === null));
  });

  it('folds an estimate that was printed twice into one lane that says so', () => {
    const lane = find('killed-400-civilians-2019');
    assert.deepEqual(lane.repeats, ['killed-400-civilians-2019-repeated']);
    assert.match(written(lane), /printed twice/);
    assert.equal(lanes.length, all.length - 1);
    const [alone] = layout([figure('killed-400-civilians-2019-repeated')]).lanes;
    assert.equal(alone!.figure, 'killed-400-civilians-2019-repeated');
    assert.doesNotMatch(written(alone!), /printed/);
  });

  it('tells the other wording of an estimate that it folds', () => {
    const once = {...figure('killed-25-headline-2019'), basis: 'same'};
    const again = {...once, id: 'again', quantifier: 'nearly' as const, valueVerbatim: 'close to 25'};
    const third = {...once, id: 'third'};
    const {lanes: folded} = layout([once, again, third]);
    assert.deepEqual([folded.length, folded[0]!.repeats.length], [1, 2]);
    assert.match(written(folded[0]!), /printed 3 times · also as “(close to )?25”/);
  });

  it('puts counts that disagree side by side, on one scale and of one weight', () => {
    const order = lanes.filter(({depth}) => depth === 0).map(({figure: id}) => id);
    const side = (...ids: string[]) => {
      const first = order.indexOf(ids[0]!);
      assert.deepEqual(order.slice(first, first + ids.length), ids);
    };
    side(
      'killed-40-2020',
      'killed-39-sohr-2020',
      'killed-29-government-forces-sohr-2020',
      'killed-26-fighters-sohr-2020',
    );
    side(
      'killed-21-white-helmets-2020',
      'killed-20-civilians-sohr-2020',
      'killed-19-civilians-sohr-2020',
      'killed-scores-2020',
    );
    const heights = new Set(lanes.flatMap(({bar}) => (bar ? [bar.height] : [])));
    assert.equal(heights.size, 1);
    const notes = groups[2]!.notes.map(({text}) => text);
    assert.deepEqual(notes, Array(2).fill('Counts that disagree, side by side'));
    assert.equal(groups[2]!.ties.length, 2);
  });

  it('shows by their days which totals contain which', () => {
    const since2018 = find('killed-1300-civilians-since-2018').period!;
    const un = find('killed-1000-civilians-un-2019').period!;
    const first = find('killed-800-civilians-un-2019').period!;
    assert.ok(since2018.x1 < un.x1 && since2018.x2 > un.x2);
    assert.ok(un.x1 <= first.x1 && un.x2 > first.x2);
    const open = find('killed-400-civilians-2019').period!;
    assert.ok(open.open && Math.abs(open.open.x2 - first.x2) < 1e-6, 'not beyond the count that contains it');
    const narrow = layout(all, 320).lanes;
    assert.ok(find('killed-800-civilians-un-2019', narrow).period);
  });

  it('names each day of a few in a cell of its own', () => {
    assert.deepEqual(
      groups[2]!.times!.ticks.map(({label}) => label.text),
      ['15 Jan', '16 Jan'],
    );
    const {x1, x2} = groups[2]!.times!;
    const line = (id: string) => find(id).period!;
    assert.deepEqual([line('killed-19-civilians-sohr-2020').x1, line('killed-40-2020').x2], [x1, x2]);
    assert.equal(line('killed-19-civilians-sohr-2020').x2, line('killed-40-2020').x1);
  });

  it('writes a word without a length, and what it stands for', () => {
    const scores = find('killed-scores-2020');
    assert.equal(scores.bar, null);
    assert.match(written(scores), /“scores”.*no number given/);
    assert.match(written(find('killed-dozens-headline-2020')), /stands for nearly 20, 29 and 26/);
  });

  it('draws what the words leave open, and nothing for a bare number', () => {
    const kind = (id: string) => find(id).bar!.bound?.kind;
    assert.equal(kind('killed-40-2020'), 'floor');
    assert.equal(kind('killed-1300-civilians-since-2018'), 'floor');
    assert.equal(kind('killed-20-civilians-sohr-2020'), 'ceiling');
    assert.equal(kind('killed-39-sohr-2020'), undefined);
    const {bar} = find('killed-20-civilians-sohr-2020');
    assert.ok(bar!.bound!.x1 < bar!.x2 && bar!.bound!.x2 === bar!.x2);
    const {bar: floor} = find('killed-40-2020');
    assert.ok(floor!.bound!.x1 === floor!.x2 && floor!.bound!.x2 > floor!.x2);
  });

  it('draws a range that was printed without a number from its lower to its upper end', () => {
    const range = {
      ...figure('killed-39-sohr-2020'),
      value: null,
      valueLow: 30,
      valueHigh: 40,
      quantifier: 'about' as const,
    };
    const {bar} = layout([range]).lanes[0]!;
    assert.deepEqual([bar!.bound!.kind, bar!.x2], ['range', bar!.bound!.x1]);
    assert.ok(Math.abs((bar!.bound!.x2 - bar!.x1) / (bar!.x2 - bar!.x1) - 4 / 3) < 1e-9);
  });

  it('tells groups of people apart by pattern, and the injured by outline', () => {
    const look = (id: string) => [find(id).bar!.pattern, find(id).bar!.hollow];
    assert.deepEqual(look('killed-16-jihadists-sohr-2019'), ['fighters', false]);
    assert.deepEqual(look('killed-26-fighters-sohr-2020'), ['fighters', false]);
    assert.deepEqual(look('killed-29-government-forces-sohr-2020'), ['forces', false]);
    assert.deepEqual(look('killed-3-children-sohr-2020'), ['people', false]);
    assert.deepEqual(look('injured-82-white-helmets-2020'), ['people', true]);
  });

  it('puts the injured after the killed of their period', () => {
    const inGroup = lanes.filter(({box}) => box.y > groups[2]!.rule.y && box.y < groups[3]!.rule.y);
    const injured = inGroup.map(({figure: id}) => Number(id.startsWith('injured')));
    assert.deepEqual(
      injured,
      injured.toSorted((a, b) => a - b),
    );
  });

  it('writes number, people, source and place in every lane', () => {
    assert.equal(
      written(find('killed-26-fighters-sohr-2020')),
      '26 anti-government fighters killed SOHR · in Idlib governorate · since 15 January',
    );
    assert.equal(written(find('killed-25-headline-2019')), '25 people killed source not named · in Idlib governorate');
  });

  it('explains only the marks that it draws', () => {
    assert.deepEqual(key, [
      'people',
      'fighters',
      'forces',
      'injured',
      'whole',
      'floor',
      'ceiling',
      'period',
      'vague',
      'open',
    ]);
    assert.deepEqual(layout([figure('killed-25-headline-2019')]).key, ['people']);
    assert.deepEqual(layout([figure('killed-scores-2020')], 400).key, []);
  });
});
