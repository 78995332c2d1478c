import type {SVGTemplateResult} from 'lit';
import {asMarkup, asOne, asSvgMarkup, markupOf, nodesOf} from './markup.js';
import {figureTemplate, pictureTemplate, type Drawing} from './picture.js';
import type {Scene} from './scene.js';

/** The picture of a chart in a page: parsed in one go, and later changed only in the figures that are others then. */
export class LivePicture {
  private scene: Scene | null = null;
  /** What the picture is around its pieces. */
  private frame = '';
  /** The layers behind its figures, and these, as they stand in it. */
  private layers: readonly SVGTemplateResult[] = [];
  private figures: readonly SVGTemplateResult[] = [];
  private picture: Element | null = null;

  /** The picture of a scene: the same element as before where only pieces of it are others. */
  of(scene: Scene, drawing: Drawing): Element {
    if (scene === this.scene) return this.picture!;
    const figures = scene.figures.map((figure) => asSvgMarkup(figureTemplate(figure, drawing)));
    const layers = scene.background.map(asSvgMarkup);
    const ids = scene.figures.map(({id}) => id);
    const blanks = layers.map(() => '');
    const frame = markupOf(pictureTemplate(scene, drawing, ids, blanks));
    if (frame === this.frame) this.exchange(layers, figures);
    else this.picture = nodesOf(asMarkup(pictureTemplate(scene, drawing, figures, layers))).firstElementChild;
    // Only now: what could not be drawn is tried again.
    this.scene = scene;
    this.frame = frame;
    this.layers = layers;
    this.figures = figures;
    return this.picture!;
  }

  /** Exchanges what is another. */
  private exchange(layers: readonly SVGTemplateResult[], figures: readonly SVGTemplateResult[]): void {
    const drawing = this.picture!;
    for (const index of others(layers, this.layers)) drawing.children[index]!.replaceChildren(nodesOf(layers[index]!));
    const changed = others(figures, this.figures);
    if (!changed.length) return;
    const drawn = drawing.querySelectorAll('.figure');
    // Parsed together, as to begin takes longer than to parse one of them.
    const fresh = [...nodesOf(asOne(changed.map((index) => figures[index]!))).children];
    for (const [at, index] of changed.entries()) drawn[index]!.replaceWith(fresh[at]!);
  }
}

/** Where pieces are others than those that stood there. */
function others(pieces: readonly SVGTemplateResult[], before: readonly SVGTemplateResult[]): number[] {
  return pieces.flatMap(({strings}, index) => (strings[0] === before[index]!.strings[0] ? [] : [index]));
}
