import '../console.js';
import {itIsOnlyLookedAt, itPrintsInTheLight} from '../drawn.js';
import {takeConsole} from '../console.js';
import {chart, expect, find, settled, headline, html, ids, options} from './chart.js';

const [activists, un2019, unnamed, un2020, irc] = headline;

describe('idlib-displacement-chart, its attributes', () => {
  const selections: readonly (readonly [attributes: Readonly<Record<string, string>>, shown: readonly unknown[]])[] = [
    [{series: 'displacement'}, headline],
    [{source: 'un'}, [un2019, un2020]],
    [{source: 'un irc'}, [un2019, un2020, irc]],
    [{place: 'idlib'}, [un2020, irc]],
    [{place: 'syria'}, headline],
    [{from: '2019-11'}, [unnamed, un2020, irc]],
    [{to: '2019-08-31'}, [activists, un2019]],
    [{'as-of': '2019-12-31'}, [activists, un2019]],
    [{'as-of': '2020-01-16'}, [activists, un2019, unnamed, irc]],
    [{figures: 'displaced-350000-un-2020, displaced-10000000-un-syria'}, ['displaced-10000000-un-syria', un2020]],
    [{figures: 'displaced-thousands-un-2020'}, ['displaced-thousands-un-2020']],
    [
      {group: 'women_and_children'},
      ['displaced-mostly-women-and-children-un-2020', 'at-risk-most-women-and-children-irc-2020'],
    ],
  ];
  for (const [attributes, shown] of selections) {
    it(`shows what ${JSON.stringify(attributes)} asks for`, async () => {
      const asked = document.createElement('idlib-displacement-chart');
      for (const [name, value] of Object.entries(attributes)) asked.setAttribute(name, value);
      const element = await chart(html`${asked}`);
      expect(ids(element)).to.deep.equal(shown);
      await expect(element).to.be.accessible();
    });
  }

  it('says so where no figure meets the selection', async () => {
    const element = await chart(html`<idlib-displacement-chart as-of="2018"></idlib-displacement-chart>`);
    expect(options(element)).to.have.length(0);
    expect(find(element, '#summary').textContent).to.equal('No figure meets this selection.');
    await expect(element).to.be.accessible();
  });

  for (const wish of [
    {place: 'ariha'},
    {group: 'children'},
    {source: 'sohr'},
    {series: 'civilians-killed-since-april-2019'},
  ]) {
    it(`shows nothing where it is asked for what no figure of it is of: ${Object.values(wish).join()}`, async () => {
      const element = await chart(html`<idlib-displacement-chart></idlib-displacement-chart>`);
      Object.assign(element, wish);
      await settled(element);
      expect(find(element, '#summary').textContent).to.equal('No figure meets this selection.');
      await expect(element).to.be.accessible();
    });
  }

  it('warns once of a value that it does not know, and leaves it out', async () => {
    const element = await chart(
      html`<idlib-displacement-chart source="nobody" from="yesterday"></idlib-displacement-chart>`,
    );
    expect(ids(element)).to.deep.equal(headline);
    expect(takeConsole()).to.deep.equal([
      '<idlib-displacement-chart> source: found "nobody", expected ids of organizations in the dataset',
      '<idlib-displacement-chart> from: found "yesterday", expected a date such as 2020-01-16, 2020-01 or 2020',
    ]);
    element.requestUpdate();
    await element.updateComplete;
    await chart(html`<idlib-displacement-chart source="nobody"></idlib-displacement-chart>`);
    expect(takeConsole()).to.deep.equal([]);
  });

  it('takes a heading and a summary from the page', async () => {
    const given = await chart(
      html`<idlib-displacement-chart heading="Two waves" summary="As the UN told them."></idlib-displacement-chart>`,
    );
    expect(find(given, 'h3').textContent).to.equal('Two waves');
    expect(find(given, '#summary').textContent).to.equal('As the UN told them.');
    await expect(given).to.be.accessible();
  });

  it('takes a heading of the level of the page in a slot', async () => {
    const element = await chart(
      html`<idlib-displacement-chart><h2 slot="heading">Two waves</h2></idlib-displacement-chart>`,
    );
    const slot = find<HTMLSlotElement>(element, 'slot[name=heading]');
    expect(slot.assignedElements()[0]!.textContent).to.equal('Two waves');
    await expect(element).to.be.accessible();
  });

  it('follows a theme of its own, or the colour scheme of the page', async () => {
    const ground = (element: Element) => getComputedStyle(find(element as never, '.frame')).backgroundColor;
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(20, 24, 28)'];
    const schemes = ['auto', 'light', 'dark'].map((theme) =>
      chart(html`<idlib-displacement-chart theme=${theme}></idlib-displacement-chart>`),
    );
    expect((await Promise.all(schemes)).map(ground)).to.deep.equal([light, light, dark]);
    const page = await chart(
      html`<div style="color-scheme: dark"><idlib-displacement-chart></idlib-displacement-chart></div>`,
    );
    expect(ground(page)).to.equal(dark);
    await expect(page).to.be.accessible();
  });

  it('falls back where a theme is not one', async () => {
    const element = await chart(html`<idlib-displacement-chart theme="sepia"></idlib-displacement-chart>`);
    expect(element.theme).to.equal('auto');
    expect(takeConsole()).to.deep.equal([
      '<idlib-displacement-chart> theme: found "sepia", expected auto or light or dark',
    ]);
  });

  it('takes an attribute that is taken away for none', async () => {
    const element = await chart(
      html`<idlib-displacement-chart theme="dark" numbering="arab" interactive="none"></idlib-displacement-chart>`,
    );
    for (const name of ['theme', 'numbering', 'interactive']) element.removeAttribute(name);
    await element.updateComplete;
    expect([element.theme, element.numbering, element.interactive]).to.deep.equal(['auto', 'auto', 'full']);
    await expect(element).to.be.accessible();
  });

  itIsOnlyLookedAt(chart, html`<idlib-displacement-chart interactive="none"></idlib-displacement-chart>`);

  itPrintsInTheLight(chart, html`<idlib-displacement-chart theme="dark"></idlib-displacement-chart>`);
});
