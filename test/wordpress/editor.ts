import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {sayAll} from '../../src/static/forms/said.js';
import {toHTML} from '../../src/static/index.js';
import {publish} from './post.js';
import type {WordPress} from './site.js';
import {open, picture, visit} from './visit.js';

/** What the editor offers to scripts, as far as it is used here. */
interface Editor {
  readonly blocks: {
    createBlock(name: string, attributes?: object): object;
    parse(content: string): readonly {readonly isValid: boolean}[];
    pasteHandler(pasted: {HTML: string; mode: 'AUTO'}): object | string;
    serialize(blocks: object): string;
  };
  readonly data: {
    dispatch(store: string): Readonly<Record<string, (...args: unknown[]) => Promise<void>>>;
    select(store: string): Readonly<Record<string, () => unknown>>;
  };
}
declare const wp: Editor;

const tag = 'idlib-displacement-chart';
const embed = `${tag}?source=un`;
const words = sayAll(tag, {source: 'un'}, {language: 'en'}).statement;
const block = [
  `<!-- wp:idlib/figures {"embed":"${embed}"} -->`,
  `<p lang="en" dir="auto" class="wp-block-idlib-figures">${words}</p>`,
  '<!-- /wp:idlib/figures -->',
].join('\n');
const whole = {page: 'https://example.org/view.html', image: 'https://example.org/picture.png'};

/** A new post in the editor, as an author has it. */
async function openEditor(wordpress: WordPress) {
  const opened = await open(wordpress, 1200);
  const {page} = opened;
  await page.goto(`${wordpress.origin}/wp-login.php`);
  // Typed, they would end up in each other: the page moves the focus by itself.
  const enter = page.$eval('#loginform', (form) => {
    form.querySelector<HTMLInputElement>('#user_login')!.value = 'author';
    form.querySelector<HTMLInputElement>('#user_pass')!.value = 'secret';
    form.querySelector<HTMLElement>('#wp-submit')!.click();
  });
  await Promise.all([page.waitForNavigation(), enter]);
  await page.goto(`${wordpress.origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => typeof wp === 'object' && wp.blocks !== undefined, {polling: 100});
  await page.evaluate(() => wp.data.dispatch('core/edit-post').toggleFeature!('welcomeGuide'));
  return opened;
}

/** What the editor makes of what is pasted into it. */
function paste(page: Page, html: string): Promise<string> {
  return page.evaluate((HTML) => {
    const blocks = wp.blocks.pasteHandler({HTML, mode: 'AUTO'});
    return typeof blocks === 'string' ? blocks : wp.blocks.serialize(blocks);
  }, html);
}

const textIn = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A text without the kind of its quotation marks and dashes, which WordPress chooses. */
const plainly = (text: string) =>
  text
    .replace(/[“”"‘’'–-]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What an author does in the editor of WordPress. */
export function editor(opened: () => WordPress): void {
  describe('in the editor without the plugin, an author', () => {
    let page: Page;
    before(async () => {
      await opened().turn('off');
      ({page} = await openEditor(opened()));
    });
    after(() => page.close());

    it('pastes F0 whole', async () => {
      const link = toHTML('F0', tag, {source: 'un'}, whole);
      const pasted = await paste(page, `<p>${link}</p>`);
      assert.equal(textIn(pasted), textIn(link));
      assert.ok(pasted.includes(`href="${whole.page}#${embed}"`));
    });

    it('pastes F1 without a picture whole, as a paragraph and a table', async () => {
      const figure = toHTML('F1', tag, {source: 'un'}, {...whole, image: 'none'});
      const pasted = await paste(page, figure);
      assert.match(pasted, /^<!-- wp:paragraph -->.*<!-- wp:table -->/s);
      assert.equal(textIn(pasted), textIn(figure.replace(/<caption>.*?<\/caption>/, '')));
    });

    it('pastes F1 with a picture as an image, without the table', async () => {
      const figure = toHTML('F1', tag, {source: 'un'}, whole);
      const pasted = await paste(page, figure);
      assert.match(pasted, /^<!-- wp:image .*<img src="https:\/\/example\.org\/picture\.png" alt="People displaced/s);
      assert.equal(textIn(pasted), textIn(figure.replace(/<table>.*<\/table>/, '')));
    });
  });

  describe('in the editor with the plugin, an author', () => {
    let page: Page;
    let messages: readonly string[];
    let elsewhere: readonly string[];
    before(async () => {
      await opened().turn('on');
      ({page, messages, elsewhere} = await openEditor(opened()));
    });
    after(() => page.close());

    it('chooses figures for the block, sees them, and publishes their description', async () => {
      await page.evaluate(async () => {
        await wp.data.dispatch('core/editor').editPost!({title: 'From the editor'});
        await wp.data.dispatch('core/block-editor').insertBlocks!(wp.blocks.createBlock('idlib/figures'));
      });
      const select = await page.waitForSelector('.block-editor-block-list__layout select');
      await picture(page, 'editor-empty', 1200);
      await select!.select(embed);
      await page.waitForSelector('.block-editor-block-list__layout figure table tbody tr');
      await picture(page, 'editor', 1200);
      await page.evaluate(async () => {
        await wp.data.dispatch('core/editor').editPost!({status: 'publish'});
        await wp.data.dispatch('core/editor').savePost!();
      });
      const post = await page.evaluate(() => wp.data.select('core/editor').getCurrentPost!());
      const {link, content} = post as {readonly link: string; readonly content: string};
      assert.equal(content, block);
      const seen = await visit(opened(), link, {until: `${tag} >>> [role=option]`});
      assert.deepEqual(
        seen.charts.map(({figures}) => figures),
        [2],
      );
    });

    it('keeps in a post all that the figures say, which readers see once the plugin is gone', async () => {
      const {link, content} = await publish(opened(), 'author', 'Kept', block);
      assert.equal(content.raw, block);
      assert.ok(!textIn(content.rendered).includes(words));
      await opened().turn('off');
      const seen = await visit(opened(), link, {script: false, name: 'plugin-gone'});
      await opened().turn('on');
      assert.equal(plainly(seen.text), plainly(words));
    });

    it('has nothing more to keep of a description that was typed', async () => {
      const typed = await page.evaluate(
        (embed) => wp.blocks.serialize(wp.blocks.createBlock('idlib/figures', {embed})),
        'idlib-map?place=idlib',
      );
      assert.equal(typed, '<!-- wp:idlib/figures {"embed":"idlib-map?place=idlib"} /-->');
      const [parsed] = await page.evaluate((text) => wp.blocks.parse(text).map(({isValid}) => isValid), typed);
      assert.equal(parsed, true);
    });

    it('pastes F1 as the block', async () => {
      assert.equal(await paste(page, toHTML('F1', tag, {source: 'un'}, whole)), block);
    });

    it('meets no error of the plugin, and nothing that is asked of other sites', () => {
      // The picture that WordPress welcomes writers with is elsewhere, and some of its settings are not for authors.
      const own = messages.filter((message) => !/^log: |status of 403|NAME_NOT_RESOLVED/.test(message));
      const others = elsewhere.filter((address) => !address.startsWith('https://s.w.org/'));
      assert.deepEqual([own, others], [[], []]);
    });
  });
}
