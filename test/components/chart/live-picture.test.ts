import {svg} from 'lit';
import '../console.js';
import {LivePicture} from '../../../components/chart/live-picture.js';
import {chart, expect, find, headline, html, options, settled} from '../displacement-chart/chart.js';
import type {DisplacementChart} from '../../../components/displacement-chart/displacement-chart.js';
import {dataset} from '../../../src/generated/dataset.js';
import type {Dataset, Figure} from '../../../src/model/figure.js';

const [first, second] = [headline[0]!, headline[1]!];

function withFigure(id: string, change: Partial<Figure>): Dataset {
  return {...dataset, figures: dataset.figures.map((figure) => (figure.id === id ? {...figure, ...change} : figure))};
}

const picture = (element: DisplacementChart) => find<SVGElement>(element, '.drawing > svg');

/** What a chart that is made of the same shows. */
async function anew({data}: DisplacementChart): Promise<string> {
  const element = await chart(html`<idlib-displacement-chart .data=${data}></idlib-displacement-chart>`);
  const markup = shown(element);
  element.remove();
  return markup;
}

/** Without which figure the tab key comes to, which stays where it was. */
const shown = (element: DisplacementChart) => picture(element).outerHTML.replace(/<!---->| tabindex="[^"]*"/g, '');

async function give(element: DisplacementChart, data: Dataset): Promise<void> {
  element.data = data;
  await settled(element);
}

describe('a picture in a page', () => {
  it('changes where a figure is another, and nowhere else', async () => {
    const element = await chart();
    const before = options(element);
    await give(element, withFigure(second, {value: 410_000, valueLow: 410_000, valueVerbatim: '410,000'}));
    expect(options(element).map((option, index) => option === before[index])).to.deep.equal([true, false, true, true, true]); // prettier-ignore
    expect(shown(element)).to.equal(await anew(element));
    await expect(element).to.be.accessible();
  });

  it('is that of a chart made anew, whatever has changed', async () => {
    const element = await chart();
    for (const data of [
      withFigure(first, {valueVerbatim: 'some 186,000', quantifier: 'about', valueLow: null}),
      withFigure(first, {value: 900_000, valueLow: 900_000, valueVerbatim: 'over 900,000'}),
      withFigure(second, {series: null}),
      dataset,
    ]) {
      await give(element, data);
      expect(shown(element)).to.equal(await anew(element));
    }
  });

  it('is the last one when it comes back from the table', async () => {
    const element = await chart();
    const toggle = async () => {
      find(element, '.toggle').click();
      await settled(element);
    };
    await give(element, withFigure(second, {value: 410_000, valueLow: 410_000, valueVerbatim: '410,000'}));
    await toggle();
    await toggle();
    expect(shown(element)).to.equal(await anew(element));
    await toggle();
    await give(element, withFigure(second, {value: 420_000, valueLow: 420_000, valueVerbatim: '420,000'}));
    await toggle();
    expect(picture(element).textContent).to.contain('420,000').and.not.to.contain('410,000');
    expect(shown(element)).to.equal(await anew(element));
  });

  it('is tried again where it could not be drawn', () => {
    const box = {x: 0, y: 0, width: 10, height: 10};
    const one = {
      id: 'one',
      figures: ['one'],
      targets: [box],
      focus: box,
      mark: svg`<circle r="2"/>`,
      words: svg`<text>1</text>`,
    };
    const scene = {
      width: 100,
      height: 50,
      fontSize: 13,
      background: [svg`<path d="M0 0h9"/>`],
      figures: [one],
      key: [],
      cuts: [],
    };
    const how = {label: 'Figures', live: true, named: true, highlighted: new Set<string>()};
    const live = new LivePicture();
    const labelOf = () => {
      throw new Error('no words');
    };
    expect(() => live.of(scene, {...how, labelOf})).to.throw('no words');
    const drawn = live.of(scene, {...how, labelOf: () => 'One'});
    expect(drawn.querySelector('#one')!.getAttribute('aria-label')).to.equal('One');
    expect(live.of(scene, {...how, labelOf: () => 'One'})).to.equal(drawn);
  });
});
