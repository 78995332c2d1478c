export type Tools = typeof import('./tools.js');

/** What the controls and methods of elements do, with code that is fetched at first need; rejects where it cannot be. */
export function loadTools(): Promise<Tools> {
  return import('./tools.js');
}
