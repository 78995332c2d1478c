import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {decodeHTML} from 'entities';
import {toHTML} from '../../../src/static/index.js';
import {compareText} from '../../readers/stored.js';
import {openSite, type Site} from '../../site.js';
import {attributes, described, forms, kept, options, tag, textIn, write} from './kept.js';
import {openSanitizers} from './sanitizers.js';

describe('what sanitizers leave of the forms', () => {
  let site: Site;
  let sanitizers: Awaited<ReturnType<typeof openSanitizers>>;
  before(async () => {
    site = await openSite();
    sanitizers = await openSanitizers(site);
  });
  after(() => site.close());

  it('is what the table says', async () => {
    const rows = [
      ['sanitizer', ...forms],
      ['as written', ...forms.map((form) => kept(write(form), write(form)))],
    ];
    for (const [name, sanitize] of Object.entries(sanitizers)) {
      rows.push([
        name,
        ...(await Promise.all(forms.map(async (form) => kept(await sanitize(write(form)), write(form))))),
      ]);
    }
    const text = rows.map(([name, ...cells]) =>
      [name, ...cells.map((cell, index) => `  ${forms[index]}: ${cell}`)].join('\n'),
    );
    await compareText(new URL('kept.txt', import.meta.url), `${text.slice(1).join('\n\n')}\n`);
  });

  it('is the whole sentence and its link of F0, everywhere, in every language', async () => {
    for (const language of ['en', 'ar', 'fr']) {
      const link = toHTML('F0', tag, attributes, {...options, language});
      for (const [name, sanitize] of Object.entries(sanitizers)) {
        const left = await sanitize(link);
        assert.equal(textIn(left).trim(), textIn(link).trim(), name);
        assert.ok(decodeHTML(left).includes(`href="${options.page}#${described}&lang=${language}"`), name);
      }
    }
  });

  it('is the element with all that it says, where they are told to keep it', async () => {
    const all = `<${tag} source="un" as-of="2020-01-31" heading="A &amp; B" lang="ar">x</${tag}>`;
    for (const [name, sanitize] of Object.entries(sanitizers)) {
      if (name.endsWith('preset')) assert.equal((await sanitize(all)).replace(/&#x26;|&(?!amp;)/, '&amp;'), all, name);
    }
  });

  it('is nothing that runs, also where they are told to keep the elements', async () => {
    const hostile = `<${tag} onclick="alert(1)" src="javascript:alert(1)"><script>alert(1)</script></${tag}>`;
    for (const [name, sanitize] of Object.entries(sanitizers)) {
      assert.doesNotMatch(await sanitize(hostile), /<[^>]* onclick|<script/, name);
    }
  });
});
