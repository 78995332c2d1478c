import {lineHeight} from '../text.js';
import type {TimeAxis} from '../time-axis.js';
import {dayAxis} from './day-axis.js';
import type {Axis, Lane, PeriodGroup} from './geometry.js';
import {headerOf, type Scaled} from './header.js';
import {lanesOf, type Ground} from './lanes.js';
import {BAR, BETWEEN, MARGIN} from './spacing.js';
import {valueLabels} from './value-labels.js';

const GAP = 8;
const CLEAR = 6;

/** One period with all that stands under it, from `y` down; tells where the next one may begin. */
export function groupOf(
  ground: Omit<Ground, 'value' | 'time'>,
  scaled: Scaled,
  y: number,
): {group: PeriodGroup; lanes: readonly Lane[]; end: number} {
  const {era, language, font, columns, width} = ground;
  const {scale} = scaled;
  const right = width - MARGIN;
  // Without a column of their own, days are drawn only where periods hold one another.
  const dated = era.kind !== 'unstated' && (columns.days !== null || (era.kind === 'long' && era.claims.length > 1));
  const header = headerOf(ground, scaled, scale !== null || (dated && columns.days !== null), y);
  // What is set from the right is mirrored in the end, all but the days: these are put where they will stand.
  const placed = ([from, to]: readonly [number, number]) =>
    language.messages.direction === 'rtl' ? ([width - to, width - from] as const) : ([from, to] as const);
  const range = placed(columns.days ?? columns.bars);
  const edge = columns.days ? columns.days[0] - GAP : right;
  const frame = placed([columns.days ? edge + GAP : MARGIN, right]);
  const days = (at: number): TimeAxis => dayAxis(era, range, at, frame, font, language);
  const time = dated ? days(header.labels) : null;

  const body = lanesOf({...ground, value: scale?.value ?? null, time: time?.scale ?? null}, header.axis + GAP);
  const bars = body.lanes.flatMap(({bar}) => (bar ? [bar] : []));
  const values: Axis | null = scale && {
    x1: scale.range[0],
    x2: scale.range[1],
    y: header.axis,
    ticks: valueLabels(scale, header.labels, edge, font, language),
    // Lines would cross the words that stand over the bars.
    grid: columns.stacked ? bars.map((bar) => [bar.y - 2, bar.y + BAR + 2]) : [[header.axis, body.end]],
  };
  const below = columns.days ? 0 : 2 * CLEAR + lineHeight(font);
  const times: Axis | null = time && {
    x1: range[0],
    x2: range[1],
    y: columns.days ? header.axis : body.end + CLEAR,
    ticks: below ? days(body.end + 2 * CLEAR + font.size).ticks : time.ticks,
    grid: below ? [] : [[header.axis, body.end]],
  };
  return {
    group: {
      rule: {x1: MARGIN, x2: right, y},
      heading: header.heading,
      notes: [...header.notes, ...body.notes],
      ties: body.ties,
      values,
      times,
      ruler: header.ruler,
    },
    lanes: body.lanes,
    end: (time ? body.end + below : body.end) + BETWEEN.groups,
  };
}
