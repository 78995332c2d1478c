import {expect, html, oneEvent} from '@open-wc/testing';
import '../../../components/timeline/define.js';
import type {Timeline} from '../../../components/timeline/timeline.js';
import {dataset} from '../../../src/generated/dataset.js';
import {chronological} from '../../../src/model/chronological.js';
import {inOrder, momentId} from '../../../src/model/events.js';
import {inBox} from '../element.js';

/** A timeline in a box of a width. */
export const timeline = (markup = html`<idlib-timeline></idlib-timeline>`, width = 700): Promise<Timeline> =>
  inBox('idlib-timeline', markup, width);

const headline = chronological(
  dataset.figures.filter(({series}) => series === 'displacement'),
  dataset,
);

/** All that a timeline without attributes shows, in order. */
export const everything = inOrder(headline, dataset.events, dataset).map(momentId);

export {all, find, ids, options, panel, settled} from '../element.js';
export {expect, html, oneEvent};
