import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/figure-table/define.js';
import type {FigureTable} from '../../../components/figure-table/figure-table.js';

/** A table in a box of a width. */
export async function table(
  markup: TemplateResult = html`<idlib-figure-table></idlib-figure-table>`,
  width = 1000,
): Promise<FigureTable> {
  const box = await fixture<HTMLDivElement>(html`<div lang="en">${markup}</div>`);
  box.style.width = `${width}px`;
  // One far down the page waits for a reader to come.
  box.scrollIntoView();
  const element = box.querySelector('idlib-figure-table')!;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
  return element;
}

export function all<T extends Element = HTMLElement>(element: FigureTable, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

export function find<T extends Element = HTMLElement>(element: FigureTable, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`no ${selector} in the table`);
  return found;
}

/** The text of each element that meets a selector, on one line. */
export function texts(element: FigureTable, selector: string): string[] {
  return all(element, selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
}

/** The figures of the rows, from top to bottom. */
export function ids(element: FigureTable): string[] {
  return all(element, 'tbody tr.figure').map(({id}) => id.replace('row-', ''));
}

export async function press(element: FigureTable, selector: string): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
}

export async function search(element: FigureTable, query: string): Promise<void> {
  const input = find<HTMLInputElement>(element, 'input[type=search]');
  input.value = query;
  input.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
}

export {thousands} from '../thousands.js';
export {expect, html, oneEvent};
