import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wellFormed} from '../../src/formats/xml.js';

describe('wellFormed', () => {
  it('keeps every letter that XML can write', () => {
    const text = '<a>\t\r\n Idlib إدلب Idleb \u{10348}\uFFFD</a>';
    assert.equal(wellFormed(text), text);
  });

  it('shows that a letter is missing where XML cannot write it', () => {
    assert.equal(wellFormed('a\u0000b\u000Bc\uD800d\uFFFEe'), 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  });
});
