import type {nothing, ReactiveControllerHost, TemplateResult} from 'lit';
import {inOrder} from '../../src/model/events.js';
import type {Dataset, Event, Figure} from '../../src/model/figure.js';
import {Latest} from '../../src/model/kept.js';
import {formatPlural, type Language} from '../../src/text/language.js';
import {pagesMessages, timelineMessages} from '../../src/text/messages/sections.js';
import {pager} from '../chart/pager.js';
import {Pages} from '../chart/pages.js';

/** More figures and events than this are drawn a page at a time. */
const PAGE = 100;

interface Shown {
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
}

/** Which figures and events of a timeline are drawn: all, or, of many, a page of them in the order of time. */
export class Moments {
  private all: Shown = {figures: [], events: []};
  private dataset: Dataset | null = null;
  private turns = true;
  private readonly pages: Pages;
  private readonly onPage = new Latest<Shown>();

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.pages = new Pages(host, PAGE, '.drawing, table');
  }

  /** Tells what there is, and whether a reader can turn pages. */
  over(figures: readonly Figure[], events: readonly Event[], dataset: Dataset, turns: boolean): void {
    const before = this.all;
    const isSame = (event: Event, index: number) => event === before.events[index];
    if (figures !== before.figures || events.length !== before.events.length || !events.every(isSame))
      this.pages.begin();
    this.all = {figures, events};
    this.dataset = dataset;
    this.turns = turns;
  }

  /** What is drawn; the same lists for as long as nothing of it changes. */
  get shown(): Shown {
    const {all, dataset} = this;
    const {figures, events} = all;
    const {start, end, pages} = this.place;
    if (pages === 1) return all;
    return this.onPage.of([figures, ...events, dataset, start, end], () => {
      const moments = inOrder(figures, events, dataset!).slice(start, end);
      return {
        figures: moments.flatMap(({figure}) => figure ?? []),
        events: moments.flatMap(({event}) => event ?? []),
      };
    });
  }

  /** The way to other pages; `waits` for a script, without which it is of no use. */
  pager(language: Language, waits: boolean): TemplateResult | typeof nothing {
    return pager(this.place, this.amount(language), language, this.turns ? {turn: this.pages.turn, waits} : null);
  }

  /** Which of all are drawn; `null` where all are. */
  range(language: Language): string | null {
    const {start, end, pages} = this.place;
    if (pages === 1) return null;
    const {formats} = language;
    return pagesMessages(language).range(formats.number(start + 1), formats.number(end), this.amount(language));
  }

  private get place() {
    const {figures, events} = this.all;
    return this.pages.of(figures.length + events.length, this.turns);
  }

  private amount(language: Language): string {
    const {figures, events} = this.all;
    const messages = pagesMessages(language);
    const parts = [
      figures.length ? [formatPlural(messages.figures, figures.length, language)] : [],
      events.length ? [formatPlural(messages.events, events.length, language)] : [],
    ];
    return timelineMessages(language).list(parts.flat());
  }
}
