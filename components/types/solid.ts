/** Types for Solid, whose templates write attributes, and properties and listeners where they say `prop:` and `on:`. */
import type {JSX} from 'solid-js';
import type {Listeners, Props, Tag} from './props.js';

export type {Props, Tag};

type Properties<P> = {[K in keyof P & string as `prop:${K}`]?: P[K]};

type Elements = {
  [T in Tag]: Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Props<T>> &
    Props<T> &
    Properties<Props<T>> &
    Listeners<'on:'>;
};

declare module 'solid-js' {
  // oxlint-disable-next-line typescript/no-namespace
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
