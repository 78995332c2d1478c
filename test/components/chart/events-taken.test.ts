import {fixture} from '@open-wc/testing';
import '../../../components/map/define.js';
import '../../../components/timeline/define.js';
import {parseCsv} from '../../../src/formats/csv.js';
import {columnsOf, rowsOf} from '../../../src/formats/json.js';
import type {Dataset} from '../../../src/model/figure.js';
import {parseFigures, type Tables} from '../../../src/model/parse.js';
import {dataset} from '../../embedded.js';
import '../console.js';
import {expect, html} from '../displacement-chart/chart.js';
import {filesTaken} from '../files.js';

type Eventful = HTMLElementTagNameMap['idlib-timeline' | 'idlib-map'];

/** An element that shows events, asked for what not all of them meet. */
async function shown(tag: 'idlib-timeline' | 'idlib-map', attributes: Readonly<Record<string, string>> = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<div style="width: 700px" lang="en">${element}</div>`);
  await element.updateComplete;
  return element;
}

const ids = (rows: readonly object[]) => rows.map((row) => (row as {readonly id: string}).id).toSorted();

/** The events that a timeline draws, by their options. */
const drawn = (element: Eventful) =>
  [...element.renderRoot.querySelectorAll('[role=option]')]
    .flatMap(({id}) => /^event_(.*)/.exec(id)?.[1] ?? [])
    .toSorted();

async function until(holds: () => unknown): Promise<void> {
  for (let frames = 0; !holds(); frames++) {
    if (frames > 200) throw new Error(`never: ${String(holds)}`);
    await new Promise(requestAnimationFrame);
  }
}

/** All data files that the panel of an element offers, by name. */
async function downloads(element: Eventful): Promise<Map<string, string>> {
  const root = element.renderRoot;
  root.querySelector<HTMLElement>('#download')!.click();
  await until(() => root.querySelector('.panel'));
  const files = await filesTaken(async () => {
    for (const button of root.querySelectorAll<HTMLElement>('.panel .row button')) {
      if (!/CSV|JSON/.test(button.textContent)) continue;
      const said = root.querySelector('.controls [role=status]')!;
      const before = said.textContent;
      button.click();
      await until(() => said.textContent !== before);
    }
  });
  return new Map(files.map(({name, text}) => [name, text]));
}

const asText = (events: Dataset['events']) =>
  rowsOf({...dataset, events}, 'events').map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
  );

describe('the data of charts with events', () => {
  for (const tag of ['idlib-timeline', 'idlib-map'] as const) {
    it(`holds the events of ${tag}, with every column, as CSV and JSON`, async () => {
      const element = await shown(tag, {controls: 'download', from: '2019-12', place: 'idlib'});
      const files = await downloads(element);
      expect([...files.keys()]).to.deep.equal([`${tag}.csv`, `${tag}.events.csv`, `${tag}.json`]);
      const {figures, events} = parseFigures(JSON.parse(files.get(`${tag}.json`)!) as Tables);
      expect(events.length).to.be.within(1, dataset.events.length - 1);
      const rows = parseCsv(files.get(`${tag}.events.csv`)!, 'events');
      expect(rows).to.deep.equal(asText(events));
      expect(Object.keys(rows[0]!)).to.deep.equal(columnsOf('events'));
      expect(files.get(`${tag}.events.csv`)).to.equal(`\uFEFF${await element.toCSV('events')}`);
      expect(ids(parseCsv(files.get(`${tag}.csv`)!, 'figures'))).to.deep.equal(ids(figures));
      await expect(element).to.be.accessible();
    });
  }

  it('holds what the timeline draws, which another timeline can draw again', async () => {
    const element = await shown('idlib-timeline', {controls: 'download', from: '2019-12'});
    const data = parseFigures(JSON.parse((await downloads(element)).get('idlib-timeline.json')!) as Tables);
    expect(ids(data.events)).to.deep.equal(drawn(element));
    const again = await shown('idlib-timeline');
    again.data = data;
    await again.updateComplete;
    expect(again.description.split('\n').slice(1)).to.deep.equal(element.description.split('\n').slice(1));
  });

  it('holds the events of a dataset of the page', async () => {
    const element = await shown('idlib-timeline', {controls: 'download'});
    element.data = {...dataset, events: dataset.events.slice(0, 2)};
    await element.updateComplete;
    const files = await downloads(element);
    expect(ids(parseFigures(JSON.parse(files.get('idlib-timeline.json')!) as Tables).events)).to.deep.equal(
      ids(dataset.events.slice(0, 2)),
    );
  });

  it('has no file of events where none are shown, and a header alone for a script', async () => {
    const element = await shown('idlib-timeline', {controls: 'download'});
    element.data = {...dataset, events: []};
    await element.updateComplete;
    expect([...(await downloads(element)).keys()]).to.deep.equal(['idlib-timeline.csv', 'idlib-timeline.json']);
    expect(await element.toCSV('events')).to.equal(`${columnsOf('events').join(',')}\n`);
  });

  it('leaves out of the map what had not been published by a day', async () => {
    const element = await shown('idlib-map', {'as-of': '2019-08-31'});
    const told = (rows: readonly {readonly report: string}[]) => [...new Set(rows.map(({report}) => report))];
    const rows = parseCsv(await element.toCSV('events'), 'events') as unknown as Dataset['events'];
    expect(rows.length).to.be.within(1, dataset.events.length - 1);
    const published = parseCsv(await element.toCSV(), 'figures') as unknown as Dataset['figures'];
    expect(told(published)).to.include.members(told(rows));
    const option = element.renderRoot.querySelector('#syria')!.getAttribute('aria-label');
    expect(option).to.contain(`${rows.length} event`);
  });
});
