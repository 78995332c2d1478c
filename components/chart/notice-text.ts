import type {Language} from '../../src/text/language.js';
import type {Source} from './source.js';

/** What a dataset has come to that is not drawn. */
export type Pending = Pick<Source, 'fault' | 'progress'>;

/** What is to be said of what is given as a dataset, and is none. */
export function refused(detail: string): Pending {
  return {fault: {fault: 'invalid', detail}, progress: null};
}

/** What is said of a dataset that is on its way, or cannot be drawn; `name` is its address. */
export function noticeText({fault, progress}: Pending, name: string, {messages, formats}: Language): string {
  const {fault: texts} = messages;
  const number = (text: string) => (/^\d+$/.test(text) ? formats.number(Number(text)) : text);
  const amount = progress ? `${formats.number(progress.count)} ${progress.unit}` : '';
  if (fault) return texts[fault.fault](name, number(fault.detail) || amount);
  return progress ? texts.reading(name, amount) : texts.loading(name);
}
