import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {LayoutOptions} from '../../src/layout/displacement.js';
import type {Dataset, Figure} from '../../src/model/figure.js';
import {lookup} from '../../src/model/lookup.js';
import type {Steps} from '../../src/model/steps.js';
import type {Crowd} from './density/crowd.js';
import {DrawnChart} from './drawn-chart.js';
import type {Scene} from './scene.js';

/** So many figures have marks of their own; of more, these would lie on one another. */
export const MOST_MARKS = 500;

const none: readonly Figure[] = [];

let gatherAtOnce: ((figures: readonly Figure[], dataset: Dataset) => Crowd) | null = null;

/** Gives what draws thousands of figures where nothing is loaded, as on a server. */
export function addDensity(gather: NonNullable<typeof gatherAtOnce>): void {
  gatherAtOnce = gather;
}

/**
 * A chart that draws figures one by one as long as they are few, and else by density: as cells, which tell how many
 * figures they stand for. The code for that is fetched at first need (`density.js`).
 */
export abstract class DenseChart extends DrawnChart {
  /** @internal */
  override readonly most = 500_000;

  /** The figures as cells count them; `null` of few, and until they are counted. */
  private crowd: Crowd | null = null;
  private gathered = none;
  private counting: AbortController | null = null;
  private counted: Promise<void> | null = null;
  private failed = false;

  /** Whether there are figures that are not counted yet. */
  private get waiting(): boolean {
    return this.gathered.length > MOST_MARKS && !this.crowd;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.counted;
    return super.getUpdateComplete();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.waiting) return;
    this.gathered = none;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.counting?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {activeDataset, still} = this;
    if (this.status !== 'ready') return;
    // Nothing is chosen of a dataset of few before it is drawn.
    const selected = activeDataset.figures.length > MOST_MARKS ? this.selected : none;
    if (selected === this.gathered) return;
    this.gathered = selected;
    this.crowd = null;
    this.counting?.abort();
    if (!this.waiting) return;
    if (still) this.crowd = gatherAtOnce!(selected, activeDataset);
    else this.counted = this.gather(selected, activeDataset);
  }

  protected override updated(): void {
    if (!this.waiting) super.updated();
  }

  /** Thousands are put in order when they are counted, a part at a time. */
  protected override order(figures: readonly Figure[]): readonly Figure[] {
    return figures.length > MOST_MARKS ? figures : super.order(figures);
  }

  protected override makeScene(figures: readonly Figure[], options: Required<LayoutOptions>): Scene {
    return this.crowd?.scene(options) ?? super.makeScene(figures, options);
  }

  protected override renderChart(figures: readonly Figure[]): TemplateResult {
    if (!this.waiting) return super.renderChart(figures);
    return html`<p class="drawing" role="status">${this.failed ? this.language.messages.control.failed : ''}</p>`;
  }

  protected override renderTable(): TemplateResult {
    const turn = this.live ? () => this.requestUpdate() : null;
    return this.crowd?.table(this.headingText(), this.language, turn) ?? super.renderTable();
  }

  protected override describeAll(figures: readonly Figure[]): string {
    if (!this.crowd) return this.waiting ? super.makeSummary(figures) : super.describeAll(figures);
    return [this.makeSummary(figures), ...this.crowd.sentences(this.language)].join('\n');
  }

  protected override makeSummary(figures: readonly Figure[]): string {
    return this.waiting && !this.failed ? '' : super.makeSummary(figures);
  }

  protected override get listLabel(): string {
    return this.crowd?.texts(this.language).label ?? super.listLabel;
  }

  protected override get hint(): string {
    return this.crowd?.texts(this.language).hint ?? super.hint;
  }

  protected override optionLabel(id: string): string {
    return this.crowd?.label(id) ?? super.optionLabel(id);
  }

  protected override evidenceOf(id: string): TemplateResult {
    return this.crowd?.evidence(id, this.language) ?? super.evidenceOf(id);
  }

  /** A cell is no figure: it is pointed out, and not chosen. */
  protected override choose(id: string): void {
    if (!this.crowd) super.choose(id);
  }

  private async gather(figures: readonly Figure[], dataset: Dataset): Promise<void> {
    this.failed = false;
    const {signal} = (this.counting = new AbortController());
    try {
      const {gather} = await import('./density.js');
      const root = this.renderRoot as ShadowRoot;
      await gather(figures, dataset, lookup(dataset), root, signal, (crowd) => this.prepare(crowd, figures));
    } catch {
      // Other figures are asked for.
      if (signal.aborted) return;
      this.failed = true;
    }
    this.requestUpdate();
  }

  /** Makes what is drawn next a part at a time, as each passes over all figures. */
  private *prepare(crowd: Crowd, figures: readonly Figure[]): Steps<void> {
    this.crowd = crowd;
    this.makeTotal(figures);
    yield;
    this.makeSummary(figures);
    yield;
    this.makeSources(figures);
    yield;
    if (this.far) return;
    const scene = this.sceneOf(figures);
    yield;
    this.onScreen.of(scene, this.drawing);
  }
}
