import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {partsOf} from '../../demo/embed/cms/parts.js';
import {bestOf, formatLife, formatVerdict} from '../../demo/embed/cms/verdict.js';

const written =
  '<figure data-idlib="idlib-map" lang="en" dir="ltr"><figcaption><a href="https://a.org/view.html#idlib-map">Six</a></figcaption>' +
  '<img src="https://a.org/a.png" alt="Six"><table><tr><th>6</th><td>killed</td><td>6</td></tr></table></figure>';

const verdictOf = (left: string) => formatVerdict(partsOf(written), partsOf(left, written));

describe('the verdict on what is left of a form', () => {
  it('is made from what is there, and from nothing else', () => {
    const told: [string, string][] = [
      [written, 'Kept whole.'],
      ['', 'Nothing stays.'],
      ['<p>Something else</p>', 'Nothing stays.'],
      [
        written.replace(/<img[^>]*>/, ''),
        'The picture goes. The figure around it, the table, all its words, periods and sources, its language and direction, the link, and the mark by which scripts find it stay.',
      ],
      ['<a href="https://a.org/view.html#idlib-map"></a>', 'Nothing that can be read stays: the link is empty.'],
      ['&lt;figure&gt;', 'Nothing stays but tags that show as text.'],
      [written.replace('<figcaption>', '&lt;figcaption&gt;'), 'Kept whole. Tags show as text.'],
    ];
    for (const [left, verdict] of told) assert.equal(verdictOf(left), verdict, left);
  });

  it('misses one of two numbers that are the same', () => {
    const parts = partsOf(written.replace('<td>6</td>', ''), written);
    assert.ok(parts.includes('some words') && !parts.includes('words'));
    assert.match(verdictOf(written.replace('<td>6</td>', '')), /some of its words/);
  });

  it('takes nothing for kept that is another than was written', () => {
    for (const [from, to] of [
      ['a.png', 'b.png'],
      ['#idlib-map', '#idlib-timeline'],
      ['"idlib-map"', '"idlib-timeline"'],
    ] as const) {
      assert.doesNotMatch(verdictOf(written.replace(from, to)), /^Kept whole/, from);
    }
  });

  it('puts first the form of which most is left, and last what shows tags', () => {
    const row = (left: string) => ({left: partsOf(left, written), html: left});
    const whole = row(written);
    const rows = [row(`&lt;b&gt;${written}`), row(written.replace('<figcaption>', '&lt;figcaption&gt;')), whole];
    assert.equal(bestOf(rows), whole);
    assert.match(formatLife(whole.left, false), /loader/);
    assert.match(formatLife(partsOf('6', written), false), /stays as it is/);
  });

  it('says of a number in a sentence that only its element is alive', () => {
    assert.match(formatLife(['words', 'language', 'link'], true), /stays as it is/);
    assert.match(formatLife(['words', 'language', 'link'], false), /takes the place of a link/);
    assert.match(formatLife(['words', 'link', 'element'], true), /live element/);
  });
});
