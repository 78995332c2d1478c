import {resetMouse, sendMouse} from '@web/test-runner-commands';
import type {SelectDetail} from '../../../components/chart/events.js';
import '../console.js';
import {itKeepsItsEvidenceInside} from '../drawn.js';
import {focused, press} from '../keys.js';
import {all, chart, expect, find, html, ids, oneEvent, options, panel, settled} from './chart.js';

describe('idlib-casualty-chart, read by key and pointer', () => {
  afterEach(() => resetMouse());

  it('has one tab stop for the figures, and arrow keys between them in the order of the lanes', async () => {
    const element = await chart(
      html`<idlib-casualty-chart></idlib-casualty-chart><button id="after">After the chart</button>`,
    );
    find(element, '.toggle').focus();
    await press(element, 'Tab');
    const tops: number[] = [];
    for (const id of ids(element)) {
      expect(focused(element)).to.equal(id);
      tops.push(Number(find(element, `#${id} .target`).getAttribute('y')));
      await press(element, 'ArrowDown');
    }
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    await press(element, 'Home');
    expect(focused(element)).to.equal(ids(element)[0]);
    await press(element, 'End');
    expect(focused(element)).to.equal(ids(element).at(-1));
    expect(all(element, '[role=option][tabindex="0"]')).to.have.length(1);
    await press(element, 'Tab');
    expect(document.activeElement!.id, 'no trap').to.equal('after');
    expect(panel(element)).to.equal(null);
  });

  it('shows the evidence of the figure in focus, until Escape', async () => {
    const element = await chart();
    find<SVGGElement>(element, '#killed-400-civilians-2019').focus();
    await element.updateComplete;
    const written = panel(element)!.textContent.replace(/\s+/g, ' ');
    for (const words of ['More than 400 civilians killed', 'Since April 2019', 'Same estimate as', 'Contained in']) {
      expect(written).to.contain(words);
    }
    await expect(element).to.be.accessible();
    await press(element, 'Escape');
    expect(panel(element)).to.equal(null);
  });

  for (const width of [280, 640, 1100]) itKeepsItsEvidenceInside(chart, width);

  it('opens by a click on words as on bars, and tells the page', async () => {
    const element = await chart(html`<idlib-casualty-chart source="white-helmets"></idlib-casualty-chart>`);
    const words = all(element, '.drawing text').find((text) => text.textContent === '82 people injured')!;
    const {left, top} = words.getBoundingClientRect();
    const heard = oneEvent<CustomEvent<SelectDetail>>(document, 'idlib-select');
    await sendMouse({type: 'click', position: [Math.round(left + 8), Math.round(top + 8)]});
    await element.updateComplete;
    expect((await heard).detail.figure.id).to.equal('injured-82-white-helmets-2020');
    expect(panel(element)!.textContent).to.contain('82 people injured');
  });

  it('gives every lane a target of 24 pixels or more', async () => {
    const element = await chart(undefined, 280);
    for (const target of all(element, '.target')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(23.9);
    }
  });

  it('has a table of every figure, also of those that share a lane', async () => {
    const element = await chart();
    find(element, '.toggle').click();
    await settled(element);
    expect(options(element)).to.have.length(0);
    const numbers = all(element, 'tbody th').map((cell) => cell.textContent.trim());
    expect(numbers.filter((number) => number === 'More than 400')).to.have.length(2);
    expect(numbers).to.have.length(29);
    await expect(element).to.be.accessible();
  });
});
