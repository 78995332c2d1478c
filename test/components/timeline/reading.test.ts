import {resetMouse, sendMouse} from '@web/test-runner-commands';
import type {SelectDetail, SelectEventDetail} from '../../../components/chart/events.js';
import type {Timeline} from '../../../components/timeline/timeline.js';
import '../console.js';
import {itKeepsItsEvidenceInside} from '../drawn.js';
import {focused, press} from '../keys.js';
import {all, everything, expect, find, html, ids, oneEvent, options, panel, settled, timeline} from './timeline.js';

const written = (element: Timeline) => panel(element)!.textContent.replace(/\s+/g, ' ').trim();

describe('idlib-timeline, read by key and pointer', () => {
  afterEach(() => resetMouse());

  for (const width of [320, 800]) {
    it(`has one tab stop, and arrow keys in order of time, in ${width} pixels`, async () => {
      const element = await timeline(
        html`<idlib-timeline></idlib-timeline><button id="after">After the timeline</button>`,
        width,
      );
      find(element, '.toggle').focus();
      await press(element, 'Tab');
      for (const id of everything) {
        expect(focused(element)).to.equal(id);
        await press(element, 'ArrowDown');
      }
      await press(element, 'Home');
      expect(focused(element)).to.equal(everything[0]);
      await press(element, 'End');
      expect(focused(element)).to.equal(everything.at(-1));
      expect(all(element, '[role=option][tabindex="0"]')).to.have.length(1);
      await press(element, 'Tab');
      expect(document.activeElement!.id, 'no trap').to.equal('after');
      expect(panel(element)).to.equal(null);
    });
  }

  it('shows the evidence of the event in focus, until Escape', async () => {
    const element = await timeline();
    find<SVGGElement>(element, '#event_truce-january-2020').focus();
    await element.updateComplete;
    expect(all(element, '.evidence :is(.count, dt, dd)').map((part) => part.textContent)).to.deep.equal([
      'A ceasefire agreed between Russia and Turkey takes effect',
      'Kind',
      'Truce',
      'Date',
      'From 12 January to 14 January 2020',
      'Place',
      'Idlib governorate',
      'Report',
      '“Syrian government defies ceasefire with ground offensive on Idlib”, 17 January 2020',
      'Paragraph 17',
    ]);
    await expect(element).to.be.accessible();
    await press(element, 'Escape');
    expect(panel(element)).to.equal(null);
    expect(focused(element)).to.equal('event_truce-january-2020');
  });

  it('shows the usual evidence of a figure', async () => {
    const element = await timeline();
    find<SVGGElement>(element, '#displaced-350000-un-2020').focus();
    await element.updateComplete;
    expect(written(element)).to.contain('Around 350,000 people displaced').and.to.contain('United Nations (UN)');
  });

  for (const width of [280, 640, 1100]) itKeepsItsEvidenceInside(timeline, width);

  it('opens by a click on words as on marks, and tells the page of an event and of a figure', async () => {
    const element = await timeline();
    const click = async (words: string) => {
      const text = all(element, '.drawing text').find(({textContent}) => textContent === words)!;
      text.scrollIntoView({block: 'center'});
      // What comes under the resting pointer by it is told a frame later.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const {left, top} = text.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(left + 8), Math.round(top + 8)]});
      await element.updateComplete;
    };
    const event = oneEvent<CustomEvent<SelectEventDetail>>(document, 'idlib-select-event');
    await click('Strikes on Ariha, among other places');
    const {detail} = await event;
    expect(detail.event.id).to.equal('strikes-ariha-2020');
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
    expect(written(element)).to.contain('Strikes on Ariha');
    await press(element, 'Escape');
    const figure = oneEvent<CustomEvent<SelectDetail>>(document, 'idlib-select');
    await click('Around 350,000 people displaced');
    expect((await figure).detail.figure.id).to.equal('displaced-350000-un-2020');
  });

  it('gives everything a target of 24 pixels or more', async () => {
    for (const width of [280, 900]) {
      for (const target of all(await timeline(undefined, width), '.target')) {
        const box = target.getBoundingClientRect();
        expect(Math.min(box.width, box.height)).to.be.at.least(23.9);
      }
    }
  });

  it('has a table of events and figures in order of time', async () => {
    const element = await timeline();
    find(element, '.toggle').click();
    await settled(element);
    expect(options(element)).to.have.length(0);
    const rows = all<HTMLTableRowElement>(element, 'tbody tr').map((row) =>
      [...row.cells].slice(0, 4).map((cell) => cell.textContent.trim()),
    );
    expect(rows).to.deep.equal([
      [
        'Russia and Turkey agree on a demilitarised zone around Idlib',
        'Agreement',
        'In September 2018',
        'Idlib governorate',
      ],
      [
        'Hayat Tahrir al-Sham takes control of Idlib and parts of the governorates around it',
        'Change of control',
        'In January 2019',
        'The Idlib region',
      ],
      [
        'Government and Russian forces step up their bombardment of the region',
        'Offensive',
        'From the end of April to August 2019',
        'The Idlib region',
      ],
      [
        'A truce ends as the government calls it off',
        'Truce',
        'To around 5 August 2019, start not stated',
        'The Idlib region',
      ],
      [
        'Air strikes on the southern edge of the opposition area',
        'Strike',
        'At around 7 August 2019',
        'The Idlib region',
      ],
      [
        'Government forces enter Al-Sakhr and Al-Jaysat in Hama governorate',
        'Change of control',
        'At around 7 August 2019',
        'Hama governorate',
      ],
      ['400,000 people displaced (UN)', 'Figure', 'Published at around 7 August 2019', 'The Idlib region'],
      [
        'A ceasefire ends the offensive of the summer',
        'Truce',
        'From August 2019, end not stated',
        'Idlib governorate',
      ],
      [
        'Renewed government offensive on the province',
        'Offensive',
        'From the start of December 2019, end not stated',
        'Idlib governorate',
      ],
      ['Over 186,000 people displaced (activists)', 'Figure', 'Published in 2019, day not stated', 'The Idlib region'],
      [
        'A ceasefire agreed between Russia and Turkey takes effect',
        'Truce',
        'From 12 January to 14 January 2020',
        'Idlib governorate',
      ],
      [
        'Air strikes resume two days after the ceasefire took effect',
        'Strike',
        'From 14 January 2020, end not stated',
        'Idlib governorate',
      ],
      ['Air strikes hit a market and workshops in Idlib city', 'Strike', 'On 15 January 2020', 'Idlib city'],
      ['Strikes on Ariha, among other places', 'Strike', 'On 15 January 2020', 'Ariha'],
      ['Air strikes on Khan al-Subul, Maasaran and other towns', 'Strike', 'On 15 January 2020', 'Khan al-Subul'],
      [
        'Ground offensive towards Maarrat al-Numan',
        'Offensive',
        'From 15 January 2020, end not stated',
        'Maarrat al-Numan',
      ],
      [
        'Government and allied forces take two villages on the way to Maarrat al-Numan; one is later retaken',
        'Change of control',
        'On 16 January 2020',
        'Idlib governorate',
      ],
      [
        'More than 235,000 people displaced (source not named)',
        'Figure',
        'Published on 16 January 2020',
        'The Idlib region',
      ],
      [
        'Some 650,000 more people who could be displaced (IRC)',
        'Projection',
        'Published on 16 January 2020',
        'Idlib governorate',
      ],
      ['Around 350,000 people displaced (UN)', 'Figure', 'Published on 17 January 2020', 'Idlib governorate'],
      [
        'Faylaq al-Sham begins to leave areas of Aleppo governorate under the Russian–Turkish agreement',
        'Change of control',
        'Not later than its report: 2019',
        'Aleppo governorate',
      ],
      [
        'A truce for Idlib under strain, discussed by Iran, Russia and Turkey',
        'Truce',
        'Not later than its report: 2019',
        'Idlib governorate',
      ],
      [
        'Rockets fall on a government-held neighbourhood of Aleppo city',
        'Strike',
        'Not later than its report: 16 January 2020',
        'Aleppo city',
      ],
    ]);
    await expect(element).to.be.accessible();
    expect(ids(element)).to.deep.equal([]);
  });
});
