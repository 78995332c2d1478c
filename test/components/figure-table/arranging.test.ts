import {sendKeys, setViewport} from '@web/test-runner-commands';
import {columns} from '../../../src/model/columns.js';
import {dataset} from '../../embedded.js';
import '../console.js';
import {all, expect, find, html, ids, press, search, table, texts, thousands} from './table.js';

const chronologically = (element: Element & {description: string}) => element.description.split('\n').length;

describe('idlib-figure-table, arranged by a reader', () => {
  before(() => setViewport({width: 1300, height: 900}));

  it('sorts by a header, up, down and no more, and says which', async () => {
    const element = await table();
    const before = ids(element);
    expect(all(element, '[aria-sort]')).to.have.length(0);
    find(element, 'th.number .sort').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(find(element, 'thead th').getAttribute('aria-sort')).to.equal('ascending');
    expect(texts(element, 'tbody tr.figure th').slice(0, 4)).to.deep.equal(['Three', '6', '15', '16']);
    const words = ids(element).slice(-10);
    expect(words.every((id) => dataset.figures.find((row) => row.id === id)!.value === null)).to.equal(true);
    await expect(element).to.be.accessible();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(find(element, 'thead th').getAttribute('aria-sort')).to.equal('descending');
    expect(texts(element, 'tbody tr.figure th')[0]).to.equal('More than 10 million');
    expect(ids(element).slice(-10)).to.deep.equal(words);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(all(element, '[aria-sort]')).to.have.length(0);
    expect(ids(element)).to.deep.equal(before);
    expect(chronologically(element)).to.equal(47);
  });

  it('sorts by a list and a box where it is narrow', async () => {
    const element = await table(undefined, 320);
    const select = find<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(({text}) => text)[0]).to.equal('Time');
    select.value = 'place';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, 'tbody td.place')[0]).to.equal('Aleppo city');
    find(element, '.descending').click();
    await element.updateComplete;
    expect(texts(element, 'tbody td.place')[0]).to.equal('The Syrian–Turkish border');
    await expect(element).to.be.accessible();
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(all(element, '.descending')).to.have.length(0);
  });

  it('has in that list the order of the rows, also after other columns were chosen', async () => {
    const element = await table(undefined, 400);
    const select = find<HTMLSelectElement>(element, '.sort-field select');
    select.value = 'period';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const sorted = ids(element);
    await press(element, 'summary');
    for (const columns of ['without', 'with']) {
      await press(element, 'input[name=counted]');
      expect(select.value, columns).to.equal('period');
      expect(ids(element)).to.deep.equal(sorted);
    }
    await expect(element).to.be.accessible();
  });

  it('finds rows by all words of a query, in columns that are not shown too, and tells how many', async () => {
    const element = await table();
    const status = find(element, '.count-shown');
    expect(status.getAttribute('role')).to.equal('status');
    find(element, 'input[type=search]').focus();
    await sendKeys({type: 'SOHR jihadist'});
    await element.updateComplete;
    expect(texts(element, '.count-shown')).to.deep.equal(['3 of 46 figures']);
    expect(find(element, '.count-shown'), 'the region that is read out stays').to.equal(status);
    await expect(element).to.be.accessible();
    await search(element, 'no such words');
    expect(texts(element, '.no-match')).to.deep.equal(['No figure holds all of these words.']);
    expect(texts(element, '.count-shown')).to.deep.equal(['0 of 46 figures']);
    expect(all(element, '.downloads')).to.have.length(0);
    await expect(element).to.be.accessible();
    await search(element, '');
    expect(ids(element)).to.have.length(46);
  });

  it('shows and hides columns, and keeps the last', async () => {
    const element = await table(html`<idlib-figure-table columns="number report"></idlib-figure-table>`);
    await press(element, 'summary');
    expect(all(element, 'fieldset input').map((input) => input.getAttribute('name'))).to.deep.equal([...columns]);
    await expect(element).to.be.accessible();
    const box = find<HTMLInputElement>(element, 'input[name=value]');
    box.focus();
    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(texts(element, 'thead th')).to.deep.equal(['As published', 'Report', 'Value']);
    expect(element.shadowRoot!.activeElement === box).to.equal(true);
    for (const name of ['number', 'report']) {
      find(element, `input[name=${name}]`).click();
      await element.updateComplete;
    }
    expect(texts(element, 'thead th')).to.deep.equal(['Value']);
    expect(box.disabled).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('names a row by its figure where its first cell is empty', async () => {
    const element = await table(
      html`<idlib-figure-table columns="value" figures="killed-scores-2020"></idlib-figure-table>`,
    );
    expect(texts(element, '.expand')).to.deep.equal(['–']);
    expect(find(element, '.expand').getAttribute('aria-label')).to.equal('Civilians killed: “scores”');
    await expect(element).to.be.accessible();
  });

  it('shows every column of the dataset without leaving its frame', async () => {
    const element = await table(html`<idlib-figure-table columns=${columns.join(' ')}></idlib-figure-table>`);
    expect(element.scrollWidth).to.equal(element.clientWidth);
    const {scrollWidth, clientWidth} = find(element, '.scroll');
    expect(scrollWidth).to.be.above(clientWidth);
    await expect(element).to.be.accessible();
  });
});

