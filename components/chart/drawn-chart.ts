import {html, nothing, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult} from 'lit';
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
import {panelPlace} from './panel.js';
import type {Picture, Scene, SceneFigure} from './scene.js';
import {chartStyles} from './styles.js';
import {figureTable} from './table.js';
import {allControls} from './toolbar.js';

/** The space at either side of the drawing, in pixels. */
const PADDING = 14;
const NARROWEST = 240;

/**
 * A chart that draws its figures in one picture: as a list of options that keys, pointer and touch move through, with
 * the evidence of one of them, or as a table. What is in the picture is up to the chart.
 */
export abstract class DrawnChart extends ChartElement {
  static override styles: CSSResultGroup = [chartStyles, evidenceStyles, drawingStyles];

  protected override readonly offers = allControls;
  private scene: Scene | null = null;
  private sceneFor: readonly unknown[] = [];

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
      ${this.toolbar.table ? this.renderTable(figures) : this.renderDrawing(figures)}
      <p class="sources" part="sources">
        ${formatSources(figures, activeDataset, language, activeDataset === this.embedded)}
      </p>
    `;
  }

  protected renderTable(figures: readonly Figure[]): TemplateResult {
    return figureTable(figures, this.headingText(), this.activeDataset, this.language);
  }

  protected override picture(width: number, {size: fontSize, scale: glyphScale}: Font): Picture {
    const {activeDataset: dataset, language, notice} = this;
    const scene = this.draw(this.selected, {dataset, language, width, fontSize, glyphScale});
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
    return html`${this.renderPicture(scene, open ? this.renderEvidence(open, scene) : nothing)} ${scene.key}`;
  }

  /** The picture, with what stands over it. */
  protected renderPicture(scene: Scene, over: TemplateResult | typeof nothing): TemplateResult {
    const {width, height, fontSize} = scene;
    const {highlighted} = this;
    this.cursor.over(scene.figures.map(({id}) => id));
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
          <g role="listbox" aria-label=${this.listLabel}>
            ${scene.figures.map((figure) =>
              this.renderFigure(
                figure,
                figure.figures.some((id) => highlighted.has(id)),
              ),
            )}
          </g>
        </svg>
        ${over}
      </div>
    `;
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
    return this.interactive === 'full' ? scene.figures.find(({id}) => id === open) : undefined;
  }

  private renderFigure({id, targets, mark, words}: SceneFigure, highlighted: boolean): SVGTemplateResult {
    const {cursor} = this;
    const full = this.interactive === 'full';
    const open = cursor.open === id;
    // Without a role of its own, as it would stand between the list and its option, which would then be read as a group.
    return svg`<g class=${`figure${open ? ' open' : ''}${highlighted ? ' highlighted' : ''}`} role="none"
      @pointerenter=${full ? () => cursor.onPoint(id) : nothing}
      @click=${full ? () => cursor.onPress(id) : nothing}>
      <g id=${id} role="option" aria-label=${this.optionLabel(id)}
        aria-selected=${open} aria-describedby=${open && !this.staysOpen ? 'beyond' : nothing} tabindex=${full ? (cursor.isStop(id) ? 0 : -1) : nothing}>
        ${targets.map(({x, y, width, height}) => svg`<rect class="target" x=${x} y=${y} width=${width} height=${height} fill="none" pointer-events="all"/>`)}
        ${mark}
      </g>
      <g aria-hidden="true">${words}</g>
    </g>`;
  }

  private renderEvidence({id, focus}: SceneFigure, scene: Scene): TemplateResult {
    const top = this.renderRoot.querySelector<HTMLElement>('.drawing')?.offsetTop ?? 0;
    const {side, style} = panelPlace(focus, scene, top, PADDING);
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
    const width = Math.max(this.width - 2 * PADDING, NARROWEST);
    const {size: fontSize, scale: glyphScale} = fontOf(this, width, language);
    const wanted = [dataset, language, width, fontSize, glyphScale, ...figures, ...this.alsoDrawn];
    const same = wanted.length === this.sceneFor.length && wanted.every((part, index) => part === this.sceneFor[index]);
    if (!same || !this.scene) {
      this.scene = this.draw(figures, {dataset, language, width, fontSize, glyphScale});
      this.sceneFor = wanted;
    }
    return this.scene;
  }

  private standsFor(id: string): readonly string[] {
    return this.scene?.figures.find((figure) => figure.id === id)?.figures ?? [];
  }

  private figure(id: string): Figure {
    return lookup(this.activeDataset).figures.get(id)!;
  }
}
