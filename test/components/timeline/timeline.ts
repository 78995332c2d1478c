import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/timeline/define.js';
import type {Timeline} from '../../../components/timeline/timeline.js';
import {dataset} from '../../../src/generated/dataset.js';
import {chronological} from '../../../src/model/chronological.js';
import {inOrder, momentId} from '../../../src/model/events.js';

/** A timeline in a box of a width. */
export async function timeline(
  markup: TemplateResult = html`<idlib-timeline></idlib-timeline>`,
  width = 700,
): Promise<Timeline> {
  const box = await fixture<HTMLDivElement>(html`<div>${markup}</div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('idlib-timeline')!;
  await settled(element);
  return element;
}

/** Waits until an element has drawn itself at the width that it was given. */
export async function settled(element: Timeline): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
}

export function find<T extends Element = HTMLElement>(element: Timeline, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in the element`);
  return found;
}

export function all<T extends Element = HTMLElement>(element: Timeline, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

/** What is drawn, in the order of the keys. */
export function options(element: Timeline): SVGGElement[] {
  return all<SVGGElement>(element, '[role=option]');
}

export function ids(element: Timeline): string[] {
  return options(element).map(({id}) => id);
}

export function panel(element: Timeline): HTMLElement | null {
  return element.renderRoot.querySelector('.evidence');
}

const headline = chronological(
  dataset.figures.filter(({series}) => series === 'displacement'),
  dataset,
);

/** All that a timeline without attributes shows, in order. */
export const everything = inOrder(headline, dataset.events, dataset).map(momentId);

export {expect, html, oneEvent};
