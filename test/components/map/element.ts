import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/map/define.js';
import type {MapElement} from '../../../components/map/map.js';

/** A map in a box of a width. */
export async function map(markup: TemplateResult = html`<idlib-map></idlib-map>`, width = 700): Promise<MapElement> {
  const box = await fixture<HTMLDivElement>(html`<div>${markup}</div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('idlib-map')!;
  await settled(element);
  return element;
}

/** Waits until an element has drawn itself at the width that it was given. */
export async function settled(element: MapElement): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
}

export function find<T extends Element = HTMLElement>(element: MapElement, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in the element`);
  return found;
}

export function all<T extends Element = HTMLElement>(element: MapElement, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

/** The places, in the order of the keys. */
export function options(element: MapElement): SVGGElement[] {
  return all<SVGGElement>(element, '[role=option]');
}

export function ids(element: MapElement): string[] {
  return options(element).map(({id}) => id);
}

export function panel(element: MapElement): HTMLElement | null {
  return element.renderRoot.querySelector('.told');
}

export {expect, html, oneEvent};
