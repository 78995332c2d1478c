import {resetMouse, sendKeys} from '@web/test-runner-commands';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import '../../../components/casualty-chart/define.js';
import '../../../components/displacement-chart/define.js';
import type {ChartElement} from '../../../components/chart/chart-element.js';
import {Link, type Highlighting} from '../../../components/chart/link.js';
import '../console.js';

const figure = 'displaced-350000-un-2020';
const other = 'displaced-400000-un-2019';

class Linking extends LitElement {
  readonly link = new Link(this, () => [...this.parentElement!.querySelectorAll<Highlighting>('[linked]')]);
}
customElements.define('test-linking', Linking);

async function page(): Promise<ChartElement[]> {
  const box = await fixture<HTMLDivElement>(
    html`<div style="width: 700px">
      <idlib-displacement-chart linked></idlib-displacement-chart>
      <idlib-displacement-chart linked></idlib-displacement-chart>
      <idlib-displacement-chart></idlib-displacement-chart>
      <test-linking></test-linking>
    </div>`,
  );
  const charts = [...box.querySelectorAll('idlib-displacement-chart')];
  await settled(charts);
  return charts;
}

async function settled(charts: readonly ChartElement[]): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.all(charts.map((chart) => chart.updateComplete));
}

const marked = (chart: ChartElement) =>
  [...chart.renderRoot.querySelectorAll('.highlighted [role=option]')].map(({id}) => id);

describe('highlight', () => {
  afterEach(() => resetMouse());

  it('marks the figures that it names, and no other', async () => {
    const [chart] = (await page()) as [ChartElement];
    chart.setAttribute('highlight', `${figure}, ${other} no-such-figure`);
    await chart.updateComplete;
    expect(marked(chart)).to.deep.equal([other, figure]);
    const {strokeDasharray, stroke} = getComputedStyle(chart.renderRoot.querySelector('.highlighted .target')!);
    expect(strokeDasharray).to.not.equal('none');
    expect(stroke).to.not.equal('none');
    await expect(chart).to.be.accessible();
    chart.highlight = null;
    await chart.updateComplete;
    expect(marked(chart)).to.deep.equal([]);
  });

  it('marks the lane of a figure that repeats another', async () => {
    const box = await fixture<HTMLDivElement>(
      html`<div style="width: 700px"><idlib-casualty-chart></idlib-casualty-chart></div>`,
    );
    const chart = box.querySelector('idlib-casualty-chart')!;
    await settled([chart]);
    const folded = 'killed-400-civilians-2019-repeated';
    expect(chart.renderRoot.querySelector(`#${folded}`), 'it has no lane of its own').to.equal(null);
    chart.highlight = folded;
    await chart.updateComplete;
    expect(marked(chart)).to.have.length(1);
  });

  it('is told of when a figure is looked at, once, and when it no longer is', async () => {
    const [chart] = (await page()) as [ChartElement];
    const told: (readonly string[])[] = [];
    chart.addEventListener('idlib-highlight', ({detail}) => told.push(detail.figures));
    chart.renderRoot.querySelector<SVGElement>(`#${figure}`)!.focus();
    await chart.updateComplete;
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Escape'});
    expect(told).to.deep.equal([[figure], ['displaced-235000-2020'], []]);
  });
});

describe('linked elements', () => {
  it('point out in one what is looked at in another, and not in others', async () => {
    const [one, two, apart] = (await page()) as [ChartElement, ChartElement, ChartElement];
    one.renderRoot.querySelector<SVGElement>(`#${figure}`)!.focus();
    await settled([one, two, apart]);
    expect([marked(one), marked(two), marked(apart)]).to.deep.equal([[], [figure], []]);
    await sendKeys({press: 'Escape'});
    await settled([one, two, apart]);
    expect(two.highlight).to.equal(null);
  });

  it('are left alone by what is not linked, and once the link is gone', async () => {
    const [one, two, apart] = (await page()) as [ChartElement, ChartElement, ChartElement];
    apart.renderRoot.querySelector<SVGElement>(`#${figure}`)!.focus();
    await settled([one, two, apart]);
    expect([one.highlight, two.highlight]).to.deep.equal([null, null]);
    one.parentElement!.querySelector('test-linking')!.remove();
    one.renderRoot.querySelector<SVGElement>(`#${figure}`)!.focus();
    await settled([one, two]);
    expect(two.highlight).to.equal(null);
  });
});
