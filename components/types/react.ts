/** Types for React 19, whose templates set properties of elements and listen to their events. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Listeners, Props, Tag} from './props.js';

export type {Props, Tag};

type Elements = {
  [T in Tag]: Props<T> &
    Listeners<'on'> &
    Omit<DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[T]>, HTMLElementTagNameMap[T]>, keyof Props<T>> & {
      class?: string | undefined;
    };
};

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
