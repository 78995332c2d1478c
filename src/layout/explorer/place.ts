import {inside, overlap, type Box} from '../box.js';
import {lineHeight, textLine, textWidth, type Font, type TextLine} from '../text.js';

const GAP = 4;

/** Puts words beside marks: the first of the texts that has room at one of the sides, or none. What is placed is taken. */
export function placer(taken: Box[], frame: Box, font: Font): (mark: Box, texts: readonly string[]) => TextLine[] {
  return (mark, texts) => {
    const [middle, centre] = [mark.x + mark.width / 2, mark.y + mark.height / 2 + font.size * 0.35];
    for (const text of texts) {
      const half = textWidth(text, font) / 2;
      const within = Math.min(Math.max(middle, frame.x + half), frame.x + frame.width - half);
      const sides = [
        textLine(text, mark.x + mark.width + GAP, centre, font, 'start'),
        textLine(text, mark.x - GAP, centre, font, 'end'),
        textLine(text, within, mark.y - GAP, font, 'middle'),
        textLine(text, within, mark.y + mark.height + lineHeight(font), font, 'middle'),
      ];
      const free = sides.find(({box}) => inside(box, frame) && !taken.some((other) => overlap(box, other, 2)));
      if (free) {
        taken.push(free.box);
        return [free];
      }
    }
    return [];
  };
}
