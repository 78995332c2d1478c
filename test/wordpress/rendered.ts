import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {figureName} from '../../demo/wordpress/name.js';
import {plugin} from '../../src/build/paths.js';
import {parseEmbed} from '../../src/model/embed.js';
import {isTag} from '../../src/static/elements.js';
import {publish} from './post.js';
import type {WordPress} from './site.js';
import {open, visit} from './visit.js';

const chart = 'idlib-displacement-chart';
const number = 'idlib-figure?ref=displaced-400000-un-2019';

interface Built {
  readonly base: string;
  readonly languages: readonly string[];
  readonly choices: readonly {readonly value: string}[];
}

const shortcode = (embed: string) => `[idlib embed="${embed}"]`;
/** As the editor writes it: an & would end the comment for some readers. */
const block = (embed: string) =>
  `<!-- wp:idlib/figures ${JSON.stringify({embed}).replaceAll('&', String.raw`\u0026`)} /-->`;

/** What the plugin makes of descriptions. */
export function rendered(opened: () => WordPress): void {
  let built: Built;
  let folder: string;

  /** What the build has written of a description, with the address of the folder. */
  const fileOf = async (embed: string, language: string, form: string) => {
    const name = `figures/${language}/${figureName(parseEmbed(embed)!)}.${form}.html`;
    return (await readFile(new URL(name, plugin), 'utf8')).replaceAll(built.base, folder);
  };
  const read = async (address: string) => (await fetch(address)).text();

  describe('what the plugin keeps as a description', () => {
    before(async () => {
      await opened().turn('on');
      built = JSON.parse(await readFile(new URL('built.json', plugin), 'utf8')) as Built;
      folder = `${opened().origin}/wp-content/plugins/idlib-figures/`;
    });

    it('is shown as the build has drawn it, in each language, by an author', async () => {
      for (const language of built.languages) {
        for (const write of [block, shortcode]) {
          const embeds = built.choices.map(({value}) => `${value}${value.includes('?') ? '&' : '?'}lang=${language}`);
          const {link} = await publish(opened(), 'author', `All in ${language}`, embeds.map(write).join('\n\n'));
          const html = await read(link);
          for (const embed of embeds) assert.ok(html.includes(await fileOf(embed, language, 'f3')), embed);
        }
      }
    });

    it('is a number with its evidence in a sentence', async () => {
      const {link} = await publish(opened(), 'author', 'A sentence', `The UN counted ${shortcode(number)} people.`);
      const drawn = await fileOf(number, 'en', 'f3');
      assert.ok((await read(link)).includes(`<p>The UN counted ${drawn} people.</p>`));
      const seen = await visit(opened(), link, {until: 'idlib-figure >>> [role=button]', name: 'a-sentence'});
      assert.deepEqual(
        seen.charts.map(({text}) => text.trim()),
        ['400,000'],
      );
      assert.deepEqual([seen.messages, seen.elsewhere], [[], []]);
    });

    it('stands in a paragraph without breaking out of its element', async () => {
      const {link} = await publish(opened(), 'author', 'In a paragraph', `Before\n${shortcode(chart)}\nafter.`);
      const seen = await visit(opened(), link, {script: false});
      assert.deepEqual([seen.charts.length, seen.rows], [1, 0]);
    });

    it('does not move what follows when the script comes', async () => {
      for (const width of [1000, 320]) {
        const {link} = await publish(opened(), 'author', `At ${width}`, block(chart));
        const still = await visit(opened(), link, {slow: true, width});
        const live = await visit(opened(), link, {width, until: `${chart} >>> [role=option]`, name: `live-${width}`});
        const sizes = [still, live].map(({charts}) => charts.map(({width, height}) => [width, height]));
        assert.deepEqual(sizes[1], sizes[0]);
        assert.ok(sizes[0]!.flat().every((size) => size > 200));
      }
    });

    it('is in the language of the site where it says none', async () => {
      const {link} = await publish(opened(), 'author', 'Sans langue', block(chart));
      // Without the translations of WordPress itself, whose absence it takes for English when it is asked to be another.
      const speak = (locale: string) =>
        opened().php(
          "$wpdb->replace($wpdb->options, array('option_name' => 'WPLANG', 'option_value' => $argv[1]));",
          locale,
        );
      await speak('fr_FR');
      const french = await visit(opened(), link, {script: false});
      await speak('de_DE');
      const german = await visit(opened(), link, {script: false});
      await speak('');
      assert.deepEqual([french.charts[0]?.lang, german.charts[0]?.lang], ['fr', 'en']);
    });

    it('is a figure with a picture, in feeds and for apps', async () => {
      const {content, link} = await publish(opened(), 'author', 'For a feed', shortcode(chart));
      const figure = await fileOf(chart, 'en', 'f2');
      assert.equal(content.rendered.trim(), figure);
      const feed = await read(`${link}&feed=rss2&withoutcomments=1`);
      assert.ok(feed.includes(figure), feed);
      const [, src] = /<img src="([^"]*)"/.exec(figure)!;
      assert.match(await read(src!), /^<svg .*350,000.*<\/svg>\s*$/s);
    });

    it('is a link where the build has written nothing of it, of which the script makes the chart', async () => {
      const embed = `${chart}?source=irc&lang=fr`;
      const {link} = await publish(opened(), 'author', 'No file', `${block(embed)}\n\n${shortcode(embed)}`);
      const still = await visit(opened(), link, {script: false, name: 'no-file'});
      const address = `${folder}view.html#${embed}`;
      assert.deepEqual(still.links, [address, address]);
      assert.match(still.text, /^Les chiffres publiés\s+Les chiffres publiés$/);
      const live = await visit(opened(), link, {until: `.entry-content ${chart} >>> [role=option]`});
      assert.equal(live.charts[0]?.lang, 'fr');
      assert.match(live.charts[0]?.text ?? '', /650\u202f000/);
      assert.deepEqual([live.messages, live.elsewhere], [[], []]);
    });

    it('leads to a page of the plugin that shows it', async () => {
      const {page, messages, elsewhere} = await open(opened(), 1000);
      await page.goto(`${folder}view.html#${chart}?source=un`);
      await page.waitForSelector(`${chart}[source=un] >>> [role=option]`);
      assert.deepEqual([messages, elsewhere], [[], []]);
      await page.close();
    });

    it('is its own text where it describes nothing', async () => {
      const none = [
        '',
        'a chart',
        '<b>idlib-map</b>',
        'idlib-map?onclick=1',
        'idlib-map?place=a&place=b',
        '../wp-config',
      ];
      const written = none.map((embed) => block(embed)).join('\n\n');
      const {link} = await publish(opened(), 'administrator', 'Nothing', `${written}\n\n<p>After it.</p>`);
      const seen = await visit(opened(), link);
      assert.deepEqual(seen.text.split(/\s*\n\s*/).filter(Boolean), [...none.slice(1), 'After it.']);
      assert.deepEqual(seen.messages, []);
    });

    it('names the same file in PHP as in the build', async () => {
      const written = [
        ...built.choices.map(({value}) => value),
        number,
        'idlib-map?place=idlib&lang=ar',
        'idlib-map?lang=ar&place=idlib',
        'idlib-map?source=un&place=idlib',
        '#idlib-map?place=idlib',
        'https://example.org/view.html?a=b#idlib-map?place=idlib',
        'idlib-map?heading=A+b%20c%26d%3De%2B',
        'idlib-map?heading=%D8%A5%D8%AF%D9%84%D8%A8',
        'idlib-map?heading=إدلب',
        'idlib-map?heading=a=b',
        'idlib-map?heading=50%',
        'idlib-map?heading&place=',
        'idlib-map?&place=idlib&',
        'idlib-map?',
        'idlib-map?heading=%FF',
        'idlib-map?heading=a%00b',
        'idlib-map?heading=a%E2%80%AEb',
        'idlib-map?place=a&place=b',
        'idlib-map?onclick=x',
        'idlib-map#idlib-map',
        'idlib-chart',
        'IDLIB-MAP',
        '',
      ];
      const code = `foreach (array_slice($argv, 1) as $written) {
        $read = IdlibFigures\\parse_description($written);
        echo $read ? IdlibFigures\\figure_name($read) : 'none', "\\n";
      }`;
      const names = (await opened().php(code, ...written)).trim().split('\n');
      const expected = written.map((text) => {
        const embed = parseEmbed(text.slice(text.indexOf('#') + 1));
        return embed && isTag(embed.tag) ? figureName(embed) : 'none';
      });
      assert.deepEqual(
        written.map((text, index) => [text, names[index]]),
        written.map((text, index) => [text, expected[index]]),
      );
    });
  });
}
