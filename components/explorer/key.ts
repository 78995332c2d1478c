import type {ExplorerGeometry, Spot} from '../../src/layout/explorer/geometry.js';
import {boundKindOf, type BoundKind} from '../../src/model/bound.js';
import type {Exploration} from '../../src/model/explore.js';
import type {Figure} from '../../src/model/figure.js';
import type {Language} from '../../src/text/language.js';
import {explorerMessages} from '../../src/text/messages/sections.js';
import type {KeyItem} from '../chart/scene.js';
import {keyMark, keySamples} from './samples.js';

/** What the marks mean: only of those that are drawn. */
export function keyOf(
  {panels, colours}: ExplorerGeometry,
  {mark}: Exploration,
  bounds: boolean,
  language: Language,
): KeyItem[] {
  const spots = panels.flatMap((panel) => panel.spots);
  const {messages} = language;
  const texts = explorerMessages(language).key;
  const some = (holds: (spot: Spot) => boolean) => spots.some(holds);
  const bars = spots.length === 0;
  return [
    ...colours.map((text, colour) => ({sample: keyMark(colour, bars), text})),
    ...(some(({colour}) => colour === null) ? [{sample: keySamples.mixed, text: texts.mixed}] : []),
    ...(some(({count}) => count !== null) ? [{sample: keySamples.several, text: texts.several}] : []),
    ...(some(({hollow, projected}) => hollow && !projected) ? [{sample: keySamples.vague, text: texts.vague}] : []),
    ...(some(({projected}) => projected) ? [{sample: keySamples.projection, text: texts.projection}] : []),
    ...(mark === 'period' ? [{sample: keySamples.period, text: messages.key.period}] : []),
    ...(bounds ? boundsOf(spots.flatMap(({figures, count}) => (count ? [] : figures))) : []).map((entry) => ({
      sample: keySamples[entry],
      text: messages.key[entry],
    })),
  ];
}

function boundsOf(figures: readonly Figure[]): BoundKind[] {
  const reported = figures.filter(({status}) => status === 'reported');
  const drawn = new Set(reported.map(boundKindOf));
  return (['floor', 'ceiling', 'about', 'range'] as const).filter((bound) => drawn.has(bound));
}
