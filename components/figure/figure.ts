import {html, noChange, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {dataset} from '../../src/generated/counted.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {misfit} from '../../src/model/misfit.js';
import {describe} from '../../src/text/describe.js';
import type {Language} from '../../src/text/language.js';
import {settleChoice} from '../chart/choice.js';
import {emit} from '../chart/events.js';
import {evidenceStyles} from '../chart/evidence-styles.js';
import {LanguageController} from '../chart/language.js';
import type {Tools} from '../chart/load-tools.js';
import {drawNear, forget} from '../chart/nearness.js';
import {noticeText, refused} from '../chart/notice-text.js';
import {PortableElement} from '../chart/portable.js';
import {Source} from '../chart/source.js';
import type {Subject} from '../chart/subject.js';
import {warnOnce} from '../chart/warn.js';
import {Disclosure} from './disclosure.js';
import {Floating} from './floating.js';
import {panelTemplate} from './panel.js';
import {styles} from './styles.js';
import {formatWords, isPart, parts, type Part, type Words} from './words.js';
import {figureMessages} from '../../src/text/messages/sections.js';

export type * from '../chart/events.js';

const TAG = 'idlib-figure';

/**
 * One number inside a sentence of the page, in the type of that sentence and with its word as published: “around
 * 350,000”. A click, Enter or the pointer opens its evidence, over the page and without moving its text.
 *
 * @tagname idlib-figure
 * @slot - What the page shows where the script or the figure is missing: the number in the words of the page.
 * @fires {CustomEvent<ReadyDetail>} idlib-ready - The number is written: `detail.figures` holds the id of the figure.
 * @fires {CustomEvent<SelectDetail>} idlib-select - A reader opened the evidence by click or key: `detail.figure` is the figure.
 * @fires {CustomEvent<ErrorDetail>} idlib-error - There is no such figure, or no dataset: `detail.message` says so in a sentence, `detail.fault` in a word, `missing` where it is the figure.
 * @csspart words - The number and the words around it.
 * @csspart number - The number, which opens the evidence.
 * @csspart evidence - The panel with the evidence.
 * @cssproperty [--idlib-font=system-ui] - Font family of the panel.
 * @cssproperty [--idlib-font-size=0.8125rem] - Size of the text in the panel.
 * @cssproperty [--idlib-ground] - Colour of the panel.
 * @cssproperty [--idlib-ink] - Colour of the number in the panel, and of what is said of it.
 * @cssproperty [--idlib-muted] - Colour of the names of what is said, and of the edge of the panel.
 * @cssproperty [--idlib-reported] - Colour of the outline in focus, and of the rule over a count in a picture of it.
 * @cssproperty [--idlib-projected] - Colour of a projection in a picture of it.
 */
export class FigureElement extends PortableElement {
  static override properties: PropertyDeclarations = {
    ref: {},
    figure: {noAccessor: true},
    show: {},
    src: {},
    theme: {},
    numbering: {},
    data: {attribute: false},
  };
  static override styles = [evidenceStyles, styles];

  /** Identifier of the figure. */
  ref: string | null = null;
  /** What to write beside the number, apart by spaces: `counted`, `period`, `source`. */
  show: string | null = null;
  /** Address of another dataset: a `datapackage.json`, one JSON file, or a CSV or Parquet file that others have published. */
  src: string | null = null;
  /** `auto` has the panel follow the colour scheme of the page; `light` and `dark` do not. */
  theme: 'auto' | 'light' | 'dark' = 'auto';
  /**
   * The numerals to write: `auto` for those of the language, `latn` for 1 2 3, `arab` for ١ ٢ ٣. What is quoted keeps
   * its own: a number in the words of its report, titles, names, identifiers.
   */
  numbering: 'auto' | 'latn' | 'arab' = 'auto';
  /** A dataset as `parseFigures` gives it, in place of the embedded one and of `src`. */
  data: Dataset | null = null;

  /** Whether it was ever near enough to be written. */
  private begun = false;
  /** Whether the page has not been told yet what has become of the reference. */
  private untold = true;
  private controllers: ReturnType<FigureElement['makeControllers']> | null = null;
  /** The dataset of `src`; none is made where there is no `src`. */
  private file: Source | null = null;

  private get speech(): LanguageController {
    return this.control().speech;
  }

  private get disclosure(): Disclosure {
    return this.control().disclosure;
  }

  /** Made at first need, as most of a long text may never come to it. */
  private control() {
    return (this.controllers ??= this.makeControllers());
  }

  private makeControllers() {
    const choose = () => {
      emit(this, 'idlib-select', {figure: this.found!});
      void this.updateComplete.then(() => this.panel?.focus({preventScroll: true}));
    };
    const leave = () => this.number?.focus({preventScroll: true});
    const speech = new LanguageController(this, () => this.numbering);
    const disclosure = new Disclosure(this, choose, leave);
    return {speech, disclosure, floating: new Floating(() => [this.number, this.panel], disclosure.close)};
  }

  /**
   * `error` without a dataset or such a figure in it, `loading` while dataset or language are on their way, and in a
   * text that is edited.
   */
  get status(): 'loading' | 'ready' | 'error' {
    if (this.isContentEditable || !this.speech.current) return 'loading';
    if (!this.activeDataset) return this.data || this.file?.fault ? 'error' : 'loading';
    return this.found ? 'ready' : 'error';
  }

  /** All that is known of the figure, in a sentence. */
  get description(): string {
    return this.status === 'ready' ? describe(this.found!, this.activeDataset!, this.language) : '';
  }

  /** The same as `ref`, for templates in which `ref` is a word of their own: those of React and Vue. */
  get figure(): string | null {
    return this.ref;
  }

  set figure(id: string | null) {
    this.ref = id;
  }

  /**
   * What is written: the number, and the words around it.
   * @internal
   */
  get words(): Words {
    return formatWords(this.found!, this.shown(), this.activeDataset!, this.language);
  }

  protected subjectBy(tools: Tools): Subject {
    return tools.numberSubject(this, this.subject(), this.viewUrl());
  }

  /**
   * The figure as what is made of it elsewhere sees it.
   * @internal
   */
  subject(): Pick<Subject, 'figures' | 'dataset' | 'embedded' | 'language'> {
    const {language} = this;
    const active = this.activeDataset!;
    return {figures: [this.found!], dataset: active, embedded: active === dataset, language};
  }

  private get found(): Figure | undefined {
    const active = this.activeDataset;
    return active ? lookup(active).figures.get(this.ref?.trim() ?? '') : undefined;
  }

  /** `null` while that of `src` is on its way, or cannot be had, and where `data` holds none. */
  private get activeDataset(): Dataset | null {
    if (this.data) return misfit(this.data) ? null : this.data;
    return this.src ? (this.file?.dataset ?? null) : dataset;
  }

  private get language(): Language {
    return this.speech.current!;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    this.begin();
    const complete = await super.getUpdateComplete();
    await this.speech.arrived;
    return complete && (await super.getUpdateComplete());
  }

  private get number(): HTMLElement | null {
    return this.renderRoot.querySelector('#number');
  }

  private get panel(): HTMLElement | null {
    return this.renderRoot.querySelector('#panel');
  }

  /** Far from the reader it is nothing but the words of the page, as hundreds may stand in one text. */
  override connectedCallback(): void {
    if (this.begun) {
      super.connectedCallback();
      if (this.src && !this.file?.dataset && !this.file?.fault) this.file?.read();
    } else if (this.shadowRoot) this.begin();
    else drawNear(this, this.begin);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forget(this);
    this.controllers?.floating.follow(false);
    this.file?.leave();
  }

  private readonly begin = (): void => {
    if (this.begun || !this.isConnected) return;
    forget(this);
    this.begun = true;
    this.control();
    super.connectedCallback();
    this.requestUpdate();
  };

  /** Until then nothing waits to be written, and no list is kept of what has changed: it is read when it is written. */
  override requestUpdate(...change: Parameters<PortableElement['requestUpdate']>): void {
    if (this.begun) super.requestUpdate(...change);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    settleChoice(this, 'theme', ['auto', 'light', 'dark']);
    settleChoice(this, 'numbering', ['auto', 'latn', 'arab']);
    if (this.file) this.file.follow(changed);
    else if (this.src && !this.still) {
      this.file = new Source(
        this,
        () => [],
        () => this.requestUpdate(),
      );
      this.file.read();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('ref') || changed.has('data') || changed.has('src')) this.untold = true;
    if (this.untold && this.status !== 'loading') this.tell();
    this.control().floating.update();
  }

  protected override render(): unknown {
    const {found: figure, disclosure} = this;
    if (this.waits) return noChange;
    if (!figure || this.status === 'loading') return html`<slot></slot>`;
    const {code, direction} = this.language.messages;
    const {before, number, after} = this.words;
    // prettier-ignore
    if (this.still) return html`<span class="words" part="words" lang=${code} dir=${direction}>${before}<span
      class=${figure.status} part="number">${number}</span>${after}</span>`;
    // No button element, as it does not wrap as text does, and the line may break between it and the comma after it.
    // No space between the tags either, as it would show in the sentence.
    // prettier-ignore
    return html`<span class="words" part="words" lang=${code} dir=${direction}>${before}<span
      id="number" class=${figure.status} part="number" role="button" tabindex="0"
      aria-haspopup="dialog" aria-expanded=${disclosure.open} aria-controls=${disclosure.open ? 'panel' : nothing}
      @click=${disclosure.onPress} @keydown=${disclosure.onKey}
      @pointerenter=${disclosure.onPoint} @pointerleave=${disclosure.onLeave}
    >${number}</span>${after}</span>${
      disclosure.open ? panelTemplate(figure, this.activeDataset!, this.language, this.theme, disclosure) : nothing
    }`;
  }

  private shown(): Set<Part> {
    const words = this.show?.split(/[\s,]+/).filter(Boolean) ?? [];
    for (const word of words) if (!isPart(word)) warnOnce(TAG, 'show', word, parts.join(' or '));
    return new Set(words.filter(isPart));
  }

  private tell(): void {
    const {found: figure, data, language} = this;
    const [ref, src] = [this.ref ?? '', this.src ?? ''];
    this.untold = false;
    if (figure) {
      emit(this, 'idlib-ready', {figures: [figure.id]});
      return;
    }
    const pending = this.activeDataset ? null : data ? refused(misfit(data)!) : this.file;
    const message = pending
      ? noticeText(pending, data ? 'data' : src, language)
      : figureMessages(language).missing(ref);
    // Nothing of it is written into the sentence of the page.
    if (pending) warnOnce(TAG, data ? 'data' : 'src', data ? typeof data : src, `a dataset. ${message}`);
    else warnOnce(TAG, 'ref', ref, 'the id of a figure in the dataset');
    emit(this, 'idlib-error', {fault: pending?.fault?.fault ?? 'missing', message, src: data ? '' : src});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-figure': FigureElement;
  }
}
