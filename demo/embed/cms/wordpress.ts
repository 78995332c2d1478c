import type {IOptions} from 'sanitize-html';
import {allowed} from './authors.js';

const [, ...lines] = allowed.trim().split('\n');
const tags = Object.fromEntries(
  lines.map((line) => line.split(/: ?/)).map(([tag, names]) => [tag!, names!.split(' ').filter(Boolean)]),
);

/**
 * What WordPress lets its authors write, as it says of itself, for sanitize-html: WordPress runs on a server only.
 * `npm run test:wordpress` compares it with WordPress.
 */
export const authors: IOptions = {
  allowedTags: Object.keys(tags).filter((tag) => tag !== '*'),
  allowedAttributes: tags,
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  // It takes tags away and leaves what they hold, style sheets too.
  nonTextTags: [],
};
