import type {Catalogue} from './option.js';
import {attributesOf, elementOf, optionsOf, problemOf, valueOf, type State} from './state.js';
import type {Order} from './write/order.js';

/** What the package is, as a page has to name it. */
export type Package = Pick<Order, 'version' | 'integrity'>;

/** What is chosen of an option; what it is at first where that is wrong. */
export function settingOf(state: State, catalogue: Catalogue, name: string): string {
  const option = optionsOf(state, catalogue).find((other) => other.name === name)!;
  const value = valueOf(state, option);
  return problemOf(option, value) ? option.initial : value;
}

/** What is chosen, as an order for those who write forms. */
export function orderOf(state: State, catalogue: Catalogue, about: Package, dataset: Order['dataset'] | null): Order {
  const {name} = elementOf(state, catalogue);
  const setting = (other: string) => settingOf(state, catalogue, other);
  // A dashboard has no picture, unless somebody has made one.
  const pictured = name !== 'dashboard' || Object.hasOwn(state.values, 'image');
  return {
    ...about,
    tag: `idlib-${name}`,
    attributes: Object.fromEntries(attributesOf(state, catalogue)),
    scripts: setting('scripts').replace(/\/*$/, '/'),
    page: setting('page'),
    image: pictured ? setting('image') : '',
    frame: setting('frame'),
    oembed: setting('oembed'),
    styles: setting('styles') as Order['styles'],
    ...(dataset && {dataset}),
  };
}
