import type {ReactiveControllerHost} from 'lit';
import {pageOf, type PageOfRows} from '../../src/layout/pages.js';
import {Printing} from './printing.js';

/** More than this are not shown at once: not in print, nor where there are no buttons to turn pages by. */
export const MOST_AT_ONCE = 500;

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** Which of many figures are shown: a page of them at a time, or as many as may be where no page can be turned. */
export class Pages {
  private wanted = 0;
  private list: readonly unknown[] | null = null;
  private readonly printing: Printing;

  constructor(
    private readonly host: Host,
    /** How many a page has. */
    private readonly size: number,
    /** What a page begins with, as a selector. */
    private readonly beginning: string,
  ) {
    this.printing = new Printing(host);
  }

  /** Where the page that is shown stands among all; `turns` tells whether a reader can turn to others. */
  of(all: number, turns: boolean): PageOfRows {
    const whole = !turns || (this.printing.now && all <= MOST_AT_ONCE);
    return pageOf(all, whole ? MOST_AT_ONCE : this.size, whole ? 0 : this.wanted);
  }

  /** The same of a list; another one begins at its first page. */
  among(list: readonly unknown[], turns: boolean): PageOfRows {
    if (list !== this.list) this.begin();
    this.list = list;
    return this.of(list.length, turns);
  }

  /** Begins at the first page, as there is something else to show. */
  begin(): void {
    this.wanted = 0;
  }

  /** Shows a page, counted from 0. */
  show(page: number): void {
    this.wanted = page;
    this.host.requestUpdate();
  }

  /** Turns to a page, and to its beginning where that is above the window. */
  readonly turn = async (page: number): Promise<void> => {
    this.show(page);
    await this.host.updateComplete;
    const beginning = this.host.renderRoot.querySelector(this.beginning);
    if (beginning && beginning.getBoundingClientRect().top < 0) beginning.scrollIntoView();
  };
}
