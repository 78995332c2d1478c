import type {Dataset, Figure} from './figure.js';

interface Nested {
  readonly id: string;
  readonly parent: string | null;
  readonly overlaps?: string | null;
}

/**
 * A dataset of these figures alone, in their order: with the reports, organizations, places, groups and series that
 * they name, and the relations of which both ends are among them. Events belong to no figure and are left out.
 */
export function restrict(dataset: Dataset, figures: readonly Figure[]): Dataset {
  const kept = (key: keyof Figure) => new Set<unknown>(figures.map((figure) => figure[key]));
  const [ids, reports, sources, series] = [kept('id'), kept('report'), kept('source'), kept('series')];
  return {
    figures,
    reports: dataset.reports.filter(({id}) => reports.has(id)),
    organizations: dataset.organizations.filter(({id}) => sources.has(id)),
    places: withNamed(dataset.places, kept('place')),
    groups: withNamed(dataset.groups, kept('group')),
    relations: dataset.relations.filter(({subject, object}) => ids.has(subject) && ids.has(object)),
    events: [],
    series: dataset.series.filter(({id}) => series.has(id)),
  };
}

/** The rows of these ids, and all that these name in turn. */
function withNamed<T extends Nested>(rows: readonly T[], ids: Set<unknown>): T[] {
  for (let size = -1; size < ids.size;) {
    ({size} = ids);
    for (const {id, parent, overlaps} of rows) {
      if (ids.has(id)) for (const other of [parent, overlaps]) if (other) ids.add(other);
    }
  }
  return rows.filter(({id}) => ids.has(id));
}
