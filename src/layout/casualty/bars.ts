import {boundKindOf} from '../../model/bound.js';
import type {Dataset, Figure} from '../../model/figure.js';
import {lookup} from '../../model/lookup.js';
import {levelOf} from '../marks.js';
import type {Scale} from '../scale.js';
import {TAIL} from './columns.js';
import type {Bar, Pattern} from './geometry.js';
import {BAR} from './spacing.js';

const BLUR = 14;
const patterns: Readonly<Record<string, Pattern>> = {
  government_forces: 'forces',
  anti_government_fighters: 'fighters',
};

/** The bar of a figure, from zero to its number; `null` where only a word was printed. */
export function barOf(figure: Figure, dataset: Dataset, scale: Scale, y: number): Bar | null {
  const level = levelOf(figure);
  if (level === null) return null;
  const bound = boundOf(figure, scale);
  const ranged = bound?.kind === 'range';
  const projected = figure.status === 'projected';
  return {
    x1: scale(0),
    x2: ranged ? bound.x1 : scale(level),
    y,
    height: BAR,
    pattern: projected ? 'projection' : patternOf(figure.group, dataset),
    hollow: figure.indicator === 'injured' && !projected,
    estimate: ranged && figure.value !== null ? scale(figure.value) : null,
    bound,
  };
}

function boundOf(figure: Figure, scale: Scale): Bar['bound'] {
  const kind = boundKindOf(figure);
  if (!kind) return null;
  if (kind === 'range') return {kind, x1: scale(figure.valueLow!), x2: scale(figure.valueHigh!)};
  const [zero, end] = [scale(0), scale(figure.value!)];
  if (kind === 'ceiling') return {kind, x1: Math.max(end - TAIL, zero), x2: end};
  if (kind === 'about') return {kind, x1: Math.max(end - BLUR, zero), x2: end + BLUR};
  return {kind, x1: end, x2: end + TAIL};
}

/** The pattern of a group of people: that of the nearest group around it that has one. */
function patternOf(group: string, dataset: Dataset): Pattern {
  const {groups} = lookup(dataset);
  const seen = new Set<string>();
  for (let id: string | null = group; id && !seen.has(id); id = groups.get(id)?.parent ?? null) {
    seen.add(id);
    const pattern = patterns[id];
    if (pattern) return pattern;
  }
  return 'people';
}
