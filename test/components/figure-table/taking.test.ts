import {aTimeout, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {parseCsv} from '../../../src/formats/csv.js';
import {parseHxl} from '../../../src/formats/hxl.js';
import {columnsOf, rowsOf} from '../../../src/formats/json.js';
import {parseFigures, type Tables} from '../../../src/model/parse.js';
import {restrict} from '../../../src/model/restrict.js';
import {loadTools} from '../../../components/chart/load-tools.js';
import type {FigureTable} from '../../../components/figure-table/figure-table.js';
import {dataset} from '../../embedded.js';
import '../console.js';
import {filesTaken, type TakenFile} from '../files.js';
import {all, expect, find, html, ids, press, search, table, texts} from './table.js';

const OPENED = 'killed-800-civilians-un-2019';
const CITATION =
  '“Civilians Killed in Syria after Failed Idlib Truce”, The Syrian Observatory For Human Rights, around 7 August 2019, paragraph 5: 800 civilians killed. Coded as killed-800-civilians-un-2019 in Idlib Figures 0.1.0 (CC BY 4.0).';

/** Stands in for the clipboard, which a page without the focus may not use. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
}

async function said(element: FigureTable): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return texts(element, '.citation [role=status]');
}

/** The file that a press of a button hands to the reader. */
async function download(element: FigureTable, format: string): Promise<TakenFile> {
  const [file] = await filesTaken(async () => {
    await press(element, `.downloads [aria-label$=${format}]`);
    // What makes some of the files is fetched at first need.
    await loadTools();
    await aTimeout(0);
  });
  return file!;
}

describe('idlib-figure-table, taken away', () => {
  before(() => setViewport({width: 1300, height: 900}));
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('copies the citation of a row, and says so', async () => {
    let copied = '';
    clipboard(async (text) => void (copied = text));
    const element = await table();
    await press(element, `#row-${OPENED} .expand`);
    expect(texts(element, '.citation [role=status]')).to.deep.equal(['']);
    await press(element, '.cite');
    expect(await said(element)).to.deep.equal(['The citation is copied.']);
    expect(copied).to.equal(CITATION);
    expect(all(element, 'textarea')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  for (const [what, deny] of [
    ['is denied', () => clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')))],
    ['is missing', () => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined})],
  ] as const) {
    it(`shows the citation, selected, where the clipboard ${what}`, async () => {
      deny();
      const element = await table();
      await press(element, `#row-${OPENED} .expand`);
      await press(element, '.cite');
      expect(await said(element)).to.deep.equal([
        'The browser does not let this page copy. The citation is selected here.',
      ]);
      const area = find<HTMLTextAreaElement>(element, 'textarea');
      expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(CITATION);
      expect(element.shadowRoot!.activeElement === area).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('cites a dataset of the page by its address, not by the name of the embedded one', async () => {
    let copied = '';
    clipboard(async (text) => void (copied = text));
    const element = await table(html`<idlib-figure-table .data=${{...dataset}}></idlib-figure-table>`);
    await press(element, `#row-${OPENED} .expand`);
    await press(element, '.cite');
    expect(copied).to.contain(`in ${document.baseURI}.`);
    expect(texts(element, '.sources')[0]).not.to.contain('CC BY');
  });

  /** The rows found and sorted, with every field whatever columns are shown. */
  async function arranged(): Promise<FigureTable> {
    const element = await table(html`<idlib-figure-table columns="number place"></idlib-figure-table>`);
    await search(element, 'sohr killed');
    await press(element, 'th.number .sort');
    await press(element, 'th.number .sort');
    expect(ids(element).length).to.be.within(5, 40);
    return element;
  }

  const rowsShown = (element: FigureTable) => {
    const figures = ids(element).map((id) => dataset.figures.find((row) => row.id === id)!);
    const shown = restrict(dataset, figures);
    return {shown, rows: rowsOf(shown, 'figures')};
  };
  const asText = (rows: readonly object[]) =>
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])));

  it('gives as CSV the rows found, in their order, with all fields', async () => {
    const element = await arranged();
    const {name, type, text} = await download(element, 'CSV');
    expect(text.startsWith('\uFEFF'), 'a byte order mark').to.equal(true);
    expect([name, type]).to.deep.equal(['figures.csv', 'text/csv;charset=utf-8']);
    const rows = parseCsv(text, 'figures');
    expect(rows).to.deep.equal(asText(rowsShown(element).rows));
    expect(Object.keys(rows[0]!)).to.deep.equal(columnsOf('figures'));
  });

  it('gives as HXL the same under its tags', async () => {
    const element = await arranged();
    const {name, text} = await download(element, 'HXL');
    expect(name).to.equal('figures.hxl.csv');
    expect(parseHxl(text, 'figures')).to.deep.equal(asText(rowsShown(element).rows));
  });

  it('gives as JSON a dataset that can be read again, and shown by another table', async () => {
    const element = await arranged();
    const {name, type, text} = await download(element, 'JSON');
    expect([name, type]).to.deep.equal(['figures.json', 'application/json;charset=utf-8']);
    const parsed = parseFigures(JSON.parse(text) as Tables);
    expect(parsed).to.deep.equal(rowsShown(element).shown);
    const again = await table(html`<idlib-figure-table .data=${parsed}></idlib-figure-table>`);
    expect([...ids(again)].sort()).to.deep.equal([...ids(element)].sort());
    await expect(again).to.be.accessible();
  });

  it('says so where a file cannot be made, until one can', async () => {
    const element = await table();
    const told = async () => {
      await press(element, '.downloads [aria-label$=CSV]');
      await aTimeout(0);
      await element.updateComplete;
      return find(element, '.downloads [role=status]').textContent;
    };
    const real = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
    const fails = () => {
      throw new Error('no room');
    };
    Object.defineProperty(URL, 'createObjectURL', {configurable: true, value: fails});
    try {
      expect(await told()).to.equal('That did not work.');
    } finally {
      Object.defineProperty(URL, 'createObjectURL', real);
    }
    await filesTaken(async () => void expect(await told()).to.equal(''));
    await expect(element).to.be.accessible();
  });

  it('gives in every form the rows found, in their order, and nothing where there are none', async () => {
    const element = await table(html`<idlib-figure-table controls="download cite"></idlib-figure-table>`);
    await search(element, 'sohr jihadist');
    await press(element, 'th.number .sort');
    const found = ids(element);
    expect(found).to.have.length(3);
    const idsIn = (csv: string) => parseCsv(csv, 'figures').map(({id}) => id);
    expect(idsIn(await element.toCSV())).to.deep.equal(found);
    expect(element.description.split('\n')).to.have.length(4);
    const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    expect(svg.querySelectorAll('g > title')).to.have.length(3);
    expect(svg.querySelector('desc')!.textContent.split('\n')).to.have.length(4);
    expect((await element.toCitation('bibtex')).match(/^@/gm), 'two reports and the dataset').to.have.length(3);
    await press(element, '#download');
    await waitUntil(() => all(element, '.panel').length);
    const csv = all(element, '.panel .row button').find(({textContent}) => textContent.includes('CSV'))!;
    const [file] = await filesTaken(async () => csv.click());
    expect(idsIn(file!.text)).to.deep.equal(found);
    await expect(element).to.be.accessible();
    await search(element, 'no such words');
    expect(all(element, '.controls')).to.have.length(0);
    await search(element, '');
    expect(idsIn(await element.toCSV())).to.have.length(46);
    expect(all(element, '.controls')).to.have.length(1);
  });

  it('gives all that it will show before it is drawn', async () => {
    const element = await table(
      html`<div style="height: 9000px"></div>
        <idlib-figure-table></idlib-figure-table>`,
    );
    expect(all(element, 'tr')).to.have.length(0);
    expect(parseCsv(await element.toCSV(), 'figures')).to.have.length(46);
  });

  it('hands out no cell that a spreadsheet would run', async () => {
    const figures = dataset.figures.map((figure) => ({...figure, note: '=HYPERLINK("https://example.org")'}));
    const element = await table(html`<idlib-figure-table .data=${{...dataset, figures}}></idlib-figure-table>`);
    for (const format of ['CSV', 'HXL']) {
      const {text} = await download(element, format);
      expect(text, format)
        .to.contain(`'=HYPERLINK`)
        .and.not.to.match(/(^|[\n,"\uFEFF])=HYPERLINK/);
    }
  });
});
