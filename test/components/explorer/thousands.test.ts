import {thousands} from '../thousands.js';
import '../console.js';
import {all, expect, explorer, find, html, options} from './element.js';

const label = (option: Element) => option.getAttribute('aria-label')!;

describe('idlib-explorer of thousands of figures', () => {
  it('tells fifty of those that one mark stands for, and how many more there are', async () => {
    const element = await explorer(html`<idlib-explorer .data=${thousands(3000)}></idlib-explorer>`);
    const crowded = options(element).find((option) => label(option).includes('more, in the table'))!;
    const [, count, more] = /^([\d,]+) figures: .* and ([\d,]+) more, in the table$/.exec(label(crowded))!;
    const number = (text: string) => Number(text.replace(',', ''));
    expect(number(count!)).to.equal(50 + number(more!));
    crowded.focus();
    await element.updateComplete;
    const told = all(element, '.told li').map(({textContent}) => textContent);
    expect(told).to.have.length(51);
    expect(told.at(-1)).to.equal(`and ${more} more, in the table`);
    await expect(element).to.be.accessible();
  });

  it('has them in its table a page at a time', async () => {
    const element = await explorer(html`<idlib-explorer .data=${thousands(3000)}></idlib-explorer>`);
    find<HTMLButtonElement>(element, '.toggle').click();
    await element.updateComplete;
    const first = () => find(element, 'tbody th').textContent;
    const before = first();
    expect(all(element, 'tbody tr')).to.have.length(200);
    expect(find(element, '.pages p').textContent).to.equal('1–200 of 3,000 figures');
    find<HTMLButtonElement>(element, '.pages button:last-child').click();
    await element.updateComplete;
    expect(find(element, '.pages p').textContent).to.equal('201–400 of 3,000 figures');
    expect(first()).not.to.equal(before);
    await expect(element).to.be.accessible();
    element.indicator = 'killed';
    await element.updateComplete;
    expect(find(element, '.pages p').textContent).to.contain('1–200 of');
  });
});
