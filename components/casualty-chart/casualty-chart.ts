import {svg} from 'lit';
import {dataset} from '../../src/generated/casualties.js';
import {casualtyLayout} from '../../src/layout/casualty/casualty.js';
import type {Lane} from '../../src/layout/casualty/geometry.js';
import type {Box} from '../../src/layout/box.js';
import type {LayoutOptions} from '../../src/layout/displacement.js';
import type {Figure, Indicator} from '../../src/model/figure.js';
import {DenseChart} from '../chart/dense-chart.js';
import type {Scene} from '../chart/scene.js';
import {groupTemplate, laneTemplate, wordsTemplate} from './drawing.js';
import {keyOf} from './key.js';
import {styles} from './styles.js';
import {casualtyMessages} from '../../src/text/messages/sections.js';

export type * from '../chart/events.js';

/**
 * People killed and injured, as published: a lane for each claim, under the period that it counts. Parts lie inside
 * their whole, claims that disagree stand side by side as equals, and an estimate that was printed more than once has
 * one lane that says so. Nothing is summed or averaged.
 *
 * @tagname idlib-casualty-chart
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
export class CasualtyChart extends DenseChart {
  static override styles = [DenseChart.styles, styles];

  protected readonly tag = 'idlib-casualty-chart';
  readonly indicators: readonly Indicator[] = ['killed', 'injured'];
  /** No series: all that was counted is shown. */
  protected readonly defaultSeries = '';
  protected readonly embedded = dataset;

  protected override get generalHeading(): string {
    return casualtyMessages(this.language).heading;
  }

  protected override draw(figures: readonly Figure[], options: Required<LayoutOptions>): Scene {
    const {groups, lanes, key, cuts, width, height, fontSize} = casualtyLayout(figures, options);
    return {
      width,
      height,
      fontSize,
      background: [svg`${groups.map((group) => groupTemplate(group))}`],
      figures: lanes.map((lane) => ({
        id: lane.figure,
        figures: [lane.figure, ...lane.repeats],
        targets: [lane.box],
        focus: focusOf(lane),
        mark: laneTemplate(lane),
        words: wordsTemplate(lane),
      })),
      key: keyOf(key, options.language),
      cuts,
    };
  }
}

/** The part of a lane that its evidence should not cover: the words with the bar under them, or all there is. */
function focusOf({box, lines, bar}: Lane): Box {
  const ends = [
    ...lines.flatMap((line) => [line.box.x, line.box.x + line.box.width]),
    ...(bar ? [bar.x1, bar.x2] : []),
  ];
  const left = Math.max(Math.min(...ends), box.x);
  return {...box, x: left, width: Math.min(Math.max(...ends), box.x + box.width) - left};
}

declare global {
  interface HTMLElementTagNameMap {
    'idlib-casualty-chart': CasualtyChart;
  }
}
