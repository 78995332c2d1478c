import {html, nothing, unsafeCSS, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {datasetName} from '../../src/embedded.js';
import {dataset} from '../../src/generated/counted.js';
import {columns, isColumn} from '../../src/model/columns.js';
import type {Figure} from '../../src/model/figure.js';
import {indicators} from '../../src/model/indicators.js';
import {formatCitation} from '../../src/text/describe.js';
import {ledgerOf} from '../../src/text/ledger.js';
import {capitalize, formatPlural} from '../../src/text/language.js';
import {ledgerMessages, pagesMessages} from '../../src/text/messages/sections.js';
import {formatCount} from '../../src/text/number.js';
import {ChartElement} from '../chart/chart-element.js';
import {emit} from '../chart/events.js';
import {evidence} from '../chart/evidence.js';
import {evidenceStyles} from '../chart/evidence-styles.js';
import {fieldStyles} from '../chart/field-styles.js';
import {pager} from '../chart/pager.js';
import {pagerStyles} from '../chart/pager-styles.js';
import {reportTemplate, verbatimTemplate} from '../chart/quoted.js';
import {chartStyles} from '../chart/styles.js';
import type {Subject} from '../chart/subject.js';
import {warnOnce} from '../chart/warn.js';
import {Citations} from './citation.js';
import {columnChooser, downloadButtons, searchField, sortField} from './controls.js';
import {download, type Format} from './downloads.js';
import {narrowStyles} from './narrow-styles.js';
import {rowsTemplate} from './rows.js';
import {styles} from './styles.js';
import {View} from './view.js';

export type * from '../chart/events.js';

/**
 * The evidence of a dataset: a row for each figure, with any of its fields as columns, to be sorted, searched and taken
 * away. A row opens into all that is known of its figure and how it stands to others.
 *
 * @tagname idlib-figure-table
 * @slot - What the page shows where the figures cannot be loaded.
 * @slot heading - A heading in place of the one made from the data.
 * @slot summary - A summary in place of the one made from the data.
 * @slot note - A note under the table.
 * @fires {CustomEvent<ReadyDetail>} idlib-ready - The table is written: `detail.figures` holds the ids of its figures.
 * @fires {CustomEvent<SelectDetail>} idlib-select - A reader opened a row: `detail.figure` is the figure.
 * @fires {CustomEvent<HighlightDetail>} idlib-highlight - A reader points at a row: `detail.figures` holds the id, and nothing when the pointer has left.
 * @fires {CustomEvent<ErrorDetail>} idlib-error - The dataset of `src` cannot be used: `detail.message` says why in a sentence, `detail.fault` in a word, and `detail.src` is the address.
 * @csspart frame - All of the table and its controls.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart controls - The row of buttons.
 * @csspart panel - What a button has open.
 * @csspart notice - The sentence that tells of loading or of an error.
 * @csspart table - The table.
 * @csspart evidence - What a row opens into.
 * @csspart sources - The line of sources and licence.
 * @cssproperty [--idlib-font=system-ui] - Font family.
 * @cssproperty [--idlib-font-size=0.8125rem] - Size of the text.
 * @cssproperty [--idlib-ground] - Colour behind the table.
 * @cssproperty [--idlib-ink] - Colour of headings and numbers.
 * @cssproperty [--idlib-muted] - Colour of all other text.
 * @cssproperty [--idlib-rule] - Colour of rules.
 * @cssproperty [--idlib-reported] - Colour of the focus, and of the rule at a row pointed out.
 */
export class FigureTable extends ChartElement {
  static override properties: PropertyDeclarations = {...ChartElement.properties, columns: {}};
  static override styles = [chartStyles, evidenceStyles, unsafeCSS(pagerStyles), fieldStyles, styles, narrowStyles];

  /** Columns in the order to show them, apart by spaces: fields by their names in the tables, `number`, `counted`, `period`. */
  columns: string | null = null;

  /** Whether a file could not be made. */
  private failed = false;
  private readonly view = new View(this);
  private readonly citations = new Citations(this);

  protected readonly tag = 'idlib-figure-table';
  /** @internal */
  override readonly most = 10_000;
  readonly indicators = indicators;
  /** No series: every figure is evidence. */
  protected readonly defaultSeries = '';
  protected readonly embedded = dataset;

  protected override get generalHeading(): string {
    return ledgerMessages(this.language).heading;
  }

  /** No total, and no lowest and highest number: the rows count many things, and there can be thousands. */
  protected override makeSummary({length}: readonly Figure[]): string {
    return length ? ledgerMessages(this.language).summary : this.language.messages.chart.none;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('columns')) return;
    const words = this.columns?.split(/[\s,]+/).filter(Boolean) ?? [];
    for (const word of words) if (!isColumn(word)) warnOnce(this.tag, 'columns', word, columns.join(' or '));
    this.view.ask(words.filter(isColumn));
  }

  protected override renderChart(figures: readonly Figure[]): TemplateResult {
    const {view, language} = this;
    const full = this.interactive === 'full';
    const waiting = this.still ? ' waiting' : '';
    const rows = this.rowsOf(figures);
    const {shown, columns, order} = view;
    return html`
      ${
        full
          ? html`<div class=${`arrange${waiting}`}>
              ${searchField(view.query, [rows.length, figures.length], language, view.search)}
              ${sortField(columns, order, language, view.sort)} ${columnChooser(columns, language, view.toggleColumn)}
            </div>`
          : nothing
      }
      ${rows.length ? this.renderRows(shown, this.live) : html`<p class="no-match">${ledgerMessages(language).noMatch}</p>`}
      ${pager(view.place, formatPlural(pagesMessages(language).figures, rows.length, language), language, full ? {turn: view.pages.turn, waits: this.still !== null} : null)}
      ${full && rows.length ? html`<div class=${`taking${waiting}`}>${downloadButtons(language, this.failed, this.take)}</div>` : nothing}
      <p class="sources" part="sources">${this.makeSources(figures)}</p>
    `;
  }

  /**
   * What is taken away is what is shown: the rows found, in their order.
   * @internal
   */
  override subject(): Subject {
    const figures = this.rowsOf(this.selected);
    return {...super.subject(), figures, total: () => this.makeTotal(figures)};
  }

  protected override describeAll(figures: readonly Figure[]): string {
    return super.describeAll(this.rowsOf(figures));
  }

  /** None where nothing is found, as there is nothing to take away. */
  protected override renderControls(): TemplateResult | typeof nothing {
    return this.rowsOf(this.selected).length ? super.renderControls() : nothing;
  }

  private readonly take = async (format: Format): Promise<void> => {
    this.failed = await download(format, this.subject()).then(
      () => false,
      () => true,
    );
    this.requestUpdate();
  };

  private rowsOf(figures: readonly Figure[]): readonly Figure[] {
    return this.view.over(figures, ledgerOf(this.activeDataset, this.language), this.interactive === 'full');
  }

  private renderRows(figures: readonly Figure[], full: boolean): TemplateResult {
    const {view, language, activeDataset, highlighted} = this;
    const {columns, order, opened, ledger} = view;
    const point = (figure: Figure | null) => emit(this, 'idlib-highlight', {figures: figure ? [figure.id] : []});
    return rowsTemplate({
      figures,
      columns,
      order,
      opened,
      highlighted,
      full,
      still: this.still !== null && this.interactive === 'full',
      caption: this.headingText(),
      cell: (figure, column) => {
        if (column === 'report') return reportTemplate(figure, activeDataset, language);
        if (column === 'value_verbatim') return verbatimTemplate(figure, activeDataset, language);
        return ledger.write(figure, column);
      },
      messages: ledgerMessages(language),
      nameOf: (figure) => capitalize(formatCount(figure, activeDataset, language), language),
      evidence: (figure) => this.renderEvidence(figure, full),
      onSort: view.sortBy,
      onOpen: (figure) => {
        if (view.toggle(figure)) emit(this, 'idlib-select', {figure});
      },
      onPoint: point,
    });
  }

  private renderEvidence(figure: Figure, full: boolean): TemplateResult {
    const {language, activeDataset, view} = this;
    const name =
      activeDataset === dataset ? datasetName : this.src ? new URL(this.src, this.baseURI).href : this.baseURI;
    const text = formatCitation(figure, activeDataset, language, name);
    const way = (to: string, other: Figure) =>
      full && view.rows.includes(other)
        ? html`<button type="button" class="way" @click=${() => this.lead(other)}>${to}</button>`
        : to;
    return html`${evidence(figure, activeDataset, language, {way})}
    ${full ? this.citations.template(figure.id, text, ledgerMessages(language)) : nothing}`;
  }

  /** Shows the row of another figure, opened, and puts the focus there. */
  private async lead(figure: Figure): Promise<void> {
    if (this.view.reveal(figure)) emit(this, 'idlib-select', {figure});
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#row-${CSS.escape(figure.id)} .expand`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-figure-table': FigureTable;
  }
}
