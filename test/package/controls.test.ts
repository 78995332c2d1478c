import assert from 'node:assert/strict';
import {existsSync, mkdtempSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {parseCsv} from '../../src/formats/csv.js';
import {parseFigures, type Tables} from '../../src/model/parse.js';
import {headline} from '../embedded.js';
import {openSite, strictPolicy, type Site} from '../site.js';

const tag =
  '<idlib-displacement-chart id="chart" controls="table download cite share">Figures.</idlib-displacement-chart>';
const formats = ['png', 'svg', 'csv', 'json'] as const;

/** The file that a browser has put into a folder, when it is there. */
async function arrived(path: string): Promise<Buffer> {
  for (let tries = 0; !existsSync(path) && tries < 100; tries++) await setTimeout(50);
  return readFile(path);
}

/** Presses every button of the panel of downloads. */
async function downloads(page: Page): Promise<Record<(typeof formats)[number], Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'idlib-downloads-'));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  await page.click('>>> #download');
  const files: [string, Buffer][] = [];
  for (const [index, format] of formats.entries()) {
    await page.waitForSelector('>>> .panel .row button');
    const buttons = await page.$$('>>> .panel .row button');
    await buttons[index]!.click();
    files.push([format, await arrived(join(folder, `chart.${format}`))]);
  }
  return Object.fromEntries(files) as Record<(typeof formats)[number], Buffer>;
}

describe('the controls under a strict policy', () => {
  let site: Site;
  before(async () => (site = await openSite()));
  after(() => site.close());

  for (const name of ['idlib.js', 'elements/displacement-chart.js']) {
    it(`come with ${name}, and what they do from the file beside idlib.js, at the first press`, async () => {
      const {page, messages, requests} = await site.visit(`<script type="module" src="dist/${name}"></script>${tag}`, {
        policy: strictPolicy,
      });
      await page.click('>>> .toggle');
      const seen: string[] = [];
      page.on('request', (request) => seen.push(new URL(request.url()).pathname));
      assert.deepEqual(requests, [`/dist/${name}`]);
      await page.click('>>> #cite');
      await page.waitForSelector('>>> .panel textarea');
      assert.deepEqual(seen, ['/dist/tools.js']);
      assert.deepEqual(messages, []);
    });
  }

  it('save a picture, a drawing, a table and data as files', async () => {
    const {page, messages} = await site.visit(`<script type="module" src="dist/idlib.js"></script>${tag}`, {
      policy: strictPolicy,
    });
    const {png, svg, csv, json} = await downloads(page);
    assert.deepEqual(messages, []);
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    // Two pixels for each of the chart, which is 784 wide in a window of 800.
    assert.equal(png.readUInt32BE(16), 1568);
    assert.match(svg.toString(), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/s);
    const rows = parseCsv(csv.toString(), 'figures');
    assert.deepEqual(
      rows.map(({id}) => id),
      headline.map(({id}) => id),
    );
    assert.deepEqual(parseFigures(JSON.parse(json.toString()) as Tables).figures, headline);
  });

  it('say so where what they do cannot be loaded', async () => {
    const {page} = await site.visit(`<script type="module" src="dist/idlib.js"></script>${tag}`);
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith('tools.js') ? request.abort() : request.continue()));
    await page.click('>>> #share');
    await page.waitForFunction(() =>
      document
        .querySelector('idlib-displacement-chart')!
        .shadowRoot!.querySelector('[role=status]')!
        .textContent.includes('did not work'),
    );
    assert.equal(await page.$('>>> .panel'), null);
  });
});
