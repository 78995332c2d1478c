import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/dashboard/define.js';
import type {ChartElement} from '../../../components/chart/chart-element.js';
import type {Dashboard} from '../../../components/dashboard/dashboard.js';
import {all, find, settled as drawn} from '../element.js';

export const parts = ['displacement-chart', 'map', 'casualty-chart', 'timeline', 'figure-table'] as const;
/** The address of the page without a view. */
export const start = location.pathname + location.search;

export async function board(markup: TemplateResult = html`<idlib-dashboard></idlib-dashboard>`): Promise<Dashboard> {
  const box = await fixture<HTMLDivElement>(html`<div lang="en" style="width: 1000px">${markup}</div>`);
  const element = box.querySelector('idlib-dashboard')!;
  await settled(element);
  return element;
}

export async function settled(element: Dashboard): Promise<void> {
  await drawn(element);
  await Promise.all(children(element).map((part) => part.updateComplete));
}

export function children(element: Dashboard): ChartElement[] {
  return all<ChartElement>(element, '.part');
}

export function part(element: Dashboard, name: (typeof parts)[number]): ChartElement | null {
  return element.renderRoot.querySelector(`idlib-${name}`);
}

export function text({renderRoot}: ChartElement, selector: string): string | undefined {
  return renderRoot.querySelector(selector)?.textContent.trim();
}

export async function choose(element: Dashboard, name: string, value: string): Promise<void> {
  const field = find<HTMLSelectElement | HTMLInputElement>(element, `[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}

export async function replay(element: Dashboard, day: string): Promise<void> {
  const slider = find<HTMLInputElement>(element, '#as-of');
  slider.value = String(Date.parse(day));
  slider.dispatchEvent(new Event('input', {bubbles: true}));
  await settled(element);
}

export const count = (element: Dashboard) => find(element, '[role=status]').textContent.trim();
export const ids = (chart: ChartElement | null) => chart?.figures?.split(' ') ?? [];

export {find};
