import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {before, describe, it} from 'node:test';
import {toHTML, toPNG} from '../../src/static/index.js';
import {publish} from './post.js';
import {roles, type Role, type WordPress} from './site.js';
import {visit, type Seen} from './visit.js';

const tag = 'idlib-displacement-chart';
const embed = `${tag}?source=un`;
const page = 'https://example.org/view.html';

/** What has to be read of the two figures where they are told in words. */
const words = [
  '400,000',
  'rom the end of April 2019 to around 7 August 2019',
  '“Civilians Killed in Syria after Failed Idlib Truce”',
  'round 350,000',
  'rom the start of December 2019 to 16 January 2020',
  '“Syrian government defies ceasefire with ground offensive on Idlib”, 17 January 2020',
  'United Nations (UN)',
];
/** And where they are drawn. */
const drawn = [
  '400,000',
  'UN · since the end of April',
  'around 350,000',
  'UN · since the start of December',
  'CC BY 4.0',
];

/** What a visitor finds, each thing by its name. */
function found({text, links, pictures, rows, charts}: Seen): string {
  const things = {
    chart: charts.some(
      (chart) => chart.tag === tag && chart.height > 300 && drawn.every((word) => chart.text.includes(word)),
    ),
    'every word': words.every((word) => text.includes(word)),
    table: rows === 2,
    link: links.includes(`${page}#${embed}`),
    picture: pictures.some(({loaded}) => loaded),
    'broken picture': pictures.some(({loaded}) => !loaded),
    'style sheet as text': /[–-]ground: var\(/.test(text),
    'its own code': /\[idlib embed=/.test(text),
  };
  const names = Object.entries(things).flatMap(([name, there]) => (there ? [name] : []));
  return names.join(', ') || 'nothing';
}

const whole = 'every word, table, link, picture';
const broken = 'every word, table, link, broken picture';
const code = 'every word, style sheet as text';

/** What shows of what is put into a post, with script and without, by who wrote it. */
interface Shown {
  readonly what: string;
  readonly administrator: string;
  readonly author?: string;
}

/** As WordPress comes. */
const without: readonly Shown[] = [
  {what: 'F0', administrator: 'every word, link'},
  {what: 'F0 in the classic editor', administrator: 'every word, link'},
  {what: 'F1', administrator: whole},
  {what: 'F1 in the classic editor', administrator: whole},
  {what: 'F1 with its picture in it', administrator: whole, author: broken},
  {what: 'F1 without a picture', administrator: 'every word, table, link'},
  {what: 'F2', administrator: whole},
  {what: 'F2 in the classic editor', administrator: whole},
  {what: 'F3', administrator: 'chart', author: code},
  {what: 'F3 in the classic editor', administrator: 'chart, every word, table', author: code},
  {what: 'a block', administrator: 'nothing'},
  {what: 'a shortcode', administrator: 'its own code'},
];

/** With the plugin; what shows without script is in `still`. */
const active: readonly (Shown & {readonly still: Omit<Shown, 'what'>})[] = [
  {what: 'F0', administrator: 'chart', still: {administrator: 'every word, link'}},
  {what: 'F1', administrator: 'chart', still: {administrator: whole}},
  {what: 'F1 with its picture in it', administrator: 'chart', still: {administrator: whole, author: broken}},
  {what: 'F2', administrator: 'chart', still: {administrator: whole}},
  {what: 'F2 in the classic editor', administrator: 'chart', still: {administrator: whole}},
  {
    what: 'F3',
    administrator: 'chart',
    author: 'chart',
    still: {administrator: 'chart', author: code},
  },
  {what: 'a block', administrator: 'chart', still: {administrator: 'chart'}},
  {what: 'a shortcode', administrator: 'chart', still: {administrator: 'chart'}},
];

export function forms(opened: () => WordPress): void {
  /** What is put into a post. */
  const contents: Record<string, string> = {
    'a block': `<!-- wp:paragraph -->\n<p>Before it.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:idlib/figures {"embed":"${embed}"} /-->`,
    'a shortcode': `[idlib embed="${embed}"]`,
  };

  before(async () => {
    const {source_url: image} = await opened().ask<{source_url: string}>('media', 'author', await drawPicture());
    const pasted = (form: string, image?: string) => toHTML(form, tag, {source: 'un'}, {page, ...(image && {image})});
    const block = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
    contents['F0'] = `<!-- wp:paragraph -->\n<p>${pasted('F0')}</p>\n<!-- /wp:paragraph -->`;
    for (const form of ['F1', 'F2', 'F3']) contents[form] = block(pasted(form, image));
    for (const form of ['F0', 'F1', 'F2', 'F3']) {
      contents[`${form} in the classic editor`] = `Before it.\n\n${pasted(form, image)}\n\nAfter it.`;
    }
    contents['F1 with its picture in it'] = block(pasted('F1'));
    contents['F1 without a picture'] = block(pasted('F1', 'none'));
  });

  const show = async (what: string, as: Role, plugin: string, script: boolean, width = 1000) => {
    const wordpress = opened();
    const title = `${what}, ${as}, plugin ${plugin}`;
    const {link} = await publish(wordpress, as, title, contents[what]!);
    const until = plugin === 'on' && script ? `.entry-content ${tag} >>> [role=option]` : undefined;
    const name = `${title}${script ? '' : ', no script'}${width === 1000 ? '' : `, ${width}`}`
      .replaceAll(/\W+/g, '-')
      .toLowerCase();
    const seen = await visit(wordpress, link, {script, until, name, width});
    // A picture that is not there is told of.
    const lost = seen.pictures.filter(({loaded}) => !loaded).length;
    assert.deepEqual(
      seen.messages.filter((message) => !/status of 404/.test(message)),
      [],
    );
    if (!lost && !contents[what]!.includes('data:image')) assert.deepEqual(seen.messages, []);
    assert.deepEqual(seen.elsewhere, []);
    return seen;
  };

  describe('without the plugin', () => {
    before(() => opened().turn('off'));
    for (const row of without) {
      for (const as of roles) {
        const shows = row[as] ?? row.administrator;
        it(`${row.what} by an ${as} shows ${shows}`, async () => {
          assert.equal(found(await show(row.what, as, 'off', false)), shows);
        });
      }
    }
  });

  describe('in 320 pixels', () => {
    it('the picture of F1 shrinks with its column, without the plugin', async () => {
      await opened().turn('off');
      const {pictures} = await show('F1', 'author', 'off', false, 320);
      assert.ok(pictures[0]!.width < 320);
    });

    it('nothing is wider than the page, with the plugin', async () => {
      await opened().turn('on');
      for (const what of ['F0', 'F1', 'F2', 'a block', 'a shortcode']) {
        for (const script of [false, true]) {
          const {beyond} = await show(what, 'author', 'on', script, 320);
          assert.equal(beyond, 0, what);
        }
      }
    });
  });

  describe('with the plugin', () => {
    before(() => opened().turn('on'));
    for (const row of active) {
      for (const as of roles) {
        const shows = row[as] ?? row.administrator;
        it(`${row.what} by an ${as} shows ${shows}`, async () => {
          const seen = await show(row.what, as, 'on', true);
          assert.equal(found(seen), shows);
          assert.deepEqual(
            seen.charts.map(({figures}) => figures),
            [2],
          );
        });
        const still = row.still[as] ?? row.still.administrator;
        it(`${row.what} by an ${as} shows ${still} where no script runs`, async () => {
          assert.equal(found(await show(row.what, as, 'on', false)), still);
        });
      }
    }
  });
}

/** The picture that a writer puts among the media of the site, as WordPress takes no SVG. */
async function drawPicture(): Promise<Uint8Array> {
  const require = createRequire(import.meta.url);
  const face = (name: string) => readFile(require.resolve(`vazirmatn/fonts/ttf/Vazirmatn-${name}.ttf`));
  return toPNG(tag, {source: 'un'}, {fonts: [await face('Regular'), await face('Bold')]});
}
