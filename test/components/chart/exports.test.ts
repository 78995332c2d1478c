import {fixture} from '@open-wc/testing';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../console.js';
import {itInMedia, setMedia} from '../media.js';
import {parseCsv} from '../../../src/formats/csv.js';
import {toJSON} from '../../../components/chart/tools/exports.js';
import {rowsOf} from '../../../src/formats/json.js';
import {dataset} from '../../../src/generated/dataset.js';
import {parseFigures, type Tables} from '../../../src/model/parse.js';
import {chart, expect, headline, html} from '../displacement-chart/chart.js';
import '../../../components/casualty-chart/define.js';
import '../../../components/timeline/define.js';
import {strip} from '../key-figures/strip.js';
import type {Subject} from '../../../components/chart/subject.js';
import type {Timeline} from '../../../components/timeline/timeline.js';

function parse(svg: string): SVGSVGElement {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return document.documentElement as unknown as SVGSVGElement;
}

async function casualties(width = 700): Promise<HTMLElementTagNameMap['idlib-casualty-chart']> {
  const element = document.createElement('idlib-casualty-chart');
  element.id = 'casualties';
  const box = (await chart(undefined, width)).parentElement!;
  box.replaceChildren(element);
  await element.updateComplete;
  return element;
}

/** What nobody may find in a document that must stand alone. */
const foreign = 'script, style, image, foreignObject, use, [class], [style], [href], [onclick], [tabindex]';

function checkDocument(svg: string): SVGSVGElement {
  const root = parse(svg);
  expect(root.localName).to.equal('svg');
  expect([...root.querySelectorAll(foreign)].map(({outerHTML}) => outerHTML)).to.deep.equal([]);
  expect(svg).not.to.match(/var\(|light-dark|https?:(?!\/\/www\.w3\.org\/2000\/svg)|\d\.\d{3}|NaN|<!--/);
  const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
  expect(new Set(ids).size).to.equal(ids.length);
  const used = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id!);
  expect(ids).to.have.members([...new Set(used)]);
  return root;
}

/** The words that a document shows. */
const written = (root: Element) => [...root.querySelectorAll('text')].map(({textContent}) => textContent).join(' ');

