import {dist} from '../../src/build/paths.js';
import type * as still from '../../src/static/index.js';

/** What writes elements in Node, as built. */
export async function writer(): Promise<typeof still> {
  return (await import(new URL('static.js', dist).href)) as typeof still;
}
