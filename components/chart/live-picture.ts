import {render, type SVGTemplateResult, type TemplateResult} from 'lit';
import {asMarkup, asOne, asSvgMarkup, markupOf} from './markup.js';
import {figureTemplate, pictureTemplate, type Drawing} from './picture.js';
import type {Scene} from './scene.js';

/** The picture of a chart in a page: parsed in one go, and later changed only in the figures that are others then. */
export class LivePicture {
  private scene: Scene | null = null;
  /** What the picture is around its pieces. */
  private frame = '';
  private template: TemplateResult | null = null;
  /** The background and the figures: as they are in the template, in the page, and as they are to be. */
  private made: readonly SVGTemplateResult[] = [];
  private shown: readonly SVGTemplateResult[] = [];
  private wanted: readonly SVGTemplateResult[] = [];
  private picture: Element | null = null;

  /** The template of a scene; the same as before where only pieces of it are others. `update` must follow. */
  of(scene: Scene, drawing: Drawing): TemplateResult {
    if (scene === this.scene) return this.template!;
    this.scene = scene;
    const figures = scene.figures.map((figure) => asSvgMarkup(figureTemplate(figure, drawing)));
    this.wanted = [asSvgMarkup(scene.background), ...figures];
    const ids = scene.figures.map(({id}) => id);
    const frame = markupOf(pictureTemplate(scene, drawing, ids, ''));
    if (frame !== this.frame) {
      this.frame = frame;
      this.made = this.wanted;
      this.template = asMarkup(pictureTemplate(scene, drawing, figures, this.wanted[0]));
    }
    return this.template!;
  }

  /** Exchanges what is another in the picture that stands in the page now; not in one that was written before. */
  update(picture: Element | null): void {
    if (!this.template) return;
    if (picture !== this.picture) this.shown = this.made;
    this.picture = picture;
    if (!picture || this.shown === this.wanted) return;
    const [background, ...figures] = this.wanted;
    if (differ(background!, this.shown[0]!)) picture.firstElementChild!.replaceChildren(nodesOf(background!));
    const others = figures.flatMap((figure, index) => (differ(figure, this.shown[index + 1]!) ? [index] : []));
    if (others.length) {
      const drawn = picture.querySelectorAll('.figure');
      // Parsed together, as to begin takes longer than to parse one of them.
      const fresh = [...nodesOf(asOne(others.map((index) => figures[index]!))).children];
      for (const [at, index] of others.entries()) drawn[index]!.replaceWith(fresh[at]!);
    }
    this.shown = this.wanted;
  }
}

function differ(one: SVGTemplateResult, other: SVGTemplateResult): boolean {
  return one.strings[0] !== other.strings[0];
}

function nodesOf(template: SVGTemplateResult): DocumentFragment {
  const nodes = document.createDocumentFragment();
  render(template, nodes);
  return nodes;
}
