import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/key-figures/define.js';
import type {KeyFigures} from '../../../components/key-figures/key-figures.js';

/** Key figures in a box of a width. */
export async function strip(
  markup: TemplateResult = html`<idlib-key-figures></idlib-key-figures>`,
  width = 700,
): Promise<KeyFigures> {
  const box = await fixture<HTMLDivElement>(html`<div lang="en">${markup}</div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('idlib-key-figures')!;
  await element.updateComplete;
  return element;
}

export {all, texts} from '../element.js';
export {expect, html, oneEvent};
