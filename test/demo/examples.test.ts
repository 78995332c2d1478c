import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {variants} from '../../demo/variants.js';
import {readDataPackage, readTables} from '../../src/build/read-dataset.js';
import {parseFigures, type Tables} from '../../src/model/parse.js';
import {openGallery, type Gallery} from './served-gallery.js';

const folder = new URL('../../demo/examples/', import.meta.url);

/** How many figures each variant draws; none where its dataset cannot be drawn. */
const drawn: Readonly<Record<string, readonly number[]>> = {
  default: [5],
  figures: [3],
  source: [2],
  series: [4],
  'as-of': [2],
  heading: [2, 2],
  theme: [2, 2],
  narrow: [5],
  'own-dataset': [4, 2],
  broken: [0],
  missing: [0],
  'right-to-left': [2],
  'not-interactive': [2],
};

let gallery: Gallery;
let page: Page;
before(async () => {
  gallery = await openGallery();
  ({page} = await gallery.visit('displacement-chart.html'));
});
after(() => gallery.close());

/** Describes each figure that the charts of a part of the page draw. */
const described = (within: string): Promise<string[][]> =>
  page.$$eval(`${within} idlib-displacement-chart`, (charts) =>
    charts.map((chart) =>
      [...chart.shadowRoot!.querySelectorAll('svg [role=option]')].map((option) => option.ariaLabel!),
    ),
  );

describe('the examples', () => {
  it('run the very markup that stands in their code, which is that of a file', async () => {
    const text = await (await fetch(`${gallery.url}displacement-chart.html`)).text();
    const [files, runs, codes] = await parse(text);
    assert.deepEqual(
      files,
      variants.flatMap(({examples}) => examples.map((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd())),
    );
    assert.deepEqual(runs, codes);
  });

  it('leave no file out', () => {
    const shown = variants.flatMap(({examples}) => examples);
    const elsewhere = ['first.html', 'script.html', 'import.js', 'element.js', 'gallery.sh'];
    assert.deepEqual(readdirSync(folder).sort(), [...shown, ...elsewhere].sort());
  });

  for (const {id} of variants) {
    it(`${id} draws ${drawn[id]!.join(' and ')} figures`, async () => {
      assert.deepEqual(
        (await described(`section:has(> #${id})`)).map(({length}) => length),
        drawn[id],
      );
    });
  }

  it('say inside the tag every number that they draw', async () => {
    const inside = await page.$$eval('idlib-displacement-chart', (charts) => charts.map((chart) => chart.textContent));
    const all = await described('main');
    assert.ok(all.flat().length > 20);
    all.forEach((sentences, index) => {
      for (const sentence of sentences) {
        const number = /\d[\d,]*/.exec(sentence)![0];
        assert.ok(inside[index]!.includes(number), `${number} in ${inside[index]}`);
      }
    });
  });

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

  it('right-to-left speaks English from the left, in a page that does not', async () => {
    const found = await page.$eval('section:has(> #right-to-left) idlib-displacement-chart', (chart) => {
      const {lang, dir} = chart.shadowRoot!.querySelector<HTMLElement>('figure')!;
      return [getComputedStyle(chart).direction, lang, dir];
    });
    assert.deepEqual(found, ['rtl', 'en', 'ltr']);
  });
});

describe('the first page', () => {
  it('draws the five figures directly under its heading', async () => {
    const {page: index} = await gallery.visit('index.html');
    const options = await index.$$eval('h1 + .run > idlib-displacement-chart', ([chart]) =>
      [...chart!.shadowRoot!.querySelectorAll('svg [role=option]')].map(({ariaLabel}) => ariaLabel),
    );
    await index.close();
    assert.equal(options.length, 5);
    for (const number of ['186,000', '400,000', '235,000', '350,000', '650,000']) {
      assert.equal(options.filter((label) => label?.includes(`${number} `)).length, 1, number);
    }
  });

  it('prints what its code prints', async () => {
    const {page: index} = await gallery.visit('index.html');
    const printed = await index.$eval('details code', ({textContent}) => textContent);
    await index.close();
    assert.match(printed, /^400,000 people displaced in the Idlib region, from the end of April 2019/);
    assert.match(printed, /kind: 'displaced_again'/);
    assert.match(printed, /value: 750000/);
  });

  it('has code for an app that adds a chart', async () => {
    const code = readFileSync(new URL('element.js', folder), 'utf8').replace(/^import .*$/m, '');
    const {page: index} = await gallery.visit('index.html');
    await index.evaluate(code);
    await index.waitForSelector('main > idlib-displacement-chart >>> [role=option]');
    const options = await index.$$('main > idlib-displacement-chart >>> [role=option]');
    await index.close();
    assert.equal(options.length, 2);
  });
});

describe('the reference', () => {
  it('names each attribute that the element observes, and no other', async () => {
    const [named, observed] = await page.evaluate((): [string[], string[]] => [
      [...document.querySelectorAll('section:has(> #attributes) tbody th')].map(({textContent}) => textContent.trim()),
      (customElements.get('idlib-displacement-chart') as unknown as {observedAttributes: string[]}).observedAttributes,
    ]);
    assert.ok(observed.length > 10);
    assert.deepEqual(new Set(named), new Set(observed));
    assert.equal(named.length, observed.length);
  });

  for (const table of ['attributes', 'properties', 'slots', 'events', 'parts', 'custom-properties']) {
    it(`gives each of the ${table} a meaning`, async () => {
      const meanings = await page.$$eval(`section:has(> #${table}) td > p:first-child`, (cells) =>
        cells.map(({textContent}) => textContent.trim()),
      );
      assert.ok(meanings.length > 0);
      assert.ok(!meanings.includes(''), meanings.join(' | '));
    });
  }
});

describe('the invented dataset', () => {
  const own = new URL('../../demo/datasets/own/', import.meta.url);

  it('is a dataset that fits together, the same in both forms', async () => {
    const fromCsv = parseFigures(await readTables(own, await readDataPackage(own)));
    const fromJson = parseFigures((await (await fetch(`${gallery.url}datasets/own.json`)).json()) as Tables);
    assert.equal(fromCsv.figures.length, 4);
    assert.deepEqual(fromJson, fromCsv);
  });

  it('says in each row that it is invented', async () => {
    const {figures, places, reports, series} = parseFigures(await readTables(own, await readDataPackage(own)));
    const texts = [
      ...figures.map(({note}) => note),
      ...places.map(({nameEn}) => nameEn),
      ...reports.map(({publisher}) => publisher),
      ...series.map(({titleEn}) => titleEn),
    ];
    for (const text of texts) assert.match(text ?? '', /invented/i);
  });
});

/**
 * The code of each example, and the same markup twice as a parser reads it: where it runs and from the code. Parsed
 * aside from the page, in which the elements have set attributes of their own.
 */
async function parse(text: string): Promise<[files: string[], runs: string[], codes: string[]]> {
  const aside = await page.browser().newPage();
  const parsed = await aside.evaluate((source): [string[], string[], string[]] => {
    const parser = new DOMParser();
    const examples = [...parser.parseFromString(source, 'text/html').querySelectorAll('.example')];
    const files = examples.map((example) => example.querySelector('code')!.textContent);
    return [
      files,
      examples.map((example) => example.querySelector('.run')!.innerHTML.trim()),
      files.map((code) => parser.parseFromString(code, 'text/html').body.innerHTML.trim()),
    ];
  }, text);
  await aside.close();
  return parsed;
}
