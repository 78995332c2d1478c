import type {Dataset, Event, Figure} from '../../model/figure.js';
import {formatDates, formatEventPlace, formatPublished, formatTitle} from '../../text/events.js';
import {capitalize, type Language} from '../../text/language.js';
import {timelineMessages} from '../../text/messages/sections.js';
import {formatSource} from '../../text/names.js';
import {formatCount} from '../../text/number.js';
import {formatPeriod} from '../../text/period.js';
import {formatCondition} from '../../text/scenario.js';
import {type Anchor, type Font, type TextLine} from '../text.js';
import {linesOf, type Block, type Words} from '../words.js';

/** The words of an event: `detail` has what stands under its title, and `kind` what else is to be said of it. */
export function eventWords(event: Event, dataset: Dataset, language: Language): Words & {readonly kind: string} {
  const kind = timelineMessages(language).kind[event.kind];
  const dates = formatDates(event, dataset, language);
  const place = formatEventPlace(event, dataset, language);
  return {number: formatTitle(event, language), detail: joinWords([dates, place], language), kind};
}

/** The words of a figure under its report. */
export function figureWords(figure: Figure, dataset: Dataset, language: Language): Words {
  const {projection, projectionIf} = timelineMessages(language);
  const scenario = formatCondition(figure, dataset, language);
  const projected = scenario ? projectionIf(scenario) : projection;
  const parts = [
    figure.status === 'projected' ? projected : null,
    formatSource(figure, dataset, language),
    figure.status === 'projected' ? null : formatPeriod(figure, dataset, language),
  ];
  return {
    number: capitalize(formatCount(figure, dataset, language), language),
    detail: joinWords(parts, language),
  };
}

/** When a report came out, over its figures. */
export function reportWords(report: string, dataset: Dataset, language: Language): string {
  return capitalize(formatPublished({report}, dataset, language), language);
}

/** Parts of what stands under a title. */
export function joinWords(parts: readonly (string | null)[], language: Language): string {
  return capitalize(language.messages.chart.detail(parts.filter((part) => part !== null)), language);
}

/** The words of an item, apart by how they look. */
export interface Told {
  readonly title: readonly TextLine[];
  readonly detail: readonly TextLine[];
}

/** The lines of words at a place; only numbers are bold. */
export function tell(block: Block, x: number, y: number, anchor: Anchor, font: Font, bold: boolean): Told {
  const lines = linesOf(block, x, y, anchor, font);
  const title = lines.slice(0, block.number.length).map((line) => ({...line, bold}));
  return {title, detail: lines.slice(block.number.length)};
}

/** Words set in several widths, the widest first, none over `most`; each way of breaking them once. */
export function settings(set: (width: number) => Block, most: number, font: Font): Block[] {
  const limits = [34, 24, 17, 12].map((em) => em * font.size).filter((limit, index) => index === 0 || limit < most);
  const blocks = limits.map((limit) => set(Math.min(limit, most)));
  return blocks.filter((block, index) => block.width !== blocks[index - 1]?.width);
}
