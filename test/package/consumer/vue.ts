/** What the compiler of a Vue template holds a tag to. */
import type {Props} from 'idlib-figures/types/vue';
import type {GlobalComponents} from 'vue';

type Given<T extends keyof GlobalComponents> = InstanceType<GlobalComponents[T]>['$props'];

export const chart: Given<'idlib-displacement-chart'> = {
  source: 'un',
  asOf: '2020-01-31',
  theme: 'dark',
  data: null,
  class: 'wide',
  onIdlibSelect: ({detail}) => detail.figure.valueVerbatim,
};
// @ts-expect-error no such theme
export const theme: Given<'idlib-map'> = {theme: 'night'};
export const defaults: Props<'idlib-displacement-chart'> = {source: 'un'};
