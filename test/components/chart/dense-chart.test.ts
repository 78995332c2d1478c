import {expect, fixture, html} from '@open-wc/testing';
import {MOST_MARKS} from '../../../components/chart/dense-chart.js';
import '../console.js';
import {itInMedia, setMedia} from '../media.js';
import {counted, dense, labels, many, options, panel, press, shown, text, undated, type Chart} from './crowded.js';

describe('a chart of more figures than marks have room for', () => {
  const data = many(1200);
  const mixed = many(900, (index) => {
    if (index < 7) return undated;
    if (index < 12) return {value: null, valueLow: null, valueHigh: null, quantifier: 'word', valueVerbatim: 'dozens'};
    return index < 32 ? {status: 'projected', scenario: 'if violence continues'} : {};
  });

  it('draws cells that count all of them, and is accessible', async () => {
    const element = await dense(data);
    expect(options(element).length).to.be.within(20, 300);
    expect(counted(element)).to.equal(1200);
    expect(labels(element)[0]).to.match(/^\d+ published figures of people displaced, .* 2015, \d+ to \d+ each$/);
    await expect(element).to.be.accessible();
  });

  it('draws each by itself as long as there is room', async () => {
    const element = await dense(many(MOST_MARKS));
    expect(options(element)).to.have.length(MOST_MARKS);
  });

  it('tells of what has no place among the cells', async () => {
    const element = await dense(mixed);
    expect(counted(element)).to.equal(900);
    expect(labels(element).slice(-2)).to.deep.equal([
      '5 figures in words only, without a number',
      '7 figures whose period is not stated',
    ]);
    const projections = labels(element).filter((label) => label.includes('projection'));
    expect(projections.reduce((sum, label) => sum + parseInt(label, 10), 0)).to.equal(20);
    await expect(element).to.be.accessible();
  });

  it('says that cells count figures and no people, and that the scale grows', async () => {
    const element = await dense(data);
    expect(text(element.renderRoot.querySelector('.key'))).to.contain('add no people up');
    expect(text(element.renderRoot.querySelector('.drawing'))).to.contain('the steps of this scale grow');
  });

  it('says that it is ready once, when it is drawn', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const heard: number[] = [];
    box.addEventListener('idlib-ready', ({target}) => heard.push(options(target as Chart).length));
    const element = document.createElement('idlib-displacement-chart');
    element.data = data;
    box.append(element);
    await element.updateComplete;
    expect(heard).to.have.length(1);
    expect(heard[0]).to.be.greaterThan(20);
  });

  it('says of them what it counted, and nothing before it has', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('idlib-displacement-chart');
    element.data = data;
    const summary = () => text(element.renderRoot.querySelector('#summary')) ?? '';
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(summary() && `${options(element).length > 0} ${summary()}`));
    box.append(element);
    observer.observe(element.renderRoot, {childList: true, subtree: true, characterData: true});
    await element.updateComplete;
    observer.disconnect();
    const said = summary();
    expect(said).to.match(/^1,200 published figures\. /);
    expect([...new Set(told)]).to.deep.equal(['', `true ${said}`]);
    expect(element.description.split('\n')[0]).to.equal(said);
  });

  it('keeps its summary where they cannot be drawn, and says that', async () => {
    const {MessageChannel: channel} = window;
    const broken = () => {
      throw new Error('no channel');
    };
    Object.assign(window, {MessageChannel: broken});
    try {
      const element = await dense(many(30_000));
      expect(options(element)).to.have.length(0);
      expect(text(element.renderRoot.querySelector('[role=status]'))).to.have.length.above(10);
      expect(text(element.renderRoot.querySelector('#summary'))).to.match(/^30,000 published figures\. /);
    } finally {
      Object.assign(window, {MessageChannel: channel});
    }
  });

  it('has one tab stop, and arrow keys from cell to cell', async () => {
    const element = await dense(data);
    const ids = options(element).map(({id}) => id);
    expect(options(element).filter((option) => option.getAttribute('tabindex') === '0')).to.have.length(1);
    options(element)[0]!.focus();
    await press(element, 'ArrowRight');
    expect(element.shadowRoot!.activeElement!.id).to.equal(ids[1]);
    await press(element, 'End');
    expect(element.shadowRoot!.activeElement!.id).to.equal(ids.at(-1));
    await press(element, 'Home');
    expect(element.shadowRoot!.activeElement!.id).to.equal(ids[0]);
  });

  it('tells the largest figures of a cell, and how many more there are', async () => {
    const element = await dense(data);
    const cell = options(element).find((option) => parseInt(option.getAttribute('aria-label')!, 10) > 5)!;
    const count = parseInt(cell.getAttribute('aria-label')!, 10);
    cell.focus();
    await element.updateComplete;
    expect(text(panel(element)!.querySelector('.count'))).to.equal(cell.getAttribute('aria-label'));
    expect(text(panel(element)!.querySelector('#beyond p'))).to.contain(`these and ${count - 5} more`);
    const told = [...panel(element)!.querySelectorAll('li b')].map((one) => parseInt(text(one)!.replace(',', ''), 10));
    expect(told).to.have.length(5);
    expect(told).to.deep.equal([...told].sort((a, b) => b - a));
    expect(text(panel(element)!.querySelector('li'))).to.contain('United Nations (UN)');
    await expect(element).to.be.accessible();
  });

  it('points out the figures of a cell, and the cell of a figure', async () => {
    const element = await dense(data);
    const heard: (readonly string[])[] = [];
    element.addEventListener('idlib-highlight', ({detail}) => heard.push(detail.figures));
    options(element)[0]!.focus();
    await element.updateComplete;
    expect(heard[0]).to.have.length(parseInt(labels(element)[0]!, 10));
    element.highlight = heard[0]![0]!;
    await element.updateComplete;
    const lit = [...element.renderRoot.querySelectorAll('.highlighted')].map((one) => one.firstElementChild!.id);
    expect(lit).to.deep.equal([options(element)[0]!.id]);
  });

  it('counts no further once it has left the page, and anew where it comes back', async () => {
    const box = await fixture<HTMLDivElement>(html`<div style="width: 700px"></div>`);
    const element = document.createElement('idlib-displacement-chart');
    element.data = many(30_000);
    box.append(element);
    // In the moment in which it says that it counts: in the next frame, a slow machine may have all of them.
    await new Promise<void>((counts) => {
      const look = () => element.renderRoot.querySelector('.drawing[role=status]') && counts();
      new MutationObserver(look).observe(element.renderRoot, {childList: true, subtree: true});
    });
    element.remove();
    await element.updateComplete;
    expect(options(element)).to.have.length(0);
    box.append(element);
    await element.updateComplete;
    expect(counted(element)).to.equal(30_000);
    await expect(element).to.be.accessible();
  });

  it('has a table in pages, in the order of time', async () => {
    const element = await dense(data);
    element.renderRoot.querySelector<HTMLElement>('.toggle')!.click();
    await element.updateComplete;
    const rows = () => [...element.renderRoot.querySelectorAll('tbody tr')];
    const place = () => text(element.renderRoot.querySelector('.pages [role=status]'));
    const [previous, next] = element.renderRoot.querySelectorAll<HTMLElement>('.pages button');
    expect(rows()).to.have.length(100);
    expect(place()).to.equal('1–100 of 1,200 figures');
    expect(text(rows()[0])).to.contain('1 January 2015');
    next!.click();
    await element.updateComplete;
    expect(place()).to.equal('101–200 of 1,200 figures');
    await expect(element).to.be.accessible();
    previous!.click();
    await element.updateComplete;
    expect(previous!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('gives all of them as CSV, and a picture of its cells', async () => {
    const element = await dense(mixed);
    expect((await element.toCSV()).trim().split('\n')).to.have.length(901);
    const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    expect(picture.querySelectorAll('.figure, g > title').length).to.be.greaterThan(20);
    expect(picture.querySelector('desc')!.textContent).to.contain('7 figures whose period is not stated');
  });

  it('says in its description what each cell stands for', async () => {
    const element = await dense(data);
    const [, ...sentences] = element.description.split('\n');
    expect(sentences.reduce((sum, sentence) => sum + parseInt(sentence, 10), 0)).to.equal(1200);
  });

  it('changes over when fewer are asked for, and back', async () => {
    const element = await dense(data);
    element.from = element.to = '2015-01-01';
    await element.updateComplete;
    const few = options(element).length;
    expect(options(element)[0]!.id).to.match(/^figure-/);
    element.from = element.to = null;
    await element.updateComplete;
    expect(counted(element)).to.equal(1200);
    expect(few).to.be.within(1, 20);
  });

  it('counts the killed apart from the injured', async () => {
    const casualties = many(800, (index) => ({indicator: index % 4 ? 'killed' : 'injured'}));
    const element = await shown(html`<idlib-casualty-chart .data=${casualties}></idlib-casualty-chart>`);
    const sum = (word: string) =>
      labels(element).reduce((total, label) => total + (label.includes(word) ? parseInt(label, 10) : 0), 0);
    expect(sum('people killed')).to.equal(600);
    expect(sum('people injured')).to.equal(200);
    await expect(element).to.be.accessible();
  });

  for (const [lang, start] of [
    ['ar', 'النازحون: '],
    ['fr', ' publié'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const element = await shown(
        html`<div lang=${lang}><idlib-displacement-chart .data=${mixed}></idlib-displacement-chart></div>`,
        320,
      );
      expect(labels(element)[0]).to.contain(start);
      await expect(element).to.be.accessible();
    });
  }

  itInMedia('tells shades apart by their rims where there is one colour', async () => {
    try {
      await setMedia({forcedColors: 'active'});
      const element = await dense(data);
      const widths = [...element.renderRoot.querySelectorAll('.key .cell')].map((cell) =>
        parseFloat(getComputedStyle(cell).strokeWidth),
      );
      expect(widths.length).to.be.greaterThan(2);
      expect(widths).to.deep.equal([...new Set(widths)].sort((a, b) => a - b));
      const {stroke} = getComputedStyle(element.renderRoot.querySelector('.cell')!);
      expect(stroke).not.to.equal('none');
    } finally {
      await setMedia({forcedColors: 'none'});
    }
  });

  itInMedia('draws cells for paper', async () => {
    try {
      const element = await dense(data);
      await setMedia({media: 'print'});
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      const paper = element.renderRoot.querySelector('.paper');
      expect(paper?.querySelectorAll('.cell').length).to.be.greaterThan(20);
    } finally {
      window.dispatchEvent(new Event('afterprint'));
      await setMedia({media: 'screen'});
    }
  });
});
