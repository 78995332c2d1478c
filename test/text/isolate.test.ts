import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {isolate, setApart} from '../../src/text/isolate.js';

const apart = (text: string) => `\u2068${text}\u2069`;

describe('isolate and setApart', () => {
  it('keep a text apart from words of the other direction, once', () => {
    assert.equal(isolate('UN'), apart('UN'));
    assert.equal(isolate('الأمم'), 'الأمم');
    assert.equal(setApart('UN', 'ltr'), 'UN');
    assert.equal(setApart('الأمم', 'rtl'), 'الأمم');
    assert.equal(setApart('UN (الأمم', 'rtl'), apart('UN (الأمم'));
    for (const text of ['الأمم', 'עברית', 'ܣܘܪܝܝܐ', 'a \u200F', '𞤀']) assert.equal(setApart(text, 'ltr'), apart(text));
    assert.equal(isolate(isolate('UN')), apart('UN'));
  });

  it('are not kept from it by isolates in the text itself', () => {
    for (const text of ['\u2068UN\u2069 39', '\u2068UN\u2069 (\u2068UN\u2069', '\u2067UN\u2069']) {
      assert.equal(isolate(text), apart(text));
    }
  });

  it('change no letter', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.constantFrom('ltr', 'rtl'), (text, direction) => {
        assert.ok([text, apart(text)].includes(setApart(text, direction)));
      }),
    );
  });
});
