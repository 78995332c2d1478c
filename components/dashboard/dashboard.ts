import {html, type PropertyValues, type TemplateResult} from 'lit';
import {dataset} from '../../src/generated/mapped.js';
import {parseDate} from '../../src/model/dates.js';
import type {Figure} from '../../src/model/figure.js';
import {indicators} from '../../src/model/indicators.js';
import {formatPlural} from '../../src/text/language.js';
import {dashboardMessages, ledgerMessages} from '../../src/text/messages/sections.js';
import {formatDate, formatGivenDate} from '../../src/text/period.js';
import {ChartElement} from '../chart/chart-element.js';
import {fieldStyles} from '../chart/field-styles.js';
import {Link, type Highlighting} from '../chart/link.js';
import type {StillElement} from '../chart/still.js';
import {chartStyles} from '../chart/styles.js';
import {choicesOf, listed} from './choices.js';
import {formatDay, publicationDays} from './days.js';
import {filtersTemplate, replayTemplate} from './filters.js';
import {partsTemplate} from './parts.js';
import {styles} from './styles.js';
import {formatView, parseView, viewKeys, type View, type ViewKey} from './view.js';

export type * from '../chart/events.js';

/** The property that holds what an attribute of a view says. */
const propertyOf = (key: ViewKey) => (key === 'as-of' ? 'asOf' : key);

/**
 * All charts of one choice of figures, with filters that they share: what and who was counted, where, by whom, over
 * which days, and what had been published by a day. What is pointed at in one chart is marked in all. The view stands
 * in the fragment of the page's address, `#idlib-dashboard?place=idlib`, or with its `id` in place of the tag, and is
 * restored from there.
 *
 * @tagname idlib-dashboard
 * @slot - What the page shows where the dashboard cannot be drawn.
 * @slot heading - A heading in place of the general one.
 * @slot summary - A summary in place of the general one.
 * @slot note - A note under the charts.
 * @fires {CustomEvent<ReadyDetail>} idlib-ready - The charts have figures: `detail.figures` holds their ids. Each chart sends its own, too.
 * @fires {CustomEvent<SelectDetail>} idlib-select - A reader chose a figure in one of the charts: `detail.figure` is the figure.
 * @fires {CustomEvent<HighlightDetail>} idlib-highlight - A reader points at figures in one of the charts, or no longer does: `detail.figures` holds their ids.
 * @fires {CustomEvent<ErrorDetail>} idlib-error - The dataset of `src` cannot be drawn: `detail.message` says why in a sentence, `detail.fault` in a word, and `detail.src` is the address.
 * @csspart frame - All of the dashboard.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart controls - The row of buttons.
 * @csspart panel - What a button has open.
 * @csspart notice - The sentence that tells of loading or of an error.
 * @csspart filters - The filters.
 * @cssproperty [--idlib-font=system-ui] - Font family.
 * @cssproperty [--idlib-font-size=0.8125rem] - Size of the text.
 * @cssproperty [--idlib-ground] - Colour behind everything.
 * @cssproperty [--idlib-ink] - Colour of headings and numbers.
 * @cssproperty [--idlib-muted] - Colour of all other text.
 * @cssproperty [--idlib-rule] - Colour of rules.
 * @cssproperty [--idlib-reported] - Colour of what was reported.
 * @cssproperty [--idlib-projected] - Colour of projections.
 */
export class Dashboard extends ChartElement {
  static override styles = [chartStyles, fieldStyles, styles];

  protected readonly tag = 'idlib-dashboard';
  readonly indicators = indicators;
  /** No series: every figure is shown until a reader chooses. */
  protected readonly defaultSeries = '';
  protected readonly embedded = dataset;
  /** The view as a whole; what else can be done is done with each chart. */
  protected override readonly offers = ['share'] as const;
  protected readonly link = new Link(this, () => this.parts);

