import type {Place} from '../../model/figure.js';
import type {Language} from '../../text/language.js';
import {formatFigureCount, formatPlaceName} from '../../text/map.js';
import {mapMessages} from '../../text/messages/sections.js';
import type {Box} from '../box.js';
import {listLabels} from '../listed.js';
import {mirrorBox, mirrorLine} from '../mirror.js';
import {lineHeight, textLine, wrapText, type Font, type TextLine} from '../text.js';
import type {PlaceMark} from './geometry.js';

const MARGIN = 2;

/** A place in a list; `tag` is the number that leads to it from its mark. */
export interface Listed {
  readonly place: Place;
  readonly tag: string | null;
}

interface Section {
  readonly heading: string;
  readonly entries: readonly Listed[];
}

interface Ground {
  readonly language: Language;
  readonly font: Font;
  readonly width: number;
  readonly spoken: ReadonlyMap<string, readonly string[]>;
  /** How many places are listed at the most. */
  readonly most: number;
}

/** Lists of places from `y` down, those that have any, each under its heading; tells where they end. */
export function listsOf(
  sections: readonly Section[],
  {language, font, width, spoken, most}: Ground,
  y: number,
): {readonly places: PlaceMark[]; readonly headings: TextLine[]; readonly height: number} {
  const rtl = language.messages.direction === 'rtl';
  const sided = (line: TextLine) => (rtl ? mirrorLine(line, width) : line);
  const frame = {x: MARGIN, y: 0, width: width - 2 * MARGIN, height: 0};
  const places: PlaceMark[] = [];
  const headings: TextLine[] = [];
  let height = y;
  let left = most;
  const write = (text: string) => {
    for (const line of wrapText(text, frame.width, font)) {
      headings.push(sided(textLine(line, MARGIN, height + font.size, font)));
      height += lineHeight(font);
    }
  };
  for (const {heading, entries} of sections.filter((section) => section.entries.length)) {
    const shown = entries.slice(0, left);
    left -= shown.length;
    height += lineHeight(font) * 0.7;
    write(heading);
    if (shown.length < entries.length) write(mapMessages(language).many);
    const words = shown.map(({place, tag}) => ({
      figure: place.id,
      tag,
      words: {
        number: formatPlaceName(place, language),
        detail: formatFigureCount(spoken.get(place.id)?.length ?? 0, language),
      },
    }));
    const set = listLabels(words, height, frame, font);
    height += set.height;
    places.push(
      ...entries.map(({place}, index): PlaceMark => {
        const label = set.labels[index];
        return {
          place: place.id,
          kind: 'listed',
          figures: spoken.get(place.id) ?? [],
          path: null,
          dot: null,
          lines: label?.lines.map(sided) ?? [],
          tags: label?.tag ? [sided(label.tag)] : [],
          leader: null,
          targets: label ? [rimmed(rtl ? mirrorBox(label.box, width) : label.box)] : [],
        };
      }),
    );
  }
  return {places, headings, height};
}

/** A box with the margin around it, so that an outline does not cross its words. */
function rimmed({x, y, width, height}: Box): Box {
  return {x: x - MARGIN, y, width: width + 2 * MARGIN, height};
}
