import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {meets, partsOf} from '../../src/layout/cuts.js';
import type {Scene, SceneFigure} from './scene.js';
import {round} from './svg.js';

/** How the figures of a scene are drawn. */
export interface Drawing {
  /** What a screen reader calls the list of figures. */
  readonly label: string;
  /** What it says of one of them. */
  readonly labelOf: (id: string) => string;
  /** Whether a reader can choose figures. */
  readonly live: boolean;
  /** Whether figures carry their identifiers, as they may where a page has the drawing once. */
  readonly named: boolean;
  readonly highlighted: ReadonlySet<string>;
}

/** A scene in one picture, with what its figures and its background are drawn as. */
export function pictureTemplate(
  {width, height, fontSize, rest, background, figures}: Scene,
  drawing: Drawing,
  drawn: readonly unknown[] = figures.map((figure) => figureTemplate(figure, drawing)),
  behind: readonly unknown[] = background,
): TemplateResult {
  const first = figures.length - (rest?.count ?? 0);
  return html`<svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} font-size=${fontSize}>
    ${behind.map((layer) => svg`<g aria-hidden="true">${layer}</g>`)}
    <g role=${drawing.live ? 'listbox' : 'group'} aria-label=${drawing.label}>
      ${drawn.slice(0, first)}
      ${rest ? svg`<g role="group" aria-label=${rest.label}>${drawn.slice(first)}</g>` : nothing}
    </g>
  </svg>`;
}

/** A scene in parts, one under the other, which pages of paper may come between. */
export function partTemplates(scene: Scene, drawing: Drawing): TemplateResult[] {
  const {width, height, fontSize, cuts, background, figures} = scene;
  return partsOf(height, cuts).map(
    (part, index) =>
      html`<svg
        viewBox=${`0 ${round(part.y)} ${width} ${round(part.height)}`}
        width=${width}
        height=${round(part.height)}
        font-size=${fontSize}
      >
        ${background.map((layer) => svg`<g aria-hidden="true">${layer}</g>`)}
        <g role="group" aria-label=${drawing.label}>
          ${figures
            .filter(({targets}) => (targets.length ? targets.some((box) => meets(box, part)) : !index))
            .map((figure) => figureTemplate(figure, drawing))}
        </g>
      </svg>`,
  );
}

/** One figure, which a pointer and keys can come to. */
export function figureTemplate(figure: SceneFigure, {labelOf, live, named, highlighted}: Drawing): SVGTemplateResult {
  const {id, targets, mark, words} = figure;
  const lit = highlighted.size > 0 && figure.figures.some((one) => highlighted.has(one));
  // Without a role of its own, as it would stand between the list and its option, which would then be read as a group.
  return svg`<g class=${lit ? 'figure highlighted' : 'figure'} role="none">
    <g id=${named ? id : nothing} role=${live ? 'option' : 'img'} aria-label=${labelOf(id)}>
      ${targets.map(({x, y, width, height}) => svg`<rect class="target" x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} fill="none" pointer-events="all"/>`)}
      ${mark}
    </g>
    <g aria-hidden="true">${words}</g>
  </g>`;
}

/** The figure that something in a picture belongs to. */
export function idAt(element: Element): string | undefined {
  return element.closest('.figure')?.firstElementChild!.id;
}
