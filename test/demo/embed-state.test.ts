import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {elements} from '../../demo/elements.js';
import {makeCatalogue, optionsIn} from '../../demo/embed/catalogue.js';
import {elementCode} from '../../demo/embed/code.js';
import type {Catalogue, Option} from '../../demo/embed/option.js';
import {settings} from '../../demo/embed/settings.js';
import {attributesOf, problemOf, readState, withValues, writeState, type State} from '../../demo/embed/state.js';
import {readDeclaration} from '../../demo/manifest.js';
import type {Declaration} from '../../src/build/manifest.js';
import {dist} from '../../src/build/paths.js';
import {dataset} from '../../src/generated/dataset.js';
import {languages} from '../../src/generated/languages.js';

let declarations: Declaration[];
let catalogue: Catalogue;
before(async () => {
  const manifest = new URL('custom-elements.json', dist);
  declarations = await Promise.all(elements.map(({name}) => readDeclaration(manifest, `idlib-${name}`)));
  catalogue = makeCatalogue(elements, declarations, dataset, languages[0], settings('0.1.0'));
});

const optionOf = (element: string, name: string): Option =>
  catalogue.elements.find((other) => other.name === element)!.options.find((option) => option.name === name)!;
const chosen = (element: string, values: Record<string, string>): State =>
  withValues({element, values: {}}, values, catalogue);

describe('what can be chosen of an embed', () => {
  it('is every attribute of every element, and its language', () => {
    assert.deepEqual(
      catalogue.elements.map(({options}) => options.map(({name}) => name)),
      declarations.map((declaration) => [...optionsIn(declaration).map(({name}) => name), 'lang']),
    );
  });

  it('has a few values where the element knows a few', () => {
    const values = (name: string) => optionOf('casualty-chart', name).choices.map(({value}) => value);
    assert.deepEqual(values('theme'), ['auto', 'light', 'dark']);
    assert.deepEqual(values('numbering'), ['auto', 'latn', 'arab']);
    assert.deepEqual(values('interactive'), ['full', 'none']);
    assert.deepEqual(
      optionOf('figure', 'show').choices.map(({value}) => value),
      ['counted', 'period', 'source'],
    );
  });

  it('offers an element only what it draws', () => {
    const sources = optionOf('casualty-chart', 'source').choices.map(({value}) => value);
    assert.ok(sources.includes('white-helmets') && !sources.includes('irc'), sources.join(' '));
    const figures = optionOf('displacement-chart', 'figures').choices;
    assert.equal(figures.length, countOf('displaced', 'at_risk_of_displacement'));
    assert.equal(optionOf('figure', 'ref').choices.length, 46);
  });

  it('says what is wrong with a date or an address, and what is expected', () => {
    const date = optionOf('casualty-chart', 'from');
    assert.deepEqual(
      ['', '2020', '2020-01', '2020-01-16'].map((value) => problemOf(date, value)),
      [null, null, null, null],
    );
    assert.match(problemOf(date, '2020-02-31')!, /^“2020-02-31” is not a date of the calendar\. Write /);
    const source = optionOf('casualty-chart', 'src');
    assert.equal(problemOf(source, 'data/own.json'), null);
    assert.match(problemOf(source, 'javascript:alert(1)')!, /not an address that a page can load from/);
  });
});

describe('the state of an embed', () => {
  it('holds only what differs from what holds anyway, and can be chosen', () => {
    const {values} = chosen('casualty-chart', {theme: 'auto', source: 'sohr nobody', group: 'nobody', numbering: 'x'});
    assert.deepEqual(values, {source: 'sohr'});
  });

  it('comes back from the address that it was written to', () => {
    const state = chosen('casualty-chart', {source: 'un sohr', heading: 'A & B = “C” #1', lang: 'ar', width: '320'});
    assert.deepEqual(readState(writeState(state), catalogue), state);
  });

  it('is written as every description of an embed, and read as it once was, too', () => {
    const state = chosen('casualty-chart', {source: 'un', width: '320'});
    assert.equal(writeState(state), '#idlib-casualty-chart?source=un&width=320');
    assert.deepEqual(readState('#element=casualty-chart&source=un&width=320', catalogue), state);
    assert.deepEqual(readState('#idlib-casualty-chart', catalogue), chosen('casualty-chart', {}));
  });

  it('is none where an address leads to a place in the page', () => {
    assert.equal(readState('#main', catalogue), null);
  });

  it('gives attributes with a direction for a language, and leaves out what is wrong', () => {
    assert.deepEqual(attributesOf(chosen('casualty-chart', {lang: 'ar', from: 'May', to: '2020'}), catalogue), [
      ['to', '2020'],
      ['lang', 'ar'],
      ['dir', 'rtl'],
    ]);
  });

  it('names a figure where an element cannot do without one', () => {
    assert.deepEqual(attributesOf(chosen('figure', {}), catalogue), [['ref', dataset.figures[0]!.id]]);
  });
});

describe('the code of an embed', () => {
  it('writes text of any kind as text', () => {
    const [element] = catalogue.elements;
    const code = elementCode(element!, [['heading', 'a "b" <c> & d']], ['<p> & "q"'], false);
    assert.equal(
      code,
      '<idlib-displacement-chart heading="a &quot;b&quot; &lt;c&gt; &amp; d">\n' +
        '  <p>&lt;p&gt; &amp; &quot;q&quot;</p>\n</idlib-displacement-chart>',
    );
  });
});

function countOf(...indicators: readonly string[]): number {
  return dataset.figures.filter(({indicator}) => indicators.includes(indicator)).length;
}
