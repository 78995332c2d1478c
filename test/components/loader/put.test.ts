import {expect, fixture, html} from '@open-wc/testing';
import {put} from '../../../components/loader/put.js';
import '../../../components/elements.js';
import '../console.js';
import {takeConsole} from '../console.js';

/** A sentence with a link, and what has become of it. */
async function sentence(words: string, attributes: Record<string, string>, lang = 'en'): Promise<HTMLParagraphElement> {
  const paragraph = await fixture<HTMLParagraphElement>(html`<p lang=${lang}>Of <a href="#x">${words}</a> people</p>`);
  put('idlib-figure', attributes, paragraph.querySelector('a')!);
  await paragraph.querySelector('idlib-figure')!.updateComplete;
  await Promise.resolve();
  return paragraph;
}

describe('an element that the loader puts', () => {
  it('stands around what was there', async () => {
    const box = await fixture<HTMLDivElement>(
      html`<div>
        <p>A <a href="#x">link</a></p>
      </div>`,
    );
    const [paragraph, link] = [box.querySelector('p')!, box.querySelector('a')!];
    put('idlib-map', {place: 'idlib', lang: 'en'}, paragraph);
    const element = box.querySelector('idlib-map')!;
    await element.updateComplete;
    expect([...element.attributes].map(({name, value}) => `${name}=${value}`)).to.deep.equal([
      'place=idlib',
      'lang=en',
    ]);
    expect(element.contains(paragraph) && paragraph.contains(link)).to.equal(true);
    expect(element.status).to.equal('ready');
    await expect(element).to.be.accessible();
  });

  const same: readonly (readonly [words: string, attributes: Record<string, string>, lang?: string])[] = [
    ['around 350,000', {ref: 'displaced-350000-un-2020'}],
    ['Around\n350,000', {ref: 'displaced-350000-un-2020'}],
    ['around 350,000 people displaced', {ref: 'displaced-350000-un-2020', show: 'counted'}],
    ['environ 350 000', {ref: 'displaced-350000-un-2020'}, 'fr'],
  ];
  for (const [words, attributes, lang] of same) {
    it(`takes the place of its own words, ${JSON.stringify(words)}`, async () => {
      const paragraph = await sentence(words, attributes, lang);
      expect(paragraph.querySelector('idlib-figure > a')?.textContent).to.equal(words);
      await expect(paragraph).to.be.accessible();
    });
  }

  for (const words of ['350,000', 'around 350,000 people', 'The UN said that around 350,000 fled.']) {
    it(`leaves other words, ${JSON.stringify(words)}`, async () => {
      const paragraph = await sentence(words, {ref: 'displaced-350000-un-2020'});
      expect(paragraph.querySelector('idlib-figure') === null).to.equal(true);
      expect(paragraph.textContent).to.equal(`Of ${words} people`);
    });
  }

  it('leaves the words of a number that there is not', async () => {
    const paragraph = await sentence('around 12', {ref: 'nowhere'});
    expect(paragraph.querySelector('idlib-figure') === null).to.equal(true);
    takeConsole();
  });
});
