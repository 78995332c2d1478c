import {rollup} from 'd3-array';
import {country, governorates} from '../../generated/map.js';
import type {Figure, Place} from '../../model/figure.js';
import type {Language} from '../../text/language.js';
import type {MapKey} from '../../text/messages/elements.js';
import {mapMessages} from '../../text/messages/sections.js';
import {cutsOf, leading} from '../cuts.js';
import type {LayoutOptions} from '../displacement.js';
import {lineHeight, type Font} from '../text.js';
import {extentOf, ringsOf} from './boundaries.js';
import type {DrawnMap, MapGeometry, PlaceMark} from './geometry.js';
import {listsOf, type Listed} from './lists.js';
import {cornersOf} from './locator.js';
import {marksOf} from './marks.js';
import {dotBox} from './names.js';
import {isOnMap, locate, type Located} from './places.js';
import {pathOf, ringsIn, toPixels, viewOf} from './view.js';

/** The highest that a map becomes, in pixels. */
const HIGHEST = 580;
/** The lowest one, beside its width, where little room is given: less is a strip of land, and no map. */
const LOWEST = 0.4;
/** A narrower map shows no more land than its towns need, so that their names have room. */
const NARROW = 420;
/** More names than this are no help in a list. */
const LISTED = 60;

/**
 * The geometry of a map of the places that a dataset names, with which of the figures speak of which: a governorate is
 * its shape, a town a dot, all dots of one size. What has no border or position that is known is listed under the map,
 * never drawn; where nothing can be drawn, there are lists alone, as a map would say that the figures are of its
 * country. Names never overlap and never leave the frame; where one has no room, a number leads to the list.
 */
export function mapLayout(figures: readonly Figure[], options: LayoutOptions): MapGeometry {
  const {dataset, language, width} = options;
  const font: Font = {
    size: options.fontSize ?? 13,
    scale: options.glyphScale ?? 1,
    direction: language.messages.direction,
  };
  const located = locate(dataset);
  const spoken = figuresByPlace(figures);
  const {map, marks, listed} = isOnMap(dataset)
    ? drawMap(located, spoken, options, font)
    : {map: null, marks: [], listed: []};
  const {places, headings, height} = listsOf(
    sectionsOf(located, listed, language),
    {language, font, width, spoken, most: LISTED},
    map ? map.box.height : 0,
  );
  const byPlace = new Map(places.map((mark) => [mark.place, mark]));
  const drawn = marks.map((mark) => joined(mark, byPlace.get(mark.place)));
  const onMap = new Set(drawn.map(({place}) => place));
  return {
    width,
    height: Math.ceil(height),
    fontSize: font.size,
    map,
    places: [...drawn, ...places.filter(({place}) => !onMap.has(place))],
    headings,
    cuts: cutsOf([...(map ? [map.box] : []), ...leading(headings), ...places.flatMap(({targets}) => targets)]),
    key: keyOf(drawn),
  };
}

/** The land, and on it the marks of the places that have one. */
function drawMap(
  located: Located,
  spoken: ReadonlyMap<string, readonly string[]>,
  {language, width, height: most = HIGHEST}: LayoutOptions,
  font: Font,
): {readonly map: DrawnMap; readonly marks: readonly PlaceMark[]; readonly listed: readonly Listed[]} {
  const wanted = viewOf(pointsOf(located, width < NARROW), width, Math.min(Math.max(most, LOWEST * width), HIGHEST));
  const towns = located.towns.map(({place, at}) => ({place, at: toPixels(wanted, at)}));
  const dots = towns.map(({at}) => dotBox(at));
  const headroom = located.countries.length ? lineHeight(font) : 0;
  const {view, locator, ruler, taken} = cornersOf(wanted, dots, headroom, language, font);
  const ground = {view, locator: locator.box, taken: [...taken, ...dots], spoken, language, font, most: LISTED};
  const governed = new Map(located.governorates.map(({place}) => [place.pcode, place.id]));
  const land = governorates.map(({pcode, path}) => ({
    path: pathOf(ringsIn(view, ringsOf(path))),
    spoken: spoken.has(governed.get(pcode) ?? ''),
  }));
  const map = {box: view.box, land, country: pathOf(ringsIn(view, ringsOf(country))), locator, ruler};
  return {map, ...marksOf(located, ground, towns)};
}

/** What the map must show: every place that is on it, where it is narrow the towns; or else the whole country. */
function pointsOf({governorates, towns}: Located, narrow: boolean) {
  const points = towns.map(({at}) => at);
  if (!narrow || !points.length) points.push(...governorates.map(({centre}) => centre));
  return points.length ? points : extentOf(ringsOf(country));
}

function figuresByPlace(figures: readonly Figure[]): Map<string, string[]> {
  return rollup(
    figures,
    (told) => told.map(({id}) => id),
    ({place}) => place,
  );
}

function untagged(places: readonly Place[]): Listed[] {
  return places.map((place) => ({place, tag: null}));
}

/** The lists under the map, each with what it holds. */
function sectionsOf({areas, unknown, outside}: Located, listed: readonly Listed[], language: Language) {
  const messages = mapMessages(language);
  return [
    {heading: messages.numbered, entries: listed},
    {heading: messages.areas, entries: untagged(areas)},
    {heading: messages.unknown, entries: untagged(unknown)},
    {heading: messages.outside, entries: untagged(outside)},
  ];
}

/** A mark whose name stands in a list takes its words and its room there. */
function joined(mark: PlaceMark, entry: PlaceMark | undefined): PlaceMark {
  if (!entry) return mark;
  return {
    ...mark,
    lines: entry.lines,
    tags: [...mark.tags, ...entry.tags],
    targets: [...mark.targets, ...entry.targets],
  };
}

function keyOf(marks: readonly PlaceMark[]): MapKey[] {
  const drawn: Readonly<Record<MapKey, boolean>> = {
    governorate: marks.some(({kind, figures}) => kind === 'governorate' && figures.length > 0),
    town: marks.some(({dot}) => dot?.spoken),
    named: marks.some(({dot}) => dot && !dot.spoken),
  };
  return (Object.keys(drawn) as MapKey[]).filter((kind) => drawn[kind]);
}
