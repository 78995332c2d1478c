import '../console.js';
import {takeConsole} from '../console.js';
import {expect, find, html, ids, options, settled, timeline} from './timeline.js';

const asked = async (attributes: Readonly<Record<string, string>>) => {
  const element = document.createElement('idlib-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return timeline(html`${element}`);
};

describe('idlib-timeline, its attributes', () => {
  const selections: readonly (readonly [attributes: Readonly<Record<string, string>>, shown: readonly string[]])[] = [
    [
      {place: 'aleppo', indicator: 'killed injured'},
      [
        'killed-6-civilians-sana-aleppo',
        'injured-15-sana-aleppo',
        'event_faylaq-al-sham-withdrawal',
        'event_rockets-aleppo-2020',
      ],
    ],
    [
      {from: '2019-08-07', to: '2019-08-07', source: 'un', place: 'idlib-region hama'},
      [
        'event_offensive-april-2019',
        'event_truce-august-2019',
        'event_strikes-august-2019',
        'event_villages-hama-august-2019',
        'displaced-400000-un-2019',
      ],
    ],
    [
      {'as-of': '2019-08-10'},
      [
        'event_hts-control-2019',
        'event_truce-august-2019',
        'event_strikes-august-2019',
        'event_villages-hama-august-2019',
        'displaced-400000-un-2019',
      ],
    ],
  ];
  for (const [attributes, shown] of selections) {
    it(`shows what ${JSON.stringify(attributes)} asks for`, async () => {
      const element = await asked(attributes);
      expect(ids(element)).to.have.members(shown);
      await expect(element).to.be.accessible();
    });
  }

  it('chooses figures as any chart does, and leaves the events', async () => {
    const element = await asked({figures: 'killed-39-sohr-2020 population-3000000-un-2020'});
    const shown = ids(element);
    expect(shown.filter((id) => !id.startsWith('event_'))).to.deep.equal([
      'killed-39-sohr-2020',
      'population-3000000-un-2020',
    ]);
    expect(shown.filter((id) => id.startsWith('event_'))).to.have.length(18);
  });

  it('draws events alone, without a line of sources that has none', async () => {
    const element = await asked({source: 'sana', to: '2018-12'});
    expect(ids(element).every((id) => id.startsWith('event_'))).to.equal(true);
    expect(ids(element)).to.contain('event_buffer-zone-agreement-2018');
    expect(find(element, '.sources').textContent).not.to.contain('Sources');
  });

  it('draws nothing where nothing meets the selection, and says so', async () => {
    const element = await asked({'as-of': '2018'});
    expect(options(element)).to.have.length(0);
    expect(find(element, '#summary').textContent).to.equal('No event and no figure meets this selection.');
    expect(find(element, 'h3').textContent).to.equal('What happened, and what was said of it');
    await expect(element).to.be.accessible();
  });

  it('warns once of a day that is not one, and goes on without it', async () => {
    const element = await asked({from: 'spring'});
    expect(ids(element)).to.have.length(23);
    expect(takeConsole()).to.deep.equal([
      '<idlib-timeline> from: found "spring", expected a date such as 2020-01-16, 2020-01 or 2020',
    ]);
  });

  it('is drawn anew when the stretch of time changes, also where it holds the same', async () => {
    const element = await asked({from: '2020-01-10', to: '2020-01-20'});
    const shown = ids(element);
    const truce = () => find<SVGRectElement>(element, '#event_truce-january-2020 rect.event').width.baseVal.value;
    const before = truce();
    element.to = '2020-02-20';
    element.from = '2020-01-12';
    await settled(element);
    expect(ids(element)).to.have.members(shown);
    expect(truce()).to.be.greaterThan(before);
  });

  it('takes a dataset from the page', async () => {
    const element = await timeline();
    const {dataset} = await import('../../../src/generated/dataset.js');
    const events = dataset.events.slice(0, 1).map((event) => ({...event, id: 'displaced-350000-un-2020'}));
    element.data = {...dataset, events, figures: dataset.figures.filter(({id}) => id === 'displaced-350000-un-2020')};
    await settled(element);
    expect(ids(element), 'an event may be named as a figure is').to.deep.equal([
      'event_displaced-350000-un-2020',
      'displaced-350000-un-2020',
    ]);
    await expect(element).to.be.accessible();
  });
});
