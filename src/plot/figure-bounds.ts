import {ruleX, type RenderFunction, type RuleX, type RuleXOptions} from '@observablehq/plot';
import {dataset as embedded} from '../generated/dataset.js';
import {boundKindOf} from '../model/bound.js';
import type {Figure} from '../model/figure.js';
import {middleOf} from '../model/reading.js';
import {REPORTED} from '../layout/drawing.js';
import {only} from './only.js';
import type {FigureOptions} from './options.js';
import {colourOf, create, fade, marksOf, nextId, numberOf} from './svg.js';

/** How far a fading bar reaches, and a blur to each side, in pixels: the words name no end. */
const REACH = 26;
const BLUR = 16;

/**
 * How far the words of each figure leave its number open: a bar that fades upward for “more than” and “at least”,
 * downward for “nearly”, a blur for “about”, and a closed bar between the ends of a printed range. A bare number has none.
 */
export function figureBounds(figures: Iterable<Figure>, options: FigureOptions & RuleXOptions = {}): RuleX {
  const {dataset = embedded, ...rest} = options;
  const list = [...figures];
  return ruleX(
    list,
    only(isBounded, {
      x: (figure: Figure) => middleOf(figure, dataset),
      y1: (figure: Figure) => (boundKindOf(figure) === 'range' ? figure.valueHigh : figure.value),
      y2: (figure: Figure) => (boundKindOf(figure) === 'range' ? figure.valueLow : figure.value),
      stroke: REPORTED,
      strokeWidth: 4,
      ariaHidden: 'true',
      ...rest,
      render: drawing((index) => list[index]!),
    }),
  );
}

function isBounded(figure: Figure): boolean {
  return figure.status === 'reported' && boundKindOf(figure) !== null;
}

function drawing(figureAt: (index: number) => Figure): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next!(index, scales, values, dimensions, context);
    for (const [order, line] of marksOf(group).entries()) {
      const kind = boundKindOf(figureAt(index[order]!));
      const [x, y] = [numberOf(line, 'x1'), numberOf(line, 'y1')];
      if (kind === 'range') close(line, x);
      else if (kind === 'about') blur(line, x, y);
      else open(line, x, y, kind === 'floor' ? y - REACH : y + REACH);
    }
    return group;
  };
}

/** A bar that fades from the number to where the words no longer reach. */
function open(line: Element, x: number, y: number, end: number): void {
  line.setAttribute('y2', String(end));
  fade(line, {x1: x, y1: y, x2: x, y2: end}, [
    [0, 1],
    [1, 0],
  ]);
}

function blur(line: Element, x: number, y: number): void {
  const id = nextId();
  const colour = colourOf(line);
  const stop = (offset: number, opacity: number) =>
    create(line, 'stop', {offset, 'stop-color': colour, 'stop-opacity': opacity});
  line.before(create(line, 'radialGradient', {id}, [stop(0.2, 0.8), stop(1, 0)]));
  line.replaceWith(create(line, 'ellipse', {cx: x, cy: y, rx: 11, ry: BLUR, fill: `url(#${id})`, stroke: 'none'}));
}

/** Ends across a bar, so that it reads as closed. */
function close(line: Element, x: number): void {
  line.setAttribute('stroke-width', '2');
  for (const end of ['y1', 'y2']) {
    const y = numberOf(line, end);
    line.after(create(line, 'line', {x1: x - 5, x2: x + 5, y1: y, y2: y, stroke: colourOf(line), 'stroke-width': 2}));
  }
}
