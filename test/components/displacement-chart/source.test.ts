import type {ErrorDetail} from '../../../components/chart/events.js';
import type {TableName} from '../../../src/model/figure.js';
import {dataset} from '../../../src/generated/dataset.js';
import {shapes} from '../../../src/generated/shapes.js';
import {parseFigures} from '../../../src/model/parse.js';
import {toRow} from '../../../src/model/rows.js';
import {takeConsole} from '../console.js';
import type {DisplacementChart} from '../../../components/displacement-chart/displacement-chart.js';
import {chart, expect, find, headline, html, ids, oneEvent, settled} from './chart.js';

const own = '/datasets/datapackage.json';
const fallback = html`<p>About 350,000 people fled, the UN said.</p>`;
const asked = (src: string) => html`<idlib-displacement-chart src=${src}>${fallback}</idlib-displacement-chart>`;

const file = (content: BlobPart) => URL.createObjectURL(new Blob([content], {type: 'application/json'}));

/** The shipped dataset as one JSON file would hold it. */
function tables(): Record<string, Record<string, unknown>[]> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, {types}]) => [
      name,
      dataset[name as TableName].map((row) => toRow(row, Object.keys(types))),
    ]),
  );
}

async function loaded(element: DisplacementChart): Promise<void> {
  if (element.status === 'loading') await oneEvent(element, 'idlib-ready');
  await settled(element);
}

async function failure(src: string): Promise<{element: DisplacementChart; detail: ErrorDetail}> {
  const heard = new Promise<CustomEvent<ErrorDetail>>((resolve) => {
    document.addEventListener('idlib-error', (event) => resolve(event as CustomEvent<ErrorDetail>), {once: true});
  });
  const element = await chart(asked(src));
  const {detail} = await heard;
  await settled(element);
  return {element, detail};
}

/** What every failure must leave: the page's own content in view, a sentence that says why, an event, no crash. */
async function expectFallback(element: DisplacementChart, detail: ErrorDetail, words: string): Promise<void> {
  expect(element.status).to.equal('error');
  const slot = find<HTMLSlotElement>(element, 'slot:not([name])');
  expect(slot.assignedElements().map((node) => node.textContent)).to.deep.equal([
    'About 350,000 people fled, the UN said.',
  ]);
  expect(slot.assignedElements()[0]!.checkVisibility()).to.equal(true);
  expect(find(element, '[role=status]').textContent).to.contain(words);
  expect(detail.message).to.contain(words);
  expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
  await expect(element).to.be.accessible();
}

