import '../console.js';
import {itKeepsItsTextApart} from '../drawn.js';
import {itInMedia, setMedia} from '../media.js';
import {all, expect, find, html, ids, map, options, panel, settled} from './element.js';

const colour = (element: Element, property: 'fill' | 'stroke') => getComputedStyle(element)[property];

describe('idlib-map, drawn', () => {
  it('shows every place of the dataset with every figure when nothing else is asked for', async () => {
    const element = await map();
    expect(ids(element)).to.have.length(21);
    expect(find(element, 'h3').textContent).to.equal('Places that the figures speak of');
    expect(find(element, '#summary').textContent).to.contain('46 figures for 7 places. They are not added up');
    expect(find(element, '.sources').textContent).to.contain('CC BY 4.0');
    expect(find(element, '.boundaries').textContent.trim()).to.equal(
      'The boundaries and names shown imply no endorsement. Boundaries: Natural Earth, simplified.',
    );
    expect(element.description.split('\n')).to.have.length(47);
    await expect(element).to.be.accessible();
  });

  it('asks for nothing beside itself', async () => {
    performance.clearResourceTimings();
    const element = await map();
    find<SVGGElement>(element, '#idlib').focus();
    await element.updateComplete;
    expect(performance.getEntriesByType('resource').map(({name}) => name)).to.deep.equal([]);
    expect(element.renderRoot.querySelectorAll('image, img, link, [href]')).to.have.length(0);
  });

  for (const width of [280, 320, 400, 640, 900, 1100, 1600]) itKeepsItsTextApart(map, width, 25);

  it('draws dots of one size, full where figures speak of the place', async () => {
    const element = await map();
    const sizes = new Set(all(element, '.drawing .dot').map((dot) => dot.getAttribute('r')));
    expect([...sizes]).to.deep.equal(['4']);
    const full = all(element, '.drawing .dot:not(.hollow)').map((dot) => dot.closest('[role=option]')!.id);
    expect(full).to.deep.equal(['idlib-city', 'aleppo-city']);
    expect(all(element, '.drawing .spoken')).to.have.length(1);
  });

  it('names each place for a listener, with how much is told of it', async () => {
    const element = await map();
    const label = (id: string) => find(element, `#${id}`).getAttribute('aria-label');
    expect(label('idlib')).to.equal('Idlib governorate: 26 figures, 1 figure of places within it, 11 events');
    expect(label('ariha')).to.equal('Ariha: no figure of its own, 1 event');
    expect(label('morek')).to.equal('Morek');
    expect(find(element, '[role=listbox]').getAttribute('aria-label')).to.equal('Places on the map and in the lists');
  });

  it('explains its marks in a key, and that their size means nothing', async () => {
    const element = await map(html`<idlib-map source="sana"></idlib-map>`);
    expect(all(element, '.key li').map(({textContent}) => textContent.trim())).to.deep.equal([
      'a town or city that figures speak of',
      'a place named in the dataset, without a figure of its own here',
      'Marks are of one size: they say where, not how many.',
    ]);
  });

  for (const [attributes, spoken] of [
    [{source: 'sana'}, ['aleppo-city']],
    [{indicator: 'displaced', place: 'idlib', from: '2020'}, ['idlib']],
    [{series: 'civilians-killed-since-april-2019'}, ['idlib', 'idlib-region']],
    [{group: 'children women_and_children'}, ['idlib']],
    [{'as-of': '2020-01-16', indicator: 'injured'}, ['aleppo-city', 'northern-syria']],
    [{figures: 'killed-19-civilians-sohr-2020'}, ['idlib-city']],
  ] as const) {
    it(`marks the places that ${JSON.stringify(attributes)} speaks of`, async () => {
      const asked = document.createElement('idlib-map');
      for (const [name, value] of Object.entries(attributes)) asked.setAttribute(name, value);
      const element = await map(html`${asked}`);
      const silent = (label: string) => label.includes('no figure of its own') || !label.includes(':');
      const found = options(element).filter((option) => !silent(option.getAttribute('aria-label')!));
      expect(found.map(({id}) => id)).to.deep.equal(spoken);
      await expect(element).to.be.accessible();
    });
  }

  it('draws nothing where no figure meets the selection', async () => {
    const element = await map(html`<idlib-map as-of="2018"></idlib-map>`);
    expect(options(element)).to.have.length(0);
    expect(find(element, '#summary').textContent).to.equal('No figure meets this selection.');
    await expect(element).to.be.accessible();
  });

  it('is accessible in the dark, where it is open, and where it is only looked at', async () => {
    const element = await map(html`<idlib-map theme="dark"></idlib-map>`);
    expect(colour(find(element, '#idlib-city .dot'), 'fill')).to.equal('rgb(88, 180, 220)');
    find<SVGGElement>(element, '#idlib').focus();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    element.interactive = 'none';
    await settled(element);
    expect(panel(element) === null).to.equal(true);
    expect(element.renderRoot.querySelectorAll('button, [tabindex]')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('tells its marks apart without colour', async () => {
    const element = await map();
    const ground = getComputedStyle(find(element, '.frame')).backgroundColor;
    const [full, hollow] = ['#idlib-city .dot', '#morek .dot'].map((dot) => colour(find(element, dot), 'fill'));
    expect(hollow).to.equal(ground);
    expect(full).not.to.equal(ground);
    expect(find(element, '.drawing .spoken').getAttribute('fill')).to.equal('url(#map-hatch)');
  });

  itInMedia('prints without its controls, in the light, with all that is told of an open place', async () => {
    const element = await map(html`<idlib-map theme="dark"></idlib-map>`);
    find<SVGGElement>(element, '#idlib').focus();
    await element.updateComplete;
    await setMedia({media: 'print'});
    try {
      expect(getComputedStyle(find(element, '.toggle')).display).to.equal('none');
      expect(getComputedStyle(find(element, '.frame')).colorScheme).to.equal('light');
      const {scrollHeight, clientHeight} = panel(element)!;
      expect(scrollHeight).to.equal(clientHeight);
    } finally {
      await setMedia({media: 'screen'});
    }
  });

  it('is registered once, however often it is defined', async () => {
    const before = customElements.get('idlib-map');
    await import('../../../components/map/define.js?again');
    expect(customElements.get('idlib-map')).to.equal(before);
  });
});
