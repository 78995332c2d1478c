/**
 * The rows of the dataset, as typed objects. The names are those of the columns in `datasets/datapackage.json`, in
 * camel case; an empty cell is `null`, never zero.
 */

/** What a figure counts. */
export type Indicator = 'displaced' | 'at_risk_of_displacement' | 'returned' | 'killed' | 'injured' | 'population';

/** The kind of word that stood at the number. */
export type Quantifier = 'exact' | 'about' | 'more_than' | 'at_least' | 'nearly' | 'word';

/** How closely a date is known. `week`: within three days on either side. */
export type Accuracy = 'day' | 'week' | 'month' | 'year' | 'unknown';

export type Predicate = 'part_of' | 'restates' | 'contains' | 'overlaps' | 'disagrees_with';

/** One number of people, or word for one, that one source published in one report. */
export interface Figure {
  readonly id: string;
  readonly report: string;
  /** Non-empty line of the report, from 1. */
  readonly paragraph: number;
  readonly indicator: Indicator;
  /** `flow`: events over a period. `stock`: a state on a day. */
  readonly measureType: 'flow' | 'stock';
  readonly group: string;
  readonly place: string;
  readonly placeRole: 'origin' | 'destination' | 'occurred';
  /** People, as printed; `null` where only a word was printed. */
  readonly value: number | null;
  /** The least that the words allow; `null` where they set no floor. */
  readonly valueLow: number | null;
  /** The most that the words allow; `null` where they set no ceiling. */
  readonly valueHigh: number | null;
  readonly quantifier: Quantifier;
  /** The number phrase as printed: `more than 235,000`. */
  readonly valueVerbatim: string;
  readonly status: 'reported' | 'projected';
  /** The condition of a projection. */
  readonly scenario: string | null;
  /** ISO 8601, shortened to what is known: `2019`, `2019-04`, `2019-04-30`. */
  readonly referencePeriodStart: string | null;
  readonly referencePeriodStartAccuracy: Accuracy;
  readonly referencePeriodEnd: string | null;
  readonly referencePeriodEndAccuracy: Accuracy;
  /** The organization credited; `null` when none is. */
  readonly source: string | null;
  readonly attribution: 'explicit' | 'implied' | 'none';
  /** Shared by figures that restate one estimate. */
  readonly basis: string | null;
  readonly series: string | null;
  readonly note: string | null;
}

export interface Report {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly wire: string | null;
  readonly datePublished: string | null;
  readonly dateAccuracy: Accuracy;
  readonly dateBasis: string;
  /** BCP 47 tag of the text that was coded. */
  readonly language: string;
  readonly sha256: string | null;
}

/** A row with names in the languages of the dataset. */
export interface Named {
  readonly id: string;
  readonly nameEn: string;
  readonly nameAr: string;
  readonly nameFr: string;
}

export interface Organization extends Named {
  readonly abbreviation: string | null;
  readonly kind: string;
  readonly partyToConflict: boolean;
}

export interface Place extends Named {
  /** 0 country to 4 town or village; `null` for an area without a drawn border. */
  readonly adminLevel: number | null;
  readonly parent: string | null;
  readonly pcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface Group extends Named {
  readonly parent: string | null;
  readonly overlaps: string | null;
}

export interface Relation {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly note: string | null;
}

export type EventKind = 'truce' | 'agreement' | 'offensive' | 'strike' | 'territorial_change';

export interface Event {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly dateStart: string | null;
  readonly dateStartAccuracy: Accuracy;
  readonly dateEnd: string | null;
  readonly dateEndAccuracy: Accuracy;
  readonly place: string;
  readonly report: string;
  readonly paragraph: number;
}

export interface Series {
  readonly id: string;
  readonly titleEn: string;
  readonly titleAr: string;
  readonly titleFr: string;
  readonly description: string;
  readonly indicator: Indicator;
}

/** Every table of a dataset, checked and typed; see `parseFigures`. */
export interface Dataset {
  readonly figures: readonly Figure[];
  readonly reports: readonly Report[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly groups: readonly Group[];
  readonly relations: readonly Relation[];
  readonly events: readonly Event[];
  readonly series: readonly Series[];
  /** Rows of the file it was read from that are broken, and not in it; none where it is not given. */
  readonly unread?: number;
}

export type TableName = Exclude<keyof Dataset, 'unread'>;
