import type {SVGTemplateResult} from 'lit';
import {asMarkup, asOne, asSvgMarkup, markupOf, nodesOf} from './markup.js';
import {figureTemplate, pictureTemplate, type Drawing} from './picture.js';
import type {Scene} from './scene.js';

/** The picture of a chart in a page: parsed in one go, and later changed only in the figures that are others then. */
export class LivePicture {
  private scene: Scene | null = null;
  /** What the picture is around its pieces. */
  private frame = '';
  /** Its background and its figures, as they stand in it. */
  private pieces: readonly SVGTemplateResult[] = [];
  private picture: Element | null = null;

  /** The picture of a scene: the same element as before where only pieces of it are others. */
  of(scene: Scene, drawing: Drawing): Element {
    if (scene === this.scene) return this.picture!;
    const figures = scene.figures.map((figure) => asSvgMarkup(figureTemplate(figure, drawing)));
    const pieces = [asSvgMarkup(scene.background), ...figures];
    const ids = scene.figures.map(({id}) => id);
    const frame = markupOf(pictureTemplate(scene, drawing, ids, ''));
    if (frame === this.frame) this.exchange(pieces);
    else this.picture = nodesOf(asMarkup(pictureTemplate(scene, drawing, figures, pieces[0]))).firstElementChild;
    // Only now: what could not be drawn is tried again.
    this.scene = scene;
    this.frame = frame;
    this.pieces = pieces;
    return this.picture!;
  }

  /** Exchanges what is another. */
  private exchange([background, ...figures]: readonly SVGTemplateResult[]): void {
    const [behind, ...before] = this.pieces;
    if (differ(background!, behind!)) this.picture!.firstElementChild!.replaceChildren(nodesOf(background!));
    const others = figures.flatMap((figure, index) => (differ(figure, before[index]!) ? [index] : []));
    if (!others.length) return;
    const drawn = this.picture!.querySelectorAll('.figure');
    // Parsed together, as to begin takes longer than to parse one of them.
    const fresh = [...nodesOf(asOne(others.map((index) => figures[index]!))).children];
    for (const [at, index] of others.entries()) drawn[index]!.replaceWith(fresh[at]!);
  }
}

function differ(one: SVGTemplateResult, other: SVGTemplateResult): boolean {
  return one.strings[0] !== other.strings[0];
}