  /** What the attributes of the page ask for, to which a reader can return. */
  private initial: View | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHash);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.initial) {
      this.initial = this.view;
      this.restore();
    }
    super.willUpdate(changed);
  }

  protected override update(changed: PropertyValues<this>): void {
    const written = new Map(this.parts.flatMap((part) => (part.inView ? [[part.localName, part.inView]] : [])));
    super.update(changed);
    // The charts that were written give way to others, which look the same.
    if (!written.size) return;
    for (const part of this.parts) {
      part.drawn = written.get(part.localName) ?? null;
      part.replaces = true;
    }
  }

  private get parts(): (StillElement & Highlighting)[] {
    return [...this.renderRoot.querySelectorAll<StillElement & Highlighting>('.part')];
  }

  protected override get generalHeading(): string {
    return ledgerMessages(this.language).heading;
  }

  protected override makeHeading(figures: readonly Figure[]): string {
    const {activeDataset, embedded, language} = this;
    return activeDataset === embedded ? dashboardMessages(language).heading : super.makeHeading(figures);
  }

  protected override makeSummary(figures: readonly Figure[]): string {
    return figures.length ? dashboardMessages(this.language).summary : this.language.messages.chart.none;
  }

  protected override renderHeading(text: string): TemplateResult {
    return html`<h2 part="heading">${text}</h2>`;
  }

  protected override viewUrl(): string {
    if (this.still) return '';
    return `${location.href.split('#', 1)[0]}#${formatView(this.name, this.view)}`;
  }

  protected override renderFilters(): TemplateResult {
    const {language, activeDataset, view} = this;
    const messages = dashboardMessages(language);
    const {figures} = activeDataset;
    const choices = choicesOf(figures, activeDataset, view, language);
    const days = publicationDays(figures, activeDataset);
    const chosen = parseDate(this.asOf?.trim() ?? '')?.[1] ?? days.at(-1) ?? 0;
    const date = formatDate(formatDay(chosen), 'day', language);
    const count = (number: number) => formatPlural(messages.figures, number, language);
    const shown = messages.shown(language.formats.number(this.selected.length), count(figures.length));
    const spoken = [
      ...listed.flatMap((key) => {
        const choice = choices[key].find(({value}) => value === view[key]);
        return choice ? [messages.chosen(messages[key], choice.label)] : [];
      }),
      ...(['from', 'to'] as const).flatMap((key) =>
        view[key] && parseDate(view[key]) ? [messages.chosen(messages[key], formatGivenDate(view[key], language))] : [],
      ),
      ...(this.asOf ? [messages.chosen(messages.asOf, date)] : []),
    ];
    const full = this.interactive === 'full';
    return html`<div
      class=${this.still ? 'filters hushed' : 'filters'}
      part="filters"
      role="group"
      aria-label=${messages.filters}
    >
      ${full ? filtersTemplate(choices, view, messages, this.choose) : ''}
      ${full ? replayTemplate(days, chosen, date, messages, this.replay) : ''}
      <div class="state">
        <p role="status">${shown}</p>
        <p class="chosen">${language.messages.chart.detail(spoken)}</p>
        ${full ? html`<button type="button" class="reset" @click=${this.reset}>${messages.reset}</button>` : ''}
      </div>
    </div>`;
  }

  protected override renderChart(figures: readonly Figure[]): TemplateResult {
    const {theme, numbering, interactive, place, from, to, asOf} = this;
    const controls = this.controls?.replace('share', '') ?? null;
    const data = this.activeDataset === this.embedded ? null : this.activeDataset;
    return partsTemplate({figures, data, theme, numbering, interactive, controls, place, from, to, asOf});
  }

  /** What the attributes say now. */
  private get view(): View {
    return Object.fromEntries(viewKeys.flatMap((key) => (this[propertyOf(key)] ? [[key, this[propertyOf(key)]]] : [])));
  }

  /** What its views are called in the address of the page. */
  private get name(): string {
    return this.id || this.tag;
  }

  private readonly choose = (key: ViewKey, value: string): void => {
    this[propertyOf(key)] = value || null;
    this.remember();
  };

  private readonly replay = (day: number): void => {
    const last = publicationDays(this.activeDataset.figures, this.activeDataset).at(-1)!;
    this.asOf = day >= last ? null : formatDay(day);
    this.remember();
  };

  private readonly reset = (): void => {
    this.show(this.initial ?? {});
    this.remember();
  };

  private show(view: View): void {
    for (const key of viewKeys) this[propertyOf(key)] = view[key] ?? null;
  }

  /** Puts the view into the address, without a step in the history for each move of the slider. */
  private remember(): void {
    const same = formatView(this.name, this.view) === formatView(this.name, this.initial ?? {});
    // What is not its own is the view of another dashboard, or a place in the page.
    if (same && !parseView(this.name, location.hash)) return;
    try {
      history.replaceState(history.state, '', same ? location.href.split('#', 1)[0] : this.viewUrl());
    } catch {
      // A page without an address of its own, as in a sandbox, keeps none.
    }
  }

  private restore(): void {
    if (this.still) return;
    // Another fragment, as of a section that a reader goes to, says nothing of the view.
    const view = parseView(this.name, location.hash) ?? (location.href.includes('#') ? null : this.initial);
    if (view) this.show(view);
  }

  private readonly onHash = (): void => this.restore();
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-dashboard': Dashboard;
  }
}
