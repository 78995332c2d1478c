import type {Language} from '../../src/text/language.js';
import type {Source} from './source.js';

/** What is said of a dataset that is on its way, or cannot be drawn. */
export function noticeText({fault, progress}: Source, src: string | null, {messages, formats}: Language): string {
  const {fault: texts} = messages;
  const url = src ?? '';
  const number = (text: string) => (/^\d+$/.test(text) ? formats.number(Number(text)) : text);
  const amount = progress ? `${formats.number(progress.count)} ${progress.unit}` : '';
  if (fault) return texts[fault.fault](url, number(fault.detail) || amount);
  return progress ? texts.reading(url, amount) : texts.loading(url);
}
