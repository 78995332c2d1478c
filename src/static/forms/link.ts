import {escape, written} from '../escape.js';
import type {Said} from './said.js';

/** F0: a link whose text says everything, for hosts that keep nothing else. */
export function linkForm({address, statement, language: {messages}}: Said): string {
  return `<a${written({href: address, lang: messages.code, dir: messages.direction})}>${escape(statement)}</a>`;
}
