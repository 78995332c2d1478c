import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {language} from '../../src/generated/languages/ar.js';
import {createFormats, type DateStyle, type Formats, type Numbering} from '../../src/text/formats.js';

const {messages, prepared = {}} = language;

/** What a key of the prepared texts stands for, written by formats. */
function write(key: string, formats: Formats): string {
  if (key.endsWith(' list')) return formats.list(key.slice(0, -' list'.length).split('|'));
  const [subject, style] = key.split(' ') as [string, string?];
  if (style === undefined) return formats.number(Number(subject));
  return style === 'plural' ? formats.plural(Number(subject)) : formats.date(Date.parse(subject), style as DateStyle);
}

/** Makes every use of `Intl` throw for the rest of a test. */
function withoutIntl(context: TestContext): void {
  for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat'] as const) {
    context.mock.method(Intl, name, () => {
      throw new Error(`Intl.${name} was used`);
    });
  }
}

describe('what is prepared', () => {
  const keys = Object.keys(prepared);

  it('holds numbers, dates, plurals and lists', () => {
    assert.ok(keys.some((key) => /^\d+$/.test(key)));
    assert.ok(keys.some((key) => /^\d{4}-\d\d-\d\d \w+$/.test(key)));
    assert.ok(keys.some((key) => /^\d+ plural$/.test(key)));
    assert.ok(keys.some((key) => key.endsWith(' list')));
    for (const key of keys) assert.match(key, /^(.+ list|\d+|\d+ plural|\d{4}-\d\d-\d\d \w+)$/);
  });

  it('is what Intl writes, for every key', () => {
    const fresh = createFormats(messages.locale);
    assert.deepEqual(Object.fromEntries(keys.map((key) => [key, write(key, fresh)])), prepared);
  });

  it('is written without Intl', (context) => {
    withoutIntl(context);
    assert.throws(() => new Intl.NumberFormat('en'), /was used/);
    const misses: string[] = [];
    const formats = createFormats(messages.locale, prepared, (key) => misses.push(key));
    for (const key of keys) assert.equal(write(key, formats), prepared[key]);
    assert.deepEqual(misses, []);
  });
});

