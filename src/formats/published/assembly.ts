import type {TableName} from '../../model/figure.js';
import type {Row} from '../../model/rows.js';
import type {Draft, GroupDraft, Names, PlaceDraft} from './draft.js';

/** A place that is held, and those that lie right in it, by what drafts call them. */
interface Held {
  readonly id: string;
  /** What it would be called if no other place had that identifier. */
  readonly wish: string;
  readonly level: number | null;
  readonly inner: Map<string, Held[]>;
}

/** The tables that drafts make, with each place, group and report once; only what a figure refers to is held. */
export class Assembly {
  private readonly rows: Record<Exclude<TableName, 'events'>, Map<string, Row>> = {
    figures: new Map(),
    reports: new Map(),
    organizations: new Map(),
    places: new Map(),
    groups: new Map(),
    relations: new Map(),
    series: new Map(),
  };

  /** Where the countries lie, and areas in none. */
  private readonly outside = new Map<string, Held[]>();

  get figures(): number {
    return this.rows.figures.size;
  }

  /** The row of the file that a figure stands in; `undefined` for a figure that is not held. */
  rowOf(id: string): number | undefined {
    return this.rows.figures.get(id)?.paragraph as number | undefined;
  }

  get tables(): Readonly<Record<TableName, readonly Row[]>> {
    const lists = Object.entries(this.rows).map(([table, rows]) => [table, [...rows.values()]]);
    return {...(Object.fromEntries(lists) as Record<TableName, Row[]>), events: []};
  }

  /** Adds a figure that stands in a row of the file, counted from 1. */
  add(draft: Draft, row: number): void {
    const {report, source, series, amount, start, end} = draft;
    const {figures, reports, organizations, relations} = this.rows;
    figures.set(draft.id, {
      id: draft.id,
      report: report.id,
      paragraph: row,
      indicator: draft.indicator,
      measure_type: draft.measure,
      group: this.group(draft.groups),
      place: this.place(draft.places),
      place_role: draft.role,
      value: amount.value,
      value_low: amount.low,
      value_high: amount.high,
      quantifier: amount.quantifier,
      value_verbatim: amount.verbatim.slice(0, 60),
      status: 'reported',
      scenario: null,
      reference_period_start: start.date,
      reference_period_start_accuracy: start.accuracy,
      reference_period_end: end.date,
      reference_period_end_accuracy: end.accuracy,
      source: source?.id ?? null,
      attribution: draft.attribution,
      basis: null,
      series: series?.id ?? null,
      note: draft.note ?? null,
    });
    once(reports, report.id, () => ({
      id: report.id,
      title: report.title,
      publisher: report.publisher,
      wire: null,
      date_published: report.published,
      date_accuracy: report.published === null ? 'unknown' : 'day',
      date_basis: report.basis,
      // Numbers are in no language: they are written in that of the reader.
      language: 'und',
      sha256: null,
    }));
    if (source) {
      once(organizations, source.id, () => ({
        id: source.id,
        ...named(source.names),
        abbreviation: source.abbreviation,
        kind: source.kind,
        party_to_conflict: false,
      }));
    }
    if (series) {
      const {id, description, names} = series;
      once(this.rows.series, id, () => ({
        id,
        title_en: names.en,
        title_ar: names.ar,
        title_fr: names.fr,
        description,
        indicator: draft.indicator,
      }));
    }
    if (draft.partOf && figures.has(draft.partOf)) {
      relations.set(draft.id, {subject: draft.id, predicate: 'part_of', object: draft.partOf, note: null});
    }
  }

  private place(chain: readonly PlaceDraft[]): string {
    let held: Held | null = null;
    for (const draft of chain) held = this.placeIn(held, draft);
    return held!.id;
  }

  private placeIn(outer: Held | null, draft: PlaceDraft): Held {
    const inner = outer?.inner ?? this.outside;
    const namesakes = inner.get(draft.id) ?? [];
    const known = namesakes.find(({level}) => level === draft.level);
    if (known) return known;
    const held = this.hold(outer, draft);
    inner.set(draft.id, [...namesakes, held]);
    return held;
  }

  private hold(outer: Held | null, draft: PlaceDraft): Held {
    const {names, level, pcode = null, latitude = null, longitude = null} = draft;
    const {places} = this.rows;
    const wish = placeId(outer?.wish, draft);
    // “A, B-C” and “A-B, C” would have one identifier.
    let id = wish;
    for (let number = 2; places.has(id); number++) id = `${wish}-${number}`;
    places.set(id, {id, ...named(names), admin_level: level, parent: outer?.id ?? null, pcode, latitude, longitude});
    return {id, wish, level, inner: new Map()};
  }

  private group(chain: readonly GroupDraft[]): string {
    return chain.reduce<string | null>((parent, {id, names, overlaps = null}) => {
      once(this.rows.groups, id, () => ({id, ...named(names), parent, overlaps}));
      return id;
    }, null)!;
  }
}

/** The identifiers of places, each with those of what it lies in before its own: `syria-idlib-ariha`. */
export function placeIds(chain: readonly PlaceDraft[]): string[] {
  const ids: string[] = [];
  for (const draft of chain) ids.push(placeId(ids.at(-1), draft));
  return ids;
}

function placeId(outer: string | undefined, {id}: PlaceDraft): string {
  return outer === undefined ? id : `${outer}-${id}`;
}

function named({en, ar, fr}: Names) {
  return {name_en: en, name_ar: ar, name_fr: fr};
}

function once(rows: Map<string, Row>, id: string, make: () => Row): void {
  if (!rows.has(id)) rows.set(id, make());
}
