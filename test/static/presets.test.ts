import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {defaultSchema} from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import {presets} from '../../src/static/presets.js';

type Lists = Readonly<Record<string, readonly unknown[]>>;

const {whiteList} = xss as unknown as {readonly whiteList: Lists};
const site = {figure: ['class'], a: ['target'], 'idlib-map': ['class']};

/** The attributes that stand in lists, and in others do not. */
function lost(before: Lists, after: object): string[] {
  const left = after as Lists;
  return Object.entries(before).flatMap(([tag, names]) =>
    names.filter((name) => !left[tag]?.includes(name)).map((name) => `${tag} ${JSON.stringify(name)}`),
  );
}

describe('the presets of sanitizers', () => {
  it('keep all attributes that a site allows', () => {
    const {defaults} = sanitizeHtml;
    const html = (allowedAttributes: Lists) => presets.sanitizeHtml({...defaults, allowedAttributes}).allowedAttributes;
    assert.deepEqual(lost(defaults.allowedAttributes, html(defaults.allowedAttributes) as object), []);
    assert.deepEqual(lost(site, html(site) as object), []);
    const rehype = (attributes: Lists) => presets.rehype({...defaultSchema, attributes}).attributes;
    assert.deepEqual(lost(defaultSchema.attributes as Lists, rehype(defaultSchema.attributes as Lists)), []);
    assert.deepEqual(lost(site, rehype(site)), []);
    assert.deepEqual(lost(whiteList, presets.xss(whiteList)), []);
    assert.deepEqual(lost(site, presets.xss(site)), []);
  });

  it('allow everything where a site does', () => {
    const all = {allowedTags: false, allowedAttributes: false} as const;
    assert.deepEqual(presets.sanitizeHtml(all), all);
  });

  it('leave a link that opens anew as it is', () => {
    const link = '<a href="https://example.org" target="_blank">x</a>';
    assert.equal(sanitizeHtml(link, presets.sanitizeHtml(sanitizeHtml.defaults)), link);
    assert.equal(xss(link, {whiteList: presets.xss(whiteList)}), link);
  });
});
