import {resetMouse, sendMouse} from '@web/test-runner-commands';
import type {HighlightDetail, SelectPlaceDetail} from '../../../components/chart/events.js';
import type {MapElement} from '../../../components/map/map.js';
import '../console.js';
import {focused, press} from '../keys.js';
import {all, expect, find, html, ids, map, oneEvent, options, panel, settled} from './element.js';

const told = (element: MapElement) => panel(element)!.innerText.replace(/\s+/g, ' ');

async function open(element: MapElement, id: string): Promise<void> {
  find<SVGGElement>(element, `#${id}`).focus();
  await element.updateComplete;
}

/** A point over words of the drawing. */
function over(element: MapElement, words: string): [number, number] {
  const text = all(element, '.drawing text').find(({textContent}) => textContent === words)!;
  text.scrollIntoView({block: 'center'});
  const {left, top} = text.getBoundingClientRect();
  return [Math.round(left + 8), Math.round(top + 8)];
}

describe('idlib-map, read by key and pointer', () => {
  afterEach(() => resetMouse());

  it('has one tab stop for the places, and arrow keys between them: country, governorates, towns, lists, the rest', async () => {
    const element = await map(html`<idlib-map></idlib-map><button id="after">After the map</button>`);
    find(element, '.toggle').focus();
    await press(element, 'Tab');
    const order: (string | null)[] = [];
    for (const id of ids(element)) {
      expect(focused(element)).to.equal(id);
      order.push(id);
      await press(element, 'ArrowDown');
    }
    expect(order.slice(0, 5)).to.deep.equal(['syria', 'idlib', 'aleppo', 'hama', 'idlib-city']);
    expect(order.slice(9, 13)).to.deep.equal(['idlib-region', 'northern-syria', 'syria-turkey-border', 'latakia']);
    const group = find(element, '[role=listbox] > [role=group]');
    expect(group.getAttribute('aria-label')).to.equal('9 places without a figure or an event');
    const rest = [...group.querySelectorAll('[role=option]')];
    expect(
      rest.map(({id}) => id),
      'what nothing is told of, after all others',
    ).to.deep.equal(order.slice(-9));
    expect(rest[0]!.getAttribute('aria-label')).to.equal('Latakia governorate');
    await press(element, 'Home');
    expect(focused(element)).to.equal('syria');
    expect(all(element, '[role=option][tabindex="0"]')).to.have.length(1);
    await press(element, 'Escape');
    await press(element, 'Tab');
    expect(document.activeElement!.id, 'no trap').to.equal('after');
  });

  it('tells the figures of a place in full, and apart from them those of places within it', async () => {
    const element = await map();
    await open(element, 'idlib');
    const text = told(element);
    const [own, within] = text.split('Of places within it') as [string, string];
    expect(own).to.contain('Of the place itself');
    for (const words of [
      'Around 350,000 people displaced',
      'Some 650,000',
      'f violence continues',
      'United Nations (UN)',
    ]) {
      expect(own).to.contain(words);
    }
    expect(own).not.to.contain('19 civilians killed');
    expect(within).to.contain('19 civilians killed Idlib city On 15 January 2020');
    expect(within).to.contain('They are not added up');
    expect(within).to.contain('Events');
    expect(within).to.contain('Strikes on Ariha');
    expect(all(element, '.told ul')[0]!.children).to.have.length(26);
    await expect(element).to.be.accessible();
  });

  it('says of a place without figures of its own which larger ones may include it', async () => {
    const element = await map();
    await open(element, 'latamneh');
    expect(told(element)).to.contain('No figure shown speaks of it alone. Those of Syria may include it.');
    await open(element, 'ariha');
    expect(told(element)).to.contain('Those of Idlib governorate and of Syria may include it.');
    expect(told(element)).to.contain('Strikes on Ariha');
    await expect(element).to.be.accessible();
  });

  it('says why an area is not drawn', async () => {
    const element = await map();
    await open(element, 'northern-syria');
    expect(told(element)).to.contain('It has no agreed border, so none is drawn.');
    await open(element, 'al-sakhr');
    expect(told(element)).to.contain('No reliable position is known');
    await open(element, 'aleppo-city');
    expect(told(element)).not.to.match(/not drawn|none is drawn/);
  });

  it('adds up only what may be added up', async () => {
    const element = await map(
      html`<idlib-map figures="killed-22-fighters-sohr-2020 killed-17-government-forces-sohr-2020"></idlib-map>`,
    );
    await open(element, 'idlib');
    expect(told(element)).to.contain('Together: at least 39 people killed.');
  });

  it('keeps what is open while it is read, until Escape or the button shuts it', async () => {
    const element = await map(html`<idlib-map></idlib-map><button id="after">After the map</button>`);
    await open(element, 'idlib');
    await press(element, 'Tab');
    expect(element.shadowRoot!.activeElement === panel(element)).to.equal(true);
    await press(element, 'ArrowDown');
    expect(panel(element)!.getAttribute('aria-label')).to.equal('Idlib governorate');
    await press(element, 'Tab');
    await press(element, 'Enter');
    expect(panel(element)).to.equal(null);
    expect(focused(element)).to.equal('idlib');
    await open(element, 'hama');
    document.querySelector<HTMLElement>('#after')!.focus();
    await press(element, 'Escape');
    expect(panel(element), 'a key elsewhere').not.to.equal(null);
    find<SVGGElement>(element, '#hama').focus();
    await press(element, 'Escape');
    expect(panel(element)).to.equal(null);
  });

  it('opens by a click on a name, a dot or land, and tells the page', async () => {
    const element = await map();
    const heard = oneEvent<CustomEvent<SelectPlaceDetail>>(document, 'idlib-select-place');
    await sendMouse({type: 'click', position: over(element, 'Aleppo city')});
    const {place, figures} = (await heard).detail;
    expect(place.id).to.equal('aleppo-city');
    expect(figures).to.deep.equal(['killed-6-civilians-sana-aleppo', 'injured-15-sana-aleppo']);
    await element.updateComplete;
    expect(panel(element)!.getAttribute('aria-label')).to.equal('Aleppo city');
    // What is open may lie over what is clicked next, as its words are as wide as the font.
    await press(element, 'Escape');
    find(element, '#morek .dot').scrollIntoView({block: 'center'});
    const dot = find(element, '#morek .dot').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(dot.left + 4), Math.round(dot.top + 4)]});
    await element.updateComplete;
    expect(panel(element)!.getAttribute('aria-label')).to.equal('Morek');
    await press(element, 'Escape');
    const [x, y] = over(element, 'Hama governorate');
    await sendMouse({type: 'click', position: [x, y + 30]});
    await element.updateComplete;
    expect(panel(element)!.getAttribute('aria-label')).to.equal('Hama governorate');
  });

  it('points out in other elements what the pointer is on, and opens nothing for it', async () => {
    const element = await map();
    const heard = oneEvent<CustomEvent<HighlightDetail>>(document, 'idlib-highlight');
    await sendMouse({type: 'move', position: over(element, 'Aleppo city')});
    expect((await heard).detail.figures).to.deep.equal(['killed-6-civilians-sana-aleppo', 'injured-15-sana-aleppo']);
    expect(panel(element)).to.equal(null);
    const left = oneEvent<CustomEvent<HighlightDetail>>(document, 'idlib-highlight');
    await sendMouse({type: 'move', position: [2, 2]});
    expect((await left).detail.figures).to.deep.equal([]);
  });

  it('points out the places of figures that are looked at elsewhere', async () => {
    const element = await map();
    element.highlight = 'killed-19-civilians-sohr-2020 injured-82-white-helmets-2020';
    await element.updateComplete;
    const shown = all(element, '.highlighted [role=option]').map(({id}) => id);
    expect(shown).to.deep.equal(['idlib-city', 'northern-syria']);
    await expect(element).to.be.accessible();
  });

  for (const width of [280, 640, 1100]) {
    it(`keeps what is told of every place inside itself in ${width} pixels`, async () => {
      const element = await map(undefined, width);
      for (const id of ids(element)) {
        await open(element, id);
        const frame = element.getBoundingClientRect();
        const box = panel(element)!.getBoundingClientRect();
        expect(box.left, id).to.be.at.least(frame.left);
        expect(box.right, id).to.be.at.most(frame.right);
        expect(box.bottom, id).to.be.at.most(frame.bottom);
        expect(panel(element)!.scrollWidth, id).to.be.at.most(panel(element)!.clientWidth);
        if (width < 1100) continue;
        const place = find(element, `#${id} .target`).getBoundingClientRect();
        const covered =
          box.left < place.right && place.left < box.right && box.top < place.bottom && place.top < box.bottom;
        expect(covered && place.width < 400, `${id} is covered`).to.equal(false);
      }
    });
  }

  it('has a table with each place and the figures that speak of it', async () => {
    const element = await map();
    find(element, '.toggle').click();
    await settled(element);
    expect(options(element)).to.have.length(0);
    const places = all(element, '.place th').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    expect(places).to.have.length(8);
    expect(places.slice(0, 2)).to.deep.equal(['Syria: 2 figures', 'Idlib governorate: 26 figures']);
    expect(places.at(-1), 'the others at once').to.match(
      /^14 places without a figure of their own: Aleppo governorate, Hama governorate, .*, Kafr Hamra$/,
    );
    expect(all(element, 'tbody tr:not(.place)')).to.have.length(46);
    expect(find(element, '.boundaries').textContent).to.contain('imply no endorsement');
    await expect(element).to.be.accessible();
  });
});
