import type {Dataset} from '../../model/figure.js';
import type {Language} from '../../text/language.js';
import type {Scale} from '../scale.js';
import {lineHeight, textLine, wrapText, type Font, type TextLine} from '../text.js';
import {linesOf, setBlock} from '../words.js';
import {barOf} from './bars.js';
import {claimWords} from './claim-words.js';
import type {Claim} from './claims.js';
import type {Columns} from './columns.js';
import {periodLine} from './days.js';
import type {Bar, Lane, PeriodGroup} from './geometry.js';
import type {Era} from './periods.js';
import {setsOf, type ClaimSet} from './sets.js';
import {BAR, BETWEEN, INDENT, MARGIN, TARGET} from './spacing.js';
import {casualtyMessages} from '../../text/messages/sections.js';

/** What the lanes of a group have in common. */
export interface Ground {
  readonly era: Era;
  /** The period of all its figures, in words; `null` where they differ. */
  readonly shared: string | null;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly font: Font;
  readonly columns: Columns;
  readonly width: number;
  readonly value: Scale | null;
  readonly time: Scale | null;
}

/** Claims deeper than this are set no further in. */
const DEEPEST = 3;
/** From words down to their bar, and from a bar down to its days. */
const UNDER = {words: 4, bar: 7};

/** What stands under the header of a group. */
interface Body {
  readonly lanes: readonly Lane[];
  readonly notes: readonly TextLine[];
  readonly ties: PeriodGroup['ties'];
  readonly end: number;
}

/** The lanes of a group from `y` down, set by set, with a note over those that disagree or contain one another. */
export function lanesOf(ground: Ground, y: number): Body {
  const {era, dataset, language, font, columns} = ground;
  const casualty = casualtyMessages(language);
  const said: Readonly<Record<ClaimSet['kind'], string | null>> = {
    disagree: casualty.disagree,
    contain: casualty.contain,
    alone: null,
  };
  const lanes: Lane[] = [];
  const notes: TextLine[] = [];
  const ties: {x: number; y1: number; y2: number}[] = [];
  let [top, before] = [y, 'alone'];
  setsOf(era.claims, dataset).forEach(({kind, claims}, index) => {
    if (index && (kind !== 'alone' || before !== 'alone')) top += BETWEEN.sets;
    before = kind;
    const start = top;
    const note = said[kind];
    if (note) {
      for (const text of wrapText(note, columns.words.width, font)) {
        notes.push(textLine(text, columns.words.x, top + font.size, font));
        top += lineHeight(font);
      }
      top += BETWEEN.lanes / 2;
    }
    for (const claim of claims) {
      const set = claimLanes(claim, 0, top, ground);
      lanes.push(...set);
      top = endOf(set) + BETWEEN.lanes;
    }
    if (note) ties.push({x: MARGIN + 1, y1: start, y2: top - BETWEEN.lanes});
  });
  return {lanes, notes, ties, end: top - BETWEEN.lanes};
}

/** The lane of a claim, and under it those of its parts. */
function claimLanes(claim: Claim, depth: number, y: number, ground: Ground): Lane[] {
  const own = claimLane(claim, depth, y, ground);
  const lanes: Lane[] = [own];
  for (const part of claim.parts) lanes.push(...claimLanes(part, depth + 1, endOf(lanes) + BETWEEN.lanes, ground));
  if (own.bar && lanes.length > 1) lanes[0] = {...own, hold: holdOf(own.bar, endOf(lanes))};
  return lanes;
}

function claimLane({figure, ...claim}: Claim, depth: number, y: number, ground: Ground): Lane {
  const {era, shared, dataset, language, font, columns, value, time, width} = ground;
  const {stacked, words, days} = columns;
  const indent = Math.min(depth, DEEPEST) * INDENT + (depth && stacked ? INDENT / 2 : 0);
  const block = setBlock(claimWords({figure, ...claim}, era, shared, dataset, language), words.width - indent, font);
  const level = stacked ? y + block.height + UNDER.words : y + (lineHeight(font) - BAR) / 2 + 1;
  const bar = value && barOf(figure, dataset, value, level);
  const floor = bar ? level + BAR : stacked ? y + block.height : y;
  const period =
    time && periodLine(figure, dataset, era, time, days ? y + lineHeight(font) / 2 + 1 : floor + UNDER.bar);
  const bottom = Math.max(y + block.height, floor, period ? period.y + 3 : 0);
  return {
    figure: figure.id,
    repeats: claim.repeats.map(({id}) => id),
    depth,
    box: {x: MARGIN, y, width: width - 2 * MARGIN, height: Math.max(bottom - y, TARGET)},
    lines: linesOf(block, words.x + indent, y, 'start', font),
    bar,
    hold: null,
    period,
  };
}

function holdOf({x1, x2, y, height}: Bar, end: number): Lane['hold'] {
  return {x: x1, y: y + height, width: x2 - x1, height: end - y - height + 4};
}

function endOf(lanes: readonly Lane[]): number {
  const {y, height} = lanes.at(-1)!.box;
  return y + height;
}
