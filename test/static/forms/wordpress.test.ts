import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {autop} from '@wordpress/autop';
import {toHTML, type FormOptions} from '../../../src/static/index.js';
import {openSite, type Site} from '../../site.js';

const options: FormOptions = {
  page: 'https://example.org/view.html',
  image: 'data:image/svg+xml,%3Csvg/%3E',
};
const tag = 'idlib-displacement-chart';

/** How the parts of a form stand in each other, once WordPress has put paragraphs into the post around it. */
async function standing(site: Site, form: string) {
  const post = `A paragraph before.\n\n${toHTML(form, tag, {source: 'un'}, options)}\n\nA paragraph after.`;
  const {page} = await site.visit(`<body>${autop(post)}`, {script: false});
  const count = (selector: string) => page.$$eval(selector, ({length}) => length);
  const paragraphs = await page.$$eval('body > p', (all) => all.map(({textContent}) => textContent.trim()));
  return {
    figures: await count('figure'),
    captions: await count('figure > figcaption'),
    pictures: await count('figure img'),
    rows: await count('figure > table > tbody > tr'),
    breaks: await count('figcaption br'),
    inElement: await count(`${tag} figure`),
    paragraphs: paragraphs.filter(Boolean),
  };
}

describe('a form in a post of WordPress', () => {
  let site: Site;
  before(async () => (site = await openSite()));
  after(() => site.close());
  const figure = {figures: 1, captions: 1, pictures: 1, rows: 2, breaks: 2};

  it('stays a whole figure, alone and in its element', async () => {
    const paragraphs = ['A paragraph before.', 'A paragraph after.'];
    assert.deepEqual(await standing(site, 'F1'), {...figure, inElement: 0, paragraphs});
    assert.deepEqual(await standing(site, 'F2'), {...figure, inElement: 1, paragraphs});
  });

  it('would not without what stands around the element', async () => {
    const bare = toHTML('F2', tag, {source: 'un'}, options).replace(/^<div>|<\/div>$/g, '');
    const {page} = await site.visit(`<body>${autop(`Before.\n\n${bare}\n\nAfter.`)}`, {script: false});
    assert.equal(await page.$(`${tag} figure`), null);
  });
});
