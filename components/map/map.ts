import {html, nothing, type TemplateResult} from 'lit';
import {dataset} from '../../src/generated/mapped.js';
import type {LayoutOptions} from '../../src/layout/displacement.js';
import {mapLayout} from '../../src/layout/map/map.js';
import {isOnMap} from '../../src/layout/map/places.js';
import type {Box} from '../../src/layout/box.js';
import type {Event, Figure, Place} from '../../src/model/figure.js';
import {indicators} from '../../src/model/indicators.js';
import {lookup} from '../../src/model/lookup.js';
import {toldOf, type Told} from '../../src/model/told.js';
import {formatPlural} from '../../src/text/language.js';
import {formatFigureCount, formatMapSummary, formatPlaceName} from '../../src/text/map.js';
import {mapMessages} from '../../src/text/messages/sections.js';
import {DrawnChart} from '../chart/drawn-chart.js';
import {emit} from '../chart/events.js';
import type {Scene, SceneFigure} from '../chart/scene.js';
import {wishedEvents} from '../chart/selection.js';
import {toldStyles} from '../chart/told-styles.js';
import {backgroundTemplate, namesTemplate, placeTemplate} from './drawing.js';
import {keyOf} from './key.js';
import {styles} from './styles.js';
import {placeTable} from './table.js';
import {toldTemplate} from './told.js';

export type * from '../chart/events.js';

/** A scene whose map proper is not all of the drawing, and in which there may be none. */
interface MapScene extends Scene {
  readonly map: Box | null;
}

/** Of a place for which there is no room in a list. */
const NOWHERE: Box = {x: 0, y: 0, width: 0, height: 0};

/**
 * Places that the figures speak of, on a map of the governorates of Syria: which figures speak of which place, and of
 * what lies in it. Marks are of one size, whatever the numbers. What has no border or position that is known stands
 * beside the map, and is not drawn; where no place is on the map, there is none. Nothing is fetched.
 *
 * @tagname idlib-map
 * @slot - What the page shows where the map cannot be drawn.
 * @slot heading - A heading in place of the one made from the data.
 * @slot summary - A summary in place of the one made from the data.
 * @slot note - A note under the map.
 * @fires {CustomEvent<ReadyDetail>} idlib-ready - The map is drawn: `detail.figures` holds the ids of its figures.
 * @fires {CustomEvent<SelectPlaceDetail>} idlib-select-place - A reader chose a place: `detail.place` is the place, and `detail.figures` holds the ids of the figures that speak of it.
 * @fires {CustomEvent<HighlightDetail>} idlib-highlight - A reader points at a place, or no longer does: `detail.figures` holds the ids of the figures that speak of it, or nothing.
 * @fires {CustomEvent<ErrorDetail>} idlib-error - The dataset of `src` cannot be drawn: `detail.message` says why in a sentence, `detail.fault` in a word, and `detail.src` is the address.
 * @csspart frame - All of the map.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart controls - The row of buttons.
 * @csspart panel - What a button has open.
 * @csspart notice - The sentence that tells of loading or of an error.
 * @csspart table - The table.
 * @csspart evidence - The panel with the figures of a place.
 * @csspart sources - The line of sources and licence.
 * @csspart boundaries - The line on boundaries.
 * @cssproperty [--idlib-font=system-ui] - Font family.
 * @cssproperty [--idlib-font-size=0.8125rem] - Size of the text in the drawing.
 * @cssproperty [--idlib-ground] - Colour behind the map.
 * @cssproperty [--idlib-ink] - Colour of headings and names.
 * @cssproperty [--idlib-muted] - Colour of all other text.
 * @cssproperty [--idlib-rule] - Colour of rules.
 * @cssproperty [--idlib-reported] - Colour of what figures speak of.
 */
export class MapElement extends DrawnChart {
  static override styles = [DrawnChart.styles, toldStyles, styles];

  protected readonly tag = 'idlib-map';
  /** @internal */
  override readonly most = 10_000;
  readonly indicators = indicators;
  /** No series: every place is shown with all that speaks of it. */
  protected readonly defaultSeries = '';
  protected readonly embedded = dataset;

  protected override get generalHeading(): string {
    return mapMessages(this.language).heading;
  }

  protected override makeSummary(figures: readonly Figure[]): string {
    const {activeDataset, language} = this;
    return this.summarized.of([figures, activeDataset, language], () =>
      formatMapSummary(figures, activeDataset, language),
    );
  }

  protected override get listLabel(): string {
    return mapMessages(this.language).label;
  }

