import {nothing} from 'lit/html.js';
import {formatHeading} from '../../../src/text/chart.js';
import type {Subject} from '../subject.js';

/** A number in a sentence as its picture, its file and its citation show it: by itself, with all that is known of it. */
export function numberSubject(
  element: Subject['element'],
  shown: Pick<Subject, 'figures' | 'dataset' | 'embedded' | 'language'>,
  url: string,
): Subject {
  const {figures, dataset, language} = shown;
  return {
    ...shown,
    element,
    events: [],
    heading: formatHeading(figures, dataset, language, language.messages.chart.heading),
    summary: element.description,
    total: () => '',
    url,
    table: nothing,
    draw: () => null,
  };
}
