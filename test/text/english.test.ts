import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {englishFormats} from '../../src/text/english.js';
import {createFormats, type DateStyle} from '../../src/text/formats.js';
import {en} from '../../src/text/messages/en.js';

const intl = createFormats(en.locale);
const styles: readonly DateStyle[] = [
  'day',
  'dayOfMonth',
  'month',
  'monthOfYear',
  'shortMonth',
  'shortMonthYear',
  'shortDay',
  'shortDayYear',
  'numericMonth',
  'numericDay',
  'year',
];
const days = fc
  .date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
  .map((date) => Math.floor(+date / 86_400_000) * 86_400_000);

describe('englishFormats', () => {
  it('write every number as Intl does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(2000), fc.maxSafeInteger(), fc.double({min: -1e6, max: 1e6})), (number) => {
        if (!Object.is(number, -0)) assert.equal(englishFormats.number(number), intl.number(number));
      }),
    );
  });

  for (const style of styles) {
    it(`write every date as Intl does, as ${style}`, () => {
      fc.assert(fc.property(days, (day) => assert.equal(englishFormats.date(day, style), intl.date(day, style))));
      for (let month = 0; month < 12; month++) {
        const day = Date.UTC(2020, month, 1);
        assert.equal(englishFormats.date(day, style), intl.date(day, style));
      }
    });
  }

  it('leave years before the first to Intl', () => {
    const day = Date.UTC(-43, 2, 15);
    assert.equal(englishFormats.date(day, 'day'), intl.date(day, 'day'));
    assert.throws(() => englishFormats.date(NaN, 'day'), RangeError);
  });

  it('tell one from many as Intl does', () => {
    for (const count of [0, 1, 2, 11, 21, 101, 1000, 0.5, -1]) {
      assert.equal(englishFormats.plural(count), intl.plural(count), String(count));
    }
  });

  it('list as Intl does', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), {maxLength: 5}), (items) => {
        assert.equal(englishFormats.list(items), intl.list(items));
      }),
    );
  });

  it('make no Intl object for what datasets hold', (context) => {
    for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat'] as const) {
      context.mock.method(Intl, name, () => {
        throw new Error(`Intl.${name} was used`);
      });
    }
    assert.throws(() => new Intl.NumberFormat(), /was used/);
    assert.equal(englishFormats.number(1_350_000), '1,350,000');
    assert.equal(englishFormats.date(Date.UTC(2020, 8, 1), 'shortDay'), '1 Sept');
    assert.equal(englishFormats.plural(1), 'one');
    assert.equal(englishFormats.list(['20', '29', '26']), '20, 29 and 26');
  });
});
