import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {KeyFigures} from '../../../components/key-figures/key-figures.js';
import '../console.js';
import {thousands} from '../thousands.js';
import {all, expect, html, strip, texts} from './strip.js';

const numbers = (element: KeyFigures) => texts(element, '.number');
const buttons = (element: KeyFigures) => all(element, '.pages button');

describe('idlib-key-figures of thousands', () => {
  before(() => setViewport({width: 1300, height: 900}));

  const data = thousands();
  const many = (count = 5000) =>
    strip(
      html`<idlib-key-figures
        series="displacement"
        .data=${count === 5000 ? data : thousands(count)}
      ></idlib-key-figures>`,
    );
  // Of the figures that are repeated for it, so many are in the series.
  const inSeries = data.figures.filter(({series}) => series === 'displacement').length;
  const amount = inSeries.toLocaleString('en');

  it('shows fifty at a time, says of how many, and turns pages by key without losing the focus', async () => {
    const element = await many();
    expect(numbers(element)).to.have.length(50);
    expect(texts(element, '.pages p')).to.deep.equal([`1–50 of ${amount} figures`]);
    const first = numbers(element)[0];
    const [previous, next] = buttons(element);
    expect(previous!.getAttribute('aria-disabled')).to.equal('true');
    next!.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(texts(element, '.pages p')).to.deep.equal([`51–100 of ${amount} figures`]);
    expect(numbers(element)[0]).not.to.equal(first);
    expect(element.shadowRoot!.activeElement === next).to.equal(true);
    await expect(element).to.be.accessible();
    previous!.click();
    await element.updateComplete;
    expect(numbers(element)[0]).to.equal(first);
  });

  it('shows the beginning of a page where that is above the window', async () => {
    const element = await many();
    const [, next] = buttons(element);
    next!.scrollIntoView({block: 'end'});
    expect(all(element, '.strip')[0]!.getBoundingClientRect().top).to.be.below(0);
    next!.click();
    await element.updateComplete;
    expect(all(element, '.strip')[0]!.getBoundingClientRect().top).to.be.within(-1, 1);
  });

  it('begins at the first page where other figures are asked for', async () => {
    const element = await many();
    buttons(element)[1]!.click();
    await element.updateComplete;
    element.source = 'un';
    await element.updateComplete;
    expect(texts(element, '.pages p')[0]).to.match(/^1–50 of /);
  });

  it('speaks of all of them', async () => {
    const element = await many();
    const [figures, projections] = [...texts(element, '#summary')[0]!.matchAll(/(\d+) (?:published|projections)/g)];
    expect(Number(figures![1]) + Number(projections![1])).to.equal(inSeries);
    expect(element.description.split('\n').length).to.be.above(inSeries);
  });

  it('prints all where they are few enough', async () => {
    const element = await many(600);
    const all = Number(/of (\d+)/.exec(texts(element, '.pages p')[0]!)![1]);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(numbers(element)).to.have.length(all);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(numbers(element)).to.have.length(50);
  });

  it('has no pages of few', async () => {
    const element = await strip(html`<idlib-key-figures indicator="displaced killed injured"></idlib-key-figures>`);
    expect(numbers(element).length).to.be.above(20);
    expect(all(element, '.pages')).to.have.length(0);
  });
});
