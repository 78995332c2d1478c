/** What the elements make of datasets in which every text is markup, a formula, a script or of another direction. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as fc from 'fast-check';
import type {Page} from 'puppeteer-core';
import type {ChartElement} from '../../components/chart/chart-element.js';
import {parseCsv} from '../../src/formats/csv.js';
import type {Tables} from '../../src/model/parse.js';
import {script} from '../hosts/every.js';
import {names} from '../readers/elements.js';
import {equip} from '../readers/stage.js';
import {openSite, type Site} from '../site.js';
import {tables} from '../model/tables.js';
import {validTables} from '../valid-dataset.js';

/** Those that read a dataset by themselves. */
const tags = names.filter((name) => name !== 'figure').map((name) => `idlib-${name}`);
const samples = fc.sample(validTables, {seed: 20200116, numRuns: 2});

/** Every element with a dataset of its own, on a page that was just opened; what each of them became. */
async function read(page: Page, content: unknown): Promise<{status: string; words: string; error: string | null}[]> {
  return page.evaluate(
    async (wanted, text) => {
      const url = URL.createObjectURL(new Blob([text]));
      const main = document.querySelector('main')!;
      const asked = wanted.map((tag) => {
        const element = document.createElement(tag) as ChartElement;
        element.textContent = 'Words of the page.';
        element.controls = 'table download cite share';
        const told = new Promise<string | null>((resolve) => {
          setTimeout(resolve, 5000, 'neither drawn nor told');
          element.addEventListener('idlib-ready', ({target}) => target === element && resolve(null));
          element.addEventListener('idlib-error', ({target, detail}) => target === element && resolve(detail.message));
        });
        element.src = url;
        main.append(element);
        return told.then(async (error) => {
          await element.updateComplete;
          const fallback = element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])');
          const kept = fallback?.assignedNodes().length === 1 && element.getBoundingClientRect().height > 0;
          return {status: element.status, words: kept ? element.textContent : '', error};
        });
      });
      return Promise.all(asked);
    },
    tags,
    JSON.stringify(content),
  );
}

describe('every element, with a hostile dataset', () => {
  let site: Site;
  let page: Page;
  let messages: readonly string[];
  before(async () => {
    site = await openSite();
    ({page, messages} = await site.visit(`${script}<main></main>`));
    await equip(page);
  });
  after(() => site.close());

  for (const [index, sample] of samples.entries()) {
    it(`runs and links nothing, and takes valid files away, ${index + 1} of ${samples.length}`, async () => {
      const readings = await read(page, sample);
      assert.deepEqual([...new Set(readings.map(({status, error}) => `${status} ${error}`))], ['ready null']);
      await page.evaluate(() => probe.pressAll());
      const found = await page.evaluate(async () => {
        const charts = [...document.querySelectorAll<ChartElement>('main > *')];
        const drawn = charts.filter((chart) => chart.localName !== 'idlib-dashboard');
        const pictures = await Promise.all(drawn.map((chart) => chart.toSVG()));
        const documents = pictures.map((text) => new DOMParser().parseFromString(text, 'image/svg+xml'));
        const roots = charts.map(({shadowRoot}) => shadowRoot!);
        return {
          hit: document.body.dataset.hit ?? null,
          broken: documents.filter((parsed) => parsed.querySelector('parsererror')).length,
          scripts: [...documents, ...roots].flatMap((root) => [
            ...root.querySelectorAll('script, img, iframe, object, foreignObject, a[href]:not([href^="https:"])'),
          ]).length,
          handlers: [...documents, ...roots]
            .flatMap((root) => [...root.querySelectorAll('*')])
            .flatMap((element) => element.getAttributeNames())
            .filter((name) => name.startsWith('on')).length,
          tables: await Promise.all(drawn.map((chart) => chart.toCSV())),
        };
      });
      assert.deepEqual({...found, tables: []}, {hit: null, broken: 0, scripts: 0, handlers: 0, tables: []});
      for (const table of found.tables) {
        const cells = parseCsv(table, 'figures').flatMap((row) => Object.values(row));
        for (const cell of cells) assert.doesNotMatch(String(cell), /^[=+\-@\t\r]/);
      }
      assert.deepEqual(messages, []);
      await page.evaluate(() => document.querySelector('main')!.replaceChildren());
    });
  }

  const invalid: readonly (readonly [what: string, content: unknown, told: RegExp])[] = [
    [
      'a name that is turned round',
      withName('UN\u202E 39'),
      /organizations row 1 \(un\), column name_en: found "UN\\u\{202e\} 39"/,
    ],
    ['a name without an end', withName('x'.repeat(1e6)), /column name_en: found "x+…, expected at most 5000 letters/],
    ['a thousand faults', {...tables, figures: Array.from({length: 5000}, () => ({}))}, /and at least 997 more/],
  ];
  for (const [what, content, told] of invalid) {
    it(`keeps the words of the page where there is ${what}`, async () => {
      for (const {status, words, error} of await read(page, content)) {
        assert.deepEqual([status, words], ['error', 'Words of the page.']);
        assert.match(error!, told);
      }
      await page.evaluate(() => document.querySelector('main')!.replaceChildren());
      assert.deepEqual(messages, []);
    });
  }
});

function withName(name: string): Tables {
  return {...tables, organizations: [{...tables.organizations[0]!, name_en: name}]};
}
