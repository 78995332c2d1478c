import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import type {LayoutOptions} from '../../src/layout/displacement.js';
import type {Font} from '../../src/layout/text.js';
import type {Figure} from '../../src/model/figure.js';
import {kept, Latest} from '../../src/model/kept.js';
import {lookup} from '../../src/model/lookup.js';
import {describe} from '../../src/text/describe.js';
import {ChartElement} from './chart-element.js';
import {Cursor} from './cursor.js';
import {drawingStyles} from './drawing-styles.js';
import {emit} from './events.js';
import {evidence} from './evidence.js';
import {evidenceStyles} from './evidence-styles.js';
import {fontOf} from './font.js';
import {keyTemplate} from './key.js';
import {LivePicture} from './live-picture.js';
import {stableMarkup} from './markup.js';
import {panelPlace} from './panel.js';
import {idAt, partTemplates, pictureTemplate, type Drawing} from './picture.js';
import {Printing} from './printing.js';
import type {Picture, Scene, SceneFigure} from './scene.js';
import {showStates} from './states.js';
import {STILL_FONT, type Drawn} from './still.js';
import {chartStyles} from './styles.js';
import {figureTable} from './table.js';
import {allControls} from './toolbar.js';

/** The space at either side of the drawing, in pixels. */
const PADDING = 14;
const NARROWEST = 240;
/** How wide a drawing is on paper: A4 and US Letter have this much between usual margins. */
const PAPER = 640;

/**
 * A chart that draws its figures in one picture: as a list of options that keys, pointer and touch move through, with
 * the evidence of one of them, or as a table. What is in the picture is up to the chart.
 */
export abstract class DrawnChart extends ChartElement {
  static override styles: CSSResultGroup = [chartStyles, evidenceStyles, drawingStyles];

  protected override readonly offers = allControls;
  private scene: Scene | null = null;
  protected readonly onScreen = new LivePicture();
  private readonly keyMarkupOf = stableMarkup();
  private readonly keyMarkup = kept((key: Scene['key']) => this.keyMarkupOf(keyTemplate(key, this.language)));
  private readonly onPage = new Latest<Scene>();
  private readonly onSheets = new Latest<Scene>();
  /** The width of the element in which the picture was drawn before the script came, and its figures. */
  private drawnFor: readonly [width: number, figures: readonly Figure[]] | null = null;
  private readonly printing = new Printing(this);
  /** Whether what is drawn now is for paper. */
  private onPaper = false;

  private readonly cursor = new Cursor(
    this,
    (id, options) => this.focusOn(id, options),
    (id) => this.choose(id),
    (id) => emit(this, 'idlib-highlight', {figures: this.scene?.figures.find((mark) => mark.id === id)?.figures ?? []}),
    () => this.staysOpen,
  );

  /** The picture of the figures. It depends on nothing but what is given, and is drawn anew when that changes. */
  protected abstract draw(figures: readonly Figure[], options: Required<LayoutOptions>): Scene;

  protected makeScene(figures: readonly Figure[], options: Required<LayoutOptions>): Scene {
    return this.draw(figures, options);
  }

  /** What else than figures the picture depends on. */
  protected get alsoDrawn(): readonly unknown[] {
    return [];
  }

