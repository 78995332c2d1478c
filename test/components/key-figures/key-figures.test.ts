import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {ErrorDetail, ReadyDetail, SelectDetail} from '../../../components/chart/events.js';
import '../console.js';
import {itInMedia, setMedia} from '../media.js';
import {all, expect, html, oneEvent, strip, texts} from './strip.js';

describe('idlib-key-figures', () => {
  before(() => setViewport({width: 1300, height: 900}));

  it('shows the embedded series when nothing else is asked for', async () => {
    const element = await strip();
    expect(texts(element, '.number')).to.deep.equal([
      'Over 186,000',
      '400,000',
      'More than 235,000',
      'Around 350,000',
      'Some 650,000',
    ]);
    expect(texts(element, 'h3')).to.deep.equal(['People displaced in the Idlib region, 2019–20, as published']);
    expect(texts(element, '.sources')[0]).to.contain('CC BY 4.0');
    await expect(element).to.be.accessible();
  });

  it('writes under each number what is counted, where, when and who says so', async () => {
    const element = await strip();
    expect(texts(element, '.figure p').slice(-11)).to.deep.equal([
      'Around 350,000',
      'People displaced',
      'Idlib governorate',
      'From the start of December 2019 to 16 January 2020',
      'UN',
      'Some 650,000',
      'Projection',
      'More people who could be displaced',
      'Idlib governorate',
      'If violence continues, date not stated',
      'IRC',
    ]);
    expect(texts(element, '.figure p').slice(10, 15)).to.deep.equal([
      'More than 235,000',
      'People displaced',
      'The Idlib region',
      'Period not stated',
      'Source not named',
    ]);
  });

  it('tells a projection apart by a dashed rule and a word', async () => {
    const element = await strip();
    const rules = all(element, '.figure').map((figure) => getComputedStyle(figure).borderBlockStartStyle);
    expect(rules).to.deep.equal(['solid', 'solid', 'solid', 'solid', 'dashed']);
    expect(texts(element, '.kind')).to.deep.equal(['Projection']);
  });

  it('shows only the word of a figure that was given in words', async () => {
    const element = await strip(html`<idlib-key-figures figures="displaced-thousands-un-2020"></idlib-key-figures>`);
    expect(texts(element, '.number')).to.deep.equal(['Thousands']);
    expect(texts(element, '.figure').join(' ')).not.to.match(/\b0\b|1,?000/);
    await expect(element).to.be.accessible();
  });

  const REFUSED = 'They are not added up: ';
  const sums: readonly (readonly [figures: string, says: string])[] = [
    ['killed-22-fighters-sohr-2020 killed-17-government-forces-sohr-2020', 'Together: at least 39 people killed.'],
    ['displaced-400000-un-2019 displaced-350000-un-2020', `${REFUSED}the same people can be displaced more than once`],
    ['killed-23-fighters-sohr-2019 killed-16-jihadists-sohr-2019', `${REFUSED}some are part of others`],
    ['displaced-350000-un-2020 at-risk-650000-irc-2020', `${REFUSED}a projection is not a count`],
    ['killed-21-white-helmets-2020 injured-82-white-helmets-2020', 'they count different things'],
  ];
  for (const [figures, says] of sums) {
    it(`says of ${figures}: ${says}`, async () => {
      const made = await strip(html`<idlib-key-figures figures=${figures}></idlib-key-figures>`);
      expect(texts(made, '#summary')[0]).to.contain(says);
      expect(all(made, '.total')).to.have.length(0);
      const given = await strip(html`<idlib-key-figures figures=${figures} summary="Our own."></idlib-key-figures>`);
      expect(texts(given, '.total')[0]).to.contain(says);
      const slotted = await strip(
        html`<idlib-key-figures figures=${figures}><p slot="summary">Our own.</p></idlib-key-figures>`,
      );
      expect(texts(slotted, '.total')[0]).to.contain(says);
      await expect(slotted).to.be.accessible();
    });
  }

  it('says once whether they add up where a summary is taken away', async () => {
    const element = await strip(html`<idlib-key-figures .summary=${undefined}></idlib-key-figures>`);
    expect(texts(element, '#summary')[0]).to.contain(REFUSED);
    expect(all(element, '.total')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('says nothing of adding up where there is one figure', async () => {
    const element = await strip(html`<idlib-key-figures source="irc" summary="A warning."></idlib-key-figures>`);
    expect(texts(element, '.number')).to.deep.equal(['Some 650,000']);
    expect(all(element, '.total')).to.have.length(0);
  });

  it('does not call figures of other things figures of displacement', async () => {
    const element = await strip(html`<idlib-key-figures indicator="killed"></idlib-key-figures>`);
    expect(texts(element, 'h3')).to.deep.equal(['Figures, as published']);
    await expect(element).to.be.accessible();
  });

  for (const [width, columns] of [
    [280, 1],
    [320, 1],
    [400, 2],
    [700, 3],
    [1100, 5],
  ] as const) {
    it(`stands in ${columns} columns in ${width} pixels, inside itself, open or not`, async () => {
      const element = await strip(undefined, width);
      const lefts = new Set(all(element, '.figure').map((figure) => Math.round(figure.getBoundingClientRect().left)));
      expect(lefts.size).to.equal(columns);
      all(element, '.number button')[0]!.click();
      await element.updateComplete;
      const frame = element.getBoundingClientRect();
      for (const part of all(element, '.figure p, dd, button')) {
        const {left, right} = part.getBoundingClientRect();
        expect(left, part.textContent).to.be.at.least(frame.left);
        expect(right, part.textContent).to.be.at.most(frame.right + 0.5);
      }
      expect(element.scrollWidth).to.equal(element.clientWidth);
      await expect(element).to.be.accessible();
    });
  }

  it('sets the numbers of a row on one line, however long their words are', async () => {
    const element = await strip(undefined, 700);
    const bottoms = all(element, '.number').map((number) => Math.round(number.getBoundingClientRect().bottom));
    expect(new Set(bottoms.slice(0, 3)).size).to.equal(1);
  });

  it('opens the evidence of a figure under its row by key, one at a time, and shuts it', async () => {
    const element = await strip();
    const buttons = all(element, '.number button');
    const heard = oneEvent<CustomEvent<SelectDetail>>(document, 'idlib-select');
    buttons[1]!.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect((await heard).detail.figure.id).to.equal('displaced-400000-un-2019');
    expect(buttons.map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
      'false',
    ]);
    const [evidence] = all(element, '.evidence');
    expect(evidence!.id).to.equal(buttons[1]!.getAttribute('aria-controls'));
    expect(evidence!.textContent).to.contain('United Nations (UN)');
    const [first, second] = [all(element, '.figure')[0]!, all(element, '.figure')[4]!];
    const {top, bottom} = evidence!.getBoundingClientRect();
    expect(top).to.be.at.least(first.getBoundingClientRect().bottom - 0.5);
    expect(bottom).to.be.at.most(second.getBoundingClientRect().top + 0.5);
    await expect(element).to.be.accessible();
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement === buttons[2]).to.equal(true);
    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(texts(element, '.evidence .count')).to.deep.equal(['More than 235,000 people displaced']);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(all(element, '.evidence')).to.have.length(0);
  });

  it('gives every number a target of 24 pixels or more', async () => {
    for (const button of all(await strip(undefined, 280), 'button')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('has no controls where it is only looked at', async () => {
    const element = await strip(html`<idlib-key-figures interactive="none"></idlib-key-figures>`);
    expect(all(element, 'button')).to.have.length(0);
    expect(texts(element, '.number')).to.have.length(5);
    await expect(element).to.be.accessible();
  });

  it('is read in the dark', async () => {
    const element = await strip(html`<idlib-key-figures theme="dark"></idlib-key-figures>`);
    expect(getComputedStyle(all(element, '.frame')[0]!).backgroundColor).to.equal('rgb(20, 24, 28)');
    await expect(element).to.be.accessible();
  });

  itInMedia('prints in the light, without lines that lead nowhere', async () => {
    const element = await strip(html`<idlib-key-figures theme="dark"></idlib-key-figures>`);
    await setMedia({media: 'print'});
    try {
      expect(getComputedStyle(all(element, '.frame')[0]!).colorScheme).to.equal('light');
      expect(getComputedStyle(all(element, '.number button')[0]!).textDecorationLine).to.equal('none');
    } finally {
      await setMedia({media: 'screen'});
    }
  });

  it('is written from left to right in its own language on a page that is not', async () => {
    const element = await strip(html`<div dir="rtl" lang="he"><idlib-key-figures></idlib-key-figures></div>`);
    const frame = all(element, '.frame')[0]!;
    expect([frame.lang, frame.dir]).to.deep.equal(['en', 'ltr']);
    const [first, second] = all(element, '.figure').map((figure) => figure.getBoundingClientRect());
    expect(first!.left).to.be.below(second!.left);
    await expect(element).to.be.accessible();
  });

  it('tells the page which figures it shows', async () => {
    const heard = oneEvent<CustomEvent<ReadyDetail>>(document, 'idlib-ready');
    await strip(html`<idlib-key-figures source="un"></idlib-key-figures>`);
    expect((await heard).detail.figures).to.deep.equal(['displaced-400000-un-2019', 'displaced-350000-un-2020']);
  });

  it('leaves the words of the page in view where its dataset cannot be loaded', async () => {
    const heard = oneEvent<CustomEvent<ErrorDetail>>(document, 'idlib-error');
    const element = await strip(
      html`<idlib-key-figures src="/nowhere.json"><p>350,000 displaced</p></idlib-key-figures>`,
    );
    expect((await heard).detail.fault).to.equal('missing');
    await element.updateComplete;
    expect(texts(element, '.notice')[0]).to.contain('HTTP 404');
    expect(all<HTMLSlotElement>(element, 'slot')[0]!.assignedElements()[0]!.textContent).to.equal('350,000 displaced');
    await expect(element).to.be.accessible();
  });

  it('is registered once, however often it is defined', async () => {
    const before = customElements.get('idlib-key-figures');
    await import('../../../components/key-figures/define.js?again');
    expect(customElements.get('idlib-key-figures')).to.equal(before);
  });
});
