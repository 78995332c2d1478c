import {fixture, waitUntil} from '@open-wc/testing';
import {resetMouse, sendKeys} from '@web/test-runner-commands';
import '../../../components/displacement-chart/define.js';
import '../../../components/casualty-chart/define.js';
import type {ChartElement} from '../../../components/chart/chart-element.js';
import type {Timeline} from '../../../components/timeline/timeline.js';
import '../console.js';
import {takeConsole} from '../console.js';
import {expect, html, settled} from './timeline.js';

const figure = 'displaced-350000-un-2020';
const marked = (element: ChartElement) =>
  [...element.renderRoot.querySelectorAll('.highlighted [role=option]')].map(({id}) => id);

async function page(asked: string, before = html``) {
  const box = await fixture<HTMLDivElement>(
    html`<div style="width: 700px">
      ${before}
      <idlib-timeline for=${asked}></idlib-timeline>
    </div>`,
  );
  const line = box.querySelector('idlib-timeline')!;
  // It may stand under what a reader sees at first.
  line.scrollIntoView();
  await waitUntil(() => line.renderRoot.querySelector('[role=option]'), 'it is drawn');
  await settled(line);
  return {box, line};
}

async function look(at: ChartElement, id: string, ...others: readonly ChartElement[]): Promise<void> {
  at.renderRoot.querySelector<SVGElement>(`#${id}`)!.focus();
  for (const element of [at, ...others]) await element.updateComplete;
}

const leave = async (line: Timeline) => {
  await sendKeys({press: 'Escape'});
  await settled(line);
};

describe('idlib-timeline, linked to charts', () => {
  afterEach(() => resetMouse());

  it('points out in every chart what is looked at in the timeline, and the other way round', async () => {
    const {box, line} = await page(
      'first second',
      html`<idlib-displacement-chart id="first"></idlib-displacement-chart>
        <idlib-displacement-chart id="second" source="un"></idlib-displacement-chart>
        <idlib-displacement-chart id="third"></idlib-displacement-chart>`,
    );
    const [first, second, third] = box.querySelectorAll('idlib-displacement-chart') as unknown as ChartElement[];
    const charts = [first!, second!, third!] as const;
    await look(line, figure, ...charts);
    expect(charts.map(marked)).to.deep.equal([[figure], [figure], []]);
    await expect(box).to.be.accessible();
    await leave(line);
    expect(charts.map(marked)).to.deep.equal([[], [], []]);
    await look(second!, figure, line, first!);
    expect([marked(line), marked(first!)]).to.deep.equal([[figure], [figure]]);
    await leave(line);
    expect([marked(line), marked(first!)]).to.deep.equal([[], []]);
  });

  it('points out nothing for an event', async () => {
    const {box, line} = await page('one', html`<idlib-displacement-chart id="one"></idlib-displacement-chart>`);
    const chart = box.querySelector('idlib-displacement-chart')!;
    await look(line, figure, chart);
    expect(marked(chart)).to.deep.equal([figure]);
    await look(line, 'event_truce-january-2020', chart);
    expect([marked(chart), chart.highlight]).to.deep.equal([[], null]);
  });

  it('finds charts that come later, and those that take the place of others', async () => {
    const {box, line} = await page('late');
    const chart = document.createElement('idlib-displacement-chart');
    chart.id = 'late';
    box.prepend(chart);
    await settled(line);
    await look(line, figure, chart);
    expect(marked(chart)).to.deep.equal([figure]);
    await leave(line);
    const other = document.createElement('idlib-displacement-chart');
    other.id = 'late';
    chart.replaceWith(other);
    await settled(line);
    const second = 'displaced-400000-un-2019';
    await look(line, second, other);
    expect([marked(other), marked(chart)]).to.deep.equal([[second], []]);
  });

  it('lets go of a chart that it is no longer for', async () => {
    const {box, line} = await page(
      'one two',
      html`<idlib-displacement-chart id="one"></idlib-displacement-chart>
        <idlib-displacement-chart id="two"></idlib-displacement-chart>`,
    );
    const [one, two] = box.querySelectorAll('idlib-displacement-chart') as unknown as [ChartElement, ChartElement];
    await look(line, figure, one, two);
    line.for = 'two';
    await settled(line);
    expect([marked(one), marked(two)]).to.deep.equal([[], [figure]]);
    await look(two, figure, line);
    expect(marked(line)).to.deep.equal([figure]);
    line.for = null;
    await settled(line);
    expect([line, one, two].map(marked)).to.deep.equal([[], [], []]);
  });

  it('lets go of every chart when it leaves the page', async () => {
    const {box, line} = await page('one', html`<idlib-displacement-chart id="one"></idlib-displacement-chart>`);
    const chart = box.querySelector('idlib-displacement-chart')!;
    await look(line, figure, chart);
    line.remove();
    await chart.updateComplete;
    expect([marked(chart), chart.highlight]).to.deep.equal([[], null]);
    box.append(line);
    await settled(line);
    await look(chart, figure, line);
    expect(marked(line)).to.deep.equal([figure]);
    line.remove();
    expect(line.highlight).to.equal(null);
  });

  it('lets go of what is pointed at in a chart that leaves the page', async () => {
    const {box, line} = await page('one', html`<idlib-displacement-chart id="one"></idlib-displacement-chart>`);
    const chart = box.querySelector('idlib-displacement-chart')!;
    const mark = chart.renderRoot.querySelector(`#${figure}`)!.parentElement!;
    mark.dispatchEvent(new PointerEvent('pointerenter'));
    await settled(line);
    expect(marked(line)).to.deep.equal([figure]);
    chart.remove();
    await settled(line);
    expect(marked(line)).to.deep.equal([]);
  });

  it('looks for charts in its own tree', async () => {
    const host = await fixture<HTMLDivElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    const [chart, line] = [
      document.createElement('idlib-displacement-chart'),
      document.createElement('idlib-timeline'),
    ];
    chart.id = 'inside';
    line.for = 'inside';
    root.append(chart, line);
    await settled(line);
    await look(line, figure, chart);
    expect(marked(chart)).to.deep.equal([figure]);
  });

  it('warns once of an id that no chart has, when something is looked at', async () => {
    const {line} = await page('nobody paragraph', html`<p id="paragraph">Not a chart.</p>`);
    expect(takeConsole()).to.deep.equal([]);
    await look(line, figure);
    await look(line, 'displaced-400000-un-2019');
    expect(takeConsole()).to.deep.equal([
      '<idlib-timeline> for: found "nobody", expected the id of a chart on the page',
      '<idlib-timeline> for: found "paragraph", expected the id of a chart on the page',
    ]);
  });
});
