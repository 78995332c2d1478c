import {svg} from 'lit';
import {dataset} from '../../src/generated/displacement.js';
import {displacementLayout, type LayoutOptions} from '../../src/layout/displacement.js';
import type {DisplacementGeometry} from '../../src/layout/geometry.js';
import type {Box} from '../../src/layout/box.js';
import type {Figure, Indicator} from '../../src/model/figure.js';
import {DenseChart} from '../chart/dense-chart.js';
import type {Scene, SceneFigure} from '../chart/scene.js';
import {textTemplate} from '../chart/svg.js';
import {axesTemplate, linesTemplate, markTemplate, wordsTemplate} from './drawing.js';
import {keyOf} from './key.js';
import {styles} from './styles.js';

export type * from '../chart/events.js';

/**
 * People displaced over time, as published: each figure at the height of its number, over the days it counts, with its
 * words, period and source beside it. Nothing is summed, and no line leads from one figure to another.
 *
 * @tagname idlib-displacement-chart
 * @slot - What the page shows where the chart cannot be drawn.
 * @slot heading - A heading in place of the one made from the data.
 * @slot summary - A summary in place of the one made from the data.
 * @slot note - A note under the chart.
 * @fires {CustomEvent<ReadyDetail>} idlib-ready - The chart is drawn: `detail.figures` holds the ids of its figures.
 * @fires {CustomEvent<SelectDetail>} idlib-select - A reader chose a figure: `detail.figure` is the figure.
 * @fires {CustomEvent<HighlightDetail>} idlib-highlight - A reader points at a figure, or no longer does: `detail.figures` holds its id, or nothing.
 * @fires {CustomEvent<ErrorDetail>} idlib-error - The dataset of `src` cannot be drawn: `detail.message` says why in a sentence, `detail.fault` in a word, and `detail.src` is the address.
 * @csspart frame - All of the chart.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart controls - The row of buttons.
 * @csspart panel - What a button has open.
 * @csspart notice - The sentence that tells of loading or of an error.
 * @csspart table - The table.
 * @csspart evidence - The panel with the evidence of a figure.
 * @csspart sources - The line of sources and licence.
 * @cssproperty [--idlib-font=system-ui] - Font family.
 * @cssproperty [--idlib-font-size=0.8125rem] - Size of the text in the drawing.
 * @cssproperty [--idlib-ground] - Colour behind the chart.
 * @cssproperty [--idlib-ink] - Colour of headings and numbers.
 * @cssproperty [--idlib-muted] - Colour of all other text.
 * @cssproperty [--idlib-rule] - Colour of rules.
 * @cssproperty [--idlib-reported] - Colour of what was reported.
 * @cssproperty [--idlib-projected] - Colour of projections.
 */
export class DisplacementChart extends DenseChart {
  static override styles = [DenseChart.styles, styles];

  protected readonly tag = 'idlib-displacement-chart';
  readonly indicators: readonly Indicator[] = ['displaced', 'at_risk_of_displacement'];
  protected readonly defaultSeries = 'displacement';
  protected readonly embedded = dataset;

  protected override draw(figures: readonly Figure[], options: Required<LayoutOptions>): Scene {
    const geometry = displacementLayout(figures, options);
    const {plot, marks, notes, key, cuts, width, height, fontSize} = geometry;
    return {
      width,
      height,
      fontSize,
      background: [svg`${plot && axesTemplate(plot)}${notes.map((note) => textTemplate(note))}`, linesTemplate(marks)],
      figures: sceneFigures(figures, geometry),
      key: keyOf(key, options.language.messages),
      cuts,
    };
  }
}

/** Marks in their order, then figures that have words only, then those that have neither. */
function sceneFigures(figures: readonly Figure[], geometry: DisplacementGeometry): SceneFigure[] {
  const marks = new Map(geometry.marks.map((mark) => [mark.figure, mark]));
  const labels = new Map(geometry.labels.map((label) => [label.figure, label]));
  const folded = new Set(Object.values(geometry.repeats).flat());
  const ids = new Set([
    ...marks.keys(),
    ...labels.keys(),
    ...figures.map(({id}) => id).filter((id) => !folded.has(id)),
  ]);
  return [...ids].map((id) => {
    const [mark, label] = [marks.get(id), labels.get(id)];
    return {
      id,
      figures: [id, ...(Object.hasOwn(geometry.repeats, id) ? geometry.repeats[id]! : [])],
      targets: [mark?.target, label?.box].filter((box) => box !== undefined),
      focus: focusOf(id, geometry),
      mark: svg`${mark && markTemplate(mark, id)}`,
      words: wordsTemplate(mark, label),
    };
  });
}

/** The part of a figure that its evidence should not cover. */
function focusOf(id: string, {marks, labels}: DisplacementGeometry): Box {
  const mark = marks.find(({figure}) => figure === id);
  const line = mark?.period ?? mark?.possible;
  if (line) {
    const y = Math.min(...line.ys);
    return {x: line.x1, y, width: line.x2 - line.x1, height: Math.max(...line.ys) - y};
  }
  if (mark?.projection) return {...mark.projection, height: 0};
  return labels.find(({figure}) => figure === id)?.box ?? {x: 0, y: 0, width: 0, height: 0};
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-displacement-chart': DisplacementChart;
  }
}
