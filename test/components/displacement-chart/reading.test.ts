import {resetMouse, sendMouse} from '@web/test-runner-commands';
import type {SelectDetail} from '../../../components/chart/events.js';
import '../console.js';
import {itKeepsItsEvidenceInside} from '../drawn.js';
import {focused, press} from '../keys.js';
import {all, chart, expect, find, headline, html, ids, oneEvent, options, panel, settled} from './chart.js';
import type {DisplacementChart} from '../../../components/displacement-chart/displacement-chart.js';

async function point(element: DisplacementChart, target: Element): Promise<void> {
  const {left, top, width, height} = target.getBoundingClientRect();
  await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
  await element.updateComplete;
}

describe('idlib-displacement-chart, read by key, pointer and touch', () => {
  afterEach(() => resetMouse());

  it('has one tab stop for the figures, and arrow keys between them', async () => {
    const element = await chart(
      html`<idlib-displacement-chart></idlib-displacement-chart><button id="after">After the chart</button>`,
    );
    find(element, '.toggle').focus();
    await press(element, 'Tab');
    expect(focused(element)).to.equal(headline[0]);
    for (const id of headline.slice(1)) {
      await press(element, 'ArrowRight');
      expect(focused(element)).to.equal(id);
    }
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal(headline[4]);
    await press(element, 'ArrowUp');
    expect(focused(element)).to.equal(headline[3]);
    await press(element, 'Home');
    expect(focused(element)).to.equal(headline[0]);
    await press(element, 'End');
    expect(focused(element)).to.equal(headline[4]);
    expect(all(element, '[role=option][tabindex="0"]')).to.have.length(1);
    await press(element, 'Tab');
    expect(document.activeElement!.id, 'no trap').to.equal('after');
    expect(panel(element)).to.equal(null);
  });

  it('shows the evidence of the figure in focus, until Escape', async () => {
    const element = await chart();
    options(element)[3]!.focus();
    await element.updateComplete;
    const written = panel(element)!.textContent.replace(/\s+/g, ' ');
    for (const words of [
      'Around 350,000 people displaced',
      'Idlib governorate',
      'From the start of December 2019 to 16 January 2020',
      'United Nations (UN)',
      '“Syrian government defies ceasefire with ground offensive on Idlib”, 17 January 2020',
      '350,000 people displaced (UN)',
    ]) {
      expect(written).to.contain(words);
    }
    await expect(element).to.be.accessible();
    await press(element, 'Escape');
    expect(panel(element)).to.equal(null);
    expect(focused(element)).to.equal(headline[3]);
  });

  it('leaves keys within the evidence to it, as where it scrolls', async () => {
    const element = await chart();
    options(element)[3]!.focus();
    await element.updateComplete;
    for (const key of ['ArrowDown', 'End', 'Enter', ' ']) {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
      expect(panel(element)!.dispatchEvent(event), key).to.equal(true);
      await element.updateComplete;
      expect(focused(element), key).to.equal(headline[3]);
    }
    await expect(element).to.be.accessible();
  });

  it('points at nothing any more, and lets Escape through, once what is open is not drawn', async () => {
    const element = await chart();
    const pointed: (readonly string[])[] = [];
    element.addEventListener('idlib-highlight', ({detail}) => pointed.push(detail.figures));
    options(element)[3]!.focus();
    await element.updateComplete;
    element.figures = headline[0]!;
    await element.updateComplete;
    await element.updateComplete;
    expect(pointed).to.deep.equal([[headline[3]], []]);
    const escape = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true});
    expect(document.body.dispatchEvent(escape)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shuts the evidence when it is to be only looked at', async () => {
    const element = await chart();
    options(element)[3]!.focus();
    await element.updateComplete;
    expect(panel(element) !== null).to.equal(true);
    element.interactive = 'none';
    await element.updateComplete;
    expect(panel(element)).to.equal(null);
  });

  it('keeps its colours apart from the page, in the dark', async () => {
    const element = await chart(html`<idlib-displacement-chart theme="dark"></idlib-displacement-chart>`);
    expect(getComputedStyle(find(element, '.frame')).color).to.equal('rgb(238, 241, 244)');
  });

  it('lets Escape through when there is nothing to shut', async () => {
    const element = await chart();
    let heard = 0;
    element.parentElement!.addEventListener('keydown', () => heard++);
    options(element)[0]!.focus();
    await press(element, 'Escape');
    expect(heard).to.equal(0);
    await press(element, 'Escape');
    expect(heard).to.equal(1);
  });

  it('tells what a figure rests on where its report gives no period', async () => {
    const element = await chart();
    options(element)[2]!.focus();
    await element.updateComplete;
    const written = panel(element)!.textContent;
    expect(written).to.contain('Period not stated');
    expect(written).to.contain('Not named in the report');
    expect(written).to.contain('it does not say so');
    const described = options(element)[2]!.getAttribute('aria-describedby')!;
    const beyond = element.shadowRoot!.getElementById(described)!.textContent;
    expect(beyond, 'a listener can come to it').to.contain('it does not say so');
    expect(beyond, 'nothing is heard twice').not.to.contain('Period not stated');
  });

  it('shows the evidence of the figure that the pointer is on, and not after it left', async () => {
    const element = await chart();
    await point(element, all(element, '.dot')[1]!);
    expect(panel(element)!.textContent).to.contain('400,000 people displaced');
    await point(element, panel(element)!);
    expect(panel(element), 'the pointer may go to the panel').not.to.equal(null);
    await sendMouse({type: 'move', position: [2, 2]});
    await element.updateComplete;
    expect(panel(element)).to.equal(null);
  });

  it('keeps the focus, and what is open or shut, when it is drawn anew', async () => {
    const element = await chart();
    options(element)[3]!.focus();
    await element.updateComplete;
    const drawn = options(element)[3]!;
    element.parentElement!.style.width = '500px';
    await settled(element);
    expect(options(element)[3], 'it was drawn anew').not.to.equal(drawn);
    expect(focused(element)).to.equal(headline[3]);
    expect(panel(element)!.textContent).to.include('350,000');
    await press(element, 'Escape');
    element.parentElement!.style.width = '700px';
    await settled(element);
    expect(focused(element)).to.equal(headline[3]);
    expect(panel(element)).to.equal(null);
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal(headline[4]);
    expect(panel(element)!.textContent).to.include('650,000');
  });

  it('shuts what the pointer opened by Escape, wherever the focus is', async () => {
    const element = await chart();
    await point(element, all(element, '.dot')[1]!);
    expect(panel(element)).not.to.equal(null);
    expect(focused(element)).to.equal(null);
    await press(element, 'Escape');
    expect(panel(element)).to.equal(null);
  });

  it('stays open under the pointer when the focus goes, so that its text can be copied', async () => {
    const element = await chart();
    const [figure] = options(element);
    await point(element, figure!.querySelector('.dot')!);
    figure!.focus();
    figure!.blur();
    await element.updateComplete;
    expect(panel(element)).not.to.equal(null);
  });

  it('opens by a tap on words as on marks, and shuts by its button', async () => {
    const element = await chart();
    const words = all(element, '.drawing text').find((text) => text.textContent === 'over 186,000')!;
    const {left, top} = words.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 8), Math.round(top + 8)]});
    await element.updateComplete;
    expect(panel(element)!.textContent).to.contain('Over 186,000 people displaced');
    const close = find(element, '.close').getBoundingClientRect();
    expect(Math.min(close.width, close.height)).to.be.at.least(24);
    await point(element, find(element, '.close'));
    find(element, '.close').click();
    await element.updateComplete;
    expect(panel(element)).to.equal(null);
  });

  for (const width of [280, 400, 640, 1100]) {
    itKeepsItsEvidenceInside(
      chart,
      width,
      html`<idlib-displacement-chart indicator="displaced at_risk_of_displacement"></idlib-displacement-chart>`,
    );
  }

  it('gives every mark a target of 24 pixels or more', async () => {
    const element = await chart(undefined, 280);
    for (const option of options(element)) {
      const {width, height} = option.querySelector('.target')!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(23.9);
    }
  });

  it('tells the page which figure was chosen, by Enter, space or a click', async () => {
    const element = await chart();
    const heard = () => oneEvent<CustomEvent<SelectDetail>>(document, 'idlib-select');
    options(element)[1]!.focus();
    let event = heard();
    await press(element, 'Enter');
    const {detail, composed} = await event;
    expect(composed).to.equal(true);
    expect(detail.figure.id).to.equal(headline[1]);
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
    event = heard();
    await press(element, ' ');
    expect((await event).detail.figure.value).to.equal(400_000);
    event = heard();
    all<SVGElement>(element, '.dot')[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect((await event).detail.figure.id).to.equal(headline[0]);
  });

  it('has a table of what is drawn, by a button that says whether it is on', async () => {
    const element = await chart();
    const toggle = find<HTMLButtonElement>(element, '.toggle');
    expect(toggle.textContent.trim()).to.equal('Table');
    expect(toggle.getAttribute('aria-pressed')).to.equal('false');
    toggle.focus();
    await press(element, 'Enter');
    expect(toggle.getAttribute('aria-pressed')).to.equal('true');
    expect(options(element)).to.have.length(0);
    const cells = (row: Element) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim());
    expect(cells(find(element, 'thead tr'))).to.deep.equal([
      'As published',
      'What is counted',
      'Place',
      'Period',
      'Source',
      'Report',
    ]);
    const rows = all(element, 'tbody tr').map(cells);
    expect(rows.map((row) => row[0])).to.deep.equal([
      'Over 186,000',
      '400,000',
      'More than 235,000',
      'Around 350,000',
      'Some 650,000',
    ]);
    expect(rows[4]).to.deep.equal([
      'Some 650,000',
      'More people who could be displaced · projection',
      'Idlib governorate',
      'If violence continues, date not stated',
      'International Rescue Committee (IRC)',
      "“In Syria, dozens dead after resumption of the regime's assault on Idlib”, 16 January 2020",
    ]);
    await expect(element).to.be.accessible();
    await press(element, 'Enter');
    expect(ids(element)).to.deep.equal(headline);
  });

  it('sets the table as a list where it is too narrow for columns, and it stays a table to a listener', async () => {
    const element = await chart(undefined, 320);
    find(element, '.toggle').click();
    await settled(element);
    expect(getComputedStyle(find(element, 'tbody tr')).display).to.equal('block');
    expect(find(element, 'table').getAttribute('role')).to.equal('table');
    expect(element.scrollWidth).to.equal(element.clientWidth);
    await expect(element).to.be.accessible();
  });
});
