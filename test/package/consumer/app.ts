/** An app as its authors would type it. It is compiled by a test, and never run. */
import 'idlib-figures/displacement-chart';
import {
  describe,
  figures,
  parseFigures,
  parseFiguresInSlices,
  select,
  total,
  type Dataset,
  type Figure,
} from 'idlib-figures';
import {readPublished, type Published} from 'idlib-figures/formats';
import {DisplacementChart} from 'idlib-figures/components/displacement-chart';

const first: Figure | undefined = figures[0];
const sum = total(select(figures, {source: 'un', indicator: ['displaced'], asOf: '2020-01-31'}));
// @ts-expect-error a refusal has no number
export const wrong: number = sum.value;
export const right: number | undefined = sum.refused ? undefined : sum.value;
export const words: string = first ? describe(first, {language: 'en'}) : '';
/** What a form leaves empty is not asked for. */
const chosen: {source?: string; day?: string; language?: string} = {};
export const all: Figure[] = select(figures, {source: chosen.source, asOf: chosen.day});
export const told: string[] = all.map((figure) => describe(figure, {language: chosen.language}));
export const own: Dataset = parseFigures({figures: []});
export const soon: Promise<Dataset> = parseFiguresInSlices({figures: []}, {signal: AbortSignal.timeout(1000)});
const published: Published = readPublished('', {select: {place: 'syria', from: '2019'}, most: 500});
export const theirs: Dataset = parseFigures(published.tables);

const chart = document.createElement('idlib-displacement-chart');
chart.source = 'un';
chart.data = own;
chart.addEventListener('idlib-select', ({detail}) => detail.figure.valueVerbatim);
chart.addEventListener('idlib-error', ({detail}) => detail.message);
export const same: boolean = chart instanceof DisplacementChart;
