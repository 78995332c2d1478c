import {html, nothing, render, svg, type TemplateResult} from 'lit';
import '../console.js';
import {expect} from '@open-wc/testing';
import {asMarkup, asOne, asSvgMarkup, copyOf, nodesOf, stableMarkup} from '../../../components/chart/markup.js';

/** What is drawn of a template, without what Lit keeps in mind and without blanks between tags. */
function drawn(template: TemplateResult): string {
  const host = document.createElement('div');
  render(template, host);
  return host.innerHTML.replace(/<!--.*?-->/g, '').replace(/(?<=>)\s+(?=<)/g, '');
}

const hostile = `<img src=x onerror="throw 1">&amp;"'`;

describe('a template as markup', () => {
  const templates: Readonly<Record<string, TemplateResult>> = {
    'nested templates, lists, numbers and nothing': html`<svg viewBox=${'0 0 3 4'} width=${3} height=${4}>
      <g class=${'a b'}>${[1, 2].map((x) => svg`<rect x=${x} y=${0.5}/>`)}${nothing}${null}${undefined}${0}</g>
    </svg>`,
    'attributes that are left out': html`<p id=${nothing} class=${'c'} title=${nothing}>${'text'}</p>`,
    'what could be taken for markup': html`<p title=${hostile}>${hostile}</p>`,
    'elements of something else': html`<svg>
      ${copyOf([document.createElementNS('http://www.w3.org/2000/svg', 'g')])}
    </svg>`,
  };
  for (const [name, template] of Object.entries(templates)) {
    it(`is drawn as Lit draws ${name}`, () => {
      expect(drawn(asMarkup(template))).to.equal(drawn(template));
    });
  }

  it('holds elements of SVG, not of HTML by the same name', () => {
    const host = document.createElement('div');
    render(asMarkup(html`<svg>${svg`<text x=${1}>${'word'}</text>`}</svg>`), host);
    expect(host.querySelector('text')).to.be.instanceOf(SVGTextElement);
  });

  it('is given as nodes of the page, of SVG and of HTML', () => {
    const marks = [1, 2].map((x) => asSvgMarkup(svg`<rect x=${x}/>`));
    const [first, second] = nodesOf(asOne(marks)).children;
    expect([first, second].map((rect) => rect!.outerHTML)).to.deep.equal([
      '<rect x="1"></rect>',
      '<rect x="2"></rect>',
    ]);
    expect(second).to.be.instanceOf(SVGRectElement);
    const host = document.createElement('div');
    host.append(nodesOf(asMarkup(html`<svg>${svg`<text x=${1}>${hostile}</text>`}</svg>`)));
    const {firstElementChild: text, ownerDocument} = host.firstElementChild!;
    expect([text!.textContent, ownerDocument === document]).to.deep.equal([hostile, true]);
  });

  it('leaves what is drawn in its place when it is drawn again', () => {
    const host = document.createElement('div');
    const markup = asMarkup(html`<p>${'text'}</p>`);
    const draw = (over: string) => render(html`<div>${markup}${over}</div>`, host);
    draw('before');
    const first = host.querySelector('p')!;
    draw('after');
    expect(host.contains(first)).to.equal(true);
    expect(host.textContent).to.equal('textafter');
  });

  it('leaves what reads the same in its place when it is made anew', () => {
    const host = document.createElement('div');
    const markup = stableMarkup();
    const draw = (word: string) => render(html`<div>${markup(html`<p>${word}</p>`)}</div>`, host);
    draw('one');
    const first = host.querySelector('p')!;
    draw('one');
    expect(host.contains(first)).to.equal(true);
    draw('two');
    expect(host.contains(first)).to.equal(false);
    expect(host.textContent).to.equal('two');
  });
});
