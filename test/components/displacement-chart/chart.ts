import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/displacement-chart/define.js';
import type {DisplacementChart} from '../../../components/displacement-chart/displacement-chart.js';

/** The ids of the series that a chart without attributes shows, in the order of the keys. */
export const headline = [
  'displaced-186000-activists-2019',
  'displaced-400000-un-2019',
  'displaced-235000-2020',
  'displaced-350000-un-2020',
  'at-risk-650000-irc-2020',
];

/** A chart in a box of a width. */
export async function chart(
  markup: TemplateResult = html`<idlib-displacement-chart></idlib-displacement-chart>`,
  width = 700,
): Promise<DisplacementChart> {
  const box = await fixture<HTMLDivElement>(html`<div>${markup}</div>`);
  box.style.width = `${width}px`;
  // One far down the page waits for a reader to come.
  box.scrollIntoView();
  const element = box.querySelector('idlib-displacement-chart')!;
  await settled(element);
  return element;
}

/** Waits until an element has drawn itself at the width that it was given. */
export async function settled(element: DisplacementChart): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
}

export function find<T extends Element = HTMLElement>(element: DisplacementChart, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in the element`);
  return found;
}

export function all<T extends Element = HTMLElement>(element: DisplacementChart, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

/** The figures drawn, in the order of the keys. */
export function options(element: DisplacementChart): SVGGElement[] {
  return all<SVGGElement>(element, '[role=option]');
}

export function ids(element: DisplacementChart): string[] {
  return options(element).map(({id}) => id);
}

export function panel(element: DisplacementChart): HTMLElement | null {
  return element.renderRoot.querySelector('.evidence');
}

export {expect, html, oneEvent};
