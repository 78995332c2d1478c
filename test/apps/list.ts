/** The apps of `demo/apps/`, and what is particular to each. */
export interface App {
  readonly name: string;
  /** What its folder is served from, inside the folder of the apps; `null` where it is a server of its own. */
  readonly served: string | null;
  /** Where its page is in that. */
  readonly address: string;
  /** The file of its template, where the framework's compiler checks the attributes of elements. */
  readonly checked?: string;
  /** Installed by pnpm, in whose layout a package finds only what it says it needs. */
  readonly strict?: boolean;
  /** Whether it needs no build. */
  readonly built: boolean;
}

export const apps: readonly App[] = [
  {name: 'plain', served: '', address: '/plain/', built: false},
  {name: 'react', served: 'react/dist', address: '/', checked: 'src/App.tsx', built: true, strict: true},
  {name: 'vue', served: 'vue/dist', address: '/', checked: 'src/App.vue', built: true},
  {name: 'svelte', served: 'svelte/dist', address: '/', checked: 'src/App.svelte', built: true},
  {name: 'angular', served: 'angular/dist', address: '/', built: true},
  {name: 'astro-ssr', served: null, address: '/', built: true},
];
