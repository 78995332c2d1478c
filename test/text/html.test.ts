import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {escapeHtml} from '../../src/text/html.js';

describe('escapeHtml', () => {
  it('writes every sign that means something in HTML as what stands for it', () => {
    assert.equal(escapeHtml(`<b title="it's">&amp;</b>`), '&lt;b title=&quot;it&#39;s&quot;&gt;&amp;amp;&lt;/b&gt;');
  });

  it('leaves all other text as it is, each time', () => {
    for (const text of ['', 'around 350,000', '“dozens”', 'نحو ٣٥٠٬٠٠٠']) assert.equal(escapeHtml(text), text);
    assert.deepEqual(['<', '<', '<'].map(escapeHtml), ['&lt;', '&lt;', '&lt;']);
  });
});
