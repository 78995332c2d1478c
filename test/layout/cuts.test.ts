import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {casualtyLayout} from '../../src/layout/casualty/casualty.js';
import {cutsOf, partsOf, type Piece} from '../../src/layout/cuts.js';
import {displacementLayout} from '../../src/layout/displacement.js';
import {mapLayout} from '../../src/layout/map/map.js';
import {timelineLayout} from '../../src/layout/timeline/timeline.js';
import {arabic, dataset, english} from '../embedded.js';

const piece = (y: number, height: number, leads = false): Piece => ({y, height, leads});
const counted = dataset.figures.filter(({indicator}) => indicator === 'killed' || indicator === 'injured');
const displaced = dataset.figures.filter(({indicator}) => indicator === 'displaced');

/** What each layout places in a width: its cuts, its height, and all that must stay whole. */
function drawn(width: number, language: typeof english): Record<string, {cuts: readonly number[]; boxes: Piece[]}> {
  const options = {dataset, language, width};
  const boxes = (lines: readonly {readonly box: Piece}[]) => lines.map(({box}) => box);
  const casualty = casualtyLayout(counted, options);
  const timeline = timelineLayout(dataset.figures, dataset.events, options);
  const displacement = displacementLayout(displaced, options);
  const map = mapLayout(dataset.figures, options);
  return {
    casualty: {
      cuts: casualty.cuts,
      boxes: [
        ...casualty.lanes.flatMap(({box, bar, lines}) => [box, ...(bar ? [bar] : []), ...boxes(lines)]),
        ...casualty.groups.flatMap(({heading, notes, values, times}) => [
          ...boxes([...heading, ...notes]),
          ...boxes([...(values?.ticks ?? []), ...(times?.ticks ?? [])].map(({label}) => label)),
        ]),
      ],
    },
    timeline: {
      cuts: timeline.cuts,
      boxes: [
        ...timeline.items.flatMap(({box, bar, title, detail}) => [
          box,
          ...(bar ? [bar] : []),
          ...boxes([...title, ...detail]),
        ]),
        ...timeline.headings.flatMap(({lines}) => boxes(lines)),
        ...timeline.reports.flatMap(({lines}) => boxes(lines)),
        ...boxes([...timeline.notes, ...(timeline.axis?.ticks.map(({label}) => label) ?? [])]),
      ],
    },
    displacement: {
      cuts: displacement.cuts,
      boxes: [
        ...displacement.marks.map(({target}) => target),
        ...boxes([...displacement.labels, ...displacement.notes]),
      ],
    },
    map: {
      cuts: map.cuts,
      boxes: [map.map!.box, ...boxes(map.headings), ...map.places.flatMap(({lines}) => boxes(lines))],
    },
  };
}

describe('the cuts of a picture', () => {
  it('lie between its pieces, where these leave room', () => {
    assert.deepEqual(cutsOf([piece(0, 200), piece(210, 200), piece(415, 200)]), [205, 412.5]);
  });

  it('do not part pieces that overlap or touch', () => {
    assert.deepEqual(cutsOf([piece(0, 200), piece(195, 200), piece(395, 200)]), []);
  });

  it('keep a heading with what comes under it', () => {
    assert.deepEqual(cutsOf([piece(0, 200), piece(210, 180, true), piece(400, 200)]), [205]);
  });

  it('keep a heading with what comes under it where something else stands beside it', () => {
    assert.deepEqual(cutsOf([piece(0, 200), piece(210, 180, true), piece(212, 5), piece(400, 200)]), [205]);
  });

  it('leave no part that is lower than a few lines', () => {
    assert.deepEqual(cutsOf([piece(0, 60), piece(70, 60), piece(140, 60), piece(220, 40)]), [210]);
  });

  for (const language of [english, arabic]) {
    it(`go through no mark and no line of text, in ${language.messages.code}, in any width`, () => {
      for (let width = 280; width <= 1600; width += 40) {
        for (const [name, {cuts, boxes}] of Object.entries(drawn(width, language))) {
          for (const cut of cuts) {
            const cutThrough = boxes.filter(({y, height}) => y < cut && cut < y + height);
            assert.deepEqual(cutThrough, [], `${name}, ${width} wide, at ${cut}`);
          }
        }
      }
    });
  }

  it('leave no part of a high picture higher than a page', () => {
    const {lanes, cuts, height} = casualtyLayout(counted, {dataset, language: english, width: 640});
    assert.ok(height > 1000);
    for (const part of partsOf(height, cuts)) assert.ok(part.height < 700, String(part.height));
    assert.ok(lanes.length > cuts.length && cuts.length > 4);
  });
});

describe('the parts of a picture', () => {
  it('are all of it, one after the other', () => {
    assert.deepEqual(partsOf(800, [300, 500]), [part(-4, 304), part(300, 200), part(500, 304)]);
  });

  it('are one where a page holds it', () => {
    assert.deepEqual(partsOf(500, [300]), [part(-4, 508)]);
  });
});

function part(y: number, height: number): Piece {
  return {y, height};
}
