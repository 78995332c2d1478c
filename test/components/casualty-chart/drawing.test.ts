import {dataset} from '../../../src/generated/dataset.js';
import '../console.js';
import {itKeepsItsTextApart} from '../drawn.js';
import {all, chart, expect, find, html, ids, options, settled} from './chart.js';

const casualties = dataset.figures.filter(({indicator}) => indicator === 'killed' || indicator === 'injured');
describe('idlib-casualty-chart, drawn', () => {
  it('shows every embedded figure of people killed and injured when nothing else is asked for', async () => {
    const element = await chart();
    const repeated = 'killed-400-civilians-2019-repeated';
    expect(ids(element)).to.have.members(casualties.map(({id}) => id).filter((id) => id !== repeated));
    expect(find(element, 'h3').textContent).to.equal('People killed and injured, as published');
    expect(find(element, '#summary').textContent).to.contain('They are not added up');
    expect(find(element, '.sources').textContent).to.contain('CC BY 4.0');
    await expect(element).to.be.accessible();
  });

  it('writes periods, numbers, people, sources and places in the drawing', async () => {
    const written = find(await chart(undefined, 1100), '.drawing').textContent.replaceAll('\u00a0', ' ');
    for (const words of [
      'From 15 January 2020 to 16 January 2020',
      'Period not stated',
      'More than 1,300 civilians killed',
      'Nearly 20 civilians killed',
      '82 people injured',
      'Civilians killed: “scores”',
      'SOHR · in Idlib city',
      'printed twice',
      'Counts that disagree, side by side',
    ]) {
      expect(written).to.contain(words);
    }
  });

  for (const width of [280, 320, 400, 640, 900, 1100, 1600]) itKeepsItsTextApart(chart, width, 70);

  it('draws parts inside their whole', async () => {
    const element = await chart(undefined, 1100);
    const box = (id: string, part: string) => find(element, `#${id} ${part}`).getBoundingClientRect();
    const whole = box('killed-39-sohr-2020', '.hold');
    for (const id of ['killed-22-fighters-sohr-2020', 'killed-17-government-forces-sohr-2020']) {
      const part = box(id, '.outline');
      expect(part.left).to.be.at.least(whole.left);
      expect(part.right).to.be.at.most(whole.right);
      expect(part.top).to.be.at.least(whole.top);
      expect(part.bottom).to.be.at.most(whole.bottom);
    }
  });

  it('tells the people counted apart without colour', async () => {
    const element = await chart();
    const [fighters, forces] = ['killed-26-fighters-sohr-2020', 'killed-29-government-forces-sohr-2020'].map((id) =>
      find(element, `#${id} pattern`).getAttribute('patternTransform'),
    );
    expect(fighters).not.to.equal(forces);
    const injured = 'injured-82-white-helmets-2020';
    expect(element.renderRoot.querySelector(`#${injured} .solid`)).to.equal(null);
    find(element, `#${injured} .outline`);
    const inks = new Set(all(element, '.solid').map((bar) => getComputedStyle(bar).fill));
    expect([...inks]).to.deep.equal(['rgb(11, 110, 153)']);
  });

  it('explains its marks in a key', async () => {
    const element = await chart(html`<idlib-casualty-chart source="white-helmets"></idlib-casualty-chart>`);
    expect(all(element, '.key li').map((entry) => entry.textContent.trim())).to.deep.equal([
      'killed: civilians, or people not told apart',
      'injured (outline)',
      'shaded: what lies in it is part of the number',
    ]);
  });

  it('names each lane for a listener by one sentence', async () => {
    const element = await chart();
    const sentences = element.description.split('\n').slice(1);
    for (const option of options(element)) expect(sentences).to.contain(option.getAttribute('aria-label'));
  });

  it('follows its own width', async () => {
    const element = await chart(undefined, 900);
    const width = () => find(element, '.drawing svg').getAttribute('width');
    expect(width()).to.equal('872');
    element.parentElement!.style.width = '300px';
    await settled(element);
    await settled(element);
    expect(width()).to.equal('272');
  });

  it('is registered once, however often it is defined', async () => {
    const before = customElements.get('idlib-casualty-chart');
    await import('../../../components/casualty-chart/define.js?again');
    expect(customElements.get('idlib-casualty-chart')).to.equal(before);
  });
});
