import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../../components/displacement-chart/define.js';
import '../../../components/figure/define.js';
import type {DisplacementChart} from '../../../components/displacement-chart/displacement-chart.js';
import '../console.js';

const tag = 'idlib-displacement-chart';
const write = (element: DisplacementChart) => ({
  lang: frame(element).lang,
  dir: frame(element).dir,
  table: element.renderRoot.querySelector('.toggle')!.textContent.trim(),
});
const frame = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.frame')!;
const english = {lang: 'en', dir: 'ltr', table: 'Table'};
const arabic = {lang: 'ar', dir: 'rtl', table: 'جدول'};
const french = {lang: 'fr', dir: 'ltr', table: 'Tableau'};

/** A chart under markup that says the language. */
async function chartIn(open: (chart: DisplacementChart) => Element): Promise<DisplacementChart> {
  const box = await fixture<HTMLDivElement>(html`<div style="width: 700px"></div>`);
  const chart = document.createElement(tag);
  box.append(open(chart));
  // One far down the page waits for a reader to come.
  box.scrollIntoView();
  await nextFrame();
  await nextFrame();
  await chart.updateComplete;
  return chart;
}

function inside(lang: string, child: Element): HTMLElement {
  const box = document.createElement('div');
  box.lang = lang;
  box.append(child);
  return box;
}

function inShadow(child: Element): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({mode: 'open'}).append(child);
  return host;
}

describe('the language of an element', () => {
  it('is that of the nearest lang', async () => {
    expect(write(await chartIn((chart) => inside('fr', inside('ar-SY', chart))))).to.deep.equal(arabic);
    expect(write(await chartIn((chart) => inside('ar', inside('fr-CH', chart))))).to.deep.equal(french);
  });

  it('is found across shadow roots, and followed there', async () => {
    const chart = await chartIn((one) => inside('fr', inShadow(inShadow(one))));
    expect(write(chart)).to.deep.equal(french);
    chart.closest('div')?.remove();
    const outer = await chartIn((one) => inside('fr', inShadow(inside('ar', inShadow(one)))));
    expect(write(outer)).to.deep.equal(arabic);
    const host = (outer.getRootNode() as ShadowRoot).host;
    host.parentElement!.lang = 'en';
    await Promise.resolve();
    await outer.updateComplete;
    expect(write(outer)).to.deep.equal(english);
  });

  it('is followed when it changes, and what was written stays until the other has arrived', async () => {
    const chart = await chartIn((one) => inside('en', one));
    const states: string[] = [];
    const seen = new MutationObserver(() => states.push(frame(chart)?.lang ?? 'nothing'));
    seen.observe(chart.shadowRoot!, {subtree: true, childList: true, attributes: true});
    for (const [lang, expected] of [
      ['ar', arabic],
      ['fr', french],
      ['en', english],
    ] as const) {
      chart.parentElement!.lang = lang;
      await Promise.resolve();
      await chart.updateComplete;
      expect(write(chart)).to.deep.equal(expected);
    }
    seen.disconnect();
    expect(new Set(states)).to.deep.equal(new Set(['ar', 'fr', 'en']));
    await expect(chart).to.be.accessible();
  });

  it('is English as a whole where the package has no other', async () => {
    for (const lang of ['de', 'he', '', 'x-klingon', 'constructor']) {
      expect(write(await chartIn((chart) => inside(lang, chart)))).to.deep.equal(english);
    }
  });

  it('is told to assistive technology on the element, in Arabic too', async () => {
    const chart = await chartIn((one) => inside('ar', one));
    await expect(chart).to.be.accessible();
    const [option] = chart.renderRoot.querySelectorAll('[role=option]');
    expect(option!.getAttribute('aria-label')).to.match(/^نزوح أكثر من ١٨٦٬٠٠٠ شخص/);
    expect(chart.description.split('\n')).to.have.length(6);
  });

  it('writes the numerals that are asked for', async () => {
    const first = (chart: DisplacementChart) => chart.description.split('\n')[1];
    const chart = await chartIn((one) => inside('ar', one));
    chart.setAttribute('numbering', 'latn');
    await chart.updateComplete;
    const heading = () => chart.renderRoot.querySelector('h3')!.textContent;
    expect(first(chart)).to.contain('186,000').and.not.to.match(/[٠-٩]/);
    expect(heading()).to.contain('2019–2020');
    chart.setAttribute('numbering', 'auto');
    await chart.updateComplete;
    expect(heading()).to.contain('٢٠١٩–٢٠٢٠');
    chart.parentElement!.lang = 'en';
    chart.setAttribute('numbering', 'arab');
    await Promise.resolve();
    await chart.updateComplete;
    expect(first(chart), 'but for what was printed').to.contain('٢٠١٩').and.to.contain('186,000');
    expect(heading()).to.contain('٢٠١٩–٢٠');
  });

  it('is that of the sentence for an inline figure', async () => {
    const text = await fixture<HTMLParagraphElement>(
      html`<p lang="fr">Selon l’ONU, <idlib-figure ref="displaced-350000-un-2020" show="counted"></idlib-figure>.</p>`,
    );
    const element = text.querySelector('idlib-figure')!;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('environ 350\u202f000 personnes déplacées');
    await expect(text).to.be.accessible();
  });
});
