import {dataset} from '../../../src/generated/dataset.js';
import {parseCsv} from '../../../src/formats/csv.js';
import type {Dataset} from '../../../src/model/figure.js';
import {formatDataset} from '../../../src/formats/json.js';
import type {ErrorDetail} from '../../../components/chart/events.js';
import type {FigureElement} from '../../../components/figure/figure.js';
import '../console.js';
import {takeConsole} from '../console.js';
import {expect, html, number, oneEvent, panel, press, sentence, waitUntil, written} from './sentence.js';

/** The shipped dataset under an address of its own, in which the figures of a report have other numbers. */
function another(): string {
  const figures = dataset.figures.map((figure) => ({...figure, valueVerbatim: `${figure.valueVerbatim} (revised)`}));
  return URL.createObjectURL(new Blob([formatDataset({...dataset, figures})], {type: 'application/json'}));
}

const ready = (element: FigureElement) => waitUntil(() => element.status === 'ready', 'it is ready', {timeout: 5000});

/** Counts what is fetched while something is done. */
async function fetched(act: () => Promise<void>): Promise<string[]> {
  const real = window.fetch;
  const asked: string[] = [];
  window.fetch = (input, init) => {
    asked.push(new Request(input).url);
    return real(input, init);
  };
  try {
    await act();
  } finally {
    window.fetch = real;
  }
  return asked;
}

