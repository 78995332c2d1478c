import '../console.js';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../components/displacement-chart/define.js';
import '../../../components/figure/define.js';
import type {FigureElement} from '../../../components/figure/figure.js';
import type {DisplacementChart} from '../../../components/displacement-chart/displacement-chart.js';

const frame = async () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const isDrawn = ({shadowRoot}: DisplacementChart) => shadowRoot!.querySelector('[role=listbox]') !== null;

/** A page of so many things, made by their places in it. */
function pageOf(count: number, make: (index: number) => TemplateResult): Promise<HTMLElement> {
  return fixture(html`<div>${Array.from({length: count}, (_, index) => make(index))}</div>`);
}

/** Charts so many screens apart, each with words of the page in it. */
async function charts(count: number, apart: number): Promise<DisplacementChart[]> {
  const page = await pageOf(
    count,
    (index) =>
      html`<idlib-displacement-chart style="margin-block-end: ${100 * apart}vh"
        ><p>Words ${index}</p></idlib-displacement-chart
      >`,
  );
  const all = [...page.querySelectorAll('idlib-displacement-chart')];
  await Promise.all(all.map(({updateComplete}) => updateComplete));
  await frame();
  return all;
}

describe('a chart far down a page', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('is drawn once it is near, and keeps the words of the page until then', async () => {
    const [first, last] = await charts(2, 4);
    const told: string[] = [];
    last!.addEventListener('idlib-ready', () => told.push('ready'));
    expect([first!, last!].map(isDrawn)).to.deep.equal([true, false]);
    const words = last!.querySelector('p')!;
    expect(words.checkVisibility() && words.assignedSlot !== null).to.equal(true);
    await expect(last).to.be.accessible();
    last!.scrollIntoView();
    await waitUntil(() => isDrawn(last!), 'it is drawn');
    expect(told).to.deep.equal(['ready']);
  });

  it('tells what it holds, and gives its picture, before it is drawn', async () => {
    const [, last] = await charts(2, 4);
    expect(last!.status).to.equal('ready');
    expect(last!.description).to.contain('350,000');
    expect(await last!.toSVG()).to.contain('350,000');
    expect(isDrawn(last!)).to.equal(false);
  });

  it('tells of another wish at once', async () => {
    const [, last] = await charts(2, 4);
    last!.figures = 'displaced-400000-un-2019';
    expect(last!.description).to.contain('400,000').and.not.to.contain('350,000');
    expect(isDrawn(last!)).to.equal(false);
  });

  it('is drawn with the others when the page is printed', async () => {
    const all = await charts(3, 4);
    window.dispatchEvent(new Event('beforeprint'));
    await Promise.all(all.map(({updateComplete}) => updateComplete));
    expect(all.map(isDrawn)).to.deep.equal([true, true, true]);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('is drawn when the page is at rest, though nobody comes to it', async () => {
    const [, last] = await charts(2, 4);
    await new Promise((resolve) => last!.addEventListener('idlib-ready', resolve, {once: true}));
    expect(isDrawn(last!)).to.equal(true);
  });

  it('is drawn then, too, after one that is never done', async () => {
    const [, second, third] = await charts(3, 4);
    Object.defineProperty(second!, 'updateComplete', {value: new Promise(() => {})});
    await new Promise((resolve) => third!.addEventListener('idlib-ready', resolve, {once: true}));
    expect(isDrawn(third!)).to.equal(true);
  });

  it('is left alone once it has left the page, and drawn when it comes back', async () => {
    const [first, last] = await charts(2, 4);
    last!.remove();
    window.dispatchEvent(new Event('beforeprint'));
    await last!.updateComplete;
    expect(isDrawn(last!)).to.equal(false);
    first!.before(last!);
    await waitUntil(() => isDrawn(last!), 'it is drawn');
    window.dispatchEvent(new Event('afterprint'));
  });
});

/** Numbers in paragraphs so many screens apart, each with words of the page in it. */
async function numbers(count: number, apart: number): Promise<FigureElement[]> {
  const page = await pageOf(
    count,
    () =>
      html`<p style="margin-block-end: ${100 * apart}vh">
        They were <idlib-figure ref="displaced-350000-un-2020">350,000 or so</idlib-figure> by then.
      </p>`,
  );
  await frame();
  return [...page.querySelectorAll('idlib-figure')];
}

const numbersOf = (count: number) =>
  Array.from(
    {length: count},
    () => html`<p>They were <idlib-figure ref="displaced-350000-un-2020"></idlib-figure>.</p>`,
  );

const isWritten = ({shadowRoot}: FigureElement) => shadowRoot?.querySelector('#number') instanceof HTMLElement;

describe('a number far down a text', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('is written once it is near, and is the words of the page until then', async () => {
    const [first, last] = await numbers(2, 4);
    const told: string[] = [];
    last!.addEventListener('idlib-ready', () => told.push('ready'));
    expect([first!, last!].map(isWritten)).to.deep.equal([true, false]);
    expect(last!.innerText).to.equal('350,000 or so');
    expect(last!.status).to.equal('ready');
    await expect(last!.closest('div')).to.be.accessible();
    last!.scrollIntoView();
    await waitUntil(() => isWritten(last!), 'it is written');
    expect(told).to.deep.equal(['ready']);
    await expect(last).to.be.accessible();
  });

  it('is written all the same where it is near and stands in the page after many that are far', async () => {
    const page = await fixture(html`
      <div style="display: flow-root; position: relative">
        <div style="padding-block-start: 400vh">${numbersOf(30)}</div>
        <aside style="position: absolute; inset-block-start: 0">${numbersOf(1)}</aside>
      </div>
    `);
    const all = [...page.querySelectorAll('idlib-figure')];
    await waitUntil(() => isWritten(all.at(-1)!), 'it is written');
    expect(all.filter(isWritten).length).to.equal(1);
    await expect(page).to.be.accessible();
  });

  it('takes what it was given while it waited', async () => {
    const [, last] = await numbers(2, 4);
    last!.ref = 'displaced-400000-un-2019';
    last!.show = 'source';
    expect(isWritten(last!)).to.equal(false);
    last!.scrollIntoView();
    await waitUntil(() => isWritten(last!), 'it is written');
    expect(last!.shadowRoot!.textContent).to.contain('400,000').and.contain('UN');
  });

  it('is written for those who wait for it', async () => {
    const [, last] = await numbers(2, 4);
    await last!.updateComplete;
    expect(isWritten(last!)).to.equal(true);
    const before = last!.shadowRoot!.querySelectorAll('#number').length;
    await last!.updateComplete;
    expect(before).to.equal(1);
  });

  it('is written with the others when the page is printed', async () => {
    const all = await numbers(3, 4);
    window.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve().then(() => undefined);
    expect(all.map(isWritten)).to.deep.equal([true, true, true]);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('is written when the page is at rest, though nobody comes to it', async () => {
    const [, ...rest] = await numbers(40, 4);
    await Promise.all(rest.map((one) => new Promise((resolve) => one.addEventListener('idlib-ready', resolve))));
    expect(rest.every(isWritten)).to.equal(true);
  });

  it('is left alone once it has left the page, and written where it comes back', async () => {
    const [first, last] = await numbers(2, 4);
    last!.remove();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await frame();
    expect(isWritten(last!)).to.equal(false);
    first!.before(last!);
    await waitUntil(() => isWritten(last!), 'it is written');
  });

  it('is written before the page is painted with it', async () => {
    const page = await fixture(html`<p>They were <span></span> by then.</p>`);
    await frame();
    page.querySelector('span')!.innerHTML = '<idlib-figure ref="displaced-350000-un-2020"></idlib-figure>';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(isWritten(page.querySelector('idlib-figure')!)).to.equal(true);
  });
});
