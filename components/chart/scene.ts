import type {SVGTemplateResult} from 'lit';
import type {Box} from '../../src/layout/box.js';

/** What a chart draws, ready for the frame that all charts share. Sizes in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Axes, notes, lines to words: behind the figures, and not read out. In layers, of which each changes by itself. */
  readonly background: readonly SVGTemplateResult[];
  /** In the order in which keys move through them. */
  readonly figures: readonly SceneFigure[];
  /** The last of them, of which there is nothing to tell one by one: how many, and what a listener hears of them all. */
  readonly rest?: {readonly count: number; readonly label: string};
  /** What the marks mean. */
  readonly key: readonly KeyItem[];
  /** Heights at which it can be parted for pages; nowhere if not given. */
  readonly cuts?: readonly number[];
}

/** What one kind of mark means, or all of them. */
export interface KeyItem {
  /** The mark, drawn as in the chart, 28 by 16 pixels; `null` of words on all marks. */
  readonly sample: SVGTemplateResult | null;
  readonly text: string;
}

export interface SceneFigure {
  readonly id: string;
  /** Identifiers of the figures that the mark stands for. */
  readonly figures: readonly string[];
  /** What the pointer may hit. */
  readonly targets: readonly Box[];
  /** What the evidence should not cover. */
  readonly focus: Box;
  readonly mark: SVGTemplateResult;
  /** Text beside the mark; a listener hears the sentence of the figure in its place. */
  readonly words: SVGTemplateResult;
}

/** A scene as a picture by itself shows it. */
export interface Picture {
  readonly scene: Scene;
  /** What an option of the scene says. */
  readonly label: (id: string) => string;
  /** A line that must stand under the picture, besides the one of sources. */
  readonly notice: string | null;
}
