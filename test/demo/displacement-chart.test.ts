import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {openGallery, type Gallery} from './served-gallery.js';

let gallery: Gallery;
let page: Page;
before(async () => {
  gallery = await openGallery();
  ({page} = await gallery.visit('displacement-chart.html'));
});
after(() => gallery.close());

describe('the page of the chart of displacement', () => {
  const faults = [
    [
      'broken',
      /^The figures at datasets\/broken\.json do not fit together: figures row 1 \(displaced-3000-rescue-2031\), column reference_period_end: found "2031-03-03", expected a date not before the start, 2031-03-05\.$/,
    ],
    ['missing', /^The figures could not be loaded from datasets\/missing\.json: HTTP 404\.$/],
  ] as const;
  for (const [id, expected] of faults) {
    it(`${id} keeps its content in view, and says why`, async () => {
      const [visible, content, notice] = await page.$eval(
        `section:has(> #${id}) idlib-displacement-chart`,
        (chart): [boolean, string, string] => [
          chart.querySelector('p')!.checkVisibility(),
          chart.textContent.trim(),
          chart.shadowRoot!.querySelector('[part=notice]')!.textContent.trim(),
        ],
      );
      assert.equal(visible, true);
      assert.equal(content, 'More than 3,000 people left the Sarn valley (rescue service; invented).');
      assert.match(notice, expected);
    });
  }

  it('not-interactive has no tab stop', async () => {
    const stops = await page.$eval(
      'section:has(> #not-interactive) idlib-displacement-chart',
      (chart) => chart.shadowRoot!.querySelectorAll('button, [tabindex]').length,
    );
    assert.equal(stops, 0);
  });

  it('right-to-left speaks Arabic from the right', async () => {
    const found = await page.$eval('section:has(> #right-to-left) idlib-displacement-chart', (chart) => {
      const {lang, dir} = chart.shadowRoot!.querySelector<HTMLElement>('figure')!;
      return [getComputedStyle(chart).direction, lang, dir];
    });
    assert.deepEqual(found, ['rtl', 'ar', 'rtl']);
  });
});
