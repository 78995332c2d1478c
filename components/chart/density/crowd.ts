import {html, type TemplateResult} from 'lit/html.js';
import {densityLayout} from '../../../src/layout/density/density.js';
import type {Cell, Rest} from '../../../src/layout/density/geometry.js';
import type {Points} from '../../../src/layout/density/points.js';
import type {LayoutOptions} from '../../../src/layout/displacement.js';
import {pageOf} from '../../../src/layout/pages.js';
import type {Dataset} from '../../../src/model/figure.js';
import {lookup} from '../../../src/model/lookup.js';
import {formatCell} from '../../../src/text/density.js';
import {formatPlural, type Language} from '../../../src/text/language.js';
import type {DensityMessages} from '../../../src/text/messages/density.js';
import {densityMessages, pagesMessages} from '../../../src/text/messages/sections.js';
import {formatName} from '../../../src/text/names.js';
import {figureItem} from '../figure-item.js';
import {pager} from '../pager.js';
import type {Scene} from '../scene.js';
import {figureTable} from '../table.js';
import {sceneOf} from './drawing.js';
import {largestOf} from './largest.js';

/** So many figures of a cell are told at once. */
const TOLD = 5;
/** So many rows of the table at once: twice as many keep a page for longer than a twentieth of a second. */
const PAGE = 100;
/** The width in which cells are told where nothing is drawn, in pixels. */
const WIDTH = 640;

/** Figures of which there are too many to draw one by one: their cells, and what is told of each. */
export class Crowd {
  /** By identifier. One cell has the same in all widths in which it is drawn. */
  private readonly cells = new Map<string, {readonly members: Uint32Array; readonly label: string}>();
  private page = 0;

  constructor(
    private readonly points: Points,
    private readonly dataset: Dataset,
  ) {}

  scene(options: LayoutOptions): Scene {
    const geometry = densityLayout(this.points, options);
    for (const cell of [...geometry.cells, ...geometry.rests]) {
      this.cells.set(cell.id, {members: cell.members, label: labelOf(cell, options.language)});
    }
    const {figures} = this.points;
    return sceneOf(geometry, (places) => Array.from(places, (place) => figures[place]!.id), options.language);
  }

  /** What a screen reader says of a cell. */
  label(id: string): string {
    return this.cells.get(id)?.label ?? '';
  }

  /** What each cell stands for. */
  sentences(language: Language): string[] {
    const {cells, rests} = densityLayout(this.points, {dataset: this.dataset, language, width: WIDTH});
    return [...cells, ...rests].map((cell) => labelOf(cell, language));
  }

  /** What stands around the cells. */
  texts(language: Language): DensityMessages {
    return densityMessages(language);
  }

  /** The figures of a cell: the largest, and how many more there are. */
  evidence(id: string, language: Language): TemplateResult {
    const {dataset, points} = this;
    const {members, label} = this.cells.get(id)!;
    const {formats} = language;
    const messages = densityMessages(language);
    const told = largestOf(members, points.levels, TOLD).map((place) => points.figures[place]!);
    const more = members.length - told.length;
    return html`<p class="count">${label}</p>
      <div id="beyond">
        ${told.length > 1 ? html`<p>${more ? messages.largest(formats.number(told.length), formats.number(more)) : messages.all}</p>` : null}
        <ul class="largest" role="list">
          ${told.map((figure) => figureItem(figure, formatName(lookup(dataset).places.get(figure.place)!, language), dataset, language))}
        </ul>
      </div>`;
  }

  /** The figures in the order of time, a page of them at a time; `turned` hears of another one. */
  table(caption: string, language: Language, turned: (() => void) | null): TemplateResult {
    const {points, dataset} = this;
    const {figures} = points;
    const place = pageOf(figures.length, PAGE, this.page);
    const turn = (page: number) => {
      this.page = pageOf(figures.length, PAGE, page).page;
      turned?.();
    };
    const all = formatPlural(pagesMessages(language).figures, figures.length, language);
    return html`${pager(place, all, language, turned && {turn, waits: false})}
    ${figureTable(figures.slice(place.start, place.end), caption, dataset, language)}`;
  }
}

function labelOf(cell: Cell | Rest, language: Language): string {
  const count = cell.members.length;
  return 'kind' in cell
    ? formatPlural(densityMessages(language)[cell.kind], count, language)
    : formatCell({...cell, count}, language);
}
