import {ruleY, type RenderFunction, type RuleY, type RuleYOptions} from '@observablehq/plot';
import {dataset as embedded} from '../generated/dataset.js';
import type {Figure} from '../model/figure.js';
import type {FigureOptions} from './options.js';
import {readingOf, type Reading} from '../model/reading.js';
import {REPORTED, round} from '../layout/drawing.js';
import {isReported, only} from './only.js';
import {fade, marksOf, numberOf} from './svg.js';

/**
 * The days that figures count, each as a line at the height of its value: solid where the report tells the period, and
 * faded where an end of it is vague; dotted over the days that it could belong to, where it does not. Projections, and
 * figures without a number or any day, have none.
 */
export function figurePeriod(figures: Iterable<Figure>, options: FigureOptions & RuleYOptions = {}): RuleY {
  const {dataset = embedded, ...rest} = options;
  const list = [...figures];
  const reading = (figure: Figure) => readingOf(figure, dataset);
  return ruleY(
    list,
    only(isReported, {
      y: 'value',
      x1: (figure: Figure) => reading(figure).first ?? reading(figure).last,
      x2: (figure: Figure) => reading(figure).last,
      stroke: REPORTED,
      strokeWidth: 4,
      ariaHidden: 'true',
      ...rest,
      render: drawing((index) => reading(list[index]!)),
    }),
  );
}

function drawing(readingAt: (index: number) => Reading): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next!(index, scales, values, dimensions, context);
    const x = (date: Date | null) => (date && scales.x ? scales.x(date) : null);
    for (const [order, line] of marksOf(group).entries()) {
      const reading = readingAt(index[order]!);
      if (reading.first === null) line.setAttribute('x1', String(dimensions.marginLeft));
      const ends = {
        x1: numberOf(line, 'x1'),
        y1: numberOf(line, 'y1'),
        x2: numberOf(line, 'x2'),
        y2: numberOf(line, 'y2'),
      };
      if (!reading.told) {
        line.setAttribute('stroke-width', '3');
        line.setAttribute('stroke-dasharray', '1 6');
        line.setAttribute('stroke-linecap', 'round');
      }
      const share = (at: number | null, otherwise: number) =>
        at === null || ends.x2 === ends.x1 ? otherwise : (at - ends.x1) / (ends.x2 - ends.x1);
      const begun = reading.first === null ? 0.3 : share(x(reading.begun), 0);
      const over = share(x(reading.over), 1);
      if (begun > 0 || over < 1) {
        fade(line, ends, [
          [0, begun > 0 ? 0 : 1],
          [round(begun), 1],
          [round(Math.max(over, begun)), 1],
          [1, over < 1 ? 0.15 : 1],
        ]);
      }
    }
    return group;
  };
}
