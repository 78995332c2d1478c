import {sendKeys} from '@web/test-runner-commands';
import {figures} from '../../../src/index.js';
import {takeConsole} from '../console.js';
import {drawnTexts} from '../drawn-texts.js';
import {itKeepsItsTextApart} from '../drawn.js';
import {all, choose, expect, explorer, find, html, oneEvent, options, settled} from './element.js';

const labels = (elements: readonly Element[]) => elements.map((element) => element.getAttribute('aria-label')!);
const added = 'killed-22-fighters-sohr-2020 killed-17-government-forces-sohr-2020';
const refused = 'displaced-400000-un-2019 displaced-350000-un-2020';

describe('idlib-explorer', () => {
  it('draws every figure, or says it in words under the drawing', async () => {
    const element = await explorer();
    const drawn = labels(options(element)).join(' ');
    const told = all(element, '.undrawn li').map(({textContent}) => textContent);
    const sentences = element.description.split('\n').slice(1);
    expect(sentences).to.have.length(figures.length);
    for (const sentence of sentences)
      expect(drawn.includes(sentence) !== told.includes(sentence), sentence).to.equal(true);
    expect(told.join(' ')).to.contain('“dozens”');
    expect(find(element, '.sources').textContent).to.contain('CC BY 4.0');
    await expect(element).to.be.accessible();
  });

  it('has nothing of what Plot writes that a strict policy blocks, or that has a name without a role', async () => {
    const element = await explorer(html`<idlib-explorer mark="period" color="source"></idlib-explorer>`);
    expect(all(element, 'style, .drawing [style]')).to.have.length(0);
    expect(all(element, '.drawing g[aria-label]:not([role])')).to.have.length(0);
    expect(all(element, '.drawing [role=option] *').length).to.be.greaterThan(20);
  });

  for (const [width, attributes] of [
    [280, html`<idlib-explorer x="source"></idlib-explorer>`],
    [320, html`<idlib-explorer mark="total" y="report"></idlib-explorer>`],
    [640, html`<idlib-explorer x="place" y="group" color="indicator"></idlib-explorer>`],
    [1100, html`<idlib-explorer facet="indicator"></idlib-explorer>`],
  ] as const)
    itKeepsItsTextApart(explorer, width, 6, attributes);

  it('draws a bar of people where they add up, and says why not where they do not', async () => {
    const element = await explorer(
      html`<idlib-explorer mark="total" y="source" figures=${`${added} ${refused}`}></idlib-explorer>`,
    );
    const [un, sohr] = ['United Nations', 'Syrian Observatory'].map((name) =>
      options(element).find((row) => row.getAttribute('aria-label')!.startsWith(name))!,
    );
    expect(sohr!.getAttribute('aria-label')).to.contain('at least 39 people killed');
    expect(sohr!.querySelectorAll('rect:not(.target)')).to.have.length(1);
    expect(un!.getAttribute('aria-label')).to.contain('not added up: the same people can be displaced more than once');
    expect(un!.querySelectorAll('rect:not(.target)')).to.have.length(0);
    expect(un!.parentElement!.textContent).not.to.contain('750,000');
    await expect(element).to.be.accessible();
  });

  it('keeps what a reader chooses in its attributes, and draws it', async () => {
    const element = await explorer();
    await choose(element, 'mark', 'count');
    await choose(element, 'y', 'indicator');
    await choose(element, 'facet', 'source');
    expect(['mark', 'y', 'facet'].map((name) => element.getAttribute(name))).to.deep.equal([
      'count',
      'indicator',
      'source',
    ]);
    expect(find(element, '#summary').textContent).to.contain('Bars count figures, not people');
    expect(find<HTMLSelectElement>(element, 'select[name=x]').disabled).to.equal(true);
    for (const label of labels(options(element))) expect(label).to.match(/\d+ figures?$/);
    await choose(element, 'facet', 'none');
    const killed = figures.filter(({indicator}) => indicator === 'killed').length;
    expect(labels(options(element))).to.contain(`Killed: ${killed} figures`);
  });

  it('goes from mark to mark by keys from one tab stop, and opens the evidence of each', async () => {
    const element = await explorer(html`<idlib-explorer x="source" y="place" indicator="killed"></idlib-explorer>`);
    expect(options(element).filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    options(element)[0]!.focus();
    await element.updateComplete;
    const heard = oneEvent(element, 'idlib-highlight');
    await sendKeys({press: 'ArrowRight'});
    const {figures: told} = (await heard).detail as {figures: string[]};
    await element.updateComplete;
    const focused = (element.renderRoot as ShadowRoot).activeElement!;
    expect(focused.id).to.equal(options(element)[1]!.id);
    const items = all(element, '.evidence li');
    expect(items.length || 1).to.equal(told.length);
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(all(element, '.evidence')).to.have.length(0);
  });

  it('shows as a table what it draws, with the columns chosen', async () => {
    const element = await explorer(html`<idlib-explorer x="quantifier" y="value" source="un"></idlib-explorer>`);
    find<HTMLButtonElement>(element, '.toggle').click();
    await element.updateComplete;
    const headers = all(element, 'thead th').map(({textContent}) => textContent);
    expect(headers.slice(0, 3)).to.deep.equal(['As published', 'Word at the number', 'Value']);
    expect(all(element, 'tbody tr')).to.have.length(figures.filter(({source}) => source === 'un').length);
    await expect(element).to.be.accessible();
  });

  it('writes Arabic from right to left, with days that run to the right', async () => {
    const element = await explorer(html`<idlib-explorer lang="ar" source="un"></idlib-explorer>`);
    const texts = all<SVGTextElement>(element, '.drawing text:not(.several)');
    for (const text of texts) expect(text.getAttribute('direction'), text.textContent).to.equal('rtl');
    const years = drawnTexts(element.renderRoot).filter(({text}) => /٢٠١٩|٢٠٢٠/.test(text));
    const left = (year: string) => years.find(({text}) => text.includes(year))!.box.left;
    expect(left('٢٠١٩')).to.be.lessThan(left('٢٠٢٠'));
    expect(texts.map(({textContent}) => textContent).join('')).not.to.match(/[0-9]/);
    await expect(element).to.be.accessible();
  });

  it('makes of itself a picture with its marks, its key and what is not drawn', async () => {
    const element = await explorer(html`<idlib-explorer source="un"></idlib-explorer>`);
    const picture = await element.toSVG();
    expect(picture).to.match(/<path[^>]*d="M/);
    for (const text of ['hundreds of', 'CC BY 4.0', 'hollow:']) expect(picture).to.contain(text);
    expect(picture).not.to.match(/<style|class=|var\(/);
    expect(options(element).every((option) => option.querySelector('path, ellipse, line'))).to.equal(true);
  });

  it('tells of a column or mark that there is not, and draws without it', async () => {
    const element = await explorer(html`<idlib-explorer mark="pie" x="colour"></idlib-explorer>`);
    expect(takeConsole().join()).to.match(/x: found "colour".*mark: found "pie"|mark: found "pie".*x: found "colour"/s);
    expect(options(element).length).to.be.greaterThan(15);
    await settled(element);
  });

  it('has nothing to press where it is only looked at', async () => {
    const element = await explorer(html`<idlib-explorer interactive="none"></idlib-explorer>`);
    expect(all(element, 'select, button, [tabindex]')).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});
