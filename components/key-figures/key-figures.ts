import {html, nothing, unsafeCSS, type PropertyDeclarations, type TemplateResult} from 'lit';
import {dataset} from '../../src/generated/counted.js';
import type {Figure} from '../../src/model/figure.js';
import {indicators} from '../../src/model/indicators.js';
import {formatCard} from '../../src/text/card.js';
import {formatPlural} from '../../src/text/language.js';
import {ChartElement} from '../chart/chart-element.js';
import {emit} from '../chart/events.js';
import {evidence} from '../chart/evidence.js';
import {evidenceStyles} from '../chart/evidence-styles.js';
import {pager} from '../chart/pager.js';
import {pagerStyles} from '../chart/pager-styles.js';
import {Pages} from '../chart/pages.js';
import {chartStyles} from '../chart/styles.js';
import {styles} from './styles.js';
import {figureMessages, pagesMessages} from '../../src/text/messages/sections.js';

export type * from '../chart/events.js';

/** More figures than this are shown a page at a time. */
const PAGE = 50;

/**
 * Figures for the head of a page: each number as published, what it counts, place, period and source, side by side, and
 * a sentence that says whether they add up. A number opens its evidence under it.
 *
 * @tagname idlib-key-figures
 * @slot - What the page shows where the figures cannot be loaded.
 * @slot heading - A heading in place of the one made from the data.
 * @slot summary - A summary in place of the one made from the data.
 * @slot note - A note under the figures.
 * @fires {CustomEvent<ReadyDetail>} idlib-ready - The figures are written: `detail.figures` holds their ids.
 * @fires {CustomEvent<SelectDetail>} idlib-select - A reader opened the evidence of a figure: `detail.figure` is the figure.
 * @fires {CustomEvent<ErrorDetail>} idlib-error - The dataset of `src` cannot be used: `detail.message` says why in a sentence, `detail.fault` in a word, and `detail.src` is the address.
 * @csspart frame - All of the strip.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart controls - The row of buttons.
 * @csspart panel - What a button has open.
 * @csspart notice - The sentence that tells of loading or of an error.
 * @csspart figure - One figure.
 * @csspart number - The number of a figure, which opens its evidence.
 * @csspart evidence - The evidence of a figure.
 * @csspart total - The sentence on adding up, where the summary is the page's own.
 * @csspart sources - The line of sources and licence.
 * @cssproperty [--idlib-font=system-ui] - Font family.
 * @cssproperty [--idlib-font-size=0.8125rem] - Size of the text; the numbers are twice as large.
 * @cssproperty [--idlib-ground] - Colour behind the figures.
 * @cssproperty [--idlib-ink] - Colour of headings and numbers.
 * @cssproperty [--idlib-muted] - Colour of all other text.
 * @cssproperty [--idlib-rule] - Colour of the edge of the evidence.
 * @cssproperty [--idlib-reported] - Colour of the rule over what was reported.
 * @cssproperty [--idlib-projected] - Colour of the rule over projections, and of their word.
 */
export class KeyFigures extends ChartElement {
  static override properties: PropertyDeclarations = {
    ...ChartElement.properties,
    opened: {state: true, attribute: false},
  };
  static override styles = [chartStyles, evidenceStyles, unsafeCSS(pagerStyles), styles];

  /** The figure whose evidence is open. */
  private opened: string | null = null;
  private readonly pages = new Pages(this, PAGE, '.strip');

  protected readonly tag = 'idlib-key-figures';
  readonly indicators = indicators;
  protected readonly defaultSeries = 'displacement';
  protected readonly embedded = dataset;

  protected override get generalHeading(): string {
    return figureMessages(this.language).heading;
  }

  protected override renderChart(figures: readonly Figure[]): TemplateResult {
    const {language} = this;
    const turns = this.interactive === 'full';
    const place = this.pages.among(figures, turns);
    const all = formatPlural(pagesMessages(language).figures, figures.length, language);
    return html`
      <ul class="strip" role="list">
        ${figures.slice(place.start, place.end).map((figure) => this.renderFigure(figure))}
      </ul>
      ${pager(place, all, language, turns ? {turn: this.pages.turn, waits: this.still !== null} : null)}
      ${
        figures.length > 1 && !this.summed
          ? html`<p class="total" part="total">${this.makeTotal(figures)}</p>`
          : nothing
      }
      <p class="sources" part="sources">${this.makeSources(figures)}</p>
    `;
  }

  /** Whether the summary says how the figures add up, as the one made from the data does. */
  private get summed(): boolean {
    return this.summary == null && this.slotted('summary') === null;
  }

  private renderFigure(figure: Figure): TemplateResult {
    const {language, activeDataset} = this;
    const {id, status, quantifier} = figure;
    const open = this.opened === id;
    const {number, kind, counted, lines} = formatCard(figure, activeDataset, language);
    return html`<li role="listitem">
      <div class=${`figure ${status}${open ? ' open' : ''}`} part="figure">
        <p class=${`number ${quantifier}`}>${this.renderNumber(figure, number, open)}</p>
        <div>
          ${kind ? html`<p class="kind">${kind}</p>` : nothing}
          <p class="counted">${counted}</p>
          ${lines.map((line) => html`<p>${line}</p>`)}
        </div>
      </div>
      ${
        open
          ? html`<div id=${`evidence-${id}`} class="evidence" part="evidence">
              ${evidence(figure, activeDataset, language)}
            </div>`
          : nothing
      }
    </li>`;
  }

  private renderNumber(figure: Figure, number: string, open: boolean): TemplateResult | string {
    if (this.interactive !== 'full') return number;
    // As large as the button that it becomes.
    if (this.still) return html`<span class="still">${number}</span>`;
    return html`<button
      type="button"
      part="number"
      aria-expanded=${open}
      aria-controls=${open ? `evidence-${figure.id}` : nothing}
      @click=${() => this.toggle(figure)}
    >
      ${number}
    </button>`;
  }

  private toggle(figure: Figure): void {
    this.opened = this.opened === figure.id ? null : figure.id;
    if (this.opened) emit(this, 'idlib-select', {figure});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-key-figures': KeyFigures;
  }
}