describe('idlib-displacement-chart, with a dataset of its own', () => {
  it('draws the dataset of a datapackage.json and the tables beside it', async () => {
    const element = await chart(asked(own));
    await loaded(element);
    expect(element.status).to.equal('ready');
    expect(ids(element)).to.deep.equal(headline);
    await expect(element).to.be.accessible();
  });

  it('draws the dataset of one JSON file', async () => {
    const content = tables();
    content.figures = content.figures!.filter(({id}) => id !== headline[2]);
    content.relations = content.relations!.filter(
      ({subject, object}) => subject !== headline[2] && object !== headline[2],
    );
    const element = await chart(asked(file(JSON.stringify(content))));
    await loaded(element);
    expect(ids(element)).to.deep.equal(headline.filter((id) => id !== headline[2]));
  });

  it('keeps the content of the page in view while the dataset is on its way', async () => {
    const element = await chart(html`<idlib-displacement-chart>${fallback}</idlib-displacement-chart>`);
    element.src = own;
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(find(element, '[role=status]').textContent).to.contain('Loading the figures');
    expect(find<HTMLSlotElement>(element, 'slot').assignedElements()[0]!.checkVisibility()).to.equal(true);
    await loaded(element);
    expect(element.status).to.equal('ready');
  });

  it('says that a dataset is missing', async () => {
    const {element, detail} = await failure('/nowhere/datapackage.json');
    await expectFallback(element, detail, 'could not be loaded from /nowhere/datapackage.json: HTTP 404');
    expect(detail.fault).to.equal('missing');
  });

  it('says that an address is not one', async () => {
    const {element, detail} = await failure('http://[');
    await expectFallback(element, detail, 'could not be loaded from http://[');
  });

  it('says that a file is not JSON', async () => {
    const {element, detail} = await failure(file('{"figures": ['));
    await expectFallback(element, detail, 'not readable as a dataset');
    expect(detail.fault).to.equal('not_json');
  });

  it('says that a file is not text', async () => {
    const {element, detail} = await failure(file(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])));
    await expectFallback(element, detail, 'it is not UTF-8 text');
  });

  for (const content of [
    'null',
    '[]',
    '"text"',
    '{}',
    '{"figures": 3}',
    '{"resources": [null, {"name": "figures"}]}',
  ]) {
    it(`says that ${content} is not a dataset`, async () => {
      const {element, detail} = await failure(file(content));
      await expectFallback(element, detail, 'The f');
    });
  }

  it('says which table, row and column breaks the rules', async () => {
    const content = tables();
    Object.assign(content.figures![1]!, {value_low: 500_000});
    const {element, detail} = await failure(file(JSON.stringify(content)));
    await expectFallback(element, detail, 'do not fit together');
    expect(detail.message).to.contain('figures row 2 (displaced-400000-un-2019), column value_low: found 500000');
    expect(detail.fault).to.equal('invalid');
  });

  it('says that a dataset of another schema is one', async () => {
    const {element, detail} = await failure(file(JSON.stringify({...tables(), figures: [{country: 'SYR', idps: 3}]})));
    await expectFallback(element, detail, 'country');
  });

  it('stops reading where a dataset is too large', async () => {
    const {element, detail} = await failure(file(new Uint8Array(65e6).fill(0x20)));
    await expectFallback(element, detail, 'larger than the 64 MB');
    expect(detail.fault).to.equal('too_large');
  });

  it('stops waiting where a dataset does not come', async () => {
    const realFetch = window.fetch;
    const realTimeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = () => realTimeout(50);
    window.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error));
      });
    try {
      const {element, detail} = await failure('/slow.json');
      await expectFallback(element, detail, 'did not arrive from /slow.json within 20 seconds');
      expect(detail.fault).to.equal('slow');
    } finally {
      window.fetch = realFetch;
      AbortSignal.timeout = realTimeout;
    }
  });

  it('draws the dataset that was asked for last', async () => {
    const element = await chart(asked('/nowhere.json'));
    let errors = 0;
    element.addEventListener('idlib-error', () => errors++);
    element.src = '/nowhere-else.json';
    await element.updateComplete;
    element.src = own;
    await element.updateComplete;
    await loaded(element);
    expect(ids(element)).to.deep.equal(headline);
    element.src = null;
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(headline);
    expect(errors).to.be.below(2);
  });

  it('gives up quietly when it is taken off the page, and reads again when it is back', async () => {
    const element = await chart(html`<idlib-displacement-chart></idlib-displacement-chart>`);
    const box = element.parentElement!;
    element.src = own;
    await element.updateComplete;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(element.status).to.equal('loading');
    box.append(element);
    await loaded(element);
    expect(element.status).to.equal('ready');
  });

  it('takes a dataset as a property, in place of any other', async () => {
    const element = await chart(asked('/nowhere.json'));
    const content = tables();
    content.figures = content.figures!.filter(({indicator}) => indicator === 'displaced');
    content.relations = [];
    element.data = parseFigures(content);
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    // Without its relation, the undated figure could belong to any day of the year of its report.
    expect(ids(element)).to.deep.equal([headline[1], headline[0], headline[2], headline[3]]);
    expect(element.description).to.contain('4 published figures.');
  });

  it('tells the page when it is drawn, and again when it draws other figures', async () => {
    const element = await chart();
    const heard: string[][] = [];
    element.addEventListener('idlib-ready', ({detail}) => heard.push([...detail.figures]));
    element.source = 'un';
    await element.updateComplete;
    element.heading = 'The same figures';
    await element.updateComplete;
    expect(heard).to.deep.equal([[headline[1], headline[3]]]);
  });

  it('writes markup in a dataset as text', async () => {
    const content = tables();
    const evil = '<img src=x onerror="document.body.dataset.hit=1">';
    for (const row of content.organizations!) Object.assign(row, {name_en: evil, abbreviation: evil});
    for (const row of content.series!) row.title_en = evil;
    const element = await chart(asked(file(JSON.stringify(content))));
    await loaded(element);
    expect(find(element, 'h3').textContent).to.equal(evil);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(document.body.dataset.hit).to.equal(undefined);
  });

  for (const [name, data, expected] of [
    ['no dataset', {}, 'table figures: found none, expected what parseFigures gives'],
    ['the rows of a file', {...dataset, figures: [{id: 'x', value: '12'}]}, 'table figures: found rows of a file'],
  ] as const) {
    it(`keeps the words of the page, and says why, where its data are ${name}`, async () => {
      const heard = oneEvent<CustomEvent<ErrorDetail>>(document, 'idlib-error');
      const element = await chart(html`<idlib-displacement-chart .data=${data}>${fallback}</idlib-displacement-chart>`);
      const {detail} = await heard;
      expect([detail.fault, detail.src]).to.deep.equal(['invalid', '']);
      await expectFallback(element, detail, `The figures at data do not fit together: ${expected}`);
      expect(takeConsole()).to.deep.equal([
        `<idlib-displacement-chart> data: found "object", expected a dataset. ${detail.message}`,
      ]);
      element.data = dataset;
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(ids(element).length).to.be.greaterThan(3);
    });
  }
});
