import {ascending, group, max, min} from 'd3-array';
import {disjointPlaces} from './disjoint.js';
import type {Dataset, Figure} from './figure.js';
import {apart, moves, repeats, wholes} from './obstacles.js';
import {daysOf, hasPeriod} from './period.js';
import {reach, relate, type Role} from './relate.js';
import type {Reason} from './total.js';

/**
 * The kinds of the reasons for which `total` refuses to add these figures up as people: each once, the most telling
 * first. They are looked for one after the other, and not in each pair, so that the first come soon for thousands.
 */
export function* refusalKinds(figures: readonly Figure[], dataset: Dataset): Generator<Reason['kind']> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const all = [...byId.values()];
  const known = all.filter(hasPeriod);
  const projected = all.filter(({status}) => status === 'projected');
  const reaching = (roles: ReadonlySet<Role>) =>
    all.some((figure) => reach(figure, roles, dataset).some((id) => id !== figure.id && byId.has(id)));
  const related = (wanted: Role) =>
    all.some((one) =>
      relate(one, dataset).some(({role, figure: {id}}) => role === wanted && id !== one.id && byId.has(id)),
    );
  const kinds: Readonly<Record<Reason['kind'], () => boolean>> = {
    projection_with_report: () => differ(all, 'status'),
    displaced_again: () => displacedAgain(known, dataset),
    part_and_whole: () => reaching(wholes),
    same_basis: () => all.length < figures.length || basisTwice(all) || reaching(repeats),
    disagreement: () => related('disagrees_with'),
    coded_overlap: () => related('overlaps'),
    different_indicators: () => differ(all, 'indicator'),
    overlapping_periods: () => overlappingPeriods(known, dataset),
    unknown_period: () => all.length > 1 && known.length < all.length,
    no_figures: () => !all.length,
    no_number: () => all.some(({value, valueLow}) => value === null && valueLow === null),
    only_range: () => all.some(({value, valueLow}) => value === null && valueLow !== null),
    stock_with_flow: () => differ(all, 'measureType'),
    different_scenarios: () => differ(projected, 'scenario'),
    stocks_of_different_days: () => stocksOfDifferentDays(known, dataset),
    overlapping_groups: () => mixed(all, dataset, (a, b) => a.group !== b.group),
    overlapping_places: () =>
      mixed(all, dataset, (a, b) => a.place !== b.place && !disjointPlaces(a.place, b.place, dataset)),
    // Only of displacements, asked for as such.
    not_movements: () => false,
  };
  for (const [kind, holds] of Object.entries(kinds)) if (holds()) yield kind as Reason['kind'];
}

function differ(figures: readonly Figure[], key: keyof Figure): boolean {
  return figures.some((figure) => figure[key] !== figures[0]![key]);
}

function basisTwice(figures: readonly Figure[]): boolean {
  const bases = figures.flatMap(({basis}) => basis ?? []);
  return new Set(bases).size < bases.length;
}

/** Whether people who were displaced in one period may be in another one too. */
function displacedAgain(known: readonly Figure[], dataset: Dataset): boolean {
  const cells = cellsOf(
    known.filter(({indicator}) => moves.has(indicator)),
    ['group', 'measureType'],
  );
  return somePair(
    cells,
    (a, b) => !(isStock(a) && isStock(b)) && !apart(a, b, dataset),
    (a, b) => follow(a, b) || follow(b, a),
  );
}

function stocksOfDifferentDays(known: readonly Figure[], dataset: Dataset): boolean {
  return somePair(
    cellsOf(known.filter(isStock), ['indicator', 'group', 'place']),
    (a, b) => !apart(a, b, dataset),
    (a, b) => follow(a, b) || follow(b, a),
  );
}

/** Whether figures that are not apart, of days that are not told to be others, are of two groups or places. */
function mixed(all: readonly Figure[], dataset: Dataset, two: (a: Figure, b: Figure) => boolean): boolean {
  return somePair(cellsOf(all, ['indicator', 'group', 'place']), (a, b) => two(a, b) && !apart(a, b, dataset), meet);
}

/** Whether any days are in two of the figures, other than of one count whose groups or places complete each other. */
function overlappingPeriods(known: readonly Figure[], dataset: Dataset): boolean {
  const counts = cellsOf(known, [
    'report',
    'referencePeriodStart',
    'referencePeriodStartAccuracy',
    'referencePeriodEnd',
    'referencePeriodEndAccuracy',
  ]);
  let end = -Infinity;
  for (const [first, last] of counts.map(([figure]) => daysOf(figure!)).toSorted(([a], [b]) => ascending(a, b))) {
    if (first <= end) return true;
    end = Math.max(end, last);
  }
  return counts.some((count) => {
    const cells = cellsOf(count, ['indicator', 'group', 'place']);
    // Two of one group and place are not apart.
    return cells.length < count.length || somePair(cells, (a, b) => a !== b && !apart(a, b, dataset));
  });
}

/** Figures that are alike in some of their fields. */
function cellsOf(figures: readonly Figure[], keys: readonly (keyof Figure)[]): Figure[][] {
  return [...group(figures, (figure) => JSON.stringify(keys.map((key) => figure[key]))).values()];
}

/** Whether two cells, or one with itself, meet what is asked of their first figures and then of all of them. */
function somePair(
  cells: readonly (readonly Figure[])[],
  alike: (a: Figure, b: Figure) => boolean,
  holds: (a: readonly Figure[], b: readonly Figure[]) => boolean = () => true,
): boolean {
  return cells.some((a, index) => cells.slice(index).some((b) => alike(a[0]!, b[0]!) && holds(a, b)));
}

/** Whether some days of one list of figures come after all days of one of another list. */
function follow(a: readonly Figure[], b: readonly Figure[]): boolean {
  return min(a, (figure) => daysOf(figure)[1])! < max(b, (figure) => daysOf(figure)[0])!;
}

/** Whether a figure of one list is not told to be of other days than one of another list. */
function meet(a: readonly Figure[], b: readonly Figure[]): boolean {
  if (![...a, ...b].every(hasPeriod)) return true;
  const ends = [-Infinity, -Infinity];
  const all = [a, b].flatMap((list, of) => list.map((figure) => ({of, days: daysOf(figure)})));
  return all
    .toSorted((one, other) => ascending(one.days[0], other.days[0]))
    .some(({of, days: [first, last]}) => {
      ends[of] = Math.max(ends[of]!, last);
      return first <= ends[1 - of]!;
    });
}

function isStock({measureType}: Figure): boolean {
  return measureType === 'stock';
}
