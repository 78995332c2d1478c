import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/explorer/define.js';
import type {Explorer} from '../../../components/explorer/explorer.js';

/** An explorer in a box of a width. */
export async function explorer(
  markup: TemplateResult = html`<idlib-explorer></idlib-explorer>`,
  width = 700,
): Promise<Explorer> {
  const box = await fixture<HTMLDivElement>(html`<div>${markup}</div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('idlib-explorer')!;
  await settled(element);
  return element;
}

/** Waits until an element has drawn itself at the width that it was given. */
export async function settled(element: Explorer): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
}

export function find<T extends Element = HTMLElement>(element: Explorer, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in the element`);
  return found;
}

export function all<T extends Element = HTMLElement>(element: Explorer, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

/** What is drawn, in the order of the keys. */
export function options(element: Explorer): SVGGElement[] {
  return all<SVGGElement>(element, '[role=option]');
}

/** Chooses from one of the lists, as a reader does. */
export async function choose(element: Explorer, name: string, value: string): Promise<void> {
  const list = find<HTMLSelectElement>(element, `select[name=${name}]`);
  list.value = value;
  list.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

export {expect, html, oneEvent};
