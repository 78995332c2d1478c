import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatChartCitation} from '../../../src/text/cite/cite.js';
import {dataset, english, figure} from '../../embedded.js';

const figures = [figure('displaced-350000-un-2020'), figure('displaced-400000-un-2019')];
const url = 'https://example.org/story#chart';
const reports =
  '“Civilians Killed in Syria after Failed Idlib Truce”, The Syrian Observatory For Human Rights, around 7 August 2019; ' +
  '“Syrian government defies ceasefire with ground offensive on Idlib”, 17 January 2020';

describe('formatChartCitation', () => {
  it('names the chart, the dataset, each report once and the address', () => {
    const view = {heading: 'People displaced', datasetName: 'Idlib Figures 1.2.3 (CC BY 4.0)', url};
    assert.equal(
      formatChartCitation([...figures, figures[0]!], dataset, view, english),
      `“People displaced”. Idlib Figures 1.2.3 (CC BY 4.0). Published in: ${reports}. ${url}`,
    );
  });

  it('claims no dataset for figures of another one', () => {
    assert.equal(
      formatChartCitation(figures, dataset, {heading: 'A flood', datasetName: null, url}, english),
      `“A flood”. Published in: ${reports}. ${url}`,
    );
  });
});
