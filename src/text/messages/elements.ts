import type {Column} from '../../model/columns.js';
import type {Accuracy, EventKind, Figure, Indicator, Quantifier} from '../../model/figure.js';
import type {DensityMessages} from './density.js';
import type {ExplorerMessages} from './explorer.js';
import type {Messages, Plural} from './messages.js';

/** The marks that a chart of casualties explains in its key. */
export type CasualtyKey =
  | 'people'
  | 'fighters'
  | 'forces'
  | 'projection'
  | 'injured'
  | 'whole'
  | 'floor'
  | 'ceiling'
  | 'about'
  | 'range'
  | 'period'
  | 'vague'
  | 'open';

/** The marks that a map explains in its key. */
export type MapKey = 'governorate' | 'town' | 'named';

/** The marks that a timeline explains in its key. */
export type TimelineKey = EventKind | 'vague' | 'open' | 'published' | 'possible' | 'projection';

/** The texts of the chart of casualties, which other elements do not load. */
export interface CasualtyMessages {
  readonly heading: string;
  /** The label at the end of an axis; without `plural`, in a form that is right for any number. */
  readonly people: (number: string, plural?: () => Intl.LDMLPluralRule) => string;
  /** Over counts of one event that differ. */
  readonly disagree: string;
  /** Over counts of which one holds another. */
  readonly contain: string;
  readonly wordOnly: string;
  /** Before the counts that a word stands for. */
  readonly includes: (numbers: string) => string;
  /** Over the first group on another scale than the one before it. */
  readonly otherScale: (people: string) => string;
  /** Beside a line as long as the whole axis of the groups on a smaller scale. */
  readonly ruler: (people: string) => string;
  readonly key: Readonly<Record<Exclude<CasualtyKey, 'projection'>, string>>;
}

/** The texts of the inline figure and the key figures, which other elements do not load. */
export interface FigureMessages {
  /** Over figures that need not count displacement. */
  readonly heading: string;
  /** Where there is no figure of an identifier. */
  readonly missing: (id: string) => string;
}

/** The texts of the map, which other elements do not load. */
export interface MapMessages {
  readonly heading: string;
  /** How many figures speak of how many places. */
  readonly summary: (figures: string, places: string) => string;
  readonly figures: Plural;
  readonly places: Plural;
  readonly events: Plural;
  /** For a place that no figure speaks of. */
  readonly none: string;
  /** How many places there are that neither a figure nor an event is of. */
  readonly silent: Plural;
  /** Over the places that no figure speaks of themselves, after how many they are. */
  readonly without: Plural;
  /** What a screen reader calls the list of the places. */
  readonly label: string;
  /** What it says of one of them: its name, how many figures, how many events. */
  readonly option: (name: string, parts: readonly string[]) => string;
  /** Figures of what lies in a place, after those of the place itself. */
  readonly further: (figures: string) => string;
  /** Over the places whose names are numbers on the map. */
  readonly numbered: string;
  readonly areas: string;
  readonly unknown: string;
  readonly outside: string;
  /** Where there are too many places for a list. */
  readonly many: string;
  readonly kilometres: (number: string) => string;
  /** Beside the map while no place is chosen. */
  readonly hint: string;
  /** Over the figures of a place itself, and over those of places within it. */
  readonly own: string;
  readonly within: string;
  readonly figuresHeading: string;
  readonly eventsHeading: string;
  /** What a place lies in. */
  readonly liesIn: (place: string) => string;
  /** For a place without figures of its own; the places that it lies in and that have some, the closest first. */
  readonly notAlone: (places: readonly string[]) => string;
  /** Why a place is not on the map. */
  readonly absence: {readonly areas: string; readonly unknown: string; readonly outside: string};
  /** That what is drawn says where figures speak of, not how many people. */
  readonly size: string;
  /** That boundaries imply no endorsement, and whose they are. */
  readonly boundaries: string;
  readonly key: Readonly<Record<MapKey, string>>;
}

/** The texts of the dates of an event, as far as its report tells them. */
export interface EventMessages {
  /** Of which only one end is told. */
  readonly from: (start: string) => string;
  readonly until: (end: string) => string;
  readonly undated: string;
  /** Without a date: that of its report. */
  readonly latest: (report: string) => string;
}

/** The texts of the timeline, which other elements do not load. */
export interface TimelineMessages {
  /** Where nothing in it has a date. */
  readonly heading: string;
  /** `last` is `null` where all of it is in one month. */
  readonly headingOver: (first: string, last: string | null) => string;
  /** What a screen reader calls the list of events and figures. */
  readonly label: string;
  readonly none: string;
  /** Parts of a sentence, the last one after "and". */
  readonly list: (parts: readonly string[]) => string;
  /** One event of a kind. */
  readonly kind: Readonly<Record<EventKind, string>>;
  /** Over the events of a kind. */
  readonly lane: Readonly<Record<EventKind | 'figures', string>>;
  readonly events: Plural;
  readonly kinds: Readonly<Record<EventKind, Plural>>;
  /** How many events, and how many of each kind. */
  readonly counts: (events: string, kinds: string) => string;
  /** The same as a sentence, with the months of the first and last; `last` is `null` where they are one. */
  readonly over: (counts: string, first: string, last: string | null) => string;
  /** Of how many events no date is told. */
  readonly dateless: Plural;
  readonly said: (figures: string, sources: string) => string;
  readonly saidBy: (source: string, count: string) => string;
  /** `date` comes with its preposition, as `period` writes it. */
  readonly published: (date: string) => string;
  /** For a report of which the month or the year is known. */
  readonly publishedWithin: (date: string) => string;
  readonly publishedUndated: string;
  /** Over what stands apart, as it cannot be put on the axis. */
  readonly undatedEvents: string;
  readonly undatedFigures: string;
  /** Under events and figures in a column. */
  readonly notToScale: string;
  readonly projection: string;
  readonly projectionIf: (scenario: string) => string;
  /** One sentence about one event. */
  readonly sentence: (
    parts: Readonly<Record<'kind' | 'title' | 'dates' | 'place' | 'report' | 'paragraph', string>>,
  ) => string;
  readonly key: Readonly<Record<TimelineKey, string>>;
  readonly table: Readonly<Record<'what' | 'kind' | 'date' | 'figure' | 'projection', string>>;
}

