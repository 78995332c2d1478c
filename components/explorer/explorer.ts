import {html, nothing, unsafeCSS, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {dataset} from '../../src/generated/dataset.js';
import type {LayoutOptions} from '../../src/layout/displacement.js';
import type {Font} from '../../src/layout/text.js';
import {columns, isColumn, type Column} from '../../src/model/columns.js';
import {explorationOf, explorerMarks, type Exploration} from '../../src/model/explore.js';
import type {Figure} from '../../src/model/figure.js';
import {indicators} from '../../src/model/indicators.js';
import {describe} from '../../src/text/describe.js';
import {formatExploration, formatFigures} from '../../src/text/explore.js';
import {formatPlural} from '../../src/text/language.js';
import {explorerMessages, pagesMessages} from '../../src/text/messages/sections.js';
import {DrawnChart} from '../chart/drawn-chart.js';
import {fieldStyles} from '../chart/field-styles.js';
import {figureItem} from '../chart/figure-item.js';
import {pager} from '../chart/pager.js';
import {pagerStyles} from '../chart/pager-styles.js';
import {Pages} from '../chart/pages.js';
import type {Picture} from '../chart/scene.js';
import {toldStyles} from '../chart/told-styles.js';
import {choicesTemplate} from './choices.js';
import {explorerScene, type ExplorerScene, type Group} from './drawing.js';
import {colours, styles} from './styles.js';
import {explorerTable} from './table.js';

export type * from '../chart/events.js';

/** Of the figures that are not drawn, so many are told one by one. */
const TOLD = 12;
/** The same of those that one mark stands for. */
const OF_ONE = 50;
/** So many rows of the table are shown at once. */
const ROWS = 200;

/**
 * Figures by any of their columns, with Observable Plot: a column across, one upward, one for colours and one for
 * panels. It keeps to the rules of the dataset: bars of people stand only where the figures of a row add up, and say why
 * not where they do not; what has no number or day is told in words.
 *
 * @tagname idlib-explorer
 * @slot - What the page shows where nothing can be drawn.
 * @slot heading - A heading in place of the one made from the data.
 * @slot summary - A summary in place of the one made from the data.
 * @slot note - A note under the drawing.
 * @fires {CustomEvent<ReadyDetail>} idlib-ready - All is drawn: `detail.figures` holds the ids of the figures.
 * @fires {CustomEvent<SelectDetail>} idlib-select - A reader chose a figure: `detail.figure` is the figure.
 * @fires {CustomEvent<HighlightDetail>} idlib-highlight - A reader looks at a mark, or no longer does: `detail.figures` holds the ids of its figures, or nothing.
 * @fires {CustomEvent<ErrorDetail>} idlib-error - The dataset of `src` cannot be drawn: `detail.message` says why in a sentence, `detail.fault` in a word, and `detail.src` is the address.
 * @csspart frame - All of the element.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart choices - The lists to choose from.
 * @csspart controls - The row of buttons.
 * @csspart panel - What a button has open.
 * @csspart notice - The sentence that tells of loading or of an error.
 * @csspart table - The table.
 * @csspart evidence - The panel with the evidence of a mark.
 * @csspart undrawn - The figures that have no place on the axes.
 * @csspart sources - The line of sources and licence.
 * @cssproperty [--idlib-font=system-ui] - Font family.
 * @cssproperty [--idlib-font-size=0.8125rem] - Size of the text in the drawing.
 * @cssproperty [--idlib-ground] - Colour behind the drawing.
 * @cssproperty [--idlib-ink] - Colour of headings and numbers.
 * @cssproperty [--idlib-muted] - Colour of all other text.
 * @cssproperty [--idlib-rule] - Colour of rules.
 * @cssproperty [--idlib-reported] - Colour of marks, and of the first of several colours.
 * @cssproperty [--idlib-projected] - Colour of projections.
 */
export class Explorer extends DrawnChart {
  static override properties: PropertyDeclarations = {
    ...DrawnChart.properties,
    mark: {},
    x: {},
    y: {},
    color: {},
    facet: {},
  };
  static override styles = [DrawnChart.styles, unsafeCSS(pagerStyles), fieldStyles, toldStyles, colours, styles];

  /** What is drawn: `point`, `period` (each figure over its days), `count` (bars of how many figures), `total` (bars of people, where they add up). */
  mark: 'point' | 'period' | 'count' | 'total' = 'point';
  /** The column across, by its name in `figures.csv`; or `number`, `counted`, `period`, which put several into words. */
  x: string | null = null;
  /** The column upward; of bars, the one whose names stand in rows. */
  y: string | null = null;
  /** The column that gives colours; `none` for one colour. */
  color: string | null = null;
  /** The column that gives panels. */
  facet: string | null = null;

  protected readonly tag = 'idlib-explorer';
  readonly indicators = indicators;
  /** No series: any column of any figure can be looked at. */
  protected readonly defaultSeries = '';
  protected readonly embedded = dataset;
  private groups: ExplorerScene['groups'] = new Map();
  private readonly pages = new Pages(this, ROWS, 'table');

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!explorerMarks.includes(this.mark)) {
      this.warn('mark', this.mark, explorerMarks.join(', '));
      this.mark = 'point';
    }
    super.willUpdate(changed);
  }

  private get exploration(): Exploration {
    const column = <T>(name: 'x' | 'y' | 'color' | 'facet', otherwise: T): Column | T => {
      const word = this[name]?.trim();
      if (!word) return otherwise;
      if (isColumn(word)) return word;
      if (word !== 'none') this.warn(name, word, columns.join(', '));
      return otherwise;
    };
    return explorationOf({
      mark: this.mark,
      x: column('x', 'period'),
      y: column('y', 'value'),
      color: column('color', null),
      facet: column('facet', null),
    });
  }

  protected override get generalHeading(): string {
    return explorerMessages(this.language).heading;
  }

  protected override get listLabel(): string {
    return explorerMessages(this.language).label;
  }

  /** What is drawn; without a page, where nothing is, what there is and whether it adds up. */
  protected override makeSummary(figures: readonly Figure[]): string {
    if (this.still) return super.makeSummary(figures);
    return formatExploration(figures, this.exploration, this.language);
  }

  protected override get alsoDrawn(): readonly unknown[] {
    return Object.values(this.exploration);
  }

  protected override renderFilters(): TemplateResult | typeof nothing {
    if (!this.live) return nothing;
    // Kept as attributes, so that what a reader chose can be copied and linked.
    return choicesTemplate(this.exploration, this.language, (key, value) => this.setAttribute(key, value));
  }

  protected override draw(figures: readonly Figure[], options: Required<LayoutOptions>): ExplorerScene {
    const {dataset, language, width, fontSize: size, glyphScale: scale} = options;
    return explorerScene(figures, {exploration: this.exploration, dataset, language, width, font: {size, scale}});
  }

  /** Plot needs a document: without a page, the table says all, and pictures show the figures as cards. */
  protected override renderChart(figures: readonly Figure[]): TemplateResult {
    this.toolbar.table ||= this.still !== null;
    return super.renderChart(figures);
  }

  protected override renderControls(): TemplateResult | typeof nothing {
    return this.still ? nothing : super.renderControls();
  }

  protected override picture(width: number, font: Font, height?: number): Picture | null {
    if (this.still) return null;
    const picture = super.picture(width, font, height)!;
    const {groups, undrawn} = picture.scene as ExplorerScene;
    return {...picture, label: (id) => this.tell(id, groups), notice: this.tellUndrawn(undrawn).join(' ') || null};
  }

  protected override renderDrawing(figures: readonly Figure[]): TemplateResult {
    const {groups, undrawn} = this.sceneOf(figures) as ExplorerScene;
    this.groups = groups;
    const [heading, ...told] = this.tellUndrawn(undrawn);
    return html`${super.renderDrawing(figures)}
    ${
      heading
        ? html`<div class="undrawn" part="undrawn">
            <p>${heading}</p>
            <ul>
              ${told.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </div>`
        : nothing
    }`;
  }

  protected override renderTable(): TemplateResult {
    const {selected, exploration, activeDataset, language} = this;
    const table = (figures: readonly Figure[]) =>
      explorerTable(figures, this.headingText(), exploration, activeDataset, language);
    // Bars are few, and of all figures.
    if (exploration.mark === 'count' || exploration.mark === 'total') return table(selected);
    const turns = this.interactive === 'full';
    const place = this.pages.among(selected, turns);
    const all = formatPlural(pagesMessages(language).figures, selected.length, language);
    return html`${pager(place, all, language, turns ? {turn: this.pages.turn, waits: this.still !== null} : null)}
    ${table(selected.slice(place.start, place.end))}`;
  }

  protected override optionLabel(id: string): string {
    return this.tell(id, this.groups);
  }

  private tell(id: string, groups: ExplorerScene['groups']): string {
    const group = groups.get(id);
    if (!group) return super.optionLabel(id);
    const {activeDataset, language} = this;
    const {figures, name, words} = group;
    const count = formatFigures(figures.length, language);
    const {option} = explorerMessages(language);
    if (name === null) {
      const told = figures.slice(0, OF_ONE).map((figure) => describe(figure, activeDataset, language));
      return option(count, [...told, ...this.beyond(figures, OF_ONE)]);
    }
    return option(name, words === count ? [count] : [count, words!]);
  }

  protected override evidenceOf(id: string): TemplateResult {
    const group = this.groups.get(id);
    return group ? this.evidenceOfGroup(group) : super.evidenceOf(id);
  }

  private evidenceOfGroup({figures, name, words}: Group): TemplateResult {
    const {activeDataset, language} = this;
    const count = formatFigures(figures.length, language);
    return html`<p class="count">${name ?? count}</p>
      ${name === null ? nothing : html`<p>${words}</p>`}
      <ul class="told" role="list" id="beyond">
        ${figures.slice(0, OF_ONE).map((figure) => figureItem(figure, null, activeDataset, language))}
        ${this.beyond(figures, OF_ONE).map((text) => html`<li>${text}</li>`)}
      </ul>`;
  }

  /** How many more there are than are told one by one; nothing where all are. */
  private beyond({length}: readonly Figure[], told: number): readonly string[] {
    const {language} = this;
    return length > told ? [formatPlural(explorerMessages(language).more, length - told, language)] : [];
  }

  protected override choose(id: string): void {
    // Of several figures, none is chosen: what they are is told by `idlib-highlight`.
    if (!this.groups.has(id)) super.choose(id);
  }

  /** A heading, and in words what has no place on the axes; nothing where there is nothing. */
  private tellUndrawn(undrawn: readonly Figure[]): readonly string[] {
    const {activeDataset, language} = this;
    if (!undrawn.length) return [];
    const {undrawn: heading} = explorerMessages(language);
    const told = undrawn.slice(0, TOLD).map((figure) => describe(figure, activeDataset, language));
    return [`${heading}:`, ...told, ...this.beyond(undrawn, TOLD)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-explorer': Explorer;
  }
}
