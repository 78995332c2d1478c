import {writtenForms, type Written} from '../forms.js';
import type {Order} from '../write/order.js';
import {ask} from '../write/writer.js';
import {makeSection, type Left} from './section.js';

type Keep = typeof import('./keep.js');

/** What is chosen of a host. */
export interface Chosen {
  /** Empty where none is chosen. */
  readonly cleaner: string;
  readonly chosen: Written;
  readonly order: Order;
  /** The element as one writes it by hand. */
  readonly tag: string;
  readonly address: (form: Written) => string;
  /** Whether the element is a part of a sentence. */
  readonly inline: boolean;
}

/** Tries what a host keeps, and shows it. What is needed for that is loaded when a host is first chosen. */
export function makeHost(place: HTMLElement, problem: HTMLElement): {show(chosen: Chosen): Promise<void>} {
  const show = makeSection(place);
  let latest = 0;
  return {
    async show({cleaner, chosen, order, tag, address, inline}) {
      const turn = ++latest;
      problem.textContent = '';
      if (!cleaner) return show(null);
      place.ariaBusy = 'true';
      try {
        const [keeping, pasted, picture] = await Promise.all([load(), ask('pasted', order), pictureOf(order)]);
        if (turn !== latest) return;
        const {keep, presetCodeOf, show: render} = keeping;
        const given: Partial<Record<Written, string>> = {tag, ...pasted};
        const forms = Object.keys(writtenForms) as Written[];
        const rows: Left = forms.flatMap((form) => {
          const html = given[form];
          return html === undefined ? [] : [{form, ...keep(cleaner, html)}];
        });
        show({
          cleaner,
          rows,
          chosen,
          preset: presetCodeOf(cleaner),
          address,
          inline,
          render: (html) => render(html, {picture, href: (url) => addressHere(url, order)}),
        });
      } catch (error) {
        show(null);
        problem.textContent = `What is left cannot be shown. ${(error as Error).message}`;
      } finally {
        place.ariaBusy = null;
      }
    },
  };
}

let loading: Promise<Keep> | undefined;

function load(): Promise<Keep> {
  return (loading ??= import(new URL('embed-cms.js', document.baseURI).href) as Promise<Keep>);
}

/** The picture, to be seen before it is where its address says; one that cannot be drawn is left out. */
async function pictureOf(order: Order): Promise<string> {
  if (order.tag === 'idlib-dashboard') return 'data:,';
  return `data:image/svg+xml,${encodeURIComponent(await ask('picture', order))}`;
}

/** Links to figures lead to the page of this gallery, as that of the host may not be there yet. */
function addressHere(url: string, {page}: Order): string {
  return url.startsWith(`${page}#`) ? `view.html${url.slice(page.length)}` : url;
}
