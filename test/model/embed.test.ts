import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {embedAttributes, formatEmbed, LONGEST, parseEmbed, type Embed} from '../../src/model/embed.js';
import {elements} from '../../src/static/elements.js';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const tag = fc.array(word, {minLength: 1, maxLength: 3}).map((words) => `idlib-${words.join('-')}`);
/** Text that is well formed and has nothing in it but text. */
const value = fc
  .oneof(
    fc.string({unit: 'binary', maxLength: 12}),
    fc.string({unit: 'grapheme', maxLength: 12}),
    fc.constantFrom('', 'un irc', '2019-08', 'نزوح إدلب', 'a&b=c #d?e+f%41', '"><script>', '\uFEFFx', '💧'),
  )
  .filter((text) => !/[\p{Cc}\p{Cs}\u202A-\u202E\uFFFD]/u.test(text));
const attributes = fc.dictionary(fc.constantFrom(...embedAttributes), value, {maxKeys: 5, noNullPrototype: true});
const embed: fc.Arbitrary<Embed> = fc.tuple(tag, attributes).map(([name, said]) => ({tag: name, attributes: said}));

const hostile = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.webFragments(),
  fc
    .tuple(
      fc.constantFrom('idlib-map', 'idlib-', 'IDLIB-MAP', 'script', '__proto__', '#idlib-map'),
      fc.webQueryParameters(),
    )
    .map(([name, query]) => `#${name}?${query}`),
  fc
    .tuple(fc.constantFrom('onclick', 'style', '__proto__', 'constructor', 'srcdoc', 'source'), fc.string())
    .map(([name, text]) => `idlib-map?${name}=${text}`),
);

describe('a description of an embed', () => {
  it('comes back from the fragment that it was written to, with and without its #', () => {
    fc.assert(
      fc.property(embed, (given) => {
        const text = formatEmbed(given);
        assert.deepEqual(parseEmbed(text), given);
        assert.deepEqual(parseEmbed(`#${text}`), given);
      }),
      {numRuns: 1000},
    );
  });

  it('comes back from the address of a page, which writes some signs in another way', () => {
    fc.assert(
      fc.property(embed, (given) => {
        const {hash} = new URL(`https://example.org/view.html#${formatEmbed(given)}`);
        assert.deepEqual(parseEmbed(hash), given);
      }),
    );
  });

  it('is one that can be written again, or null, and never an error, whatever a fragment holds', () => {
    fc.assert(
      fc.property(hostile, (fragment) => {
        const read = parseEmbed(fragment);
        if (!read) return;
        assert.match(read.tag, /^idlib-[a-z-]+$/);
        assert.ok(Object.keys(read.attributes).every((name) => (embedAttributes as readonly string[]).includes(name)));
        assert.deepEqual(parseEmbed(formatEmbed(read)), read);
      }),
      {numRuns: 2000},
    );
  });

  it('reads as one would write it', () => {
    const written: [Embed, string][] = [
      [{tag: 'idlib-dashboard', attributes: {}}, 'idlib-dashboard'],
      [
        {tag: 'idlib-displacement-chart', attributes: {source: 'un', lang: 'ar'}},
        'idlib-displacement-chart?source=un&lang=ar',
      ],
      [{tag: 'idlib-map', attributes: {heading: 'a b&c'}}, 'idlib-map?heading=a+b%26c'],
    ];
    for (const [given, text] of written) assert.equal(formatEmbed(given), text);
    assert.deepEqual(parseEmbed('#idlib-dashboard?'), {tag: 'idlib-dashboard', attributes: {}});
  });

  it('is not found in what says anything else', () => {
    const others = [
      '',
      '#',
      'main',
      'idlib-',
      'idlib-Map',
      'idlib-map-',
      'x-map?source=un',
      'idlib-map?onclick=alert(1)',
      'idlib-map?style=x',
      'idlib-map?id=x',
      'idlib-map?__proto__=x',
      'idlib-map?source=un&source=irc',
      'idlib-map?source=%00',
      'idlib-map?source=%FF',
      'idlib-map?heading=%E2%80%AEx',
      `idlib-map?heading=${'x'.repeat(LONGEST)}`,
    ];
    for (const other of others) assert.equal(parseEmbed(other), null, other);
  });

  it('is refused where it could not be read again, with what was expected', () => {
    const refused: [Embed, RegExp][] = [
      [{tag: 'div', attributes: {}}, /^RangeError: tag: found "div", expected one that begins with idlib-/],
      [
        {tag: 'idlib-map', attributes: {onclick: 'x'}},
        /idlib-map: found the attribute "onclick", expected one of ref, /,
      ],
      [{tag: 'idlib-map', attributes: {heading: 'a\nb'}}, /heading: found control characters, expected plain text/],
      [
        {tag: 'idlib-map', attributes: {heading: 'ä'.repeat(1000)}},
        /description: found \d+ characters, expected at most/,
      ],
    ];
    for (const [given, message] of refused)
      assert.throws(
        () => formatEmbed(given),
        (error) => message.test(String(error)),
      );
  });

  it('can say all that any element has as an attribute', () => {
    // Beside what is not for readers, and another name of `ref`.
    const known: ReadonlySet<string> = new Set([...embedAttributes, 'fixed', 'figure']);
    for (const [name, {observedAttributes}] of Object.entries(elements)) {
      const missing = observedAttributes.filter((attribute) => !known.has(attribute));
      assert.deepEqual(missing, [], name);
    }
  });
});
