import {expect, html, oneEvent} from '@open-wc/testing';
import '../../../components/displacement-chart/define.js';
import type {DisplacementChart} from '../../../components/displacement-chart/displacement-chart.js';
import {inBox} from '../element.js';

/** The ids of the series that a chart without attributes shows, in the order of the keys. */
export const headline = [
  'displaced-186000-activists-2019',
  'displaced-400000-un-2019',
  'displaced-235000-2020',
  'displaced-350000-un-2020',
  'at-risk-650000-irc-2020',
];

/** A chart in a box of a width. */
export const chart = (
  markup = html`<idlib-displacement-chart></idlib-displacement-chart>`,
  width = 700,
): Promise<DisplacementChart> => inBox('idlib-displacement-chart', markup, width);

export {all, find, ids, options, panel, settled} from '../element.js';
export {expect, html, oneEvent};
