import {fixture, html} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';

/** The element of a name that a template holds, drawn in a box of a width. */
export async function inBox<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  markup: TemplateResult,
  width: number,
): Promise<HTMLElementTagNameMap[Tag]> {
  const box = await fixture<HTMLDivElement>(html`<div>${markup}</div>`);
  box.style.width = `${width}px`;
  // One far down the page waits for a reader to come.
  box.scrollIntoView();
  const element = box.querySelector(tag)!;
  await settled(element as HTMLElement as LitElement);
  return element;
}

/** Waits until an element has drawn itself at the width that it was given. */
export async function settled(element: LitElement): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
}

export function find<T extends Element = HTMLElement>(element: LitElement, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in ${element.localName}`);
  return found;
}

export function all<T extends Element = HTMLElement>(element: LitElement, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

/** The text of each element that meets a selector, on one line. */
export function texts(element: LitElement, selector: string): string[] {
  return all(element, selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
}

/** What is drawn, in the order of the keys. */
export function options(element: LitElement): SVGGElement[] {
  return all<SVGGElement>(element, '[role=option]');
}

export function ids(element: LitElement): string[] {
  return options(element).map(({id}) => id);
}

/** The evidence that is open; `null` where none is. */
export function panel(element: LitElement): HTMLElement | null {
  return element.renderRoot.querySelector('.evidence');
}
