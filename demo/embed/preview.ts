import type {Dataset} from '../../src/model/figure.js';
import type {Embeddable} from './option.js';

/** How long an element that is done may take to tell so, in milliseconds. */
const LATEST = 500;

/** What an element has come to: how many figures it shows, or why it shows none, and what it says of them. */
export interface Shown {
  /** `null` where the element does not tell. */
  readonly figures: number | null;
  /** What is wrong, in a sentence. */
  readonly problem: string | null;
  /** For those who have no script. */
  readonly fallback: readonly string[];
  /** Whether the element is a part of a sentence. */
  readonly inline: boolean;
  /** What it was loaded from, where it has a dataset of its own. */
  readonly dataset: Dataset | null;
}

/** What the elements of the library have in common, for the preview. */
interface Previewed extends HTMLElement {
  readonly status: 'loading' | 'ready' | 'error';
  readonly description: string;
  readonly updateComplete: Promise<boolean>;
  subject(): {readonly dataset: Dataset; readonly embedded: boolean};
}

/** What the events of an element tell. */
interface Told {
  readonly figures?: readonly string[];
  readonly message?: string;
}

/** Puts an element with these attributes into `place`, and settles when it shows what it will show. */
export async function preview(
  place: HTMLElement,
  {name, script}: Embeddable,
  attributes: readonly (readonly [name: string, value: string])[],
): Promise<Shown> {
  await import(new URL(script, document.baseURI).href);
  const element = document.createElement(`idlib-${name}`) as Previewed;
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  const told = new Promise<Told>((resolve) => {
    for (const event of ['idlib-ready', 'idlib-error']) {
      element.addEventListener(event, (heard) => resolve((heard as CustomEvent<Told>).detail), {once: true});
    }
  });
  place.replaceChildren(element);
  await element.updateComplete;
  const silence = new Promise<Told>((resolve) => setTimeout(() => resolve({}), LATEST));
  const detail = await (element.status === 'loading' ? told : Promise.race([told, silence]));
  await element.updateComplete;
  const words = element.shadowRoot?.querySelector('[part=words]')?.textContent ?? '';
  const inline = name === 'figure';
  return {
    figures: detail.figures?.length ?? null,
    problem: detail.message ?? null,
    fallback: (inline ? words : element.description).split('\n').filter(Boolean),
    inline,
    dataset: datasetOf(element),
  };
}

function datasetOf(element: Previewed): Dataset | null {
  if (!element.hasAttribute('src') || element.status !== 'ready') return null;
  const {dataset, embedded} = element.subject();
  return embedded ? null : dataset;
}
