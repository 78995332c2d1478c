import type {nothing, TemplateResult} from 'lit';
import type {Font} from '../../src/layout/text.js';
import type {Dataset, Event, Figure} from '../../src/model/figure.js';
import type {CitationForm} from '../../src/text/cite/cite.js';
import type {Language} from '../../src/text/language.js';
import type {Picture} from './scene.js';

/** A chart as its exports and citations see it. */
export interface Subject {
  readonly element: HTMLElement & {readonly theme: 'auto' | 'light' | 'dark'; readonly description: string};
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
  readonly dataset: Dataset;
  /** Whether the dataset is the one that ships, or part of it. */
  readonly embedded: boolean;
  readonly language: Language;
  readonly heading: string;
  readonly summary: string;
  /** The sentence on adding up. */
  readonly total: () => string;
  /** Address of what is shown; empty where there is no page. */
  readonly url: string;
  /** What it shows, as a table; nothing where it has no other form. */
  readonly table: TemplateResult | typeof nothing;
  /** What the chart draws in a width, and as low as a height where it has a choice; `null` of one that is made of words. */
  readonly draw: (width: number, font: Font, height?: number) => Picture | null;
}

/** How a picture of a chart is made. */
export interface PictureOptions {
  /** In pixels; that of the chart in the page if not given. */
  readonly width?: number;
}

export interface ImageOptions extends PictureOptions {
  /** Pixels of the image for each pixel of the picture; 2 if not given. */
  readonly scale?: number;
}

export type {CitationForm};
