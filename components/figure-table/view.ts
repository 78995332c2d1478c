import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PageOfRows} from '../../src/layout/pages.js';
import {defaultColumns, toggleColumn, type Column} from '../../src/model/columns.js';
import type {Figure} from '../../src/model/figure.js';
import {Latest} from '../../src/model/kept.js';
import type {Ledger, Order} from '../../src/text/ledger.js';
import {MOST_AT_ONCE, Pages} from '../chart/pages.js';
import {eachWhenIdle} from './indexing.js';

const PAGE = 50;

/** What a reader has made of a table: which rows and columns, in what order, on which page, and what is opened. */
export class View implements ReactiveController {
  query = '';
  order: Order | null = null;
  /** The columns in their order. */
  columns: readonly Column[] = defaultColumns;
  /** Identifiers of the figures whose rows are opened. */
  opened: ReadonlySet<string> = new Set();
  /** All figures, before any is left out by the search. */
  figures: readonly Figure[] = [];
  /** The figures found, sorted. */
  rows: readonly Figure[] = [];
  ledger!: Ledger;

  readonly pages: Pages;
  private full = true;
  private readonly found = new Latest<readonly Figure[]>();
  private stopIndexing: (() => void) | null = null;

  constructor(private readonly host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.pages = new Pages(host, PAGE, '.scroll');
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stopIndexing?.();
  }

  /** Where the page stands among all rows. */
  get place(): PageOfRows {
    return this.pages.of(this.rows.length, this.full);
  }

  /** The rows of the page. */
  get shown(): readonly Figure[] {
    const {start, end} = this.place;
    return this.rows.slice(start, end);
  }

  /** The rows of what there is to show. They are found and sorted anew only where they can be others. */
  over(figures: readonly Figure[], ledger: Ledger, full: boolean): readonly Figure[] {
    const others = figures !== this.figures;
    if (others) this.pages.begin();
    if (others || ledger !== this.ledger) this.index(figures, ledger);
    this.ledger = ledger;
    this.figures = figures;
    this.full = full;
    const {query, order} = this;
    return (this.rows = this.found.of([figures, ledger, query, order], () => {
      const found = ledger.search(figures, query);
      return order ? ledger.sort(found, order) : found;
    }));
  }

  /** Shows these columns; the usual ones where there are none of them. */
  ask(columns: readonly Column[]): void {
    this.columns = columns.length ? [...new Set(columns)] : defaultColumns;
  }

  readonly toggleColumn = (column: Column): void => {
    this.columns = toggleColumn(this.columns, column);
    this.host.requestUpdate();
  };

  readonly search = (query: string): void => {
    this.query = query;
    this.pages.show(0);
  };

  readonly sort = (order: Order | null): void => {
    this.order = order;
    this.pages.show(0);
  };

  /** Sorts by a column, from low to high, then from high to low, then no more. */
  readonly sortBy = (column: Column): void => {
    const {order} = this;
    if (order?.column !== column) this.sort({column, descending: false});
    else this.sort(order.descending ? null : {column, descending: true});
  };

  /** Opens or shuts a row; whether it is open now. */
  toggle({id}: Figure): boolean {
    const opened = new Set(this.opened);
    const open = !opened.delete(id);
    if (open) opened.add(id);
    this.opened = opened;
    this.host.requestUpdate();
    return open;
  }

  /** Opens a row and turns to its page; whether it was shut before. */
  reveal(figure: Figure): boolean {
    this.pages.show(Math.floor(this.rows.indexOf(figure) / PAGE));
    return !this.opened.has(figure.id) && this.toggle(figure);
  }

  private index(figures: readonly Figure[], ledger: Ledger): void {
    this.stopIndexing?.();
    // Fewer are indexed by the first search before a reader notices.
    if (figures.length > MOST_AT_ONCE) this.stopIndexing = eachWhenIdle(figures, ledger.prepare);
  }
}