describe('toSVG', () => {
  for (const width of [268, 320, 640, 1100]) {
    it(`is a document of its own with all that the chart says, ${width} pixels wide`, async () => {
      const element = await chart();
      const root = checkDocument(await element.toSVG({width}));
      expect(root.getAttribute('width')).to.equal(String(width));
      expect(root.getAttribute('viewBox')).to.equal(`0 0 ${width} ${root.getAttribute('height')}`);
      expect(root.querySelector(':scope > title')!.textContent).to.equal(
        'People displaced in the Idlib region, 2019–20, as published',
      );
      expect(root.querySelector(':scope > desc')!.textContent).to.equal(element.description);
      const words = written(root);
      for (const part of [
        'People displaced in the Idlib region, 2019–20, as published',
        'They are not added up',
        'more than 235,000',
        'a projection, not a count',
        'Sources: activists, UN, IRC, unnamed.',
        'CC BY 4.0.',
      ]) {
        expect(words).to.contain(part);
      }
      expect(root.querySelectorAll('g > title')).to.have.length(headline.length);
      expect(root.getAttribute('font-family')).to.match(/sans-serif$/);
    });
  }

  it('keeps its words in the picture', async () => {
    for (const width of [320, 1100]) {
      const holder = document.createElement('div');
      holder.append(document.importNode(parse(await (await casualties()).toSVG({width})), true));
      document.body.append(holder);
      const frame = holder.firstElementChild!.getBoundingClientRect();
      for (const text of holder.querySelectorAll('text')) {
        const box = text.getBoundingClientRect();
        expect(box.left, text.textContent).to.be.at.least(frame.left);
        expect(box.right, text.textContent).to.be.at.most(frame.right);
        expect(box.bottom, text.textContent).to.be.at.most(frame.bottom);
      }
      holder.remove();
    }
  });

  it('draws casualties with their hatches and fades', async () => {
    const root = checkDocument(await (await casualties()).toSVG());
    expect(root.querySelectorAll('pattern').length).to.be.above(0);
    expect(root.querySelectorAll('mask').length).to.be.above(0);
    expect(written(root)).to.contain('People killed and injured, as published');
  });

  it('sets words of figures that are not drawn', async () => {
    const root = checkDocument(await (await strip()).toSVG());
    const words = written(root);
    for (const part of ['Over 186,000', 'People displaced', 'Period not stated', 'Source not named', 'Projection'])
      expect(words).to.contain(part);
  });

  it('draws what the table stands in place of', async () => {
    const element = await chart();
    const drawn = await element.toSVG();
    element.renderRoot.querySelector<HTMLElement>('.toggle')!.click();
    await element.updateComplete;
    expect(await element.toSVG()).to.equal(drawn);
  });

  itInMedia('has the colours of the page, light ones unless the theme is dark', async () => {
    const element = await chart(html`<idlib-displacement-chart></idlib-displacement-chart>`);
    element.style.setProperty('--idlib-reported', 'rgb(120 40 200)');
    await setMedia({colorScheme: 'dark'});
    const light = parse(await element.toSVG());
    expect(light.querySelector('rect')!.getAttribute('fill')).to.equal('#ffffff');
    expect(light.querySelector('circle')!.getAttribute('stroke')).to.equal('#7828c8');
    element.theme = 'dark';
    const dark = parse(await element.toSVG());
    expect(dark.querySelector('rect')!.getAttribute('fill')).to.equal('#14181c');
    await setMedia({colorScheme: 'light'});
  });

  it('says the words that the page has put into it', async () => {
    const element = await chart(
      html`<idlib-displacement-chart heading="R&amp;D <b>">
        <p slot="summary">Our own summary.</p>
      </idlib-displacement-chart>`,
    );
    const root = parse(await element.toSVG());
    expect(written(root)).to.contain('R&D <b> Our own summary.');
    expect(root.querySelector('desc')!.textContent).to.match(/^Our own summary\.\nOver 186,000/);
  });

  it('writes letters that XML has no way to write as ones that it has', async () => {
    const element = await chart(
      html`<idlib-displacement-chart .heading=${'a\u0000b\uD800c\u0008'}></idlib-displacement-chart>`,
    );
    expect(written(parse(await element.toSVG()))).to.contain('a\uFFFDb\uFFFDc\uFFFD');
  });

  it('is refused of an element that was never in a document', async () => {
    const element = document.createElement('idlib-displacement-chart');
    for (const made of [element.toSVG(), element.toPNG(), element.toCSV(), element.toCitation()]) {
      const refusal = await made.then(String, String);
      expect(refusal).to.equal('Error: idlib-displacement-chart is not in a document');
    }
  });

  it('says of numbers side by side whether they add up, whatever the summary is', async () => {
    const figures = 'displaced-400000-un-2019 displaced-350000-un-2020';
    const sums = /the same people can be displaced more than once/g;
    for (const summary of [null, 'Two waves.']) {
      const element = await strip(
        html`<idlib-key-figures figures=${figures} summary=${ifDefined(summary ?? undefined)}></idlib-key-figures>`,
      );
      expect(
        written(parse(await element.toSVG()))
          .replace(/\s+/g, ' ')
          .match(sums),
      ).to.have.length(1);
    }
  });

  it('is refused while there is nothing to draw', async () => {
    const element = await chart(
      html`<idlib-displacement-chart src="data:application/json,[]"></idlib-displacement-chart>`,
    );
    const refusal = await element.toSVG().catch((error: unknown) => String(error));
    expect(refusal).to.match(/idlib-displacement-chart is not ready: (loading|error)/);
  });
});

