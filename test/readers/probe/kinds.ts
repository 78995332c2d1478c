import {contrast, groundOf, parseColour} from './colour.js';
import {stage} from './tree.js';

/** How each kind looks apart from its colours: a drawing by its shapes, a box or a word by its lines. */
export function kinds(selector: string): string[] {
  return stage()
    .filter((element) => element.matches(selector))
    .map((element) => {
      const {borderBlockStartStyle, textDecorationStyle} = getComputedStyle(element);
      return element instanceof SVGElement ? shapesOf(element) : `${borderBlockStartStyle} ${textDecorationStyle}`;
    });
}

/** What the shapes of a drawing are, and the patterns and fades in them. */
function shapesOf(drawing: SVGElement): string {
  const shapes = [...drawing.querySelectorAll('*')].map((shape) => {
    const {strokeDasharray, fill, stroke} = getComputedStyle(shape);
    const geometry = [...shape.attributes].filter(({name}) => !/^(id|class|fill|stroke|mask|stop-color)$/.test(name));
    const painted = [fill, stroke].map((paint) => paintOf(paint, shape));
    return [shape.localName, ...painted, strokeDasharray, ...geometry.map(({name, value}) => `${name}=${value}`)].join(
      ' ',
    );
  });
  return shapes.join('; ');
}

/** A paint without its colour: there, or not to be told from the ground, as in a hollow mark. */
function paintOf(paint: string, shape: Element): 'none' | 'ground' | 'some' {
  if (paint === 'none') return 'none';
  const plain = !paint.startsWith('url');
  return plain && contrast(parseColour(paint), groundOf(shape)) < 1.1 ? 'ground' : 'some';
}
