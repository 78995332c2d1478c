import {setViewport} from '@web/test-runner-commands';
import '../console.js';
import {drawnTexts} from '../drawn-texts.js';
import {itKeepsItsTextApart} from '../drawn.js';
import {all, chart, expect, find, headline, html, ids, options, settled} from './chart.js';

describe('idlib-displacement-chart, drawn', () => {
  it('shows the embedded series when nothing else is asked for', async () => {
    const element = await chart();
    expect(ids(element)).to.deep.equal(headline);
    expect(find(element, 'h3').textContent).to.equal('People displaced in the Idlib region, 2019–20, as published');
    expect(find(element, '.sources').textContent).to.contain('CC BY 4.0');
    await expect(element).to.be.accessible();
  });

  it('writes the words of each figure in the drawing', async () => {
    const element = await chart();
    const written = find(element, '.drawing').textContent;
    for (const words of ['over 186,000', '400,000', 'more than 235,000', 'around 350,000', 'some 650,000']) {
      expect(written).to.contain(words);
    }
    for (const words of ['UN', 'IRC', 'activists', 'source not named']) expect(written).to.contain(words);
  });

  it('summarizes the figures in words made from them', async () => {
    const element = await chart();
    const summary = find(element, '#summary').textContent;
    expect(summary).to.contain('4 published figures and 1 projection.');
    expect(summary).to.contain('Lowest published: over 186,000 (activists), highest: 400,000 (UN)');
    expect(summary).to.contain('They are not added up');
    element.source = 'irc';
    await element.updateComplete;
    expect(find(element, '#summary').textContent).to.equal('1 projection.');
  });

  for (const width of [280, 320, 400, 640, 1100, 1600]) itKeepsItsTextApart(chart, width, 15);

  it('follows its own width, not that of the window', async () => {
    await setViewport({width: 1200, height: 800});
    const element = await chart(undefined, 600);
    const width = () => Number(find(element, '.drawing svg').getAttribute('width'));
    expect(width()).to.equal(572);
    element.parentElement!.style.width = '400px';
    await settled(element);
    await settled(element);
    expect(width()).to.equal(372);
    await setViewport({width: 800, height: 800});
    await settled(element);
    expect(width()).to.equal(372);
  });

  it('draws at its width once it is no longer hidden', async () => {
    const element = await chart(html`<idlib-displacement-chart hidden></idlib-displacement-chart>`, 500);
    element.hidden = false;
    await settled(element);
    await settled(element);
    expect(find(element, '.drawing svg').getAttribute('width')).to.equal('472');
  });

  it('grows with the text size of the page', async () => {
    const element = await chart(undefined, 900);
    const size = () => Number(find(element, '.drawing svg').getAttribute('font-size'));
    const before = size();
    element.style.setProperty('--idlib-font-size', '20px');
    element.requestUpdate();
    await settled(element);
    expect(before).to.equal(13);
    expect(size()).to.equal(20);
  });

  it('is written from left to right in its own language on a page that is not', async () => {
    const element = await chart(
      html`<div dir="rtl" lang="he"><idlib-displacement-chart></idlib-displacement-chart></div>`,
    );
    const frame = find(element, '.frame');
    expect([frame.lang, frame.dir]).to.deep.equal(['en', 'ltr']);
    const heading = find(element, 'h3').getBoundingClientRect();
    expect(heading.left - frame.getBoundingClientRect().left).to.be.below(20);
    for (const {text, box} of drawnTexts(element.renderRoot)) {
      expect(box.right, text).to.be.at.most(frame.getBoundingClientRect().right + 0.5);
    }
    await expect(element).to.be.accessible();
  });

  it('draws on after it was moved and put back', async () => {
    const element = await chart();
    const box = element.parentElement!;
    element.remove();
    const other = document.createElement('div');
    box.append(other);
    other.style.width = '420px';
    other.append(element);
    await settled(element);
    await settled(element);
    expect(ids(element)).to.deep.equal(headline);
    expect(find(element, '.drawing svg').getAttribute('width')).to.equal('392');
  });

  for (const width of [280, 1100]) {
    it(`leads no line over what is written, in ${width} pixels`, async () => {
      const element = await chart(undefined, width);
      const lines = all(element, '.drawing :is(.drop, .leader)');
      expect(lines).to.have.length.greaterThan(0);
      const [first] = all(element, '.drawing .figure text');
      for (const line of lines) {
        expect(line.compareDocumentPosition(first!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      }
      await expect(element).to.be.accessible();
    });
  }

  it('names each figure for a listener by one sentence', async () => {
    const element = await chart();
    expect(options(element).map((option) => option.getAttribute('aria-label'))).to.deep.equal(
      element.description.split('\n').slice(1),
    );
    expect(all(element, '.axes')[0]!.closest('[aria-hidden=true]')).not.to.equal(null);
  });

  it('is registered once, however often it is defined', async () => {
    const before = customElements.get('idlib-displacement-chart');
    await import('../../../components/displacement-chart/define.js?again');
    expect(customElements.get('idlib-displacement-chart')).to.equal(before);
  });
});
