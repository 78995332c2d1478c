import {CasualtyChart} from '../../components/casualty-chart/define.js';
import type {ChartElement} from '../../components/chart/chart-element.js';
import {Dashboard} from '../../components/dashboard/define.js';
import {DisplacementChart} from '../../components/displacement-chart/define.js';
import {Explorer} from '../../components/explorer/define.js';
import {FigureTable} from '../../components/figure-table/define.js';
import {FigureElement} from '../../components/figure/define.js';
import {KeyFigures} from '../../components/key-figures/define.js';
import {MapElement} from '../../components/map/define.js';
import {Timeline} from '../../components/timeline/define.js';
import type {Tag} from './tags.js';

/** The classes of the elements that can be written without a browser. */
export const elements = {
  'idlib-displacement-chart': DisplacementChart,
  'idlib-casualty-chart': CasualtyChart,
  'idlib-figure': FigureElement,
  'idlib-key-figures': KeyFigures,
  'idlib-timeline': Timeline,
  'idlib-map': MapElement,
  'idlib-figure-table': FigureTable,
  'idlib-dashboard': Dashboard,
  'idlib-explorer': Explorer,
} as const satisfies Readonly<Record<Tag, unknown>>;

export type {Tag};
export type AnyElement = ChartElement | FigureElement;

export function isTag(tag: string): tag is Tag {
  return Object.hasOwn(elements, tag);
}
