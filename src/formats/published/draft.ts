import type {Accuracy, Figure, Indicator, Quantifier} from '../../model/figure.js';

/** A name in the languages of the dataset; what a file publishes has one for all. */
export interface Names {
  readonly en: string;
  readonly ar: string;
  readonly fr: string;
}

export interface GroupDraft {
  readonly id: string;
  readonly names: Names;
  /** Identifier of a group that may hold the same people, though neither contains the other. */
  readonly overlaps?: string;
}

export interface PlaceDraft {
  /** Identifier within what the place lies in. */
  readonly id: string;
  readonly names: Names;
  /** 0 country to 4 town; `null` for an area without a drawn border. */
  readonly level: number | null;
  readonly pcode?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface OrganizationDraft {
  readonly id: string;
  readonly names: Names;
  readonly abbreviation: string | null;
  readonly kind: string;
}

export interface SeriesDraft {
  readonly id: string;
  readonly names: Names;
  readonly description: string;
}

export interface ReportDraft {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date; `null` where the file does not tell. */
  readonly published: string | null;
  readonly basis: string;
}

/** A date, and how closely it is known. */
export interface Dated {
  readonly date: string | null;
  readonly accuracy: Accuracy;
}

/** A number with what its words, or the columns beside it, say of its bounds. */
export interface Amount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly quantifier: Quantifier;
  /** As it stands in the file; of more than 60 letters, these. */
  readonly verbatim: string;
}

/** A figure of a published file, with all that it refers to: places and groups from the widest to its own. */
export interface Draft {
  readonly id: string;
  readonly indicator: Indicator;
  readonly measure: Figure['measureType'];
  readonly groups: readonly GroupDraft[];
  readonly places: readonly PlaceDraft[];
  readonly role: Figure['placeRole'];
  readonly amount: Amount;
  readonly start: Dated;
  readonly end: Dated;
  readonly source: OrganizationDraft | null;
  readonly attribution: Figure['attribution'];
  readonly report: ReportDraft;
  readonly series?: SeriesDraft | null;
  readonly note?: string | null;
  /** Identifier of a figure of the same row that this one is part of. */
  readonly partOf?: string;
}

export const undated: Dated = {date: null, accuracy: 'unknown'};

/** A bare number, which is both its floor and its ceiling. */
export function bare(value: number, verbatim: string): Amount {
  return {value, low: value, high: value, quantifier: 'exact', verbatim};
}

/** A number of which the file says that it is not exact, but not by how much. */
export function about(value: number, verbatim: string): Amount {
  return {value, low: null, high: null, quantifier: 'about', verbatim};
}

/** A date cut to what is known of it: a month has no day. */
export function known(day: string | null, accuracy: Accuracy): Dated {
  if (day === null || accuracy === 'unknown') return undated;
  const length = accuracy === 'year' ? 4 : accuracy === 'month' ? 7 : 10;
  const short = day.slice(0, length);
  return {date: short, accuracy: short.length === 4 ? 'year' : short.length === 7 ? 'month' : accuracy};
}

/** Whether a date is after another; where one of them is less closely known, whether it has to be. */
export function isAfter(date: string, other: string): boolean {
  return date.slice(0, other.length) > other;
}

/** The shortest date that holds all days from one to another: a day, a month, a year, or none. */
export function holding(start: string, end: string): Dated {
  const length = [10, 7, 4].find((letters) => start.slice(0, letters) === end.slice(0, letters));
  return length === undefined ? undated : known(end, length === 10 ? 'day' : length === 7 ? 'month' : 'year');
}
