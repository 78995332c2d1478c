/** Types for Svelte 5, whose templates set properties of elements and listen to their events. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Listeners, Props, Tag} from './props.js';

export type {Props, Tag};

type Elements = {
  [T in Tag]: Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Props<T>> & Props<T> & Listeners<'on'>;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends Elements {}
}
