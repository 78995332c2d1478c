import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageOf, type PageOfRows} from '../../src/layout/pages.js';
import {defaultColumns, toggleColumn, type Column} from '../../src/model/columns.js';
import type {Figure} from '../../src/model/figure.js';
import type {Ledger, Order} from '../../src/text/ledger.js';
import {Printing} from '../chart/printing.js';
import {eachWhenIdle} from './indexing.js';

const PAGE = 50;
/** More rows than this are not shown at once: not in print, nor where there are no buttons to turn pages by. */
const MOST = 500;

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

  private page = 0;
  private readonly printing: Printing;
  private full = true;
  private rowsFor: readonly unknown[] = [];
  private stopIndexing: (() => void) | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    this.printing = new Printing(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stopIndexing?.();
  }

  /** Where the page stands among all rows. */
  get place(): PageOfRows {
    const all = !this.full || (this.printing.now && this.rows.length <= MOST);
    return pageOf(this.rows.length, all ? MOST : PAGE, all ? 0 : this.page);
  }

  /** The rows of the page. */
  get shown(): readonly Figure[] {
    const {start, end} = this.place;
    return this.rows.slice(start, end);
  }

  /** Tells the view what there is to show. Rows are found and sorted anew only where they can be others. */
  over(figures: readonly Figure[], ledger: Ledger, full: boolean): void {
    if (ledger !== this.ledger || figures !== this.figures) this.index(figures, ledger);
    this.ledger = ledger;
    this.figures = figures;
    this.full = full;
    const wanted = [figures, ledger, this.query, this.order];
    if (wanted.every((part, index) => part === this.rowsFor[index])) return;
    this.rowsFor = wanted;
    const found = ledger.search(figures, this.query);
    this.rows = this.order ? ledger.sort(found, this.order) : found;
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
    this.turn(0);
  };

  readonly sort = (order: Order | null): void => {
    this.order = order;
    this.turn(0);
  };

  /** Sorts by a column, from low to high, then from high to low, then no more. */
  readonly sortBy = (column: Column): void => {
    const {order} = this;
    if (order?.column !== column) this.sort({column, descending: false});
    else this.sort(order.descending ? null : {column, descending: true});
  };

  turn(page: number): void {
    this.page = pageOf(this.rows.length, PAGE, page).page;
    this.host.requestUpdate();
  }

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
    this.turn(Math.floor(this.rows.indexOf(figure) / PAGE));
    return !this.opened.has(figure.id) && this.toggle(figure);
  }

  private index(figures: readonly Figure[], ledger: Ledger): void {
    this.stopIndexing?.();
    // Fewer are indexed by the first search before a reader notices.
    if (figures.length > MOST) this.stopIndexing = eachWhenIdle(figures, ledger.prepare);
  }
}
