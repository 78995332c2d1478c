import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/figure-table/define.js';
import type {FigureTable} from '../../../components/figure-table/figure-table.js';
import {all, find, settled} from '../element.js';

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
  await settled(element);
  return element;
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

export {texts} from '../element.js';
export {thousands} from '../thousands.js';
export {all, expect, find, html, oneEvent};
