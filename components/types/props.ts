import type {LitElement} from 'lit';
// For their types: this folder is never run.
import '../elements.js';
import '../explorer/define.js';

/** The tags of the elements. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `idlib-${string}`>;

/** Whether two types are one, down to what may be written: a comparison that only the compiler can make. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The public fields of an element that can be set, beside those that every element has. */
type Settable<E> = {
  [K in Exclude<keyof E, keyof LitElement>]: E[K] extends (...values: never[]) => unknown
    ? never
    : Same<Pick<E, K>, Readonly<Pick<E, K>>> extends true
      ? never
      : K;
}[Exclude<keyof E, keyof LitElement>];

/**
 * What a template can give an element, all of it optional: its public fields, which are its attributes too. A template
 * that writes attributes, as on a server, says `as-of` for `asOf`.
 */
export type Props<T extends Tag> = {
  [K in Settable<HTMLElementTagNameMap[T]>]?: HTMLElementTagNameMap[T][K] | undefined;
} & {'as-of'?: string | null | undefined};

type EventName = Extract<keyof HTMLElementEventMap, `idlib-${string}`>;

/** The listeners for what the elements tell, by their names with `Prefix` before them: `onidlib-select`. */
export type Listeners<Prefix extends string> = {
  [K in EventName as `${Prefix}${K}`]?: ((event: HTMLElementEventMap[K]) => void) | undefined;
};
