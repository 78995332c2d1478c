import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/figure/define.js';
import type {FigureElement} from '../../../components/figure/figure.js';

/** A paragraph of a width that holds a figure. */
export async function sentence(
  markup: TemplateResult = html`<p>
    The United Nations says that <idlib-figure ref="displaced-350000-un-2020">around 350,000</idlib-figure>, by its
    count, have left their homes since December.
  </p>`,
  width = 400,
): Promise<FigureElement> {
  const box = await fixture<HTMLDivElement>(html`<div lang="en">${markup}</div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('idlib-figure')!;
  await element.updateComplete;
  return element;
}

/** What the element writes into the sentence. */
export function written(element: FigureElement): string {
  return element.renderRoot.querySelector('.words')!.textContent;
}

export function number(element: FigureElement): HTMLElement {
  return element.renderRoot.querySelector<HTMLElement>('#number')!;
}

export function panel(element: FigureElement): HTMLElement | null {
  return element.renderRoot.querySelector<HTMLElement>('#panel');
}

/** Opens the evidence as a click does, and waits for it. */
export async function press(element: FigureElement): Promise<HTMLElement> {
  number(element).click();
  await element.updateComplete;
  return panel(element)!;
}

export {expect, html, oneEvent, waitUntil};
