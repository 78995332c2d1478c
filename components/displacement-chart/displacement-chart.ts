import {html, nothing, svg, type PropertyDeclarations, type SVGTemplateResult, type TemplateResult} from 'lit';
import {dataset} from '../../src/generated/displacement.js';
import type {Figure, Indicator} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import {displacementLayout} from '../../src/layout/displacement.js';
import type {DisplacementGeometry, Label, Mark} from '../../src/layout/geometry.js';
import {describe} from '../../src/text/describe.js';
import {formatSource} from '../../src/text/names.js';
import {ChartElement} from '../chart/chart-element.js';
import {Cursor} from '../chart/cursor.js';
import {emit} from '../chart/events.js';
import {evidence} from '../chart/evidence.js';
import {fontOf} from '../chart/font.js';
import {figureTable} from '../chart/table.js';
import {chartStyles} from '../chart/styles.js';
import {axesTemplate, markTemplate, textTemplate, viewBox, wordsTemplate} from './drawing.js';
import {keyTemplate} from './key.js';
import {panelPlace} from './panel.js';
import {styles} from './styles.js';

/** The space at either side of the drawing, in pixels. */
const PADDING = 14;
const NARROWEST = 240;

/**
 * People displaced over time, as published: each figure at the height of its number, over the days it counts, with its
 * words, period and source beside it. Nothing is summed, and no line leads from one figure to another.
 *
 * @tagname idlib-displacement-chart
 * @slot - What the page shows where the chart cannot be drawn.
 * @slot heading - A heading in place of the one made from the data.
 * @slot summary - A summary in place of the one made from the data.
 * @slot note - A note under the chart.
 * @fires {CustomEvent<ReadyDetail>} idlib-ready - The chart is drawn: `detail.figures` holds the ids of its figures.
 * @fires {CustomEvent<SelectDetail>} idlib-select - A reader chose a figure: `detail.figure` is the figure.
 * @fires {CustomEvent<ErrorDetail>} idlib-error - The dataset of `src` cannot be drawn: `detail.message` says why in a sentence, `detail.fault` in a word, and `detail.src` is the address.
 * @csspart frame - All of the chart.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart notice - The sentence that tells of loading or of an error.
 * @csspart table - The table.
 * @csspart evidence - The panel with the evidence of a figure.
 * @csspart sources - The line of sources and licence.
 * @cssproperty [--idlib-font=system-ui] - Font family.
 * @cssproperty [--idlib-font-size=0.8125rem] - Size of the text in the drawing.
 * @cssproperty [--idlib-ground] - Colour behind the chart.
 * @cssproperty [--idlib-ink] - Colour of headings and numbers.
 * @cssproperty [--idlib-muted] - Colour of all other text.
 * @cssproperty [--idlib-rule] - Colour of rules.
 * @cssproperty [--idlib-reported] - Colour of what was reported.
 * @cssproperty [--idlib-projected] - Colour of projections.
 */
export class DisplacementChart extends ChartElement {
  static override properties: PropertyDeclarations = {
    ...ChartElement.properties,
    table: {state: true, attribute: false},
  };
  static override styles = [chartStyles, styles];

  private table = false;

  protected readonly tag = 'idlib-displacement-chart';
  protected readonly indicators: readonly Indicator[] = ['displaced', 'at_risk_of_displacement'];
  protected readonly defaultSeries = 'displacement';
  protected readonly embedded = dataset;

  private readonly cursor = new Cursor(
    this,
    (id) => this.renderRoot.querySelector<SVGElement>(`#${CSS.escape(id)}`)?.focus(),
    (id) => emit(this, 'idlib-select', {figure: lookup(this.activeDataset).figures.get(id)!}),
  );