/** The texts of the table of figures, which other elements do not load. */
export interface LedgerMessages {
  readonly heading: string;
  /** What the rows are, after the sentence that counts them. */
  readonly summary: string;
  /** The headers of the columns. */
  readonly column: Readonly<Record<Column, string>>;
  readonly indicator: Readonly<Record<Indicator, string>>;
  readonly measureType: Readonly<Record<Figure['measureType'], string>>;
  readonly placeRole: Readonly<Record<Figure['placeRole'], string>>;
  readonly quantifier: Readonly<Record<Quantifier, string>>;
  readonly status: Readonly<Record<Figure['status'], string>>;
  readonly accuracy: Readonly<Record<Accuracy, string>>;
  readonly attribution: Readonly<Record<Figure['attribution'], string>>;
  /** In a cell of which the dataset has nothing. */
  readonly empty: string;
  readonly search: string;
  readonly columns: string;
  readonly sortBy: string;
  /** The order of a table that is not sorted by a column. */
  readonly inTime: string;
  readonly descending: string;
  readonly figures: Plural;
  /** How many are shown of how many: "12 of 46 figures". */
  readonly shown: (shown: string, figures: string) => string;
  /** Where no row holds the words looked for. */
  readonly noMatch: string;
  readonly cite: string;
  readonly cited: string;
  /** Where the browser does not let the page copy. */
  readonly notCopied: string;
  readonly citation: string;
  /** Before the buttons of the formats. */
  readonly download: string;
  readonly downloadAs: (format: string) => string;
}

/** The texts of what shows thousands of figures a page at a time. */
export interface PagesMessages {
  /** What a screen reader calls the buttons that turn pages. */
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  /** Which of all a page has: "51–100 of 5,000 figures". */
  readonly range: (first: string, last: string, all: string) => string;
  /** How many there are in all. */
  readonly figures: Plural;
  readonly events: Plural;
}

/** The texts of what the controls of a chart open, which are loaded when a reader first opens one. */
export interface ControlMessages {
  /** The files that a chart can be saved as, by how their names end. */
  readonly format: Readonly<Record<'png' | 'svg' | 'csv' | 'events.csv' | 'json', string>>;
  /** The forms that a citation can have. */
  readonly form: Readonly<Record<'text' | 'bibtex' | 'csl', string>>;
  /** The address of what is shown. */
  readonly link: string;
  readonly copy: Readonly<Record<'text' | 'bibtex' | 'csl' | 'link', string>>;
  /** Hands the address to another app of the reader's device. */
  readonly share: string;
  /** `what` is the name of a form, or `link`. */
  readonly copied: (what: string) => string;
  /** Where the browser does not let the page copy, and the text is marked instead. */
  readonly notCopied: string;
  readonly downloaded: (file: string) => string;
  /** How to cite a chart; `dataset` is the one that ships, `null` for another. */
  readonly citation: (parts: {
    readonly heading: string;
    readonly dataset: string | null;
    readonly reports: readonly string[];
    readonly url: string;
  }) => string;
  /** Of a report, where a bibliography wants a title. */
  readonly untitled: string;
}

/** The texts of the dashboard, which other elements do not load. */
export interface DashboardMessages {
  readonly heading: string;
  /** What the charts under it have in common. */
  readonly summary: string;
  /** What a screen reader calls the filters together. */
  readonly filters: string;
  readonly indicator: string;
  readonly group: string;
  readonly place: string;
  readonly source: string;
  readonly from: string;
  readonly to: string;
  /** In a filter that keeps everything. */
  readonly all: string;
  /** Before the slider over the days of publication. */
  readonly asOf: string;
  /** The buttons that lead to the day on which the last report before, or the next one after, came out. */
  readonly earlier: string;
  readonly later: string;
  readonly reset: string;
  readonly figures: Plural;
  /** How many are shown of how many: "12 of 46 figures". */
  readonly shown: (shown: string, figures: string) => string;
  /** On paper, where the filters are not: each with what it keeps. */
  readonly chosen: (filter: string, choice: string) => string;
}

/** The texts of single elements. Each section stands alone, so that a page loads those of the elements it uses. */
export interface Sections {
  readonly casualty: CasualtyMessages;
  readonly figure: FigureMessages;
  readonly ledger: LedgerMessages;
  readonly pages: PagesMessages;
  readonly controls: ControlMessages;
  readonly dashboard: DashboardMessages;
  readonly map: MapMessages;
  readonly event: EventMessages;
  readonly timeline: TimelineMessages;
  readonly explorer: ExplorerMessages;
  readonly density: DensityMessages;
}

/** All texts of a language other than English. */
export interface LanguageTable extends Sections {
  readonly messages: Messages;
}
