import {unsafeCSS, type nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {dataset} from '../../src/generated/mapped.js';
import type {LayoutOptions} from '../../src/layout/displacement.js';
import type {Item} from '../../src/layout/timeline/geometry.js';
import {timelineLayout} from '../../src/layout/timeline/timeline.js';
import {parseDate} from '../../src/model/dates.js';
import {momentId} from '../../src/model/events.js';
import type {Event, Figure} from '../../src/model/figure.js';
import {indicators} from '../../src/model/indicators.js';
import {formatDescription} from '../../src/text/chart.js';
import {describeEvent, formatTimelineHeading, formatTimelineSummary} from '../../src/text/events.js';
import {timelineMessages} from '../../src/text/messages/sections.js';
import {DrawnChart} from '../chart/drawn-chart.js';
import {emit} from '../chart/events.js';
import {Link, type Highlighting} from '../chart/link.js';
import {pagerStyles} from '../chart/pager-styles.js';
import type {Scene, SceneFigure} from '../chart/scene.js';
import {wishedEvents} from '../chart/selection.js';
import {backgroundTemplate, markTemplate, wordsTemplate} from './drawing.js';
import {eventEvidence} from './event.js';
import {keyOf} from './key.js';
import {Moments} from './moments.js';
import {styles} from './styles.js';
import {timelineTable} from './table.js';

export type * from '../chart/events.js';

/**
 * Truces, agreements, offensives, strikes and changes of control over time, with figures at the time at which they were
 * said: on the day on which their report was published. A start or an end that is not told fades out, and what has no
 * date stands under no day.
 *
 * @tagname idlib-timeline
 * @slot - What the page shows where the timeline cannot be drawn.
 * @slot heading - A heading in place of the one made from the data.
 * @slot summary - A summary in place of the one made from the data.
 * @slot note - A note under the timeline.
 * @fires {CustomEvent<ReadyDetail>} idlib-ready - The timeline is drawn: `detail.figures` holds the ids of its figures.
 * @fires {CustomEvent<SelectDetail>} idlib-select - A reader chose a figure: `detail.figure` is the figure.
 * @fires {CustomEvent<SelectEventDetail>} idlib-select-event - A reader chose an event: `detail.event` is the event.
 * @fires {CustomEvent<HighlightDetail>} idlib-highlight - A reader points at a figure, or no longer does: `detail.figures` holds its id, or nothing.
 * @fires {CustomEvent<ErrorDetail>} idlib-error - The dataset of `src` cannot be drawn: `detail.message` says why in a sentence, `detail.fault` in a word, and `detail.src` is the address.
 * @csspart frame - All of the timeline.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart controls - The row of buttons.
 * @csspart panel - What a button has open.
 * @csspart notice - The sentence that tells of loading or of an error.
 * @csspart table - The table.
 * @csspart evidence - The panel with the evidence of a figure or an event.
 * @csspart sources - The line of sources and licence.
 * @cssproperty [--idlib-font=system-ui] - Font family.
 * @cssproperty [--idlib-font-size=0.8125rem] - Size of the text in the drawing.
 * @cssproperty [--idlib-ground] - Colour behind the timeline.
 * @cssproperty [--idlib-ink] - Colour of headings, numbers and events.
 * @cssproperty [--idlib-muted] - Colour of all other text, and of the marks of events.
 * @cssproperty [--idlib-rule] - Colour of rules.
 * @cssproperty [--idlib-reported] - Colour of what was reported.
 * @cssproperty [--idlib-projected] - Colour of projections.
 */
export class Timeline extends DrawnChart {
  static override properties: PropertyDeclarations = {for: {}};
  static override styles = [DrawnChart.styles, unsafeCSS(pagerStyles), styles];

  /** Identifiers of charts on the page, apart by spaces: a figure that a reader looks at in one is pointed out in all. */
  for: string | null = null;

  protected readonly tag = 'idlib-timeline';
  readonly indicators = indicators;
  protected readonly defaultSeries = 'displacement';
  protected readonly embedded = dataset;

  private readonly moments = new Moments(this);

  protected readonly link = new Link(this, () => [this, ...this.charts()]);

  protected override selectEvents(): readonly Event[] {
    return wishedEvents(this, this.activeDataset, this.warn);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.status === 'ready')
      this.moments.over(this.selected, this.events, this.activeDataset, this.interactive === 'full');
  }

  protected override get alsoDrawn(): readonly unknown[] {
    const {figures, events} = this.moments.shown;
    return [figures, ...events, this.from, this.to];
  }

  protected override get listLabel(): string {
    return timelineMessages(this.language).label;
  }

  protected override isEmpty(figures: readonly Figure[]): boolean {
    return figures.length + this.events.length === 0;
  }

  protected override makeHeading(figures: readonly Figure[]): string {
    const {events, activeDataset, language} = this;
    return this.headed.of([figures, ...events, activeDataset, language], () =>
      formatTimelineHeading(figures, events, activeDataset, language),
    );
  }

  protected override makeSummary(figures: readonly Figure[]): string {
    const {events, activeDataset, language} = this;
    return this.summarized.of([figures, ...events, activeDataset, language], () =>
      formatTimelineSummary(figures, events, activeDataset, language),
    );
  }

  protected override describeAll(figures: readonly Figure[]): string {
    const {activeDataset, language} = this;
    const events = this.events.map((event) => describeEvent(event, activeDataset, language));
    const [, ...said] = formatDescription(figures, activeDataset, language).split('\n');
    return [this.makeSummary(figures), ...events, ...said].join('\n');
  }

  protected override renderTable(): TemplateResult {
    const {figures, events} = this.moments.shown;
    return timelineTable(figures, events, this.headingText(), this.activeDataset, this.language);
  }

  protected override optionLabel(id: string): string {
    const event = this.eventOf(id);
    return event ? describeEvent(event, this.activeDataset, this.language) : super.optionLabel(id);
  }

  protected override evidenceOf(id: string): TemplateResult {
    const event = this.eventOf(id);
    return event ? eventEvidence(event, this.activeDataset, this.language) : super.evidenceOf(id);
  }

  protected override choose(id: string): void {
    const event = this.eventOf(id);
    if (event) emit(this, 'idlib-select-event', {event});
    else super.choose(id);
  }

  /** Of all figures and events, those of the page that is shown. */
  protected override draw(_all: readonly Figure[], options: Required<LayoutOptions>): Scene {
    const {figures, events} = this.moments.shown;
    const days = {from: parseDate(this.from?.trim() ?? '')?.[0], to: parseDate(this.to?.trim() ?? '')?.[1]};
    const geometry = timelineLayout(figures, events, {...options, ...days});
    const {width, height, fontSize, items, key, cuts} = geometry;
    const happened = new Set(events.map((event) => momentId({event})));
    return {
      width,
      height,
      fontSize,
      background: [backgroundTemplate(geometry)],
      figures: items.map((item) => sceneItem(item, happened.has(item.id))),
      key: keyOf(key, timelineMessages(options.language)),
      cuts,
    };
  }

  protected override renderPager(): TemplateResult | typeof nothing {
    return this.moments.pager(this.language, this.still !== null);
  }

  /** Of a picture of one page, which that is. */
  protected override get notice(): string | null {
    return this.moments.range(this.language);
  }

  private eventOf(id: string): Event | undefined {
    return this.events.find((event) => momentId({event}) === id);
  }

  /** The charts that `for` names, as far as they are on the page now. */
  private charts(): Highlighting[] {
    const root = this.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
    const ids = this.for?.split(/\s+/).filter(Boolean) ?? [];
    return ids.flatMap((id) => {
      const named = root.getElementById(id);
      if (named && 'highlight' in named) return named as Highlighting;
      // An element whose script is on its way is none yet.
      if (!named || named.matches(':defined')) this.warn('for', id, 'the id of a chart on the page');
      return [];
    });
  }
}

function sceneItem(item: Item, isEvent: boolean): SceneFigure {
  return {
    id: item.id,
    figures: isEvent ? [] : [item.id],
    targets: [item.box],
    focus: item.box,
    mark: markTemplate(item),
    words: wordsTemplate(item),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-timeline': Timeline;
  }
}
