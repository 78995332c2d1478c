import {setViewport} from '@web/test-runner-commands';
import type {Timeline} from '../../../components/timeline/timeline.js';
import '../console.js';
import {thousands} from '../thousands.js';
import {all, expect, find, html, ids, panel, timeline} from './timeline.js';
import {chronological} from '../../../src/model/chronological.js';
import {inOrder, momentId} from '../../../src/model/events.js';

const data = thousands(400);
const order = inOrder(chronological(data.figures, data), data.events, data).map(momentId);
const many = (width = 900) =>
  timeline(
    html`<idlib-timeline
      indicator="displaced at_risk_of_displacement returned killed injured population"
      .data=${data}
    ></idlib-timeline>`,
    width,
  );
const range = (element: Timeline) => find(element, '.pages p').textContent.trim();

async function turn(element: Timeline): Promise<void> {
  find(element, '.pages button:last-of-type').click();
  await element.updateComplete;
}

describe('idlib-timeline of thousands', () => {
  before(() => setViewport({width: 1300, height: 900}));

  for (const width of [320, 900]) {
    it(`draws a hundred figures and events at a time, in order of time, in ${width} pixels`, async () => {
      const element = await many(width);
      expect(range(element)).to.equal(`1–100 of 400 figures and ${data.events.length} events`);
      expect(ids(element)).to.deep.equal(order.slice(0, 100));
      await turn(element);
      expect(range(element)).to.equal(`101–200 of 400 figures and ${data.events.length} events`);
      expect(ids(element)).to.deep.equal(order.slice(100, 200));
      await expect(element).to.be.accessible();
    });
  }

  it('shuts what is open when a page is turned', async () => {
    const element = await many();
    all<SVGGElement>(element, '[role=option]')[3]!.focus();
    await element.updateComplete;
    expect(panel(element)).not.to.equal(null);
    find(element, '.pages button:last-of-type').focus();
    await turn(element);
    expect(panel(element)).to.equal(null);
  });

  it('begins at the first page where others are asked for, and stays where it is else', async () => {
    const element = await many();
    await turn(element);
    element.heading = 'What was said';
    await element.updateComplete;
    expect(range(element)).to.match(/^101–200 of /);
    element.to = '2020-01-16';
    await element.updateComplete;
    expect(range(element)).to.match(/^1–100 of /);
  });

  it('has the same page as a table', async () => {
    const element = await many();
    find(element, '.toggle').click();
    await element.updateComplete;
    expect(all(element, 'tbody tr')).to.have.length(100);
    for (let page = 1; page < 5; page++) await turn(element);
    expect(all(element, 'tbody tr')).to.have.length(order.length - 400);
    await expect(element).to.be.accessible();
  });

  it('says in a picture which page that is, and gives all figures as CSV', async () => {
    const element = await many();
    await turn(element);
    const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    expect(picture.documentElement.textContent).to.contain(`101–200 of 400 figures and ${data.events.length} events`);
    expect((await element.toCSV()).trim().split('\n')).to.have.length(401);
  });

  it('has no pages of what ships', async () => {
    const element = await timeline(
      html`<idlib-timeline indicator="displaced at_risk_of_displacement killed injured population"></idlib-timeline>`,
    );
    expect(ids(element).length).to.be.within(50, 100);
    expect(all(element, '.pages')).to.have.length(0);
  });
});
