import type {KeyInput} from 'puppeteer-core';
import type {GalleryElement} from '../../demo/elements.js';

/** A state of an element, by the keys that lead there from before it, and back from there. */
export interface State {
  /** The control that has the focus at the start, where how many keys lead to it depends on the width. */
  readonly at?: string;
  readonly there: readonly KeyInput[];
  readonly back: readonly KeyInput[];
}

/** What a reader can meet of an element. All tests of this folder and of `screenshots` go through this table. */
export interface Row {
  /** What an editor writes: the element with as many of its kinds of figures as it can show. */
  readonly html: string;
  /** Its further states. */
  readonly states: Readonly<Record<string, State>>;
  /** The state that has a table of the figures; `null` where all stands in words. */
  readonly table: string | null;
  /** How often the tab key stops in it at the most, however many figures there are. */
  readonly stops: number;
  /** Marks that say nothing which words or other marks do not say beside them. */
  readonly faint: string;
  /** Boxes whose edges say something. */
  readonly edges: string;
  /** An example of each of its kinds of marks, which must differ by more than their colours; empty where it has one. */
  readonly kinds: string;
  /** It stands in a sentence, whose heading and size of type are those of the page. */
  readonly inline: boolean;
}

const chart = {
  states: {
    evidence: {there: ['Tab', 'Tab'], back: ['Escape']},
    table: {there: ['Tab', 'Enter'], back: ['Enter']},
  },
  table: 'table',
  stops: 2,
  edges: 'button',
  kinds: '.key svg',
  inline: false,
} satisfies Partial<Row>;

export const rows: Readonly<Record<GalleryElement['name'], Row>> = {
  'displacement-chart': {
    ...chart,
    html: '<idlib-displacement-chart></idlib-displacement-chart>',
    // Rules of the axis, the way from a dot to its day.
    faint: '.rule, .drop, .target',
  },
  'casualty-chart': {
    ...chart,
    html: '<idlib-casualty-chart></idlib-casualty-chart>',
    // Rules of the axis, the area of a whole behind its parts, which are also set in and say so.
    faint: '.rule, .hold, .target',
  },
  figure: {
    html: `<p>UN: <idlib-figure ref="displaced-350000-un-2020" show="counted period source"></idlib-figure>.</p>
      <p>IRC: <idlib-figure ref="at-risk-650000-irc-2020" show="counted"></idlib-figure>.</p>`,
    states: {evidence: {there: ['Tab', 'Enter'], back: ['Escape']}},
    table: null,
    stops: 2,
    faint: '',
    edges: '#panel',
    kinds: '#number',
    inline: true,
  },
  'key-figures': {
    html: '<idlib-key-figures></idlib-key-figures>',
    states: {evidence: {there: ['Tab', 'Enter'], back: ['Enter']}},
    table: null,
    // One a figure, as each is a button in a list; a strip has few.
    stops: 5,
    faint: '',
    edges: '.figure',
    kinds: 'li:first-child > .figure, li:last-child > .figure',
    inline: false,
  },
  map: {
    ...chart,
    html: '<idlib-map></idlib-map>',
    states: {
      evidence: {there: ['Tab', 'Tab', 'Enter'], back: ['Escape']},
      table: {there: ['Tab', 'Enter'], back: ['Enter']},
    },
    // What is told of a place is a stop too, as it can scroll, and so is the button that shuts it.
    stops: 4,
    // Edges of the sheet, land that nothing is said of, the hatch over land that a name stands on.
    faint: '.rule, .target, .sheet, .inset, .spoken',
  },
  timeline: {
    ...chart,
    html: '<idlib-timeline></idlib-timeline>',
    // Rules of the axis, the ground within an outline.
    faint: '.rule, .bare, .target',
  },
  'figure-table': {
    html: '<idlib-figure-table figures="displaced-400000-un-2019 displaced-350000-un-2020 at-risk-650000-irc-2020"></idlib-figure-table>',
    states: {
      evidence: {at: '.expand', there: ['Enter'], back: ['Enter']},
      columns: {at: 'summary', there: ['Enter'], back: ['Enter']},
    },
    table: 'at first',
    // The search, the columns, a header each, a row each, the files.
    stops: 20,
    faint: '',
    edges: 'input',
    kinds: '',
    inline: false,
  },
  dashboard: {
    // Of what nothing is said of, so that its filters stand alone: each of its charts has a row here.
    html: '<idlib-dashboard indicator="population" group="children"></idlib-dashboard>',
    states: {},
    table: null,
    // Six filters, of which a day has four stops, the slider, the two buttons beside it and the one that shows all.
    stops: 20,
    faint: '',
    edges: 'select, input',
    kinds: '',
    inline: false,
  },
  explorer: {
    ...chart,
    html: '<idlib-explorer color="indicator"></idlib-explorer>',
    states: {
      evidence: {at: '.toggle', there: ['Tab'], back: ['Escape']},
      table: {at: '.toggle', there: ['Enter'], back: ['Enter']},
    },
    // The five lists, the table, the drawing.
    stops: 7,
    edges: 'button, select',
    // Rules of the axes.
    faint: '.stroke-rule, .target',
  },
};

/** The names of all elements, to go through. */
export const names = Object.keys(rows) as GalleryElement['name'][];
