import type {Place} from '../../model/figure.js';
import type {Language} from '../../text/language.js';
import {formatPlaceName} from '../../text/map.js';
import {inside, overlap, type Box} from '../box.js';
import {nearest} from '../listed.js';
import {lineHeight, textLine, textWidth, type Font} from '../text.js';
import type {PlaceMark} from './geometry.js';
import type {Listed} from './lists.js';
import {dotBox, nameBeside, nameOnLand} from './names.js';
import type {Located} from './places.js';
import type {Point} from './projection.js';
import {pathOf, ringsIn, toPixels, type View} from './view.js';

/** What the pointer can hit with ease, in pixels. */
const TARGET = 24;
/** From where on a number needs a line from its mark. */
const APART = 18;
/** Between names and the edge of the map. */
const EDGE = 6;
/** At either side of the name of an area, besides the gap that all names keep. */
const ASIDE = 5;
/** How much further from a number than its own mark another one must be. */
const CLOSE = 3;

/** Where marks are drawn, and what with. */
interface Ground {
  readonly view: View;
  readonly locator: Box;
  /** What names must stay clear of. */
  readonly taken: readonly Box[];
  readonly spoken: ReadonlyMap<string, readonly string[]>;
  readonly language: Language;
  readonly font: Font;
  /** How many names are written at the most. */
  readonly most: number;
}

interface Town {
  readonly place: Place;
  readonly at: Point;
}

/**
 * The marks on the map, each with its name where that has room; those of which the name has none are `listed`, with
 * the number at the mark that leads to the list.
 */
export function marksOf(
  located: Located,
  ground: Ground,
  towns: readonly Town[],
): {readonly marks: PlaceMark[]; readonly listed: Listed[]} {
  const {view, locator, spoken, language, font} = ground;
  const taken = [...ground.taken];
  const frame = inset(view.box, EDGE);
  const listed: Listed[] = [];
  const blank = (place: Place, kind: PlaceMark['kind']): PlaceMark => ({
    place: place.id,
    kind,
    figures: spoken.get(place.id) ?? [],
    path: null,
    dot: null,
    lines: [],
    tags: [],
    leader: null,
    targets: [],
  });
  /** Whether a number stands so that it could be taken for that of another mark. */
  const led = (at: Point, number: Point) => {
    const from = (point: Point) => Math.hypot(point.x - number.x, point.y - number.y);
    return from(at) > APART || towns.some((town) => town.at !== at && from(town.at) < from(at) + CLOSE);
  };
  /** A number at a point, leading to the list. */
  const numbered = (mark: PlaceMark, place: Place, at: Point): PlaceMark => {
    const tag = listed.length < ground.most ? language.formats.number(listed.length + 1) : null;
    const size = {width: textWidth(tag ?? '', font, true), height: lineHeight(font)};
    const box = tag && nearest(at, size, frame, taken, []);
    listed.push({place, tag: box && tag});
    if (!tag || !box) return mark;
    taken.push(box);
    const centre = {x: box.x + box.width / 2, y: box.y + box.height / 2};
    return {
      ...mark,
      tags: [textLine(tag, centre.x, box.y + font.size, font, 'middle', true)],
      leader: led(at, centre) ? [at.x, at.y, centre.x, centre.y] : null,
    };
  };

  const countries = located.countries.map((place): PlaceMark => {
    const name = formatPlaceName(place, language);
    const line = textLine(name, locator.x + locator.width / 2, locator.y + font.size + 2, font, 'middle');
    const mark = {...blank(place, 'country'), targets: [locator]};
    if (inside(line.box, locator)) return {...mark, lines: [line]};
    listed.push({place, tag: null});
    return mark;
  });
  const governorates = located.governorates.map(({place, rings, centre}): PlaceMark => {
    const land = ringsIn(view, rings);
    const at = toPixels(view, centre);
    const mark = {...blank(place, 'governorate'), path: pathOf(land)};
    const name = nameOnLand(formatPlaceName(place, language), land, at, frame, taken, font);
    if (!name) return {...numbered(mark, place, at), leader: null};
    // Wider than it is, as the name of a town on its line would read as if it went on.
    taken.push({...name.box, x: name.box.x - ASIDE, width: name.box.width + 2 * ASIDE});
    return {...mark, lines: name.lines, targets: [tall(name.box)]};
  });
  // Those that figures speak of choose first.
  const marks = new Map<Town, PlaceMark>();
  for (const town of towns.toSorted((a, b) => Number(spoken.has(b.place.id)) - Number(spoken.has(a.place.id)))) {
    const {place, at} = town;
    const others = towns.filter((other) => other !== town);
    const boxes = others.map((other) => dotBox(other.at));
    const name =
      marks.size < ground.most ? nameBeside(formatPlaceName(place, language), at, boxes, frame, taken, font) : null;
    const mark: PlaceMark = {
      ...blank(place, 'town'),
      dot: {...at, spoken: spoken.has(place.id)},
      targets: [targetOf(at, others)],
    };
    if (name) taken.push(name.box);
    marks.set(
      town,
      name
        ? {...mark, lines: name.lines, targets: together(tall(name.box), mark.targets[0]!, boxes)}
        : numbered(mark, place, at),
    );
  }
  return {marks: [...countries, ...governorates, ...towns.map((town) => marks.get(town)!)], listed};
}

/** What hits a dot: as large as its neighbours leave it. */
function targetOf({x, y}: Point, others: readonly Town[]): Box {
  const gaps = others.map(({at}) => Math.max(Math.abs(at.x - x), Math.abs(at.y - y)));
  const size = Math.max(Math.min(TARGET, ...gaps), 2);
  return {x: x - size / 2, y: y - size / 2, width: size, height: size};
}

/** A name and its dot as one thing to hit, where no other dot is between them. */
function together(name: Box, dot: Box, others: readonly Box[]): Box[] {
  const [x, y] = [Math.min(name.x, dot.x), Math.min(name.y, dot.y)];
  const right = Math.max(name.x + name.width, dot.x + dot.width);
  const bottom = Math.max(name.y + name.height, dot.y + dot.height);
  const both = {x, y, width: right - x, height: bottom - y};
  return others.some((other) => overlap(both, other)) ? [name, dot] : [both];
}

/** A name as something to hit. */
function tall({x, y, width, height}: Box): Box {
  const [wider, taller] = [Math.max(TARGET - width, 0), Math.max(TARGET - height, 0)];
  return {x: x - wider / 2, y: y - taller / 2, width: width + wider, height: height + taller};
}

function inset({x, y, width, height}: Box, by: number): Box {
  return {x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by};
}
