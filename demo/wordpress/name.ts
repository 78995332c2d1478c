import {createHash} from 'node:crypto';
import type {Embed} from '../../src/model/embed.js';

/**
 * What the files of a description are called, in every language. The order of its attributes and how they were escaped
 * make no difference. `figure_name` of the plugin gives the same.
 */
export function figureName({tag, attributes}: Embed): string {
  const entries = Object.entries(attributes).filter(([name]) => name !== 'lang');
  const lines = entries.map(([name, value]) => `${name}=${value}`).sort();
  return createHash('sha256')
    .update([tag, ...lines].join('\n'))
    .digest('hex')
    .slice(0, 16);
}
