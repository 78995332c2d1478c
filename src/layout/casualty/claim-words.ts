import type {Dataset} from '../../model/figure.js';
import {capitalize, type Language} from '../../text/language.js';
import {formatPlace, formatSource} from '../../text/names.js';
import {formatCount, formatNumber} from '../../text/number.js';
import {formatDate, formatPeriod} from '../../text/period.js';
import {levelOf} from '../marks.js';
import type {Words} from '../words.js';
import {membersOf, type Claim} from './claims.js';
import type {Era} from './periods.js';

/** What stands in the lane of a claim: number and people, then source, place, period and how often it was printed. */
export function claimWords({figure, repeats}: Claim, era: Era, dataset: Dataset, language: Language): Words {
  const {chart, casualty} = language.messages;
  const number = formatNumber(figure, dataset, language);
  const others = new Set(repeats.map((repeat) => formatNumber(repeat, dataset, language)));
  others.delete(number);
  const period = formatPeriod(figure, dataset, language);
  const parts = [
    formatSource(figure, dataset, language),
    formatPlace(figure, dataset, language),
    period === samePeriod(era, dataset, language) ? null : formatPeriod(figure, dataset, language, styleOf(era)),
    figure.scenario,
    levelOf(figure) === null ? casualty.wordOnly : null,
    repeats.length ? printed(repeats.length + 1, language) : null,
    others.size ? casualty.alsoAs([...others]) : null,
  ];
  return {
    number: capitalize(formatCount(figure, dataset, language), language),
    detail: chart.detail(parts.filter((part) => part !== null)),
  };
}

function printed(times: number, {messages: {casualty}, formats}: Language): string {
  return times === 2 ? casualty.printedTwice : casualty.printedTimes(formats.number(times));
}

/** The period that a group stands under, as one phrase. */
export function eraHeading(era: Era, dataset: Dataset, language: Language): string {
  const same = samePeriod(era, dataset, language);
  return capitalize(same ?? formatExtent(era, language), language);
}

/** The period that all figures of a group share, in words; `null` where they do not share one. */
function samePeriod({claims}: Era, dataset: Dataset, language: Language): string | null {
  const [first, ...more] = new Set(claims.flatMap(membersOf).map((figure) => formatPeriod(figure, dataset, language)));
  return more.length ? null : first!;
}

/** From the first date that is told to the last one. */
function formatExtent({claims}: Era, language: Language): string {
  const {period} = language.messages;
  const figures = claims.flatMap(membersOf);
  const starts = figures.filter((figure) => figure.referencePeriodStart);
  const ends = figures.filter((figure) => figure.referencePeriodEnd);
  const first = starts.toSorted((a, b) => order(a.referencePeriodStart!, b.referencePeriodStart!))[0];
  const last = ends.toSorted((a, b) => order(b.referencePeriodEnd!, a.referencePeriodEnd!))[0];
  const from = first && formatDate(first.referencePeriodStart!, first.referencePeriodStartAccuracy, language);
  const to = last && formatDate(last.referencePeriodEnd!, last.referencePeriodEndAccuracy, language);
  if (from && to) return period.fromTo(from, to);
  return from ? period.since(from) : to ? period.until(to) : period.unknown;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The year is left out where the heading has said it. */
function styleOf({kind, first, last}: Era): 'full' | 'short' {
  const oneYear = new Date(first).getUTCFullYear() === new Date(last).getUTCFullYear();
  return kind === 'short' && oneYear ? 'short' : 'full';
}
