import type {Dataset, Figure} from '../model/figure.js';
import {formatCard} from '../text/card.js';
import type {Language} from '../text/language.js';
import {mirrorLine} from './mirror.js';
import {lineHeight, textLine, wrapText, type Font, type TextLine} from './text.js';

const COLUMN = 190;
const GUTTER = 20;
/** How much larger a number is set than its words, and how much narrower its lines are broken, as they are bold. */
const NUMBER = 2;
const BOLD = 1.1;

/** Figures set as words, side by side in as many columns as there is room for. Sizes in pixels. */
export interface Cards {
  readonly height: number;
  readonly numberSize: number;
  readonly cards: readonly SetCard[];
}

export interface SetCard {
  readonly figure: string;
  readonly projected: boolean;
  /** A line over the words. */
  readonly rule: {readonly x1: number; readonly x2: number; readonly y: number};
  /** In the size of numbers. */
  readonly number: readonly TextLine[];
  readonly kind: readonly TextLine[];
  readonly counted: readonly TextLine[];
  readonly lines: readonly TextLine[];
}

/** Sets the words of figures in rows; the numbers of a row end on one line. */
export function cardsLayout(
  figures: readonly Figure[],
  {dataset, language, width}: {readonly dataset: Dataset; readonly language: Language; readonly width: number},
  font: Font,
): Cards {
  const columns = Math.max(1, Math.min(figures.length, Math.floor((width + GUTTER) / (COLUMN + GUTTER))));
  const column = (width - GUTTER * (columns - 1)) / columns;
  const large: Font = {...font, size: font.size * NUMBER};
  const cards: SetCard[] = [];
  let top = 0;
  for (let first = 0; first < figures.length; first += columns) {
    const row = figures.slice(first, first + columns).map((figure) => {
      const {number, kind, counted, lines} = formatCard(figure, dataset, language);
      const small = (text: string, bold = false) => wrapText(text, column / (bold ? BOLD : 1), font);
      return {
        figure,
        number: wrapText(number, column / BOLD, large),
        parts: {
          kind: kind ? small(kind, true) : [],
          counted: small(counted),
          lines: lines.flatMap((line) => small(line)),
        },
      };
    });
    const numbers = Math.max(...row.map(({number}) => number.length)) * lineHeight(large);
    let bottom = top;
    row.forEach(({figure, number, parts}, index) => {
      const x = index * (column + GUTTER);
      let y = top + font.size * 0.6 + numbers - number.length * lineHeight(large);
      const set = (lines: readonly string[], size: Font, bold: boolean): TextLine[] =>
        lines.map((text) => {
          const line = textLine(text, x, y + size.size, size, 'start', bold);
          y += lineHeight(size);
          return font.direction === 'rtl' ? mirrorLine(line, width) : line;
        });
      const [left, right] = font.direction === 'rtl' ? [width - x - column, width - x] : [x, x + column];
      cards.push({
        figure: figure.id,
        projected: figure.status === 'projected',
        rule: {x1: left, x2: right, y: top + 1.5},
        number: set(number, large, true),
        kind: set(parts.kind, font, true),
        counted: set(parts.counted, font, false),
        lines: set(parts.lines, font, false),
      });
      bottom = Math.max(bottom, y);
    });
    top = bottom + 1.2 * font.size;
  }
  return {height: top, numberSize: large.size, cards};
}