describe('what is not prepared', () => {
  const asked: readonly [key: string, text: string][] = [
    ['1234567', '1,234,567'],
    ['0', '0'],
    ['2021-06-02 day', '2 June 2021'],
    ['2021-06-02 dayOfMonth', '2 June'],
    ['2021-06-02 month', 'June 2021'],
    ['2021-06-02 monthOfYear', 'June'],
    ['2021-06-02 shortMonth', 'Jun'],
    ['2021-06-02 shortMonthYear', 'Jun 2021'],
    ['2021-06-02 shortDay', '2 Jun'],
    ['2021-06-02 shortDayYear', '2 Jun 2021'],
    ['2021-06-02 year', '2021'],
    ['1 plural', 'one'],
    ['977 plural', 'other'],
  ];

  for (const [key, text] of asked) {
    it(`${key} is written by Intl, and told of`, () => {
      const misses: string[][] = [];
      assert.equal(
        write(
          key,
          createFormats('en-GB', {}, (...miss) => misses.push(miss)),
        ),
        text,
      );
      assert.deepEqual(misses, [[key, text]]);
    });
  }

  it('needs one Intl object a kind, and none before it is asked for', (context) => {
    const made = context.mock.method(Intl, 'NumberFormat');
    const formats = createFormats('en-GB', {7: 'seven'});
    assert.equal(formats.number(7), 'seven');
    assert.equal(made.mock.callCount(), 0);
    assert.deepEqual([formats.number(8), formats.number(9)], ['8', '9']);
    assert.equal(made.mock.callCount(), 1);
  });

  it('is not taken from the prototype of an object', () => {
    const inherited = Object.create({7: 'seven'}) as Record<string, string>;
    assert.equal(createFormats('en-GB', inherited).number(7), '7');
  });

  it('is a list as the language writes it', () => {
    const misses: string[][] = [];
    const formats = createFormats('en-GB', {}, (...miss) => misses.push(miss));
    assert.equal(formats.list(['20', '29', '26']), '20, 29 and 26');
    assert.deepEqual(misses, [['20|29|26 list', '20, 29 and 26']]);
    assert.equal(createFormats('fr-FR').list(['20', '29']), '20 et 29');
    assert.equal(createFormats('ar-SY').list(['أ', 'ب', 'ج']), 'أ وب وج');
    assert.equal(createFormats('en-GB', {'a|b list': 'prepared'}).list(['a', 'b']), 'prepared');
  });

  it('calls the first of a month by its ordinal in French', () => {
    const formats = createFormats('fr-FR');
    assert.equal(formats.date(Date.UTC(2019, 4, 1), 'day'), '1er mai 2019');
    assert.equal(formats.date(Date.UTC(2019, 4, 1), 'shortDay'), '1er mai');
    assert.equal(formats.date(Date.UTC(2019, 4, 11), 'day'), '11 mai 2019');
    assert.equal(createFormats('en-GB').date(Date.UTC(2019, 4, 1), 'day'), '1 May 2019');
  });

  it('is written in the digits that are asked for, else in those of the locale', () => {
    const write = (locale: string, numbering?: Numbering) => {
      const formats = createFormats(locale, {}, undefined, numbering);
      return [formats.number(350_000), formats.date(Date.UTC(2020, 0, 16), 'day')];
    };
    assert.deepEqual(write('ar-SY'), ['٣٥٠٬٠٠٠', '١٦ كانون الثاني ٢٠٢٠']);
    assert.deepEqual(write('ar-SY', 'arab'), write('ar-SY'));
    assert.deepEqual(write('ar-SY', 'latn'), ['350,000', '16 كانون الثاني 2020']);
    assert.deepEqual(write('ar-SY-u-nu-arab', 'latn'), write('ar-SY', 'latn'));
  });

  it('lends its digits and separators to the numbers in a text', () => {
    const arabic = createFormats('ar-SY');
    const latn = createFormats('ar-SY', {}, undefined, 'latn');
    const pairs = [
      ['2019–2020', '٢٠١٩–٢٠٢٠'],
      ['الـ16 من 650,000', 'الـ١٦ من ٦٥٠٬٠٠٠'],
      ['20، 29 و26.', '٢٠، ٢٩ و٢٦.'],
      ['2.5, 1,234,567.8', '٢٫٥, ١٬٢٣٤٬٥٦٧٫٨'],
    ] as const;
    for (const [one, other] of pairs) {
      assert.deepEqual([arabic.numerals(one), arabic.numerals(other)], [other, other]);
      assert.deepEqual([latn.numerals(one), latn.numerals(other)], [one, one]);
      assert.equal(createFormats('fr-FR').numerals(one), one);
    }
    assert.equal(createFormats('fr-FR', {}, undefined, 'arab').numerals('2,5 ou 650\u202f000'), '٢٫٥ ou ٦٥٠\u202f٠٠٠');
  });

  it('lends nothing, and asks Intl for nothing, where a text has no number', (context) => {
    withoutIntl(context);
    assert.equal(createFormats('ar-SY').numerals('إذا استمر العنف, x.'), 'إذا استمر العنف, x.');
  });

  it('is written in the numerals and the Gregorian calendar of its locale', () => {
    const formats = createFormats('ar-SY-u-nu-arab-ca-islamic');
    assert.equal(formats.number(350_000), '٣٥٠٬٠٠٠');
    assert.equal(formats.date(Date.UTC(2020, 5, 2), 'monthOfYear'), 'حزيران');
    assert.equal(formats.date(Date.UTC(2020, 5, 2), 'year'), '٢٠٢٠');
  });
});
