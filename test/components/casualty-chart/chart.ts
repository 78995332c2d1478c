import {expect, html, oneEvent} from '@open-wc/testing';
import '../../../components/casualty-chart/define.js';
import type {CasualtyChart} from '../../../components/casualty-chart/casualty-chart.js';
import {inBox} from '../element.js';

/** A chart in a box of a width. */
export const chart = (
  markup = html`<idlib-casualty-chart></idlib-casualty-chart>`,
  width = 700,
): Promise<CasualtyChart> => inBox('idlib-casualty-chart', markup, width);

export {all, find, ids, options, panel, settled} from '../element.js';
export {expect, html, oneEvent};
