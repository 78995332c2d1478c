import {greatest, least} from 'd3-array';
import type {Dataset} from '../../model/figure.js';
import {periodOf} from '../../model/period.js';
import {capitalize, type Language} from '../../text/language.js';
import {formatPlace, formatSource} from '../../text/names.js';
import {formatCount, formatNumber} from '../../text/number.js';
import {formatDate, formatPeriod} from '../../text/period.js';
import {formatRepeats} from '../../text/repeats.js';
import {formatScenario} from '../../text/scenario.js';
import {levelOf} from '../marks.js';
import type {Words} from '../words.js';
import {membersOf, type Claim} from './claims.js';
import type {Era} from './periods.js';
import {casualtyMessages} from '../../text/messages/sections.js';

/** What stands in the lane of a claim: number and people, then source, place, period and how often it was printed. */
export function claimWords(
  {figure, repeats, includes}: Claim,
  era: Era,
  shared: string | null,
  dataset: Dataset,
  language: Language,
): Words {
  const casualty = casualtyMessages(language);
  const {formats} = language;
  const period = formatPeriod(figure, dataset, language);
  const parts = [
    figure.status === 'projected' ? language.messages.chart.projection : null,
    formatSource(figure, dataset, language),
    formatPlace(figure, dataset, language),
    period === shared ? null : formatPeriod(figure, dataset, language, styleOf(era)),
    formatScenario(figure, language),
    levelOf(figure) === null ? casualty.wordOnly : null,
    includes.length
      ? casualty.includes(formats.list(includes.map((part) => formatNumber(part, dataset, language))))
      : null,
    ...formatRepeats(figure, repeats, dataset, language),
  ];
  return {
    number: capitalize(formatCount(figure, dataset, language), language),
    detail: language.messages.chart.detail(parts.filter((part) => part !== null)),
  };
}

/** The period that a group stands under, as one phrase. */
export function eraHeading(era: Era, shared: string | null, language: Language): string {
  return capitalize(shared ?? formatExtent(era, language), language);
}

/** The period that all figures of a group share, in words; `null` where they do not share one. */
export function sharedPeriod({kind, claims}: Era, dataset: Dataset, language: Language): string | null {
  if (kind === 'unstated') return language.messages.period.unknown;
  const [first, ...more] = new Set(claims.flatMap(membersOf).map((figure) => formatPeriod(figure, dataset, language)));
  return more.length ? null : first!;
}

/** From the first date that is told to the last one. */
function formatExtent({claims}: Era, language: Language): string {
  const {period} = language.messages;
  const figures = claims.flatMap(membersOf);
  const first = least(figures, (figure) => periodOf(figure).start?.[0]);
  const last = greatest(figures, (figure) => periodOf(figure).end?.[1]);
  const from =
    first?.referencePeriodStart && formatDate(first.referencePeriodStart, first.referencePeriodStartAccuracy, language);
  const to = last?.referencePeriodEnd && formatDate(last.referencePeriodEnd, last.referencePeriodEndAccuracy, language);
  if (from && to) return period.fromTo(from, to);
  return from ? period.since(from) : to ? period.until(to) : period.unknown;
}

/** The year is left out where the heading has said it. */
function styleOf({kind, first, last}: Era): 'full' | 'short' {
  const oneYear = new Date(first).getUTCFullYear() === new Date(last).getUTCFullYear();
  return kind === 'short' && oneYear ? 'short' : 'full';
}
