import {html, noChange, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {chronological} from '../../src/model/chronological.js';
import type {Dataset, Event, Figure, Indicator} from '../../src/model/figure.js';
import {Latest} from '../../src/model/kept.js';
import {misfit} from '../../src/model/misfit.js';
import {formatDescription} from '../../src/text/chart.js';
import type {Language} from '../../src/text/language.js';
import {settleChoice} from './choice.js';
import {emit} from './events.js';
import {ExportingElement} from './exporting.js';
import {forgetFonts} from './font.js';
import {LanguageController} from './language.js';
import {selectFigures} from './selection.js';
import {sameFigures} from './same-figures.js';
import {forget, isFar, roomFor, whenNear} from './nearness.js';
import {noticeTemplate} from './notice.js';
import {noticeText, refused, type Pending} from './notice-text.js';
import {Source} from './source.js';
import {measureTogether, unmeasured} from './unmeasured.js';
import {warnOnce} from './warn.js';

/** Width before the page has given one. */
const UNKNOWN_WIDTH = 640;

/**
 * What every chart element shares: the dataset and the selection from it, the language, the width, and the states of
 * loading, ready and error, in which the content that the page put into the element stays in view.
 */
export abstract class ChartElement extends ExportingElement {
  static override properties: PropertyDeclarations = {
    src: {},
    series: {},
    figures: {},
    indicator: {},
    group: {},
    place: {},
    source: {},
    from: {},
    to: {},
    asOf: {attribute: 'as-of'},
    heading: {},
    summary: {},
    theme: {},
    numbering: {},
    interactive: {},
    highlight: {},
    data: {attribute: false},
    width: {state: true, attribute: false},
  };

  /** Address of another dataset: a `datapackage.json`, one JSON file, or a CSV or Parquet file that others have published. */
  src: string | null = null;
  /** Identifier of a series; `displacement` where nothing else is asked for. */
  series: string | null = null;
  /** Identifiers of figures, apart by spaces. */
  figures: string | null = null;
  /** Indicators, apart by spaces. */
  indicator: string | null = null;
  /** Identifiers of groups, apart by spaces. */
  group: string | null = null;
  /** Identifiers of places, apart by spaces; what lies in them is shown too. */
  place: string | null = null;
  /** Identifiers of organizations, apart by spaces. */
  source: string | null = null;
  /** Date; shows figures that could belong to this day or later. */
  from: string | null = null;
  /** Date; shows figures that could belong to this day or earlier. */
  to: string | null = null;
  /** Date; shows what is certain to have been published by then. */
  asOf: string | null = null;
  /** A heading in place of the one made from the data. */
  heading: string | null = null;
  /** A summary in place of the one made from the data. */
  summary: string | null = null;
  /** `auto` follows the colour scheme of the page; `light` and `dark` do not. */
  theme: 'auto' | 'light' | 'dark' = 'auto';
  /**
   * The numerals to write: `auto` for those of the language, `latn` for 1 2 3, `arab` for ١ ٢ ٣. What is quoted keeps
   * its own: a number in the words of its report, titles, names, identifiers.
   */
  numbering: 'auto' | 'latn' | 'arab' = 'auto';
  /** `full`, or `none` for a chart that is only looked at. */
  interactive: 'full' | 'none' = 'full';
  /** Identifiers of figures to point out, apart by spaces, as when the reader looks at them elsewhere on the page. */
  highlight: string | null = null;
  /** A dataset as `parseFigures` gives it, in place of the embedded one and of `src`. */
  data: Dataset | null = null;

  /** How many pixels wide the chart may be. */
  protected width = 0;

  /**
   * So many figures of a published file the element can show without keeping the page.
   * @internal
   */
  readonly most: number = 5000;

  /** The indicators that the element can show. */
  abstract readonly indicators: readonly Indicator[];
  protected abstract readonly defaultSeries: string;
  /** The chart of the figures that were selected. */
  protected abstract renderChart(figures: readonly Figure[]): TemplateResult;

  private readonly speech = new LanguageController(this, () => this.numbering);
  private readonly file = new Source(
    this,
    () => this.indicators,
    () => void this.speech.arrived.then(() => this.tellFault()),
  );
  private resize: ResizeObserver | null = null;
  private told: readonly Figure[] | null = null;
  private readonly chosen = new Latest<readonly Figure[]>();
  protected events: readonly Event[] = [];

  /** `loading` while dataset or language are on their way and in a text that is edited, `error` without a dataset. */
  get status(): 'loading' | 'ready' | 'error' {
    if (this.isContentEditable || !this.speech.current) return 'loading';
    if (this.data) return misfit(this.data) ? 'error' : 'ready';
    if (!this.src) return 'ready';
    return this.file.fault ? 'error' : this.file.dataset ? 'ready' : 'loading';
  }

  /** All that the chart says, in sentences. */
  get description(): string {
    return this.status === 'ready' ? this.describeAll(this.selected) : '';
  }

  protected get activeDataset(): Dataset {
    if (this.data) return misfit(this.data) ? this.embedded : this.data;
    return (this.src ? this.file.dataset : null) ?? this.embedded;
  }

  /** What to write with; there is one whenever something is written. */
  protected get language(): Language {
    return this.speech.current!;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.speech.arrived;
    return complete && (await super.getUpdateComplete());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.renderRoot.firstChild) this.stand(roomFor());
    if (!this.width) unmeasured.add(this.measure);
    else if (this.far) whenNear(this, this.onNear);
    // In the next frame, as a drawing of another height in this one would have to be observed again.
    this.resize = new ResizeObserver(() => requestAnimationFrame(this.measure));
    this.resize.observe(this);
    document.fonts?.addEventListener('loadingdone', this.onFonts);
    if (this.hasUpdated && this.src && !this.file.dataset && !this.file.fault) this.file.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forget(this);
    this.resize?.disconnect();
    this.file.leave();
    document.fonts?.removeEventListener('loadingdone', this.onFonts);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.width) measureTogether(this.measure);
    // Only now, as the place of each was measured with the room for all.
    if (!this.still) this.renderRoot.querySelector('.room')?.classList.toggle('far', this.far);
    this.file.follow(changed);
    if (changed.has('data') && this.awaited !== this.file) void this.speech.arrived.then(() => this.tellFault());
    settleChoice(this, 'theme', ['auto', 'light', 'dark']);
    settleChoice(this, 'interactive', ['full', 'none']);
    settleChoice(this, 'numbering', ['auto', 'latn', 'arab']);
    if (this.status !== 'ready') return;
    this.events = this.selectEvents();
  }

  protected override updated(): void {
    if (this.status !== 'ready' || this.far || sameFigures(this.selected, this.told)) return;
    this.told = this.selected;
    emit(this, 'idlib-ready', {figures: this.selected.map(({id}) => id)});
  }

  protected override render(): unknown {
    if (this.waits) return noChange;
    // Nothing is said in another language meanwhile, and an editor sees the words of the page as they are.
    if (this.isContentEditable || !this.speech.current) return html`<slot></slot>`;
    const {messages} = this.language;
    if (this.status !== 'ready') {
      return html`${noticeTemplate(this.awaited, this.named, this.theme, this.language)}<slot></slot>`;
    }
    return html`<figure class=${`frame ${this.theme}`} part="frame" lang=${messages.code} dir=${messages.direction}>
      <slot name="heading">${this.renderHeading(this.headingText())}</slot>
      <slot name="summary"><p id="summary" part="summary">${this.summaryText()}</p></slot>
      ${this.renderFilters()}
      ${this.isEmpty(this.selected) ? nothing : html`${this.renderControls()}${this.renderChart(this.selected)}`}
      <slot name="note"></slot>
    </figure>`;
  }

  protected renderHeading(text: string): TemplateResult {
    return html`<h3 part="heading">${text}</h3>`;
  }

  /** What stands over the charts, also where there is nothing to draw. */
  protected renderFilters(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected headingText(): string {
    return this.heading ?? (this.slotted('heading') || this.makeHeading(this.selected));
  }

  protected describeAll(figures: readonly Figure[]): string {
    return formatDescription(figures, this.activeDataset, this.language, this.makeSummary(figures));
  }

  protected summaryText(): string {
    return this.summary ?? this.makeSummary(this.selected);
  }

  /** The figures that `highlight` names. */
  protected get highlighted(): ReadonlySet<string> {
    return new Set(this.highlight?.split(/[\s,]+/));
  }

  /**
   * The figures asked for. They are chosen when somebody asks, as an element far down a page is not drawn yet; and anew
   * only where the dataset or a wish is another.
   */
  protected get selected(): readonly Figure[] {
    const {activeDataset, series, figures, indicator, group, place, source, from, to, asOf} = this;
    const wanted = [activeDataset, series, figures, indicator, group, place, source, from, to, asOf];
    return this.chosen.of(wanted, () =>
      this.order(selectFigures(this, activeDataset, this.indicators, this.defaultSeries, this.warn)),
    );
  }

  /** The order of the figures: that of time. */
  protected order(figures: readonly Figure[]): readonly Figure[] {
    return chronological(figures, this.activeDataset);
  }

  /** The events asked for; none where the chart shows none. */
  protected selectEvents(): readonly Event[] {
    return [];
  }

  /** Tells the developers of a page of an attribute that cannot be met. */
  protected readonly warn = (attribute: string, found: string, expected: string): void =>
    warnOnce(this.tag, attribute, found, expected);

  /** What `data` or `src` has come to, where that is not drawn. */
  private get awaited(): Source | Pending {
    const problem = this.data && misfit(this.data);
    return problem ? refused(problem) : this.file;
  }

  /** What the page gave: the address of a dataset, or the property that has to hold one. */
  private get named(): string {
    return this.awaited === this.file ? (this.src ?? '') : 'data';
  }

  /** Draws what has come; what is wrong is said in the language of the page. */
  private tellFault(): void {
    const {awaited, named, language} = this;
    this.requestUpdate();
    if (!awaited.fault) return;
    const message = noticeText(awaited, named, language);
    if (awaited !== this.file) this.warn('data', typeof this.data, `a dataset. ${message}`);
    emit(this, 'idlib-error', {fault: awaited.fault.fault, message, src: this.src ?? ''});
  }

  private readonly measure = (): void => {
    // An inline box, which a page may have made of it, has no width.
    const own = this.clientWidth || this.renderRoot?.querySelector('.frame')?.clientWidth;
    const width = this.still?.widths[0] ?? Math.round(own ?? 0);
    if (!this.width && !this.still) this.settle(!this.replaces && isFar(this));
    if (width !== this.width) this.width = width || this.width || UNKNOWN_WIDTH;
  };

  private settle(far: boolean): void {
    this.far = far;
    if (far) whenNear(this, this.onNear);
  }

  private readonly onNear = (): void => {
    this.settle(false);
    this.requestUpdate();
  };

  private readonly onFonts = (): void => {
    forgetFonts();
    this.requestUpdate();
  };
}
