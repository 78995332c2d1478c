import {fixture, html} from '@open-wc/testing';
import '../../../components/casualty-chart/define.js';
import '../../../components/displacement-chart/define.js';
import type {CasualtyChart} from '../../../components/casualty-chart/casualty-chart.js';
import type {DisplacementChart} from '../../../components/displacement-chart/displacement-chart.js';
import {dataset} from '../../../src/generated/dataset.js';
import type {Dataset, Figure} from '../../../src/model/figure.js';
import {options, panel, settled} from '../element.js';

const DAY = 86_400_000;

/** A dataset of `count` figures of people displaced, of days in 2015 and numbers from 1 to 2,000. */
export function many(count: number, change: (index: number) => Partial<Figure> = () => ({})): Dataset {
  const like = dataset.figures.find(({id}) => id === 'displaced-400000-un-2019')!;
  const figures = Array.from({length: count}, (_, index): Figure => {
    const value = Math.ceil(2000 / (1 + (index % 400)));
    const day = new Date(Date.UTC(2015) + ((index * 7) % 365) * DAY).toISOString().slice(0, 10);
    return {
      ...like,
      id: `figure-${index}`,
      value,
      valueLow: value,
      valueHigh: value,
      quantifier: 'exact',
      valueVerbatim: String(value),
      referencePeriodStart: day,
      referencePeriodStartAccuracy: 'day',
      referencePeriodEnd: day,
      referencePeriodEndAccuracy: 'day',
      basis: null,
      ...change(index),
    };
  });
  return {...dataset, figures, relations: []};
}

export const undated: Partial<Figure> = {
  referencePeriodStart: null,
  referencePeriodStartAccuracy: 'unknown',
  referencePeriodEnd: null,
  referencePeriodEndAccuracy: 'unknown',
};

export type Chart = DisplacementChart | CasualtyChart;

/** A chart in a box of a width, drawn. */
export async function shown(markup: unknown, width = 700): Promise<Chart> {
  const box = await fixture<HTMLDivElement>(html`<div>${markup}</div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector<Chart>('idlib-displacement-chart, idlib-casualty-chart')!;
  await settled(element);
  return element;
}

export const dense = (data: Dataset, width?: number) =>
  shown(html`<idlib-displacement-chart .data=${data}></idlib-displacement-chart>`, width);

export const labels = (element: Chart) => options(element).map((option) => option.getAttribute('aria-label')!);
/** How many figures the cells stand for, as they say it. */
export const counted = (element: Chart) =>
  labels(element).reduce((sum, label) => sum + parseInt(label.replace(',', ''), 10), 0);
export const text = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

export async function press(element: Chart, key: string): Promise<void> {
  const {activeElement} = element.shadowRoot!;
  activeElement!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
  await element.updateComplete;
}

export {options, panel};
