import type {Figure, Indicator, Quantifier} from '../../model/figure.js';
import type {Role} from '../../model/relate.js';
import type {Reason} from '../../model/total.js';

/** A text for each plural category of a language, with `#` for the count; `other` serves those it does not have. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string}>;

/** What can be wrong with a dataset that a page asks for. */
export type Fault = 'missing' | 'slow' | 'too_large' | 'too_many' | 'not_json' | 'invalid' | 'stopped';

/** The marks that a chart explains in its key. */
export type KeyEntry = 'period' | 'vague' | 'possible' | 'floor' | 'ceiling' | 'about' | 'range' | 'projection';

/** What the word for a place is, for grammars that choose a preposition by it. */
export interface PlaceOf {
  readonly indicator: Indicator;
  /** 0 country to 4 town or village; `null` for an area without a drawn border. */
  readonly level: number | null;
}

/** What a number counts, for grammars in which the words around a number depend on it. */
export interface Amount {
  readonly indicator: Indicator;
  /** The identifier of the group; of one that a table does not know, it takes the name. */
  readonly group: string;
  /** Asked for only by languages that need it, as it costs a page time. */
  readonly plural: () => Intl.LDMLPluralRule;
  /** Whether the number ends in a noun, as in "10 million". */
  readonly round: boolean;
  /** Where, written by `at`; `null` where that is not to be said. */
  readonly place: string | null;
}
type Text = (...parts: readonly string[]) => string;

/**
 * Every text of one language. Numbers, dates and names come in as finished text; a message puts them in order. To add
 * a language is to add one file with such a table.
 */
export interface Messages {
  /** BCP 47 tag by which pages ask for the language. */
  readonly code: string;
  /** The locale that `Intl` formats by. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';

  /** A number with the word that stood at it. */
  readonly quantified: Readonly<Record<Exclude<Quantifier, 'word'>, (number: string) => string>>;
  readonly range: (low: string, high: string) => string;
  /** For numbers of millions, with `#` for how many; `null` where they are written in digits. */
  readonly millions: Plural | null;
  /** Who is counted as what, without a number: "people displaced". `id` is that of the group, `group` its name. */
  readonly counted: Readonly<Record<Indicator, (group: string, id?: string) => string>>;
  /** `counted` ends in the place where `of` has one; without `of`, in a form that is right for any number. */
  readonly numberOf: (number: string, counted: string, of?: Amount) => string;
  /** For a figure of which only a word was printed. */
  readonly wordFor: (word: string, counted: string) => string;
  /** Who is counted, and where: "people displaced in Syria". */
  readonly located: (counted: string, place: string) => string;
  readonly quote: (text: string) => string;

  readonly at: Readonly<Record<Figure['placeRole'], (place: string, of?: PlaceOf) => string>>;
  readonly date: Readonly<Record<'startOfMonth' | 'endOfMonth' | 'around', (date: string) => string>>;
  readonly period: {
    readonly on: (day: string) => string;
    /** For a day known to the week, written by `date`. */
    readonly around: (day: string) => string;
    readonly during: (span: string) => string;
    readonly since: (start: string) => string;
    readonly until: (end: string) => string;
    readonly asOf: (day: string) => string;
    readonly fromTo: (start: string, end: string) => string;
    readonly unknown: string;
    readonly projection: string;
  };

  readonly source: {
    readonly none: string;
    readonly noneShort: string;
    readonly implied: (source: string) => string;
    readonly named: (name: string, abbreviation: string) => string;
  };
  readonly report: {
    readonly titled: (title: string, publisher: string | null, date: string) => string;
    readonly untitled: (publisher: string | null, date: string) => string;
    readonly undated: string;
    readonly paragraph: (number: string) => string;
  };
  /** One sentence about one figure. */
  readonly sentence: (parts: {
    /** With the place. */
    readonly count: string;
    readonly period: string;
    readonly scenario: string | null;
    readonly source: string;
    readonly report: string;
  }) => string;
  readonly citation: (parts: Readonly<Record<'report' | 'paragraph' | 'count' | 'id' | 'dataset', string>>) => string;

  /** How a figure stands to another one, before the name of that other. */
  readonly role: Readonly<Record<Role, string>>;
  /** Why figures are not added up. */
  readonly obstacle: Readonly<Record<Reason['kind'], string>>;

  readonly chart: {
    readonly heading: string;
    readonly figures: Plural;
    readonly projections: Plural;
    readonly count: (figures: string, projections: string | null) => string;
    readonly extent: (lowest: string, highest: string) => string;
    readonly from: (number: string, source: string) => string;
    readonly noted: (name: string, note: string) => string;
    readonly total: (number: string) => string;
    readonly refused: (reasons: readonly string[]) => string;
    /** Parts of a label, on as many lines as they need. */
    readonly detail: (parts: readonly string[]) => string;
    readonly conditional: (counted: string, scenario: string) => string;
    /** For one estimate that more than one report, or one report more than once, has printed. */
    readonly printedTwice: string;
    readonly printedTimes: (times: string) => string;
    /** `numbers` are quoted. */
    readonly alsoAs: (numbers: string) => string;
    readonly unit: string;
    readonly projection: string;
    /** Where there are too many figures for labels. */
    readonly many: (count: string) => string;
    readonly wordsOnly: string;
    /** What a screen reader calls the list of the figures. */
    readonly label: string;
    /** How a reader comes to the evidence of a mark. */
    readonly hint: string;
    /** What a screen reader calls the key. */
    readonly key: string;
    readonly none: string;
    /** Sources that are not named one by one, at the end of those that are. */
    readonly others: (count: string) => string;
    /** `unnamed`: whether some figures are credited to nobody. */
    readonly sources: (sources: readonly string[], unnamed: boolean) => string;
    /** Rows of a file that are broken, and so missing from what is shown. */
    readonly unread: Plural;
    /** Of the dataset that ships. */
    readonly licence: string;
  };
  readonly key: Readonly<Record<KeyEntry, string>>;
  readonly table: Readonly<Record<'show' | 'number' | 'who' | 'place' | 'period' | 'source' | 'report', string>>;
  readonly evidence: Readonly<
    Record<'place' | 'period' | 'condition' | 'source' | 'report' | 'note' | 'close', string>
  >;
  readonly fault: Readonly<Record<Fault | 'loading' | 'reading', Text>>;
  /** The controls of a chart. `label` is what a screen reader calls them together. */
  readonly control: Readonly<Record<'label' | 'download' | 'cite' | 'share' | 'failed' | 'stop' | 'again', string>>;
}
