/** Types for Vue 3, whose templates set properties of elements and listen to their events by `@idlib-select`. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {Listeners, Props, Tag} from './props.js';

export type {Props, Tag};

/** The listeners by the names that Vue gives them: `onIdlibSelect`. */
type Vuelike<L> = {
  [K in keyof L as K extends `on${infer Name}` ? `on${Pascal<Name>}` : never]: L[K];
};
type Pascal<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<Name>;

/** An element as Vue's types see a component: made with these props. */
type Component<T extends Tag> = new () => HTMLElementTagNameMap[T] & {
  /** For the checks of templates alone: no element has it. */
  $props: Omit<HTMLAttributes & PublicProps, keyof Props<T>> & Props<T> & Vuelike<Listeners<'on'>>;
};

type Elements = {[T in Tag]: Component<T>};

declare module 'vue' {
  export interface GlobalComponents extends Elements {}
}