describe('idlib-figure-table, of five thousand figures', () => {
  const data = thousands();
  const many = () => table(html`<idlib-figure-table .data=${data} columns="value place id"></idlib-figure-table>`);
  const [previous, next] = ['.pages button:first-of-type', '.pages button:last-of-type'];

  it('shows fifty at a time, and turns pages by key without losing the focus', async () => {
    const element = await many();
    expect(ids(element)).to.have.length(50);
    expect(texts(element, '.count-shown')).to.deep.equal(['5,000 of 5,000 figures']);
    expect(texts(element, '.pages p')).to.deep.equal(['1–50 of 5,000 figures']);
    expect(find(element, previous).getAttribute('aria-disabled')).to.equal('true');
    await press(element, 'th.value .sort');
    find(element, next).focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(texts(element, '.pages p')).to.deep.equal(['51–100 of 5,000 figures']);
    expect(ids(element)[0]).to.equal('figure-50');
    expect(element.shadowRoot!.activeElement === find(element, next)).to.equal(true);
    await expect(element).to.be.accessible();
    await press(element, previous);
    await press(element, previous);
    expect(ids(element)[0]).to.equal('figure-0');
    await press(element, 'th.value .sort');
    expect(ids(element)[0]).to.equal('figure-4999');
  });

  it('begins at the first page again where other rows are found', async () => {
    const element = await many();
    await press(element, next);
    element.source = 'un';
    await element.updateComplete;
    expect(texts(element, '.pages p')[0]).to.match(/^1–50 of /);
    element.source = null;
    await element.updateComplete;
    await press(element, next);
    await search(element, 'figure-123');
    expect(texts(element, '.count-shown')).to.deep.equal(['11 of 5,000 figures']);
    expect(ids(element)).to.have.length(11);
    expect(all(element, '.pages')).to.have.length(0);
  });

  it('prints all rows where they are few enough, and else says which', async () => {
    const print = async (count: number) => {
      const element = await table(html`<idlib-figure-table .data=${thousands(count)}></idlib-figure-table>`);
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      const printed = [ids(element).length, texts(element, '.pages p')];
      window.dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(ids(element)).to.have.length(50);
      return printed;
    };
    expect(await print(120)).to.deep.equal([120, []]);
    expect(await print(600)).to.deep.equal([50, ['1–50 of 600 figures']]);
  });

  it('says which rows there are where there is nothing to press', async () => {
    const element = await table(
      html`<idlib-figure-table interactive="none" .data=${thousands(600)}></idlib-figure-table>`,
    );
    expect(ids(element)).to.have.length(500);
    expect(texts(element, '.pages')).to.deep.equal(['1–500 of 600 figures']);
    expect(all(element, 'button')).to.have.length(0);
  });
});
