import type {Language} from './language.js';

/** All that a chart says as one running text: heading, summary, and each figure in a sentence. */
export function formatStatement(
  heading: string,
  summary: string,
  sentences: readonly string[],
  language: Language,
): string {
  const text = [summary, ...sentences].join(' ').trim();
  if (!heading) return text;
  return /[.!?؟…]$/.test(heading) ? `${heading} ${text}` : language.messages.chart.noted(heading, text);
}