describe('toPNG', () => {
  async function pixels(blob: Blob): Promise<ImageData> {
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  }

  for (const scale of [1, 2, 3]) {
    it(`is an image of ${scale} pixels for each of the drawing, and not a blank one`, async () => {
      const element = await chart(undefined, 500);
      const root = parse(await element.toSVG());
      const blob = await element.toPNG({scale});
      expect(blob.type).to.equal('image/png');
      const {width, height, data} = await pixels(blob);
      expect([width, height]).to.deep.equal(['width', 'height'].map((name) => Number(root.getAttribute(name)) * scale));
      const colours = new Set<number>();
      for (let index = 0; index < data.length; index += 4)
        colours.add((data[index]! << 16) | (data[index + 1]! << 8) | data[index + 2]!);
      expect(colours.has(0x0b6e99), 'the colour of what was reported').to.equal(true);
      expect(colours.size).to.be.above(50);
    });
  }

  it('is of 2 pixels for each where nothing else is asked for', async () => {
    const element = await chart(undefined, 300);
    const {width} = await pixels(await element.toPNG());
    expect(width).to.equal(600);
  });

  for (const scale of [0, -1, NaN, Infinity]) {
    it(`is refused for a scale of ${scale}`, async () => {
      const element = await chart();
      const refusal = await element.toPNG({scale}).catch((error: unknown) => String(error));
      expect(refusal).to.equal(`RangeError: scale: found ${scale}, expected a number over 0`);
    });
  }
});

describe('toCSV and the data of the download', () => {
  it('hold the figures drawn, with every column', async () => {
    const element = await chart();
    const shown = {...dataset, figures: headline.map((id) => dataset.figures.find((row) => row.id === id)!)};
    const rows = rowsOf(shown, 'figures').map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? '' : String(value)])),
    );
    expect(parseCsv(await element.toCSV(), 'figures')).to.deep.equal(rows);
  });

  it('are a dataset that a chart can draw', async () => {
    for (const embedded of [true, false]) {
      const figures = headline.map((id) => dataset.figures.find((row) => row.id === id)!);
      const text = toJSON({figures, dataset, embedded} as unknown as Subject);
      const read = parseFigures(JSON.parse(text) as Tables);
      expect(read.figures).to.deep.equal(figures);
      const element = await chart(html`<idlib-displacement-chart .data=${read}></idlib-displacement-chart>`);
      expect([...element.renderRoot.querySelectorAll('[role=option]')].map(({id}) => id)).to.deep.equal(headline);
    }
  });

  it('disarm formulas of datasets of others', async () => {
    const row = dataset.figures.find(({id}) => id === headline[0]);
    const data = {...dataset, figures: [{...row!, note: '=HYPERLINK("https://example.org")'}]};
    const element = await chart(html`<idlib-displacement-chart .data=${data}></idlib-displacement-chart>`);
    expect(parseCsv(await element.toCSV(), 'figures')[0]!.note).to.equal('\'=HYPERLINK("https://example.org")');
  });
});

describe('toCitation', () => {
  it('cites the reports of events as well as those of figures', async () => {
    const element = await fixture<Timeline>(html`<idlib-timeline place="ariha"></idlib-timeline>`);
    await element.updateComplete;
    expect(await element.toCitation()).to.match(/\(CC BY 4\.0\)\. Published in: untitled report, .*\. http/);
    expect((await element.toCitation('bibtex')).match(/^@\w+/gm)).to.deep.equal(['@misc', '@dataset']);
  });

  it('says nothing of reports where there are none', async () => {
    const element = await chart(html`<idlib-displacement-chart to="2011-01-01"></idlib-displacement-chart>`);
    expect(await element.toCitation()).to.match(/\(CC BY 4\.0\)\. http/);
  });

  it('cites the chart, its reports and the dataset', async () => {
    const element = await chart();
    expect(await element.toCitation()).to.match(
      /^“People displaced in the Idlib region, 2019–20, as published”\. Idlib Figures \d+\.\d+\.\d+ \(CC BY 4\.0\)\. Published in: “Civilians.*http/,
    );
    expect((await element.toCitation('bibtex')).match(/^@\w+/gm)).to.deep.equal([
      '@misc',
      '@misc',
      '@misc',
      '@misc',
      '@dataset',
    ]);
    const items = JSON.parse(await element.toCitation('csl')) as {readonly id: string}[];
    expect(items.at(-1)!.id).to.equal('idlib-figures');
  });

  it('does not cite the dataset for figures of another one', async () => {
    const data = {...dataset, figures: dataset.figures.filter(({id}) => id === headline[0])};
    const element = await chart(html`<idlib-displacement-chart .data=${data}></idlib-displacement-chart>`);
    expect(await element.toCitation()).not.to.contain('Idlib Figures');
    expect(await element.toCitation('bibtex')).not.to.contain('@dataset');
  });
});
