import type {Dataset, Figure} from '../model/figure.js';
import {once} from '../model/kept.js';
import type {Language} from '../text/language.js';
import {formatSource} from '../text/names.js';
import {formatCounted, formatNumber} from '../text/number.js';
import {formatPeriod} from '../text/period.js';
import {formatRepeats} from '../text/repeats.js';
import {formatCondition} from '../text/scenario.js';
import {lineHeight, textLine, textWidth, wrapText, type Anchor, type Font, type TextLine} from './text.js';

/** What stands at a mark: the number as published, and the rest that it must not be shown without. */
export interface Words {
  readonly number: string;
  readonly detail: string;
}

/** The words of a figure on a chart of people displaced, which need not say again that it counts these. */
export function wordsOf(figure: Figure, repeats: readonly Figure[], dataset: Dataset, language: Language): Words {
  const plain = figure.indicator === 'displaced' && figure.group === 'people';
  const counted = formatCounted(figure, dataset, language);
  const {chart} = language.messages;
  const scenario = formatCondition(figure, dataset, language);
  const parts = [
    scenario ? chart.conditional(counted, scenario) : plain ? null : counted,
    formatSource(figure, dataset, language),
    scenario ? null : formatPeriod(figure, dataset, language, 'short'),
    ...formatRepeats(figure, repeats, dataset, language),
  ];
  return {
    number: formatNumber(figure, dataset, language),
    detail: chart.detail(parts.filter((part) => part !== null)),
  };
}

/** A label set in lines of a width, before it has a place. */
export interface Block {
  readonly number: readonly string[];
  readonly detail: readonly string[];
  readonly width: number;
  readonly height: number;
}

export function setBlock({number, detail}: Words, width: number, font: Font): Block {
  // The number is set bold, so its lines are broken as if they were shorter.
  const lines = {number: wrapText(number, width / 1.1, font), detail: wrapText(detail, width, font)};
  const widths = [
    ...lines.number.map((line) => textWidth(line, font, true)),
    ...lines.detail.map((line) => textWidth(line, font)),
  ];
  return {
    ...lines,
    width: Math.max(0, ...widths),
    height: widths.length * lineHeight(font),
  };
}

/** Words set in lines of any width, in each once. */
export function blocksOf(words: Words, font: Font): (width: number) => Block {
  return once((width) => setBlock(words, width, font));
}

/** The lines of a block whose top left corner is at a point. */
export function linesOf({number, detail, width}: Block, x: number, y: number, anchor: Anchor, font: Font): TextLine[] {
  const at = anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2;
  const line = (text: string, index: number, bold: boolean) =>
    textLine(text, at, y + font.size + index * lineHeight(font), font, anchor, bold);
  return [
    ...number.map((text, index) => line(text, index, true)),
    ...detail.map((text, index) => line(text, number.length + index, false)),
  ];
}
