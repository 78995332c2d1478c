import '../console.js';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../../components/displacement-chart/define.js';
import type {DisplacementChart} from '../../../components/displacement-chart/displacement-chart.js';

const frame = async () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const isDrawn = ({shadowRoot}: DisplacementChart) => shadowRoot!.querySelector('[role=listbox]') !== null;

/** Charts so many screens apart, each with words of the page in it. */
async function charts(count: number, apart: number): Promise<DisplacementChart[]> {
  const page = await fixture(
    html`<div>
      ${Array.from(
        {length: count},
        (_, index) =>
          html`<idlib-displacement-chart style="margin-block-end: ${100 * apart}vh"
            ><p>Words ${index}</p></idlib-displacement-chart
          >`,
      )}
    </div>`,
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
