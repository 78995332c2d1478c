import {DAY} from '../model/dates.js';
import type {Indicator} from '../model/figure.js';
import {formatCounts} from './chart.js';
import {capitalize, formatPlural, type Language} from './language.js';
import {densityMessages} from './messages/sections.js';
import {leaveOut} from './messages/span.js';

/** Figures that are counted together. */
export interface Counted {
  readonly indicator: Indicator;
  readonly count: number;
  readonly projected: boolean;
  /** The first and last day, at 00:00 UTC; `null` of projections. */
  readonly days: readonly [first: number, last: number] | null;
  /** The least and the most people that one of them gives. */
  readonly band: {readonly low: number; readonly high: number};
}

/** What a cell stands for: "214 published figures of people killed, from March to May 2015, 10 to 19 each". */
export function formatCell({indicator, count, projected, days, band}: Counted, language: Language): string {
  const {chart} = language.messages;
  const messages = densityMessages(language);
  const figures = formatPlural(projected ? chart.projections : chart.figures, count, language);
  const each = messages.each(formatWhole(band.low, band.high, language));
  const when = days && formatDays(days, language);
  return capitalize(messages.cell(messages.of(figures, messages.counted[indicator]), when, each), language);
}

/** Over a panel: "People killed. 9,012 published figures and 3 projections." */
export function formatPanel(indicator: Indicator, reported: number, projected: number, language: Language): string {
  const {chart} = language.messages;
  const name = capitalize(densityMessages(language).counted[indicator], language);
  return chart.noted(name, capitalize(formatCounts(reported, projected, language), language));
}

/** Whole numbers: "10 to 19", and "1" where both ends are one. */
export function formatWhole(low: number, high: number, {messages, formats}: Language): string {
  return low === high ? formats.number(low) : messages.range(formats.number(low), formats.number(high));
}

/** Days from the first to the last, as years or months where they are whole: "from March to May 2015", "in 2015". */
export function formatDays([first, last]: readonly [number, number], {messages, formats}: Language): string {
  const [start, next] = [new Date(first), new Date(last + DAY)];
  const whole = start.getUTCDate() === 1 && next.getUTCDate() === 1;
  const years = whole && start.getUTCMonth() === 0 && next.getUTCMonth() === 0;
  const style = years ? 'year' : whole ? 'month' : 'day';
  const [from, to] = [formats.date(first, style), formats.date(last, style)];
  const {period} = messages;
  if (from !== to) return period.fromTo(leaveOut(from, to), to);
  return whole ? period.during(from) : period.on(from);
}
