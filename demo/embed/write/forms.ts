import {toHTML, type Form, type FormOptions} from '../../../src/static/index.js';
import {checkFolder} from '../../../src/static/forms/address.js';
import type {Order, Pasted} from './order.js';

/** An element in a form, as chosen. Throws `RangeError` as `toHTML` does. */
export function writeForm(form: Form, order: Order): string {
  if (form === 'F6' && order.tag === 'idlib-dashboard' && !order.image) {
    throw new RangeError('A dashboard is several pictures. Choose one of its charts, or the address of a picture.');
  }
  return toHTML(form, order.tag, withoutDirection(order.attributes), optionsOf(form, order));
}

/** What is pasted into a host, of each form that can be: of a page for frames its frame, of a description its HTML. */
export function pastedOf(order: Order): Partial<Pasted> {
  const described = JSON.parse(writeForm('F5', order)) as Described;
  const direct = (['F0', 'F1', 'F2', 'F3', 'F6'] as const).flatMap((form) => {
    const impossible = form === 'F6' && order.tag === 'idlib-dashboard' && !order.image;
    return impossible ? [] : [[form, writeForm(form, order)] as const];
  });
  return {...Object.fromEntries(direct), F4: frameOf(described), F5: described.html};
}

/** What oEmbed says, as far as it is used here. */
export interface Described {
  readonly title: string;
  readonly html: string;
}

/** The frame for a page, without what stands in its place until it has come. */
export function frameOf({html}: Described): string {
  return html.slice(html.indexOf('<iframe'));
}

function optionsOf(form: Form, order: Order): FormOptions {
  const {scripts, integrity, page, image, frame, oembed, styles, dataset} = order;
  return {
    page,
    frame,
    ...(image && {image}),
    // A dashboard is no picture of which the height could be told.
    ...(image && order.tag === 'idlib-dashboard' && form === 'F6' && {height: 600}),
    ...(form === 'F4' && {assets: scripts, integrity, oembed}),
    ...(styles === 'linked' && {styles: {href: `${checkFolder('scripts', scripts)}styles/`}}),
    ...(dataset && {dataset}),
  };
}

/** The forms know their direction by their language. */
function withoutDirection(attributes: Order['attributes']): Order['attributes'] {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'dir'));
}
