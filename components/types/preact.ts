/** Types for Preact, whose templates set properties of elements and listen to their events. */
import type {HTMLAttributes} from 'preact';
import type {Listeners, Props, Tag} from './props.js';

export type {Props, Tag};

type Elements = {
  [T in Tag]: Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Props<T>> & Props<T> & Listeners<'on'>;
};

declare module 'preact' {
  // oxlint-disable-next-line typescript/no-namespace
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