describe('idlib-figure, with a dataset by its address', () => {
  it('writes the number of that dataset, and shows its evidence', async () => {
    const src = another();
    const element = await sentence(
      html`<p><idlib-figure ref="displaced-235000-2020" src=${src}>many</idlib-figure></p>`,
    );
    await ready(element);
    await element.updateComplete;
    expect(written(element)).to.equal('more than 235,000 (revised)');
    expect(element.description).to.contain('235,000 (revised)');
    expect((await press(element)).textContent).to.contain('235,000 (revised)');
    await expect(element).to.be.accessible();
  });

  it('keeps the words of the page until the dataset has come', async () => {
    const element = await sentence(
      html`<p><idlib-figure ref="displaced-235000-2020" src=${another()}>many</idlib-figure></p>`,
    );
    const seen =
      element.status === 'loading' ? element.renderRoot.querySelector('slot')?.assignedNodes()[0]?.textContent : 'many';
    expect(seen).to.equal('many');
    await ready(element);
  });

  it('reads a dataset once for all numbers of a page', async () => {
    const src = another();
    const refs = [
      'displaced-235000-2020',
      'displaced-350000-un-2020',
      'displaced-400000-un-2019',
      'displaced-186000-activists',
    ];
    const asked = await fetched(async () => {
      const first = await sentence(
        html`<p>${refs.map((ref) => html`<idlib-figure ref=${ref} src=${src}>some</idlib-figure>, `)}</p>`,
      );
      const all = [...first.parentElement!.querySelectorAll('idlib-figure')];
      await Promise.all(all.map((element) => element.updateComplete));
      await waitUntil(() => all.every(({status}) => status !== 'loading'), 'all are there', {timeout: 5000});
      expect(all.filter(({status}) => status === 'ready').length).to.be.greaterThan(2);
    });
    takeConsole();
    expect(asked.filter((url) => url === src)).to.have.length(1);
  });

  it('reads it again where all numbers of it had gone', async () => {
    const src = another();
    const asked = await fetched(async () => {
      for (const _ of [1, 2]) {
        const element = await sentence(
          html`<p><idlib-figure ref="displaced-235000-2020" src=${src}></idlib-figure></p>`,
        );
        await ready(element);
        element.remove();
      }
    });
    expect(asked.filter((url) => url === src)).to.have.length(2);
  });

  it('follows its address, and returns to the figures that it came with', async () => {
    const element = await sentence();
    element.src = another();
    await element.updateComplete;
    await ready(element);
    await element.updateComplete;
    expect(written(element)).to.equal('around 350,000 (revised)');
    element.src = null;
    await element.updateComplete;
    expect(written(element)).to.equal('around 350,000');
  });

  it('leaves the words of the page, and tells why, where there is no such dataset', async () => {
    const heard = oneEvent<CustomEvent<ErrorDetail>>(document, 'idlib-error');
    const element = await sentence(
      html`<p><idlib-figure ref="displaced-235000-2020" src="/nowhere.json">many</idlib-figure></p>`,
    );
    const {detail} = await heard;
    expect([detail.fault, detail.src, element.status]).to.deep.equal(['missing', '/nowhere.json', 'error']);
    expect(detail.message).to.contain('/nowhere.json');
    expect(element.renderRoot.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('many');
    expect(number(element)).to.equal(null);
    expect(takeConsole().filter((text) => text.startsWith('<idlib-figure>'))).to.deep.equal([
      `<idlib-figure> src: found "/nowhere.json", expected a dataset. ${detail.message}`,
    ]);
    await expect(element).to.be.accessible();
  });

  it('tells of a figure that the dataset does not have', async () => {
    const src = another();
    const heard = oneEvent<CustomEvent<ErrorDetail>>(document, 'idlib-error');
    await sentence(html`<p><idlib-figure ref="nowhere-2" src=${src}>many</idlib-figure></p>`);
    expect((await heard).detail).to.deep.equal({
      fault: 'missing',
      message: 'There is no figure “nowhere-2” in the dataset.',
      src,
    });
    expect(takeConsole()).to.have.length(1);
  });
});

describe('idlib-figure, given data that are none', () => {
  it('leaves the words of the page, and says what was expected', async () => {
    const data = {figures: [{id: 'displaced-235000-2020'}]} as unknown as Dataset;
    const heard = oneEvent<CustomEvent<ErrorDetail>>(document, 'idlib-error');
    const element = await sentence(
      html`<p><idlib-figure ref="displaced-235000-2020" .data=${data}>many</idlib-figure></p>`,
    );
    const {detail} = await heard;
    expect([detail.fault, element.status, element.description]).to.deep.equal(['invalid', 'error', '']);
    expect(detail.message).to.contain('table reports: found none, expected what parseFigures gives');
    expect(element.renderRoot.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('many');
    expect(takeConsole()).to.deep.equal([`<idlib-figure> data: found "object", expected a dataset. ${detail.message}`]);
    await expect(element).to.be.accessible();
    element.data = dataset;
    await element.updateComplete;
    expect(written(element)).to.equal('more than 235,000');
  });
});

describe('idlib-figure, taken elsewhere', () => {
  it('describes itself in a sentence', async () => {
    const element = await sentence();
    expect(element.description).to.match(/^Around 350,000 people displaced in .*United Nations.*17 January 2020\.$/);
    expect(element.description).not.to.contain('\n');
  });

  it('is a picture with all that is known of it, in the type of its panel', async () => {
    const element = await sentence(
      html`<h2 style="font: italic 700 40px Georgia">
        It is <idlib-figure ref="at-risk-650000-irc-2020"></idlib-figure>
      </h2>`,
    );
    const svg = await element.toSVG({width: 400});
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const words = [...root.querySelectorAll('text')].map(({textContent}) => textContent).join(' ');
    for (const part of ['650,000', 'if violence continues', 'IRC', 'CC BY 4.0']) expect(words).to.contain(part);
    expect(root.getAttribute('width')).to.equal('400');
    expect(root.querySelector('desc')!.textContent).to.equal(element.description);
    expect(svg).not.to.match(/Georgia|italic|font-weight="700"|var\(|light-dark/);
    expect(root.getAttribute('font-size')).to.equal('13');
    expect(svg).to.contain('#a84a12');
    expect((await element.toPNG({width: 400, scale: 1})).type).to.equal('image/png');
    expect(element.renderRoot.querySelector('.frame')).to.equal(null);
  });

  it('has a dark picture under the dark theme, and a dark panel', async () => {
    const element = await sentence(
      html`<p><idlib-figure ref="displaced-350000-un-2020" theme="dark"></idlib-figure></p>`,
    );
    expect(await element.toSVG()).to.contain('#14181c');
    expect(getComputedStyle(await press(element)).backgroundColor).to.equal('rgb(20, 24, 28)');
    await expect(element).to.be.accessible();
    element.theme = 'light';
    await element.updateComplete;
    expect(getComputedStyle(panel(element)!).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('is a row of the table of figures, and a citation', async () => {
    const element = await sentence();
    const rows = parseCsv(await element.toCSV(), 'figures');
    expect(rows.map(({id}) => id)).to.deep.equal(['displaced-350000-un-2020']);
    expect(await element.toCitation()).to.contain('Idlib Figures');
    expect(await element.toCitation('bibtex')).to.match(/^@/);
  });

  it('rejects where there is nothing to take', async () => {
    const element = document.createElement('idlib-figure');
    const refusal = async () => String(await element.toSVG().catch((error: unknown) => error));
    expect(await refusal()).to.equal('Error: idlib-figure is not in a document');
    await sentence(html`<p>${element}</p>`);
    expect(await refusal()).to.equal('Error: idlib-figure is not ready: error');
    takeConsole();
  });

  it('warns once of a theme and of numerals that there are none of, and takes the first', async () => {
    const element = await sentence(
      html`<p><idlib-figure ref="displaced-350000-un-2020" theme="sepia" numbering="roman"></idlib-figure></p>`,
    );
    expect([element.theme, element.numbering]).to.deep.equal(['auto', 'auto']);
    expect(takeConsole()).to.deep.equal([
      '<idlib-figure> theme: found "sepia", expected auto or light or dark',
      '<idlib-figure> numbering: found "roman", expected auto or latn or arab',
    ]);
  });
});