  protected override update(changed: PropertyValues): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    this.cursor.hold(() => {
      super.update(changed);
      this.showStates();
      if (focused?.id && !focused.isConnected) this.focusOn(focused.id);
    });
  }

  private showStates(): void {
    const {cursor, highlighted, staysOpen} = this;
    const isStop = (id: string) => cursor.isStop(id);
    const states = {open: cursor.open, highlighted, isStop, beyond: staysOpen ? null : 'beyond'};
    showStates(this.renderRoot, this.scene?.figures ?? [], states);
  }

  protected override renderChart(figures: readonly Figure[]): TemplateResult {
    return html`
      ${this.toolbar.table ? this.renderTable() : this.renderDrawings(figures)} ${this.renderPager()}
      <p class="sources" part="sources">${this.makeSources(figures)}</p>
    `;
  }

  /** The way to figures that are not drawn, where there are too many for one picture. */
  protected renderPager(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override renderTable(): TemplateResult {
    return figureTable(this.selected, this.headingText(), this.activeDataset, this.language);
  }

  /**
   * The picture, and in print before it the one for paper, whose marks are then found first where both have the same
   * names; without a page, which would tell its width, one for each of several.
   */
  private renderDrawings(figures: readonly Figure[]): unknown {
    const {still} = this;
    if (!still) return html`${this.printing.now ? this.renderPaper(figures) : nothing}${this.renderDrawing(figures)}`;
    const drawn = still.widths.map((width) => {
      this.width = width;
      return still.drawing(() => this.renderDrawing(figures), width);
    });
    return [still.paper(() => this.renderPaper(figures)), ...drawn];
  }

  /** The picture for a page of paper, in a width of its own, and parted between its figures. */
  private renderPaper(figures: readonly Figure[]): TemplateResult {
    this.onPaper = true;
    try {
      return html`<div class="paper">${this.renderDrawing(figures)}</div>`;
    } finally {
      this.onPaper = false;
    }
  }

  protected override picture(width: number, {size, scale}: Font, height = Infinity): Picture | null {
    const {activeDataset: dataset, language, notice, selected} = this;
    const scene = this.makeScene(selected, {dataset, language, width, height, fontSize: size, glyphScale: scale});
    return {scene, label: (id) => this.optionLabel(id), notice};
  }

  /** A line that must stand under the picture, besides the one of sources. */
  protected get notice(): string | null {
    return null;
  }

  /** The picture with the evidence of what is open, and the key. */
  protected renderDrawing(figures: readonly Figure[]): TemplateResult {
    const scene = this.sceneOf(figures);
    const open = this.openIn(scene);
    return html`${this.renderPicture(scene, open && !this.onPaper ? this.renderEvidence(open, scene) : nothing)}
    ${this.renderHint()} ${this.renderKey(scene)}`;
  }

  protected renderKey({key}: Scene): TemplateResult | typeof nothing {
    if (!key.length) return nothing;
    return this.still ? keyTemplate(key, this.language) : this.keyMarkup(key);
  }

  /** How to come to the evidence, which nothing else in the picture tells. */
  protected renderHint(): TemplateResult | typeof nothing {
    if (this.interactive !== 'full' || this.onPaper) return nothing;
    return html`<p class=${this.still ? 'hint waiting' : 'hint'}>${this.hint}</p>`;
  }

  protected get hint(): string {
    return this.language.messages.chart.hint;
  }

  /** The picture, with what stands over it. */
  protected renderPicture(scene: Scene, over: TemplateResult | typeof nothing): TemplateResult {
    if (this.onPaper) return html`<div class="drawing">${partTemplates(scene, this.drawing)}</div>`;
    this.cursor.over(scene.figures.map(({id}) => id));
    return html`
      <div
        class="drawing"
        @pointerenter=${this.onPoint}
        @pointerleave=${this.cursor.onLeave}
        @click=${this.onPress}
        @keydown=${this.cursor.onKey}
        @focusin=${this.cursor.onFocus}
        @focusout=${this.cursor.onBlur}
      >
        ${this.still ? pictureTemplate(scene, this.drawing) : this.onScreen.of(scene, this.drawing)} ${over}
      </div>
    `;
  }

  protected get drawing(): Drawing {
    const {listLabel: label, still, onPaper, highlighted} = this;
    return {
      label,
      labelOf: (id) => this.optionLabel(id),
      live: this.live && !onPaper,
      named: !still && !onPaper,
      highlighted,
    };
  }

  /** What a screen reader calls the list of options. */
  protected get listLabel(): string {
    return this.language.messages.chart.label;
  }

  /** What it says of one of them. */
  protected optionLabel(id: string): string {
    return describe(this.figure(id), this.activeDataset, this.language);
  }

  /** What is known of one of them. */
  protected evidenceOf(id: string): TemplateResult {
    return evidence(this.figure(id), this.activeDataset, this.language, {beyond: 'beyond'});
  }

  /** A reader chose an option. */
  protected choose(id: string): void {
    emit(this, 'idlib-select', {figure: this.figure(id)});
  }

  /** Whether what was opened has a place of its own, so that it opens when chosen and stays until it is shut. */
  protected get staysOpen(): boolean {
    return false;
  }

  /** Heard on its way in, as it is told to nothing but the figure. */
  private readonly onPoint = {
    capture: true,
    handleEvent: ({target}: Event): void => {
      if (this.live && (target as Element).matches('.figure')) this.cursor.onPoint(idAt(target as Element)!);
    },
  };

  private readonly onPress = ({target}: Event): void => {
    const id = this.live && idAt(target as Element);
    if (id) this.cursor.onPress(id);
  };

  protected openIn(scene: Scene): SceneFigure | undefined {
    const {open} = this.cursor;
    return this.live ? scene.figures.find(({id}) => id === open) : undefined;
  }

  private renderEvidence({id, focus}: SceneFigure, scene: Scene): TemplateResult {
    const top = this.renderRoot.querySelector<HTMLElement>('.drawing')?.offsetTop ?? 0;
    // As large as it is shown, which is not always as large as it was drawn.
    const shown = (this.width - 2 * PADDING) / scene.width;
    const place = {x: focus.x * shown, y: focus.y * shown, width: focus.width * shown, height: focus.height * shown};
    const size = {width: scene.width * shown, height: scene.height * shown};
    const {side, style} = panelPlace(place, size, top, PADDING);
    return html`<div class=${`stage ${side}`} .style=${style}>
      <div id="evidence" class="evidence" part="evidence">${this.evidenceOf(id)} ${this.closeButton(false)}</div>
    </div>`;
  }

  /** A button that shuts what is open; keys that come past the panel stop at it where they can. */
  protected closeButton(stop: boolean): TemplateResult {
    return html`<button
      type="button"
      class="close"
      tabindex=${stop ? 0 : -1}
      aria-label=${this.language.messages.evidence.close}
      @click=${this.cursor.close}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" /></svg>
    </button>`;
  }

  /** The picture, drawn anew only where something it depends on has changed: not when a figure is pointed at. */
  protected sceneOf(figures: readonly Figure[]): Scene {
    const {activeDataset: dataset, language, live} = this;
    const {width, font} = this.roomFor(figures);
    const {size: fontSize, scale: glyphScale} = font;
    const draw = () => this.makeScene(figures, {dataset, language, width, height: Infinity, fontSize, glyphScale});
    const wanted = [dataset, language, live, width, fontSize, glyphScale, figures, ...this.alsoDrawn];
    if (this.onPaper) return this.onSheets.of(wanted, draw);
    return (this.scene = this.onPage.of(wanted, draw));
  }

  /** The room for the drawing, and the type of its words. */
  private roomFor(figures: readonly Figure[]): Drawn {
    const own = Math.max(this.width - 2 * PADDING, NARROWEST);
    // What the page has given a small part of its width will have one on paper too.
    const isAside = !this.still && this.width < window.innerWidth / 3;
    const width = this.onPaper && !isAside ? PAPER : own;
    const size = Math.min(STILL_FONT.size, width / 20);
    if (this.still) return {width, font: {...STILL_FONT, size}};
    const font = fontOf(this, width, this.language);
    if (this.onPaper) return {width, font};
    // What was drawn before the script came is kept as it is for as long as it fits: nothing jumps under a reader.
    this.drawnFor ??= [this.width, figures];
    const fits = this.drawnFor[0] === this.width && this.drawnFor[1] === figures && Math.abs(font.size - size) < 0.5;
    if (!fits) this.drawn = null;
    return this.drawn ?? {width, font};
  }

  private focusOn(id: string, options?: FocusOptions): void {
    this.renderRoot.querySelector<SVGElement>(`#${CSS.escape(id)}`)?.focus(options);
  }

  private figure(id: string): Figure {
    return lookup(this.activeDataset).figures.get(id)!;
  }
}
