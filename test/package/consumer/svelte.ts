/** What the compiler of a Svelte template holds a tag to. */
import type {Props} from 'idlib-figures/types/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

export const chart: SvelteHTMLElements['idlib-displacement-chart'] = {
  source: 'un',
  asOf: '2020-01-31',
  theme: 'dark',
  data: null,
  class: 'wide',
  'onidlib-select': ({detail}) => detail.figure.valueVerbatim,
};
// @ts-expect-error no such theme
export const theme: SvelteHTMLElements['idlib-map'] = {theme: 'night'};
export const defaults: Props<'idlib-displacement-chart'> = {source: 'un'};
