import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ElementRenderer} from '@lit-labs/ssr/lib/element-renderer.js';
import {renderThunked} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, nothing, svg} from 'lit';
import {dataset} from '../../src/generated/dataset.js';
import type {Dataset} from '../../src/model/figure.js';
import {elements, type Tag} from '../../src/static/elements.js';
import {prepare, renderToString} from '../../src/static/render.js';
import {write} from '../../src/static/write.js';

/** Slots are to be in an element; it asks for no more of that. */
const host = {} as ElementRenderer;

/** What Lit's own renderer makes of a template, without its marks, and with a property that is true or false as HTML has it. */
function writtenByLit(template: unknown): string {
  return collectResultSync(renderThunked(template, {customElementHostStack: [host]}))
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
    .replace(/(checked|selected)="true"/g, '$1')
    .replace(/(checked|selected)="false"/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/(?<=>)\n(?=<)/g, '');
}

describe('a template, written as text', () => {
  for (const tag of Object.keys(elements) as Tag[]) {
    if (tag === 'idlib-dashboard') continue;
    for (const language of ['en', 'ar', 'fr']) {
      it(`is what Lit's own renderer writes of ${tag}, in ${language}`, () => {
        const attributes = tag === 'idlib-figure' ? {ref: 'displaced-400000-un-2019'} : {controls: 'table cite'};
        const {element} = prepare(tag, attributes, {language, width: 420});
        // As templates all the way down: what is at hand as text, Lit's renderer could not read.
        element.still = {...element.still!, drawing: (draw) => draw()};
        const template = (element as unknown as {render(): unknown}).render();
        assert.equal(write(template), writtenByLit(template));
      });
    }
  }

  it('has of each kind of expression what is to be said of it', () => {
    const [quoted, no] = ['"a" & <b>', nothing];
    const templates = [
      html`<p class=${quoted} title=${no} ?hidden=${true} ?inert=${false} @click=${() => {}}>${quoted} ${1} ${no}</p>`,
      html`<input .value=${quoted} .checked=${true} /><input .checked=${false} .indeterminate=${true} />`,
      html`${null}${undefined}${[1, 'b', html`<i>${'c'}</i>`]}${0}${false}`,
      svg`<path d="M0 0" stroke=${'red'}/>`,
      html`
        <p>${' a\n  b '} ${' '} ${html` <b>c</b> `}</p>
        ${nothing}
        <p></p>
      `,
    ];
    for (const template of templates) assert.equal(write(template), writtenByLit(template));
  });

  it('refuses an attribute that is put together of several parts', () => {
    assert.throws(() => write(html`<p class="a ${'b'}"></p>`), /found the attribute class of several parts/);
  });
});

describe('what is drawn again', () => {
  const drawn = (attributes: Readonly<Record<string, string>>, width = 640, own?: Dataset) => {
    const html = renderToString('idlib-displacement-chart', attributes, {width, ...(own ? {dataset: own} : {})});
    return /class="drawing".*<p class="sources"/s.exec(html)![0];
  };

  it('is drawn for what is asked, and not for what was asked before', () => {
    const figures = dataset.figures.map((figure) => ({...figure, valueVerbatim: `${figure.valueVerbatim} or so`}));
    const different = [
      drawn({}),
      drawn({}, 420),
      drawn({source: 'un'}),
      drawn({numbering: 'arab'}),
      drawn({highlight: 'displaced-400000-un-2019'}),
      drawn({}, 640, {...dataset, figures}),
    ];
    assert.equal(new Set(different).size, different.length);
  });

  it('is the same under another heading, and after many others', () => {
    const first = drawn({});
    for (let width = 300; width < 700; width++) drawn({source: 'un'}, width);
    assert.equal(drawn({heading: 'Mine'}), first);
  });
});