  protected override renderChart(figures: readonly Figure[]): TemplateResult {
    const {table, chart} = this.language.messages;
    const named = figures.filter(({source}) => source !== null);
    const sources = [...new Set(named.map((figure) => formatSource(figure, this.activeDataset, this.language)))];
    const toggle = () => (this.table = !this.table);
    return html`
      ${
        this.interactive === 'full'
          ? html`<button type="button" class="toggle" aria-pressed=${this.table} @click=${toggle}>
              ${table.show}
            </button>`
          : nothing
      }
      ${this.table ? figureTable(figures, this.headingText(), this.activeDataset, this.language) : this.renderDrawing(figures)}
      <p class="sources" part="sources">
        ${chart.sources(sources, named.length < figures.length)}
        ${this.activeDataset === dataset ? chart.licence : nothing}
      </p>
    `;
  }

  private renderDrawing(figures: readonly Figure[]): TemplateResult {
    const width = Math.max(this.width - 2 * PADDING, NARROWEST);
    const {size, scale} = fontOf(this, width);
    const {activeDataset, language} = this;
    const geometry = displacementLayout(figures, {
      dataset: activeDataset,
      language,
      width,
      fontSize: size,
      glyphScale: scale,
    });
    const labels = new Map(geometry.labels.map((label) => [label.figure, label]));
    const marks = new Map(geometry.marks.map((mark) => [mark.figure, mark]));
    const ids = [...new Set([...marks.keys(), ...labels.keys(), ...figures.map(({id}) => id)])];
    this.cursor.over(ids);
    return html`
      <div
        class="drawing"
        @pointerleave=${this.cursor.onLeave}
        @keydown=${this.cursor.onKey}
        @focusin=${this.cursor.onFocus}
        @focusout=${this.cursor.onBlur}
      >
        <svg
          viewBox=${viewBox(geometry)}
          width=${geometry.width}
          height=${geometry.height}
          font-size=${geometry.fontSize}
        >
          ${geometry.plot ? axesTemplate(geometry.plot) : nothing}
          <g role="listbox" aria-label=${language.messages.chart.label}>
            ${ids.map((id) => this.renderFigure(lookup(activeDataset).figures.get(id)!, marks.get(id), labels.get(id)))}
          </g>
          <g aria-hidden="true">${geometry.notes.map((note) => textTemplate(note))}</g>
        </svg>
        ${this.cursor.open === null ? nothing : this.renderEvidence(this.cursor.open, geometry)}
      </div>
      ${keyTemplate(geometry.key, language.messages)}
    `;
  }

  private renderFigure(figure: Figure, mark: Mark | undefined, label: Label | undefined): SVGTemplateResult {
    const {id} = figure;
    const {cursor} = this;
    const full = this.interactive === 'full';
    const boxes = [mark?.target, label?.box].filter((box) => box !== undefined);
    return svg`<g class=${cursor.open === id ? 'figure open' : 'figure'}
      @pointerenter=${full ? () => cursor.onPoint(id) : nothing}
      @click=${full ? () => cursor.onPress(id) : nothing}>
      <g id=${id} role="option" aria-label=${describe(figure, this.activeDataset, this.language)}
        aria-selected=${cursor.open === id} tabindex=${full ? (cursor.isStop(id) ? 0 : -1) : nothing}>
        ${boxes.map(({x, y, width, height}) => svg`<rect class="target" x=${x} y=${y} width=${width} height=${height} fill="none" pointer-events="all"/>`)}
        ${mark ? markTemplate(mark, id) : nothing}
      </g>
      <g aria-hidden="true">${wordsTemplate(mark, label)}</g>
    </g>`;
  }

  private renderEvidence(id: string, geometry: DisplacementGeometry): TemplateResult {
    const {activeDataset, language} = this;
    const top = this.renderRoot.querySelector<HTMLElement>('.drawing')?.offsetTop ?? 0;
    const {side, style} = panelPlace(id, geometry, top, PADDING);
    return html`<div class=${`stage ${side}`} .style=${style}>
      <div class="evidence" part="evidence">
        ${evidence(lookup(activeDataset).figures.get(id)!, activeDataset, language)}
        <button
          type="button"
          class="close"
          tabindex="-1"
          aria-label=${language.messages.evidence.close}
          @click=${this.cursor.close}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" /></svg>
        </button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-displacement-chart': DisplacementChart;
  }
}
