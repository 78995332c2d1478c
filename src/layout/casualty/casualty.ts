import {chronological} from '../../model/chronological.js';
import type {Figure} from '../../model/figure.js';
import type {CasualtyKey} from '../../text/messages/elements.js';
import type {LayoutOptions} from '../displacement.js';
import type {Font} from '../text.js';
import {sharedPeriod} from './claim-words.js';
import {claimsOf, membersOf} from './claims.js';
import {columnsOf} from './columns.js';
import {cutsBetween} from './cuts.js';
import type {CasualtyGeometry, Lane, PeriodGroup} from './geometry.js';
import {groupOf} from './group.js';
import {mirrored} from './mirrored.js';
import {erasOf} from './periods.js';
import {largestOf, scalesOf} from './scales.js';
import {BETWEEN, TOP} from './spacing.js';

/**
 * The geometry of a chart of people killed and injured: a lane for each claim, under the period that it counts. Parts
 * lie inside their whole, claims that disagree stand side by side, and one estimate that was printed more than once
 * has one lane. Lengths are those of the numbers; groups of very different size have scales of their own, and say so.
 */
export function casualtyLayout(figures: readonly Figure[], options: LayoutOptions): CasualtyGeometry {
  const {dataset, language, width} = options;
  const {direction} = language.messages;
  const font: Font = {size: options.fontSize ?? 13, scale: options.glyphScale ?? 1, direction};
  const eras = erasOf(claimsOf(chronological(figures, dataset), dataset));
  const columns = columnsOf(width, font);
  const scales = scalesOf(
    eras.map(({claims}) => largestOf(claims.flatMap(membersOf))),
    columns.bars,
    font,
    language,
  );
  const groups: PeriodGroup[] = [];
  const lanes: Lane[] = [];
  let y = TOP;
  eras.forEach((era, index) => {
    const scale = scales[index] ?? null;
    const smaller =
      scale &&
      scales.reduce(
        (best, other) => (other && other.top < scale.top && other.top > (best?.top ?? 0) ? other : best),
        null,
      );
    const previous = scales.slice(0, index).findLast((other) => other !== null);
    const changed = scale !== null && previous !== undefined && previous !== scale;
    const set = groupOf(
      {era, shared: sharedPeriod(era, dataset, language), dataset, language, font, columns, width},
      {scale, smaller, changed},
      y,
    );
    groups.push(set.group);
    lanes.push(...set.lanes);
    y = set.end;
  });
  const geometry: CasualtyGeometry = {
    width,
    height: Math.ceil(eras.length ? y - BETWEEN.groups + 3 : 0),
    fontSize: font.size,
    groups,
    lanes,
    cuts: cutsBetween(groups, lanes),
    key: keyOf(lanes),
  };
  return direction === 'rtl' ? mirrored(geometry) : geometry;
}

/** The kinds of marks that are drawn. */
function keyOf(lanes: readonly Lane[]): CasualtyKey[] {
  const bars = lanes.flatMap(({bar}) => (bar ? [bar] : []));
  const periods = lanes.flatMap(({period}) => (period ? [period] : []));
  const bound = (kind: string) => bars.some((bar) => bar.bound?.kind === kind);
  const pattern = (kind: string) => bars.some((bar) => bar.pattern === kind && !bar.hollow);
  const drawn: Readonly<Record<CasualtyKey, boolean>> = {
    people: pattern('people'),
    fighters: pattern('fighters'),
    forces: pattern('forces'),
    projection: bars.some(({pattern: kind}) => kind === 'projection'),
    injured: bars.some(({hollow}) => hollow),
    whole: lanes.some(({hold}) => hold),
    floor: bound('floor'),
    ceiling: bound('ceiling'),
    about: bound('about'),
    range: bound('range'),
    period: periods.length > 0,
    vague: periods.some(({fadeIn, fadeOut}) => fadeIn + fadeOut > 0),
    open: periods.some(({open}) => open),
  };
  return (Object.keys(drawn) as CasualtyKey[]).filter((kind) => drawn[kind]);
}
