import type {Dataset, Event, Figure} from './figure.js';

interface Nested {
  readonly id: string;
  readonly parent: string | null;
  readonly overlaps?: string | null;
}

/**
 * A dataset of these figures and events alone, in their order: with the reports, organizations, places, groups and
 * series that they name, and the relations of which both ends are among them.
 */
export function restrict(dataset: Dataset, figures: readonly Figure[], events: readonly Event[] = []): Dataset {
  const kept = (key: keyof Figure) => new Set<unknown>(figures.map((figure) => figure[key]));
  const [ids, sources, series] = [kept('id'), kept('source'), kept('series')];
  const reports = new Set([...figures, ...events].map(({report}) => report));
  const places = new Set<unknown>([...figures, ...events].map(({place}) => place));
  return {
    figures,
    reports: dataset.reports.filter(({id}) => reports.has(id)),
    organizations: dataset.organizations.filter(({id}) => sources.has(id)),
    places: withNamed(dataset.places, places),
    groups: withNamed(dataset.groups, kept('group')),
    relations: dataset.relations.filter(({subject, object}) => ids.has(subject) && ids.has(object)),
    events,
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
