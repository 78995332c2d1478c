import '../console.js';
import {itIsOnlyLookedAt, itPrintsInTheLight} from '../drawn.js';
import {takeConsole} from '../console.js';
import {chart, expect, find, html, ids, options} from './chart.js';

describe('idlib-casualty-chart, its attributes', () => {
  const selections: readonly (readonly [attributes: Readonly<Record<string, string>>, shown: readonly string[]])[] = [
    [
      {series: 'civilians-killed-since-april-2019'},
      [
        'killed-400-civilians-2019',
        'killed-800-civilians-un-2019',
        'killed-1000-civilians-sohr-2019',
        'killed-1000-civilians-un-2019',
      ],
    ],
    [
      {source: 'sana white-helmets'},
      [
        'killed-21-white-helmets-2020',
        'injured-82-white-helmets-2020',
        'injured-many-critically-white-helmets-2020',
        'killed-6-civilians-sana-aleppo',
        'injured-15-sana-aleppo',
      ],
    ],
    [{indicator: 'injured', place: 'aleppo-city'}, ['injured-15-sana-aleppo']],
    [
      {group: 'anti_government_fighters hts_members', from: '2020'},
      ['killed-26-fighters-sohr-2020', 'killed-22-fighters-sohr-2020', 'killed-most-hts-sohr-2020'],
    ],
    [
      {to: '2019-08-07', group: 'jihadists government_forces'},
      ['killed-16-jihadists-sohr-2019', 'killed-17-government-forces-sohr-2019'],
    ],
    [
      {figures: 'killed-39-sohr-2020, killed-40-2020 killed-17-government-forces-sohr-2020'},
      ['killed-40-2020', 'killed-39-sohr-2020', 'killed-17-government-forces-sohr-2020'],
    ],
    [{figures: 'killed-400-civilians-2019-repeated'}, ['killed-400-civilians-2019-repeated']],
    [{figures: 'killed-400-civilians-2019-repeated killed-400-civilians-2019'}, ['killed-400-civilians-2019']],
  ];
  for (const [attributes, shown] of selections) {
    it(`shows what ${JSON.stringify(attributes)} asks for`, async () => {
      const asked = document.createElement('idlib-casualty-chart');
      for (const [name, value] of Object.entries(attributes)) asked.setAttribute(name, value);
      const element = await chart(html`${asked}`);
      expect(ids(element)).to.deep.equal(shown);
      await expect(element).to.be.accessible();
    });
  }

  it('shows figures of one source between two days', async () => {
    const element = await chart(
      html`<idlib-casualty-chart source="sohr" from="2019-08-06" to="2019-12-31"></idlib-casualty-chart>`,
    );
    expect(ids(element)).to.include.members([
      'killed-23-fighters-sohr-2019',
      'killed-16-jihadists-sohr-2019',
      'killed-17-government-forces-sohr-2019',
      'killed-1000-civilians-sohr-2019',
    ]);
    expect(ids(element).filter((id) => id.endsWith('sohr-2020'))).to.deep.equal([]);
  });

  it('takes the title of a series that all its figures belong to', async () => {
    const element = await chart(
      html`<idlib-casualty-chart series="civilians-killed-since-april-2019"></idlib-casualty-chart>`,
    );
    expect(find(element, 'h3').textContent).to.equal(
      'Civilians killed in the Idlib region since April 2019, as published',
    );
  });

  it('takes a heading and a summary from the page', async () => {
    const element = await chart(
      html`<idlib-casualty-chart heading="Two days in January" summary="As told."></idlib-casualty-chart>`,
    );
    expect(find(element, 'h3').textContent).to.equal('Two days in January');
    expect(find(element, '#summary').textContent).to.equal('As told.');
  });

  it('draws nothing where no figure meets the selection', async () => {
    const element = await chart(html`<idlib-casualty-chart as-of="2018"></idlib-casualty-chart>`);
    expect(options(element)).to.have.length(0);
    expect(find(element, '#summary').textContent).to.equal('No figure meets this selection.');
    await expect(element).to.be.accessible();
  });

  it('warns once of figures that it cannot draw, and leaves them out', async () => {
    const element = await chart(
      html`<idlib-casualty-chart figures="displaced-350000-un-2020 killed-25-headline-2019"></idlib-casualty-chart>`,
    );
    expect(ids(element)).to.deep.equal(['killed-25-headline-2019']);
    expect(takeConsole()).to.deep.equal([
      '<idlib-casualty-chart> figures: found "displaced-350000-un-2020", expected ids of figures in the dataset',
    ]);
  });

  it('is accessible in the dark', async () => {
    const element = await chart(html`<idlib-casualty-chart theme="dark"></idlib-casualty-chart>`);
    expect(getComputedStyle(find(element, '.solid')).fill).to.equal('rgb(88, 180, 220)');
    await expect(element).to.be.accessible();
  });

  itIsOnlyLookedAt(chart, html`<idlib-casualty-chart interactive="none"></idlib-casualty-chart>`);
  itPrintsInTheLight(chart, html`<idlib-casualty-chart theme="dark"></idlib-casualty-chart>`);
});
