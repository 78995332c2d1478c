import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {allowed as known} from '../../demo/embed/cms/authors.js';
import {presets} from '../../src/static/presets.js';
import {compareText, update} from '../readers/stored.js';
import {openSite} from '../site.js';
import {forms, kept, tag, write} from '../static/forms/kept.js';
import {openSanitizers} from '../static/forms/sanitizers.js';
import type {WordPress} from './site.js';

const stored = new URL('../../demo/embed/cms/authors.ts', import.meta.url);

type Allowed = Readonly<Record<string, readonly string[]>>;

/** What WordPress lets its authors write. */
export function allowed(opened: () => WordPress): void {
  const read = async (): Promise<Allowed> =>
    JSON.parse(
      await opened().php("echo json_encode(array_map('array_keys', wp_kses_allowed_html('post')));"),
    ) as Allowed;
  const sanitize = (html: string) => opened().php('echo wp_unslash(wp_filter_post_kses(wp_slash($argv[1])));', html);

  describe('what authors may write', () => {
    before(() => opened().turn('off'));

    it('is what the tests of sanitizers take it for', async (test) => {
      const [version] = known.trim().split('\n');
      const name = `WordPress ${opened().version}`;
      if (version !== name && !update) return test.skip(`the list is of ${version}, this is ${name}`);
      await compareText(stored, moduleOf([name, ...linesOf(await read())]));
    });

    it('leaves of each form what those tests say', async () => {
      const site = await openSite();
      const told = (await openSanitizers(site))['WordPress, authors']!;
      await site.close();
      for (const form of forms) {
        const html = write(form);
        assert.equal(kept(await sanitize(html), html), kept(await told(html), html), form);
      }
    });

    it('is the elements too, with the plugin, and with all that they can be asked', async () => {
      await opened().turn('on');
      const all = await read();
      for (const [tag, attributes] of Object.entries(presets.wordpress)) {
        assert.deepEqual(all[tag], Object.keys(attributes));
      }
      const written = `<${tag} source="un" as-of="2020-01-31" heading="A &amp; B" lang="ar">x</${tag}>`;
      assert.equal(await sanitize(written), written);
    });

    it('is nothing that runs, with the plugin', async () => {
      const left = await sanitize(
        `<${tag} onclick="alert(1)" src="javascript:alert(1)" style="color:red"><script>alert(1)</script><template shadowrootmode="open"><svg onload="alert(1)"></svg></template></${tag}>`,
      );
      assert.equal(left, `<${tag} src="alert(1)">alert(1)</${tag}>`);
    });
  });
}

/** The attributes of all tags, and then each tag with those that are its own. */
function linesOf(all: Allowed): string[] {
  const lists = Object.values(all);
  const everywhere = lists[0]!.filter((name) => lists.every((names) => names.includes(name)));
  const line = (tag: string, names: readonly string[]) => `${tag}: ${names.toSorted().join(' ')}`.trim();
  const own = Object.entries(all).map(([tag, names]) =>
    line(
      tag,
      names.filter((name) => !everywhere.includes(name)),
    ),
  );
  return [line('*', everywhere), ...own.sort()];
}

/** The module that has these lines. */
function moduleOf(lines: readonly string[]): string {
  return `/** The version, and each tag with its attributes, those of all tags first. \`UPDATE=1 npm run test:wordpress\` writes it. */
export const allowed = \`
${lines.join('\n')}
\`;
`;
}
