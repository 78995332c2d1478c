/** A dataset of any size, as a table of events of conflict gives it: one row an event, one figure of deaths a row. */
import {dataset} from '../../src/generated/dataset.js';
import type {Tables} from '../../src/model/parse.js';
import {random} from './random.js';

const DAY = 86_400_000;
const FIRST = Date.UTC(2011, 2, 15);
const SPAN = 10 * 365;
const places = dataset.places.map(({id}) => id);
const sources = [...dataset.organizations.map(({id}) => id), null];
const groups = ['people', 'civilians', 'children', 'government_forces'];

/**
 * Tables of `count` events, the same for the same count: most of one day and few deaths, some of weeks and hundreds,
 * each with the lowest, best and highest count, as the georeferenced events of UCDP have them.
 */
export function eventTables(count: number, shipped: Tables): Tables {
  const next = random(count);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const report = dataset.reports[0]!.id;
  const figures = Array.from({length: count}, (_, index) => {
    const best = Math.ceil(next() ** -0.8);
    const ranged = next() < 0.3;
    const start = FIRST + Math.floor(next() * SPAN) * DAY;
    const end = start + (next() < 0.85 ? 0 : Math.floor(next() * 30)) * DAY;
    const source = pick(sources);
    const high = best + Math.ceil(next() * best);
    return {
      id: `event-${index}`,
      report,
      paragraph: 1,
      indicator: next() < 0.9 ? 'killed' : 'injured',
      measure_type: 'flow',
      group: pick(groups),
      place: pick(places),
      place_role: 'occurred',
      value: ranged ? null : best,
      value_low: best,
      value_high: ranged ? high : best,
      quantifier: ranged ? 'about' : 'exact',
      value_verbatim: ranged ? `${best} to ${high}` : String(best),
      status: 'reported',
      scenario: null,
      reference_period_start: iso(start),
      reference_period_start_accuracy: 'day',
      reference_period_end: iso(end),
      reference_period_end_accuracy: 'day',
      source,
      attribution: source === null ? 'none' : 'explicit',
      basis: null,
      series: null,
      note: null,
    };
  });
  const reports = shipped.reports!.map((row) =>
    row.id === report ? {...row, date_published: '2021-12-31', date_accuracy: 'day'} : row,
  );
  return {...shipped, figures, reports, relations: [], events: []};
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
