import {html, nothing, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult} from 'lit';
import {meets, partsOf} from '../../src/layout/cuts.js';
import type {LayoutOptions} from '../../src/layout/displacement.js';
import type {Font} from '../../src/layout/text.js';
import type {Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {formatSources} from '../../src/text/chart.js';
import {describe} from '../../src/text/describe.js';
import {ChartElement} from './chart-element.js';
import {Cursor} from './cursor.js';
import {drawingStyles} from './drawing-styles.js';
import {emit} from './events.js';
import {evidence} from './evidence.js';
import {evidenceStyles} from './evidence-styles.js';
import {fontOf} from './font.js';
import {keyTemplate} from './key.js';
import {panelPlace} from './panel.js';
import {Printing} from './printing.js';
import type {Picture, Scene, SceneFigure} from './scene.js';
import {STILL_FONT, type Drawn} from './still.js';
import {chartStyles} from './styles.js';
import {round} from './svg.js';
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
  private sceneFor: readonly unknown[] = [];
  /** The width of the element in which the picture was drawn before the script came. */
  private drawnFor: number | null = null;
  private readonly printing = new Printing(this);
  /** Whether what is drawn now is for paper. */
  private onPaper = false;

  private readonly cursor = new Cursor(
    this,
    (id) => this.renderRoot.querySelector<SVGElement>(`#${CSS.escape(id)}`)?.focus(),
    (id) => this.choose(id),
    (id) => emit(this, 'idlib-highlight', {figures: id === null ? [] : this.standsFor(id)}),
    () => this.staysOpen,
  );

  /** The picture of the figures. It depends on nothing but what is given, and is drawn anew when that changes. */
  protected abstract draw(figures: readonly Figure[], options: Required<LayoutOptions>): Scene;

  /** What else than figures the picture depends on. */
  protected get alsoDrawn(): readonly unknown[] {
    return [];
  }

  protected override renderChart(figures: readonly Figure[]): TemplateResult {
    const {activeDataset, language} = this;
    return html`
      ${this.toolbar.table ? this.renderTable() : this.renderDrawings(figures)}
      <p class="sources" part="sources">
        ${formatSources(figures, activeDataset, language, activeDataset === this.embedded)}
      </p>
    `;
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
    const {activeDataset: dataset, language, notice} = this;
    const scene = this.draw(this.selected, {dataset, language, width, height, fontSize: size, glyphScale: scale});
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
    ${this.renderHint()} ${keyTemplate(scene.key, this.language)}`;
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
    const {width, height, fontSize, rest} = scene;
    if (this.onPaper) return this.renderParts(scene);
    this.cursor.over(scene.figures.map(({id}) => id));
    const first = scene.figures.slice(0, scene.figures.length - (rest?.count ?? 0));
    const {highlighted, live} = this;
    const each = (figures: readonly SceneFigure[]) =>
      figures.map((figure) => this.renderFigure(figure, highlighted, live));
    return html`
      <div
        class="drawing"
        @pointerleave=${this.cursor.onLeave}
        @keydown=${this.cursor.onKey}
        @focusin=${this.cursor.onFocus}
        @focusout=${this.cursor.onBlur}
      >
        <svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} font-size=${fontSize}>
          <g aria-hidden="true">${scene.background}</g>
          <g role=${this.live ? 'listbox' : 'group'} aria-label=${this.listLabel}>
            ${each(first)}
            ${rest ? svg`<g role="group" aria-label=${rest.label}>${each(scene.figures.slice(first.length))}</g>` : nothing}
          </g>
        </svg>
        ${over}
      </div>
    `;
  }

  /** The picture in parts, one under the other, which pages of paper may come between. */
  private renderParts({width, height, fontSize, cuts, background, figures}: Scene): TemplateResult {
    const {highlighted} = this;
    return html`<div class="drawing">
      ${partsOf(height, cuts).map(
        (part, index) =>
          html`<svg
            viewBox=${`0 ${round(part.y)} ${width} ${round(part.height)}`}
            width=${width}
            height=${round(part.height)}
            font-size=${fontSize}
          >
            <g aria-hidden="true">${background}</g>
            <g role="group" aria-label=${this.listLabel}>
              ${figures
                .filter(({targets}) => (targets.length ? targets.some((box) => meets(box, part)) : !index))
                .map((figure) => this.renderFigure(figure, highlighted, false))}
            </g>
          </svg>`,
      )}
    </div>`;
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

  protected openIn(scene: Scene): SceneFigure | undefined {
    const {open} = this.cursor;
    return this.live ? scene.figures.find(({id}) => id === open) : undefined;
  }

  private renderFigure(
    {id, figures, targets, mark, words}: SceneFigure,
    highlighted: ReadonlySet<string>,
    live: boolean,
  ): SVGTemplateResult {
    const {cursor} = this;
    const lit = figures.some((figure) => highlighted.has(figure));
    const open = cursor.open === id;
    // Without a role of its own, as it would stand between the list and its option, which would then be read as a group.
    return svg`<g class=${`figure${open ? ' open' : ''}${lit ? ' highlighted' : ''}`} role="none"
      @pointerenter=${live ? () => cursor.onPoint(id) : nothing}
      @click=${live ? () => cursor.onPress(id) : nothing}>
      <g id=${this.still || this.onPaper ? nothing : id} role=${live ? 'option' : 'img'} aria-label=${this.optionLabel(id)} aria-selected=${live ? open : nothing}
        aria-describedby=${open && live && !this.staysOpen ? 'beyond' : nothing} tabindex=${live ? (cursor.isStop(id) ? 0 : -1) : nothing}>
        ${targets.map(({x, y, width, height}) => svg`<rect class="target" x=${x} y=${y} width=${width} height=${height} fill="none" pointer-events="all"/>`)}
        ${mark}
      </g>
      <g aria-hidden="true">${words}</g>
    </g>`;
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
    const {activeDataset: dataset, language} = this;
    const {width, font} = this.room;
    const {size: fontSize, scale: glyphScale} = font;
    const wanted = [dataset, language, width, fontSize, glyphScale, ...figures, ...this.alsoDrawn];
    const same = wanted.length === this.sceneFor.length && wanted.every((part, index) => part === this.sceneFor[index]);
    if (!same || !this.scene) {
      this.scene = this.draw(figures, {dataset, language, width, height: Infinity, fontSize, glyphScale});
      this.sceneFor = wanted;
    }
    return this.scene;
  }

  /** The room for the drawing, and the type of its words. */
  private get room(): Drawn {
    const own = Math.max(this.width - 2 * PADDING, NARROWEST);
    const width = this.onPaper && !this.isAside ? PAPER : own;
    const size = Math.min(STILL_FONT.size, width / 20);
    if (this.still) return {width, font: {...STILL_FONT, size}};
    const font = fontOf(this, width, this.language);
    if (this.onPaper) return {width, font};
    // What was drawn before the script came is kept as it is for as long as it fits: nothing jumps under a reader.
    this.drawnFor ??= this.width;
    const fits = this.drawnFor === this.width && Math.abs(font.size - size) < 0.5;
    if (!fits) this.drawn = null;
    return this.drawn ?? {width, font};
  }

  /** Whether the page has given it a small part of its width, as it then will on paper. */
  private get isAside(): boolean {
    return !this.still && this.width < window.innerWidth / 3;
  }

  private standsFor(id: string): readonly string[] {
    return this.scene?.figures.find((figure) => figure.id === id)?.figures ?? [];
  }

  private figure(id: string): Figure {
    return lookup(this.activeDataset).figures.get(id)!;
  }
}
