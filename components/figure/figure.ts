import {html, noChange, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {dataset} from '../../src/generated/dataset.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {capitalize, type Language} from '../../src/text/language.js';
import {formatCount} from '../../src/text/number.js';
import {emit} from '../chart/events.js';
import {evidence} from '../chart/evidence.js';
import {evidenceStyles} from '../chart/evidence-styles.js';
import {LanguageController} from '../chart/language.js';
import {drawNear, forget} from '../chart/nearness.js';
import {StillElement} from '../chart/still.js';
import type {Subject} from '../chart/subject.js';
import {warnOnce} from '../chart/warn.js';
import {Disclosure} from './disclosure.js';
import {panelBox} from './place.js';
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
 * @fires {CustomEvent<ErrorDetail>} idlib-error - There is no such figure: `detail.message` says so in a sentence, `detail.fault` is `missing`.
 * @csspart words - The number and the words around it.
 * @csspart number - The number, which opens the evidence.
 * @csspart evidence - The panel with the evidence.
 * @cssproperty [--idlib-font=system-ui] - Font family of the panel.
 * @cssproperty [--idlib-font-size=0.8125rem] - Size of the text in the panel.
 * @cssproperty [--idlib-ground] - Colour of the panel.
 * @cssproperty [--idlib-ink] - Colour of the number in the panel, and of what is said of it.
 * @cssproperty [--idlib-muted] - Colour of the names of what is said, and of the edge of the panel.
 * @cssproperty [--idlib-reported] - Colour of the outline in focus.
 */
export class FigureElement extends StillElement {
  static override properties: PropertyDeclarations = {
    ref: {},
    figure: {noAccessor: true},
    show: {},
    numbering: {},
    data: {attribute: false},
  };
  static override styles = [evidenceStyles, styles];

  /** Identifier of the figure. */
  ref: string | null = null;
  /** What to write beside the number, apart by spaces: `counted`, `period`, `source`. */
  show: string | null = null;
  /**
   * The numerals to write: `auto` for those of the language, `latn` for 1 2 3, `arab` for ١ ٢ ٣. What is quoted keeps
   * its own: a number in the words of its report, titles, names, identifiers.
   */
  numbering: 'auto' | 'latn' | 'arab' = 'auto';
  /** A dataset as `parseFigures` gives it, in place of the embedded one. */
  data: Dataset | null = null;

  /** Whether it was ever near enough to be written. */
  private begun = false;
  /** Whether the page has not been told yet what has become of the reference. */
  private untold = true;
  private controllers: {readonly speech: LanguageController; readonly disclosure: Disclosure} | null = null;

  private get speech(): LanguageController {
    return this.control().speech;
  }

  private get disclosure(): Disclosure {
    return this.control().disclosure;
  }

  /** Made at first need, as most of a long text may never come to it. */
  private control() {
    if (this.controllers) return this.controllers;
    const choose = () => {
      emit(this, 'idlib-select', {figure: this.found!});
      void this.updateComplete.then(() => this.panel?.focus({preventScroll: true}));
    };
    const leave = () => this.number?.focus({preventScroll: true});
    return (this.controllers = {
      speech: new LanguageController(this, () => this.numbering),
      disclosure: new Disclosure(this, choose, leave),
    });
  }

  /** `error` where there is no such figure, `loading` while the language is on its way, and in a text that is edited. */
  get status(): 'loading' | 'ready' | 'error' {
    if (this.isContentEditable || !this.speech.current) return 'loading';
    return this.found ? 'ready' : 'error';
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
    return formatWords(this.found!, this.shown(), this.activeDataset, this.language);
  }

  /**
   * The figure as what is made of it elsewhere sees it.
   * @internal
   */
  subject(): Pick<Subject, 'figures' | 'dataset' | 'embedded' | 'language'> {
    const {activeDataset, language} = this;
    return {figures: [this.found!], dataset: activeDataset, embedded: activeDataset === dataset, language};
  }

  private get found(): Figure | undefined {
    return lookup(this.activeDataset).figures.get(this.ref?.trim() ?? '');
  }

  private get activeDataset(): Dataset {
    return this.data ?? dataset;
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
    if (this.begun) super.connectedCallback();
    else if (this.shadowRoot) this.begin();
    else drawNear(this, this.begin);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forget(this);
    this.follow(false);
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
  override requestUpdate(...change: Parameters<StillElement['requestUpdate']>): void {
    if (this.begun) super.requestUpdate(...change);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('ref') || changed.has('data')) this.untold = true;
    if (this.untold && this.status !== 'loading') this.tell();
    const {panel} = this;
    this.follow(panel !== null);
    // A browser without popovers shows the panel all the same, only not over everything.
    if (panel && 'showPopover' in panel && !panel.matches(':popover-open')) panel.showPopover();
    this.place();
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
    >${number}</span>${after}</span>${disclosure.open ? this.renderPanel(figure) : nothing}`;
  }

  private renderPanel(figure: Figure): TemplateResult {
    const {language, activeDataset, disclosure} = this;
    const {code, direction, evidence: names} = language.messages;
    return html`<div
      id="panel"
      part="evidence"
      popover="manual"
      role="dialog"
      tabindex="-1"
      lang=${code}
      dir=${direction}
      aria-label=${capitalize(formatCount(figure, activeDataset, language), language)}
      @pointerenter=${disclosure.onPoint}
      @pointerleave=${disclosure.onLeave}
    >
      ${evidence(figure, activeDataset, language)}
      <button type="button" class="close" aria-label=${names.close} @click=${disclosure.close}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" /></svg>
      </button>
    </div>`;
  }

  private shown(): Set<Part> {
    const words = this.show?.split(/[\s,]+/).filter(Boolean) ?? [];
    for (const word of words) if (!isPart(word)) warnOnce(TAG, 'show', word, parts.join(' or '));
    return new Set(words.filter(isPart));
  }

  private tell(): void {
    const {found: figure, ref} = this;
    this.untold = false;
    if (figure) {
      emit(this, 'idlib-ready', {figures: [figure.id]});
      return;
    }
    warnOnce(TAG, 'ref', ref ?? '', 'the id of a figure in the dataset');
    emit(this, 'idlib-error', {fault: 'missing', message: figureMessages(this.language).missing(ref ?? ''), src: ''});
  }

  /** Keeps the panel at its number while the page moves under it. */
  private follow(open: boolean): void {
    const change = open ? 'addEventListener' : 'removeEventListener';
    window[change]('scroll', this.onScroll, {capture: true, passive: true});
    window[change]('resize', this.place);
  }

  /** A panel whose number was scrolled out of sight would speak of nothing. */
  private readonly onScroll = (): void => {
    const number = this.number?.getBoundingClientRect();
    if (number && (number.bottom < 0 || number.top > window.innerHeight)) this.disclosure.close();
    else this.place();
  };

  private readonly place = (): void => {
    const {panel} = this;
    // A shut figure asks the page for no layout: many of them stand in one text.
    const number = panel && this.number?.getBoundingClientRect();
    if (!number) return;
    const viewport = {width: document.documentElement.clientWidth, height: window.innerHeight};
    panel.style.maxBlockSize = '';
    const {x, y, height} = panelBox(number, {width: panel.offsetWidth, height: panel.offsetHeight}, viewport);
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
    panel.style.maxBlockSize = `${height}px`;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-figure': FigureElement;
  }
}