  protected override get hint(): string {
    return mapMessages(this.language).hint;
  }

  protected override get staysOpen(): boolean {
    return true;
  }

  protected override selectEvents(): readonly Event[] {
    return wishedEvents(this, this.activeDataset, this.warn);
  }

  protected override get alsoDrawn(): readonly unknown[] {
    return this.events;
  }

  protected override draw(figures: readonly Figure[], options: Required<LayoutOptions>): MapScene {
    const geometry = mapLayout(figures, options);
    const {map, key, cuts, width, height, fontSize} = geometry;
    const silent = new Set(geometry.places.filter(({place}) => this.isSilent(place)));
    const places = [...geometry.places.filter((mark) => !silent.has(mark)), ...silent];
    const {language} = options;
    return {
      width,
      height,
      fontSize,
      map: map && map.box,
      background: [backgroundTemplate(geometry)],
      figures: places.map((mark) => ({
        id: mark.place,
        figures: mark.figures,
        targets: mark.targets,
        focus: mark.targets[0] ?? map?.box ?? NOWHERE,
        mark: placeTemplate(mark),
        words: namesTemplate(mark),
      })),
      ...(silent.size
        ? {rest: {count: silent.size, label: formatPlural(mapMessages(language).silent, silent.size, language)}}
        : {}),
      key: keyOf(key, mapMessages(language)),
      cuts,
    };
  }

  protected override get notice(): string | null {
    return isOnMap(this.activeDataset) ? mapMessages(this.language).boundaries : null;
  }

  protected override renderChart(figures: readonly Figure[]): TemplateResult {
    const {notice} = this;
    return html`${super.renderChart(figures)}
    ${notice === null ? nothing : html`<p class="boundaries" part="boundaries">${notice}</p>`}`;
  }

  protected override renderTable(): TemplateResult {
    return placeTable(this.selected, this.headingText(), this.activeDataset, this.language);
  }

  protected override renderDrawing(figures: readonly Figure[]): TemplateResult {
    const scene = this.sceneOf(figures) as MapScene;
    const picture = this.renderPicture(scene, nothing);
    const open = this.openIn(scene);
    return html`<div class="map">${picture} ${open ? this.renderTold(open, scene) : this.renderHint()}</div>
      ${this.renderKey(scene)}`;
  }

  private renderTold({id, focus}: SceneFigure, {width, map}: MapScene): TemplateResult {
    const {activeDataset: dataset, language} = this;
    const spoken = (place: Place) => this.selected.some((figure) => figure.place === place.id);
    const side = map && (focus.x + focus.width / 2 < width / 2 ? 'right' : 'left');
    return html`<div
      class=${side ? `told ${side}` : 'told'}
      .style=${map ? `--map:${map.height}px` : ''}
      part="evidence"
      role="group"
      tabindex="0"
      aria-label=${formatPlaceName(this.placeOf(id), language)}
    >
      ${toldTemplate(this.tellOf(id), {spoken, dataset, language})} ${this.closeButton(true)}
    </div>`;
  }

  protected override optionLabel(id: string): string {
    const {language} = this;
    const messages = mapMessages(language);
    // Said of all of these at once.
    if (this.isSilent(id)) return formatPlaceName(this.placeOf(id), language);
    const {place, own, inside, events} = this.tellOf(id);
    const further = inside.reduce((sum, {figures}) => sum + figures.length, 0);
    return messages.option(formatPlaceName(place, language), [
      formatFigureCount(own.length, language),
      ...(further ? [messages.further(formatPlural(messages.figures, further, language))] : []),
      ...(events.length ? [formatPlural(messages.events, events.length, language)] : []),
    ]);
  }

  protected override choose(id: string): void {
    emit(this, 'idlib-select-place', {
      place: this.placeOf(id),
      figures: this.tellOf(id).own.map((figure) => figure.id),
    });
    void this.updateComplete.then(() => this.renderRoot.querySelector('.told')?.scrollIntoView({block: 'nearest'}));
  }

  private placeOf(id: string): Place {
    return lookup(this.activeDataset).places.get(id)!;
  }

  /** Whether neither a figure nor an event is of a place or of what lies in it. */
  private isSilent(id: string): boolean {
    const {own, inside, events} = this.tellOf(id);
    return !own.length && !inside.length && !events.length;
  }

  private tellOf(id: string): Told {
    return toldOf(this.placeOf(id), this.selected, this.events, this.activeDataset);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-map': MapElement;
  }
}
