import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Item, TimelineGeometry} from '../../../src/layout/timeline/geometry.js';
import {timelineLayout} from '../../../src/layout/timeline/timeline.js';
import {arabic, dataset, english as language, headline} from '../../embedded.js';

const across = timelineLayout(headline, dataset.events, {dataset, language, width: 1000});
const down = timelineLayout(headline, dataset.events, {dataset, language, width: 320});

function item(id: string, {items}: TimelineGeometry): Item {
  const found = items.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

/** Where a month begins on the axis. */
function tick(text: string): number {
  const found = across.axis!.ticks.find(({label}) => label.text === text);
  assert.ok(found, across.axis!.ticks.map(({label}) => label.text).join());
  return found.x;
}

/** Where a day lies, by the months that the axis writes. */
function at(date: string): number {
  const [first, last] = [Date.parse('2019-01-01'), Date.parse('2020-01-01')];
  const [x1, x2] = [tick('Jan 2019'), tick('Jan 2020')];
  return x1 + ((Date.parse(date) - first) / (last - first)) * (x2 - x1);
}

const bar = (id: string, geometry = across) => item(`event_${id}`, geometry).bar!;
const text = ({title, detail}: Item) =>
  [...title, ...detail]
    .map((line) => line.text)
    .join(' ')
    .replaceAll('\u00a0', ' ');

describe('the marks of a timeline', () => {
  it('have a lane for each kind of event, and then one for figures', () => {
    assert.deepEqual(
      across.headings.map(({lines}) => lines.map((line) => line.text).join(' ')),
      [
        'Agreements',
        'Truces',
        'Offensives',
        'Strikes',
        'Changes of control',
        'Figures, at the time their report was published',
        'Date not stated in the report',
      ],
    );
  });

  it('lie over the days of their event', () => {
    const {x, width, fadeIn, fadeOut} = bar('truce-january-2020');
    assert.ok(Math.abs(x + width / 2 - at('2020-01-13T12:00Z')) < 0.5);
    assert.deepEqual([fadeIn, fadeOut], [0, 0]);
    const april = bar('offensive-april-2019');
    assert.ok(Math.abs(april.x - at('2019-04-27')) < 0.5, 'three days before 30 April');
    assert.ok(Math.abs(april.x + april.fadeIn - at('2019-05-03')) < 0.5, 'a week');
    assert.ok(Math.abs(april.x + april.width - at('2019-09-01')) < 0.5, 'all of August');
    assert.ok(Math.abs(april.fadeOut - (at('2019-08-31') - at('2019-08-01'))) < 0.5, 'the month of August');
  });

  it('fade all along a month in which an event was on some day', () => {
    const {width, fadeIn, fadeOut} = bar('hts-control-2019');
    assert.ok(Math.abs(fadeIn + fadeOut - width) < 1e-9);
    assert.ok(Math.abs(fadeIn - fadeOut) < 1);
  });

  it('fade out towards the day of the report where an end is not told, and in where a start is not', () => {
    const open = bar('offensive-december-2019');
    const {stem} = across.reports.find(({report}) => report.startsWith('003'))!;
    assert.ok(Math.abs(open.x + open.width - stem!.x) < 3);
    assert.ok(open.fadeOut > open.width / 2);
    const started = bar('truce-august-2019');
    assert.ok(started.fadeIn > started.width / 2);
    assert.equal(started.fadeOut, 0);
  });

  it('are cut at the ends of the stretch of time that is asked for', () => {
    const days = {from: Date.parse('2020-01-01'), to: Date.parse('2020-01-15')};
    const {items} = timelineLayout([], dataset.events, {dataset, language, width: 1000, ...days});
    const bars = new Map(items.map(({id, bar: mark}) => [id, mark]));
    const {x, fadeIn} = bars.get('event_offensive-december-2019')!;
    assert.deepEqual([x, fadeIn], [2, 0], 'it began before');
    const truce = bars.get('event_truce-january-2020')!;
    assert.ok(truce.width > 100, 'two days of two weeks');
    const {x: last, width} = bars.get('event_strikes-resume-january-2020')!;
    assert.equal(last + width, 998, 'it goes on after');
  });

  it('stand under no day where an event has no date', () => {
    for (const geometry of [across, down]) {
      const undated = geometry.items.filter(({id, bar: mark}) => id.startsWith('event_') && !mark);
      assert.deepEqual(undated.map(text), [
        'Faylaq al-Sham begins to leave areas of Aleppo governorate under the Russian–Turkish agreement Change of control · Not later than its report: 2019 · Aleppo governorate',
        'A truce for Idlib under strain, discussed by Iran, Russia and Turkey Truce · Not later than its report: 2019 · Idlib governorate',
        'Rockets fall on a government-held neighbourhood of Aleppo city Strike · Not later than its report: 16 January 2020 · Aleppo city',
      ]);
      const lowest = Math.max(...geometry.items.flatMap(({box, bar: mark, dot}) => (mark || dot ? box.y : [])));
      for (const {box} of undated) assert.ok(box.y > lowest);
    }
  });

  it('put the figures of a report under its day, a projection as one', () => {
    const report = across.reports.find(({report: id}) => id.startsWith('001'))!;
    assert.deepEqual(
      report.lines.map((line) => line.text),
      ['Published on 16 January 2020'],
    );
    const dots = ['displaced-235000-2020', 'at-risk-650000-irc-2020'].map((id) => item(id, across).dot!);
    assert.deepEqual(
      dots.map(({x, projected}) => [x, projected]),
      [
        [report.stem!.x, false],
        [report.stem!.x, true],
      ],
    );
    assert.match(text(item('at-risk-650000-irc-2020', across)), /Projection: if violence continues/i);
  });

  it('give a report of an unknown day its bounds only', () => {
    const {days, stem, lines} = across.reports.find(({report}) => report.startsWith('002'))!;
    assert.ok(days!.dotted && stem === null);
    assert.ok(Math.abs(days!.x1 - tick('Jan 2019')) < 0.5 && Math.abs(days!.x2 - tick('Jan 2020')) < 0.5);
    assert.deepEqual(
      lines.map((line) => line.text),
      ['Published in 2019, day not stated'],
    );
    assert.equal(item('displaced-186000-activists-2019', across).dot, null);
  });

  it('go from top to bottom in order of time where the frame is narrow, and say that they are not to scale', () => {
    const tops = down.items.map(({box}) => box.y);
    assert.deepEqual(
      tops,
      tops.toSorted((a, b) => a - b),
    );
    assert.deepEqual(
      down.headings.slice(0, 3).map(({lines}) => lines[0]!.text),
      ['2018', '2019', '2020'],
    );
    assert.match(down.notes.map((line) => line.text).join(' '), /not to scale/);
    assert.equal(down.axis, null);
    assert.match(text(item('event_strikes-ariha-2020', down)), /On 15 January 2020 · strike/);
    assert.equal(bar('strikes-ariha-2020', down).height, 10);
  });

  it('keep time from left to right where words run to the left, and mirror the rest', () => {
    const turned = timelineLayout(headline, dataset.events, {dataset, language: arabic, width: 1000});
    for (const {id, bar: mark} of across.items) {
      if (mark) assert.ok(Math.abs(item(id, turned).bar!.x - mark.x) < 1e-9, id);
    }
    assert.ok(turned.headings.every(({lines}) => lines[0]!.anchor === 'end' && lines[0]!.x > 990));
    const column = timelineLayout(headline, dataset.events, {dataset, language: arabic, width: 320});
    assert.equal(column.spine!.x, 320 - down.spine!.x);
  });

  it('are explained in a key, those that are drawn and no other', () => {
    assert.deepEqual(across.key, [
      'agreement',
      'truce',
      'offensive',
      'strike',
      'territorial_change',
      'vague',
      'open',
      'published',
      'projection',
      'possible',
    ]);
    const {key} = timelineLayout(
      [],
      dataset.events.filter(({id}) => id === 'strikes-ariha-2020'),
      {dataset, language, width: 900},
    );
    assert.deepEqual(key, ['strike']);
  });
});
