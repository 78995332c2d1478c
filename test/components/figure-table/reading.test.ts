import {waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {ErrorDetail, HighlightDetail, ReadyDetail, SelectDetail} from '../../../components/chart/events.js';
import {takeConsole} from '../console.js';
import {itInMedia, setMedia} from '../media.js';
import {all, expect, find, html, ids, oneEvent, press, table, texts} from './table.js';

const OPENED = 'killed-800-civilians-un-2019';

describe('idlib-figure-table', () => {
  before(() => setViewport({width: 1300, height: 900}));

  it('has a row for every figure of the dataset, with six columns', async () => {
    const element = await table();
    expect(ids(element)).to.have.length(46);
    expect(texts(element, 'thead th')).to.deep.equal([
      'As published',
      'What is counted',
      'Place',
      'Period',
      'Source',
      'Report',
    ]);
    expect(texts(element, '#row-displaced-350000-un-2020 > *')).to.deep.equal([
      'Around 350,000',
      'People displaced',
      'Idlib governorate',
      'From the start of December 2019 to 16 January 2020',
      'United Nations (UN)',
      '“Syrian government defies ceasefire with ground offensive on Idlib”, 17 January 2020',
    ]);
    expect(texts(element, '.count-shown')).to.deep.equal(['46 of 46 figures']);
    expect(texts(element, '.pages')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('takes its rows from the attributes of every chart', async () => {
    const element = await table(html`<idlib-figure-table indicator="killed" source="un"></idlib-figure-table>`);
    expect(ids(element)).to.have.length(3);
    expect(texts(element, '.count-shown')).to.deep.equal(['3 of 3 figures']);
    expect(element.description.split('\n')).to.have.length(4);
    const none = await table(html`<idlib-figure-table source="sohr" from="2040"></idlib-figure-table>`);
    expect(texts(none, '#summary')).to.deep.equal(['No figure meets this selection.']);
    await expect(none).to.be.accessible();
  });

  it('shows the columns it is asked for, and warns once of words it does not know', async () => {
    const markup = html`<idlib-figure-table
      series="displacement"
      columns="value_verbatim, value_low toString id"
    ></idlib-figure-table>`;
    const element = await table(markup);
    await table(markup);
    expect(texts(element, 'thead th')).to.deep.equal(['As printed', 'Floor', 'Identifier']);
    expect(texts(element, '#row-displaced-350000-un-2020 > *')).to.deep.equal([
      'around 350,000',
      '–',
      'displaced-350000-un-2020',
    ]);
    const said = takeConsole();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<idlib-figure-table> columns: found "toString", expected number or counted');
    element.columns = null;
    await element.updateComplete;
    expect(texts(element, 'thead th')).to.have.length(6);
    await expect(element).to.be.accessible();
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`opens the evidence of a row by ${name}, tells the page, and shuts it`, async () => {
      const element = await table();
      const heard = oneEvent<CustomEvent<SelectDetail>>(document, 'idlib-select');
      const button = find(element, `#row-${OPENED} .expand`);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.focus();
      await sendKeys({press: key});
      await element.updateComplete;
      expect((await heard).detail.figure.id).to.equal(OPENED);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(button.getAttribute('aria-controls')).to.equal(`evidence-${OPENED}`);
      expect(texts(element, `#evidence-${OPENED} .count`)).to.deep.equal(['800 civilians killed']);
      expect(find(element, `#row-${OPENED} + tr`).querySelector('.evidence')).not.to.equal(null);
      await expect(element).to.be.accessible();
      await sendKeys({press: key});
      await element.updateComplete;
      expect(all(element, '.evidence')).to.have.length(0);
    });
  }

  it('leads from a related figure to its row, where it is shown', async () => {
    const element = await table();
    await press(element, `#row-${OPENED} .expand`);
    const heard = oneEvent<CustomEvent<SelectDetail>>(document, 'idlib-select');
    find(element, '.way').focus();
    await sendKeys({press: 'Enter'});
    const {id} = (await heard).detail.figure;
    await element.updateComplete;
    expect(id).to.equal('killed-400-civilians-2019');
    expect(element.shadowRoot!.activeElement === find(element, `#row-${id} .expand`)).to.equal(true);
    expect(all(element, '.evidence')).to.have.length(2);
    const alone = await table(html`<idlib-figure-table figures=${OPENED}></idlib-figure-table>`);
    await press(alone, '.expand');
    expect(texts(alone, '.evidence')[0]).to.contain('more than 400 civilians');
    expect(all(alone, '.way')).to.have.length(0);
  });

  it('points out figures that are looked at elsewhere, and tells at which a reader looks here', async () => {
    const element = await table(html`<idlib-figure-table highlight=${OPENED}></idlib-figure-table>`);
    const row = find(element, '.highlighted');
    expect(row.id).to.equal(`row-${OPENED}`);
    expect(row.getAttribute('aria-current')).to.equal('true');
    expect(getComputedStyle(row.querySelector('th')!).boxShadow).to.contain('inset');
    await expect(element).to.be.accessible();
    const pointed: string[] = [];
    element.addEventListener('idlib-highlight', ({detail}: CustomEvent<HighlightDetail>) =>
      pointed.push(detail.figures.join(' ')),
    );
    row.dispatchEvent(new PointerEvent('pointerenter'));
    find(element, 'tbody').dispatchEvent(new PointerEvent('pointerleave'));
    find(element, '.expand').focus();
    find(element, 'input').focus();
    expect(pointed).to.deep.equal([OPENED, '', ids(element)[0], '']);
  });

  for (const lang of ['en', 'ar', 'fr']) {
    it(`is cut in no width, in ${lang}`, async () => {
      const element = await table(html`<idlib-figure-table lang=${lang}></idlib-figure-table>`);
      await waitUntil(() => all(element, '.scroll').length);
      for (const width of [640, 700, 780, 820]) {
        element.parentElement!.style.width = `${width}px`;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const {scrollWidth, clientWidth} = find(element, '.scroll');
        expect(scrollWidth, `${width}`).to.equal(clientWidth);
      }
      await expect(element).to.be.accessible();
    });
  }

  for (const width of [280, 320, 500, 780]) {
    it(`is a list of cells under their names in ${width} pixels, inside itself`, async () => {
      const element = await table(undefined, width);
      await press(element, `#row-${OPENED} .expand`);
      const cell = find(element, `#row-${OPENED} td`);
      const name = getComputedStyle(cell, '::before').content;
      // Firefox says what the style says.
      expect(name.replace('attr(data-column)', cell.dataset.column!)).to.contain('What is counted');
      expect(find(element, '.sort-field').checkVisibility()).to.equal(true);
      expect(find(element, '.sort').checkVisibility()).to.equal(false);
      const frame = element.getBoundingClientRect();
      for (const part of all(element, 'button, input, select, td, dd').filter((each) => each.checkVisibility())) {
        const {left, right} = part.getBoundingClientRect();
        expect(left, part.textContent).to.be.at.least(frame.left - 0.5);
        expect(right, part.textContent).to.be.at.most(frame.right + 0.5);
      }
      expect(element.scrollWidth).to.equal(element.clientWidth);
      await expect(element).to.be.accessible();
    });
  }

  it('gives every control a target of 24 pixels or more', async () => {
    for (const width of [280, 1000]) {
      const element = await table(undefined, width);
      await press(element, `#row-${OPENED} .expand`);
      await press(element, 'summary');
      for (const part of all(element, 'button, summary, label, select, input[type=search]')) {
        if (!part.checkVisibility()) continue;
        expect(part.getBoundingClientRect().height, part.textContent).to.be.at.least(24);
      }
    }
  });

  it('has nothing to press where it is only looked at', async () => {
    const element = await table(html`<idlib-figure-table interactive="none"></idlib-figure-table>`);
    expect(all(element, 'button, input, select, summary')).to.have.length(0);
    expect(ids(element)).to.have.length(46);
    await expect(element).to.be.accessible();
  });

  itInMedia('is read in the dark, and printed in the light without controls', async () => {
    const element = await table(html`<idlib-figure-table theme="dark"></idlib-figure-table>`);
    await press(element, `#row-${OPENED} .expand`);
    expect(getComputedStyle(find(element, '.frame')).backgroundColor).to.equal('rgb(20, 24, 28)');
    await expect(element).to.be.accessible();
    await setMedia({media: 'print'});
    try {
      expect(getComputedStyle(find(element, '.frame')).colorScheme).to.equal('light');
      for (const part of ['.search', '.columns', '.downloads', '.citation', '.sort svg']) {
        expect(find(element, part).checkVisibility(), part).to.equal(false);
      }
      expect(find(element, '.count-shown').checkVisibility()).to.equal(true);
      expect(find(element, '.evidence').checkVisibility()).to.equal(true);
    } finally {
      await setMedia({media: 'screen'});
    }
  });

  it('tells the page which figures it shows', async () => {
    const heard = oneEvent<CustomEvent<ReadyDetail>>(document, 'idlib-ready');
    await table(html`<idlib-figure-table series="displacement"></idlib-figure-table>`);
    expect((await heard).detail.figures).to.have.length(5);
  });

  it('leaves the words of the page in view where its dataset cannot be loaded', async () => {
    const heard = oneEvent<CustomEvent<ErrorDetail>>(document, 'idlib-error');
    const element = await table(
      html`<idlib-figure-table src="/nowhere.json"><p>350,000 displaced</p></idlib-figure-table>`,
    );
    expect((await heard).detail.fault).to.equal('missing');
    await element.updateComplete;
    expect(texts(element, '.notice')[0]).to.contain('HTTP 404');
    await expect(element).to.be.accessible();
  });

  it('is registered once, however often it is defined', async () => {
    const before = customElements.get('idlib-figure-table');
    await import('../../../components/figure-table/define.js?again');
    expect(customElements.get('idlib-figure-table')).to.equal(before);
  });
});
