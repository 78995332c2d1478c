import {dataset} from '../../../src/generated/dataset.js';
import type {ErrorDetail, ReadyDetail} from '../../../components/chart/events.js';
import '../console.js';
import {itInMedia, setMedia} from '../media.js';
import {takeConsole} from '../console.js';
import {expect, html, number, oneEvent, panel, press, sentence, written} from './sentence.js';

/** How the lines of a paragraph read, its shadow roots included. */
function lines(root: Node): string[] {
  const found = new Map<number, string>();
  const walk = (node: Node): void => {
    if (!(node instanceof Text)) {
      for (const child of (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes) walk(child);
      return;
    }
    for (let index = 0; index < node.length; index++) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getClientRects()[0];
      if (box?.width) found.set(Math.round(box.bottom), (found.get(Math.round(box.bottom)) ?? '') + node.data[index]);
    }
  };
  walk(root);
  return [...found.values()].map((line) => line.trim());
}

describe('idlib-figure, written in a sentence', () => {
  it('writes the number with its word as published', async () => {
    const element = await sentence();
    expect(written(element)).to.equal('around 350,000');
    expect(element.status).to.equal('ready');
    await expect(element).to.be.accessible();
  });

  it('takes its figure from `figure` as it does from `ref`', async () => {
    const element = await sentence(
      html`<p>It says <idlib-figure figure="displaced-400000-un-2019">?</idlib-figure>.</p>`,
    );
    expect(element.ref).to.equal('displaced-400000-un-2019');
    const before = written(element);
    element.figure = 'displaced-350000-un-2020';
    await element.updateComplete;
    expect(element.ref).to.equal('displaced-350000-un-2020');
    expect(written(element)).to.equal('around 350,000');
    expect(before).not.to.equal('around 350,000');
    await expect(element).to.be.accessible();
  });

  const shows: readonly (readonly [ref: string, show: string, text: string])[] = [
    ['displaced-350000-un-2020', 'counted', 'around 350,000 people displaced'],
    [
      'displaced-350000-un-2020',
      'source counted period',
      'around 350,000 people displaced, from the start of December 2019 to 16 January 2020 (UN)',
    ],
    ['displaced-235000-2020', 'period', 'more than 235,000, period not stated'],
    ['displaced-235000-2020', 'source', 'more than 235,000 (source not named)'],
    [
      'at-risk-650000-irc-2020',
      'counted period',
      'some 650,000 more people who could be displaced (projection), if violence continues, date not stated',
    ],
    ['killed-dozens-activists-2019', '', 'dozens'],
    ['killed-dozens-activists-2019', 'counted', 'people killed: “dozens”'],
    ['killed-17-government-forces-sohr-2020', 'counted', 'seventeen government and allied forces killed'],
    ['population-3000000-un-2020', 'counted', 'nearly 3 million people resident'],
  ];
  for (const [ref, show, text] of shows) {
    it(`writes ${ref} with ${show || 'nothing more'} as "${text}"`, async () => {
      const element = await sentence(html`<p>It says <idlib-figure ref=${ref} show=${show}>?</idlib-figure>.</p>`);
      expect(written(element)).to.equal(text);
      await expect(element).to.be.accessible();
    });
  }

  it('warns once of a word that it cannot show, and leaves it out', async () => {
    const markup = html`<p><idlib-figure ref="displaced-350000-un-2020" show="counted colour"></idlib-figure></p>`;
    expect(written(await sentence(markup))).to.equal('around 350,000 people displaced');
    expect(takeConsole()).to.deep.equal(['<idlib-figure> show: found "colour", expected counted or period or source']);
    await sentence(markup);
    expect(takeConsole()).to.deep.equal([]);
  });

  it('takes the type of the sentence', async () => {
    const element = await sentence(
      html`<h2 style="font: italic 700 33px/1.5 Georgia, serif; color: rgb(120, 20, 20); letter-spacing: 1px">
        <idlib-figure ref="displaced-350000-un-2020"></idlib-figure> people
      </h2>`,
    );
    const [own, around] = [getComputedStyle(number(element)), getComputedStyle(element.parentElement!)];
    for (const property of ['font', 'color', 'letterSpacing', 'lineHeight'] as const) {
      expect(own[property], property).to.equal(around[property]);
    }
    expect(own.textDecorationLine).to.equal('underline');
    expect(own.textDecorationStyle).to.equal('dotted');
  });

  for (const width of [120, 150, 180, 220, 280, 400]) {
    it(`breaks its lines as the same words do without it, in ${width} pixels`, async () => {
      const text = (inner: unknown) =>
        html`<p style="font: 16px/1.4 monospace; margin: 0">Up to date, (${inner}), more “${inner}”, as told.</p>`;
      const show = 'counted period';
      const element = await sentence(
        text(html`<idlib-figure ref="displaced-350000-un-2020" show=${show}></idlib-figure>`),
        width,
      );
      const plain = await sentence(
        html`${text(written(element))}<idlib-figure hidden ref="displaced-350000-un-2020"></idlib-figure>`,
        width,
      );
      const [wrapped, bare] = [element.closest('p')!, plain.parentElement!.querySelector('p')!];
      await Promise.all([...wrapped.querySelectorAll('idlib-figure')].map((figure) => figure.updateComplete));
      expect(lines(wrapped)).to.deep.equal(lines(bare));
      expect(wrapped.offsetHeight).to.equal(bare.offsetHeight);
    });
  }

  it('keeps the lines of the page where they are while it is open', async () => {
    const element = await sentence();
    const paragraph = element.closest('p')!;
    const before = [paragraph.getBoundingClientRect(), document.documentElement.scrollHeight];
    await press(element);
    expect(panel(element)!.matches(':popover-open')).to.equal(true);
    expect([paragraph.getBoundingClientRect(), document.documentElement.scrollHeight]).to.deep.equal(before);
  });

  const missing: readonly (readonly [name: string, attributes: object, found: string])[] = [
    ['an unknown ref', {ref: 'nowhere-1'}, 'nowhere-1'],
    ['no ref', {}, ''],
  ];
  for (const [name, {ref}, found] of missing as readonly (readonly [string, {ref?: string}, string])[]) {
    it(`leaves the words of the page, and says so to developers, where there is ${name}`, async () => {
      const element = document.createElement('idlib-figure');
      element.textContent = 'some number';
      if (ref) element.setAttribute('ref', ref);
      const heard = oneEvent<CustomEvent<ErrorDetail>>(document, 'idlib-error');
      await sentence(html`<p>They are ${element}.</p>`);
      const {detail, composed} = await heard;
      expect(detail).to.deep.equal({
        fault: 'missing',
        message: `There is no figure “${found}” in the dataset.`,
        src: '',
      });
      expect(composed).to.equal(true);
      expect(element.status).to.equal('error');
      expect(element.renderRoot.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('some number');
      expect(element.renderRoot.querySelector('[role=button]')).to.equal(null);
      expect(takeConsole()).to.deep.equal([
        `<idlib-figure> ref: found "${found}", expected the id of a figure in the dataset`,
      ]);
      await expect(element).to.be.accessible();
    });
  }

  it('tells the page what it wrote, again when it is another figure', async () => {
    const element = await sentence();
    const heard = oneEvent<CustomEvent<ReadyDetail>>(document, 'idlib-ready');
    element.ref = 'displaced-235000-2020';
    expect((await heard).detail).to.deep.equal({figures: ['displaced-235000-2020']});
    expect(written(element)).to.equal('more than 235,000');
  });

  it('speaks of the figures of a dataset that it is given', async () => {
    const element = await sentence();
    const [first] = dataset.figures;
    element.data = {...dataset, figures: [{...first!, id: 'other', valueVerbatim: 'some 12'}], relations: []};
    element.ref = 'other';
    await element.updateComplete;
    expect(written(element)).to.equal('some 12');
  });

  it('keeps its own language and direction in a paragraph of another', async () => {
    const element = await sentence(
      html`<p dir="rtl" lang="he">נעקרו <idlib-figure ref="displaced-235000-2020">235</idlib-figure> בני אדם.</p>`,
    );
    const words = element.renderRoot.querySelector<HTMLElement>('.words')!;
    expect([words.lang, words.dir, getComputedStyle(words).unicodeBidi]).to.deep.equal(['en', 'ltr', 'isolate']);
    const {lang, dir} = await press(element);
    expect([lang, dir]).to.deep.equal(['en', 'ltr']);
    await expect(element).to.be.accessible();
  });

  it('tells a projection apart by its line', async () => {
    const element = await sentence(html`<p><idlib-figure ref="at-risk-650000-irc-2020"></idlib-figure></p>`);
    expect(getComputedStyle(number(element)).textDecorationStyle).to.equal('dashed');
    expect((await press(element)).textContent).to.contain('if violence continues');
  });

  itInMedia('prints as text', async () => {
    const element = await sentence();
    await press(element);
    await setMedia({media: 'print'});
    try {
      // A page that is laid out anew for paper may also have shut it.
      const shown = panel(element);
      expect(shown ? getComputedStyle(shown).display : 'none').to.equal('none');
      expect(getComputedStyle(number(element)).textDecorationLine).to.equal('none');
    } finally {
      await setMedia({media: 'screen'});
    }
  });

  it('is registered once, however often it is defined', async () => {
    const before = customElements.get('idlib-figure');
    await import('../../../components/figure/define.js?again');
    expect(customElements.get('idlib-figure')).to.equal(before);
  });
});
