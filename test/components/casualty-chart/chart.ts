import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/casualty-chart/define.js';
import type {CasualtyChart} from '../../../components/casualty-chart/casualty-chart.js';

/** A chart in a box of a width. */
export async function chart(
  markup: TemplateResult = html`<idlib-casualty-chart></idlib-casualty-chart>`,
  width = 700,
): Promise<CasualtyChart> {
  const box = await fixture<HTMLDivElement>(html`<div>${markup}</div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('idlib-casualty-chart')!;
  await settled(element);
  return element;
}

/** Waits until an element has drawn itself at the width that it was given. */
export async function settled(element: CasualtyChart): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
}

export function find<T extends Element = HTMLElement>(element: CasualtyChart, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in the element`);
  return found;
}

export function all<T extends Element = HTMLElement>(element: CasualtyChart, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

/** The lanes drawn, in the order of the keys. */
export function options(element: CasualtyChart): SVGGElement[] {
  return all<SVGGElement>(element, '[role=option]');
}

export function ids(element: CasualtyChart): string[] {
  return options(element).map(({id}) => id);
}

export function panel(element: CasualtyChart): HTMLElement | null {
  return element.renderRoot.querySelector('.evidence');
}

export {expect, html, oneEvent};
