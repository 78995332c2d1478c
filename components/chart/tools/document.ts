import {html, render, svg} from 'lit/html.js';
import type {Font} from '../../../src/layout/text.js';
import {fontOf} from '../font.js';
import type {Subject} from '../subject.js';
import {dress} from './dress.js';
import {sheetOf, widthWithin} from './sheet.js';
import {standalone} from './standalone.js';
import {styles} from './styles.js';

/** A chart of the page as an SVG document of a width, with the styles that reach it there. */
export function documentOf(subject: Subject, width: number): string {
  const {element, language} = subject;
  const root = element.shadowRoot!;
  dress(root, styles);
  const holder = document.createElement('div');
  // Within the element, so that its styles reach what is drawn; unseen, as it is gone before the next frame.
  holder.style.display = 'none';
  holder.dir = 'ltr';
  holder.className = `frame ${element.theme === 'dark' ? 'dark' : 'light'}`;
  root.append(holder);
  try {
    const {size, scale} = fontOf(holder, widthWithin(width), language);
    // Where the document is opened, its font may be missing: a narrow one must not decide how much room words get.
    const font: Font = {size, scale: Math.max(scale, 1), direction: language.messages.direction};
    const {template} = sheetOf(subject, {width}, font, (text) => svg`<title>${text}</title>`);
    render(html`<div class="drawing picture">${template}</div>`, holder);
    return standalone(holder.querySelector('svg')!);
  } finally {
    holder.remove();
  }
}
