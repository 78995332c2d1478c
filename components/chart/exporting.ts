import {nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Font} from '../../src/layout/text.js';
import type {Dataset, Event, Figure} from '../../src/model/figure.js';
import {Latest} from '../../src/model/kept.js';
import {formatHeading, formatSources, formatSummary, formatTotal} from '../../src/text/chart.js';
import type {Language} from '../../src/text/language.js';
import {PortableElement} from './portable.js';
import type {Picture} from './scene.js';

import type {Subject} from './subject.js';
import {allControls, Toolbar, type Control} from './toolbar.js';
import {warnOnce} from './warn.js';

/** What can be done with a chart: its controls, and the same as methods. */
export abstract class ExportingElement extends PortableElement {
  static override properties: PropertyDeclarations = {controls: {}};

  /** What readers can do, apart by spaces: `table` `download` `cite` `share`. The table alone where it is not given. */
  controls: string | null = null;

  abstract readonly description: string;
  abstract theme: 'auto' | 'light' | 'dark';
  abstract interactive: 'full' | 'none';
  /** The tag the element is registered as, in warnings. */
  protected abstract readonly tag: string;
  /** The figures that come with the element. */
  protected abstract readonly embedded: Dataset;
  protected abstract readonly activeDataset: Dataset;
  protected abstract readonly language: Language;
  /** The figures that are shown. */
  protected abstract readonly selected: readonly Figure[];
  /** The events that are shown besides. */
  protected abstract readonly events: readonly Event[];
  protected abstract headingText(): string;
  protected abstract summaryText(): string;

  /** The controls that the element has a use for. */
  protected readonly offers: readonly Control[] = ['download', 'cite', 'share'];
  /** Kept, as the pointer draws the element anew, and both pass over all figures. */
  protected readonly headed = new Latest<string>();
  protected readonly summarized = new Latest<string>();
  private readonly totalled = new Latest<string>();
  private readonly credited = new Latest<string>();
  protected readonly toolbar = new Toolbar(this, () => this.subject());

  /** Whether there is nothing to draw. */
  protected isEmpty(figures: readonly Figure[]): boolean {
    return figures.length === 0;
  }

  /** The heading of figures that make up no series. */
  protected get generalHeading(): string {
    return this.language.messages.chart.heading;
  }

  protected makeHeading(figures: readonly Figure[]): string {
    const {activeDataset, language, generalHeading} = this;
    return this.headed.of([figures, activeDataset, language], () =>
      formatHeading(figures, activeDataset, language, generalHeading),
    );
  }

  protected makeSummary(figures: readonly Figure[]): string {
    const {activeDataset, language} = this;
    return this.summarized.of([figures, activeDataset, language], () =>
      formatSummary(figures, activeDataset, language, () => this.makeTotal(figures)),
    );
  }

  /** The sentence on adding up. */
  protected makeTotal(figures: readonly Figure[]): string {
    const {activeDataset, language} = this;
    return this.totalled.of([figures, activeDataset, language], () => formatTotal(figures, activeDataset, language));
  }

  /** The line of sources and licence. */
  protected makeSources(figures: readonly Figure[]): string {
    const {activeDataset, language, embedded} = this;
    const licensed = activeDataset === embedded;
    return this.credited.of([figures, activeDataset, language], () =>
      formatSources(figures, activeDataset, language, licensed),
    );
  }

  /** What the element draws in a width; `null` where it is made of words. */
  protected picture(_width: number, _font: Font, _height?: number): Picture | null {
    return null;
  }

  /** What the element shows, as a table in place of what it is; nothing of one that is words or rows already. */
  protected renderTable(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The text that the page has put into a slot; `null` where it has put nothing there. */
  protected slotted(name: 'heading' | 'summary'): string | null {
    const content = this.still ? null : this.querySelector(`:scope > [slot="${name}"]`);
    return content && content.textContent.replace(/\s+/g, ' ').trim();
  }

  /** Whether a reader can do more than look. */
  protected get live(): boolean {
    return this.interactive === 'full' && !this.still;
  }

  protected renderControls(): TemplateResult | typeof nothing {
    const controls = this.interactive === 'full' ? this.wanted() : [];
    const {messages} = this.language;
    return this.still?.controls(controls, messages, this.renderTable()) ?? this.toolbar.render(controls, messages);
  }

  private wanted(): readonly Control[] {
    const words = this.controls?.split(/[\s,]+/).filter(Boolean) ?? ['table'];
    for (const word of words) {
      if (!(allControls as readonly string[]).includes(word))
        warnOnce(this.tag, 'controls', word, allControls.join(', '));
    }
    return this.offers.filter((control) => words.includes(control));
  }

  protected subjectBy(): Subject {
    return this.subject();
  }

  /**
   * The element as what is made of it elsewhere sees it.
   * @internal
   */
  subject(): Subject {
    return {
      element: this,
      figures: this.selected,
      events: this.events,
      dataset: this.activeDataset,
      embedded: this.activeDataset === this.embedded,
      language: this.language,
      heading: this.headingText(),
      summary: this.slotted('summary') || this.summaryText(),
      total: () => this.makeTotal(this.selected),
      url: this.viewUrl(),
      table: this.renderTable(),
      draw: (width, font, height) => this.picture(width, font, height),
    };
  }
}
