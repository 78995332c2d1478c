import {expect} from '@open-wc/testing';
import {elements} from '../../../demo/elements.js';
import {embedAttributes} from '../../../src/model/embed.js';
import {places, wishOf} from '../../../components/loader/wish.js';
import '../../../components/elements.js';
import '../../../components/explorer/define.js';
import '../console.js';

const VIEW = 'https://figures.example/view.html';
const link = (fragment = 'idlib-map', attributes = '') => `<a href="${VIEW}#${fragment}" ${attributes}>A sentence.</a>`;
const number = link('idlib-figure?ref=a');
const figure = (inner: string, attributes = '') =>
  `<figure ${attributes}><img alt="Bars"><figcaption>Words. ${inner}</figcaption></figure>`;

/** What the places of a part of a page ask for: around what, for which element, with what. */
function wishes(html: string): string[] {
  const part = document.createElement('div');
  part.innerHTML = html;
  document.body.append(part);
  try {
    return [...part.querySelectorAll<HTMLElement>(places)].flatMap((place) => {
      const wish = wishOf(place);
      return wish ? [`${wish.around?.localName ?? 'nothing'}: ${wish.tag} ${JSON.stringify(wish.attributes)}`] : [];
    });
  } finally {
    part.remove();
  }
}

describe('a place of a page', () => {
  const asked: Readonly<Record<string, readonly [html: string, wishes: readonly string[]]>> = {
    'a link that is all of a paragraph': [`<p> ${link()}\n</p>`, ['a: idlib-map {}']],
    'a link in bold that is all of a paragraph': [`<p><strong><em>${link()}</em></strong></p>`, ['a: idlib-map {}']],
    'a link with a picture in it': [
      `<div>${link().replace('A sentence.', '<img alt="A chart">')}</div>`,
      ['a: idlib-map {}'],
    ],
    'a link in a sentence': [`<p>Text. ${link()}</p>`, []],
    'a link in a sentence, in bold': [`<p>Text. <b>${link()}</b></p>`, []],
    'a link beside a picture': [`<p><img alt="">${link()}</p>`, []],
    'a link beside another': [`<p>${link()}<a href="/"></a></p>`, []],
    'a link in a list': [`<ul><li><p>${link()}</p></li></ul>`, []],
    'a link in a heading': [`<h2>${link()}</h2>`, []],
    'a link in a cell': [`<table><tr><td>${link()}</td></tr></table>`, []],
    'a link in a list that is no text': [`<ul><li>${figure(link())}</li></ul>`, ['figure: idlib-map {}']],
    'a link in the navigation': [`<nav><p>${link()}</p></nav>`, []],
    'a number in a sentence': [`<p>Of <i>${number}</i> people</p>`, ['a: idlib-figure {"ref":"a"}']],
    'a number in a heading': [`<h2>Of ${number} people</h2>`, ['a: idlib-figure {"ref":"a"}']],
    'a number in a caption': [figure(number), ['a: idlib-figure {"ref":"a"}']],
    'a number in a button': [`<button type="button">${number}</button>`, []],
    'a number in a label': [`<label>${number}<input></label>`, []],
    'a figure': [
      figure('', 'data-idlib="idlib-map?place=idlib&amp;lang=ar"'),
      ['figure: idlib-map {"place":"idlib","lang":"ar"}'],
    ],
    'a figure of which the link is left': [
      figure(link('idlib-map?place=idlib')),
      ['figure: idlib-map {"place":"idlib"}'],
    ],
    'a figure that says it twice': [
      figure(link(), 'data-idlib="idlib-map?place=idlib"'),
      ['figure: idlib-map {"place":"idlib"}'],
    ],
    'a figure with two links': [figure(link() + link()), []],
    'a figure that the page keeps': [figure(link(), 'data-idlib="off"'), []],
    'a link that readers wrote': [`<p>${link('idlib-map', 'rel="nofollow ugc"')}</p>`, []],
    'a link in a part that the page keeps': [`<div data-idlib="off"><p>${link()} ${number}</p></div>`, []],
    'a link in an element': [`<idlib-map><p>${link()}</p>${figure(link())}</idlib-map>`, []],
    'a link in an element to come': [`<idlib-later><p>${link()}</p></idlib-later>`, ['nothing: idlib-later {}']],
    'an element to come': ['<idlib-later src="a.json">Text</idlib-later>', ['nothing: idlib-later {}']],
    'an element of others': ['<other-element>Text</other-element>', []],
    'another dataset': [`<p>${link('idlib-map?src=https%3A%2F%2Fevil.example')}</p>`, []],
    'another dataset, in a figure': [figure('', 'data-idlib="idlib-map?src=a.json"'), []],
    'a handler': [`<p>${link('idlib-map?onclick=alert(1)')}</p>`, []],
    'an attribute of any element': [`<p>${link('idlib-map?id=main&style=top:0')}</p>`, []],
    'the words of a chart': [
      `<p>${link('idlib-map?heading=Lies&summary=More&for=b&theme=dark')}</p>`,
      ['a: idlib-map {"theme":"dark"}'],
    ],
    'another tag': [`<p>${link('script?lang=ar')}</p>`, []],
    'a fragment that is too long': [`<p>${link(`idlib-map?figures=${'a'.repeat(2000)}`)}</p>`, []],
    'a place of the page itself': ['<p><a href="#idlib-map">There</a></p>', []],
  };
  for (const [what, [html, wanted]] of Object.entries(asked)) {
    it(`${wanted.length ? 'asks for an element' : 'is left alone'}, of ${what}`, () => {
      expect(wishes(html)).to.deep.equal(wanted);
    });
  }

  it('needs no script of an element that was written in full, and is to stay', () => {
    const element = document.createElement('idlib-later');
    element.setAttribute('fixed', '');
    expect(wishOf(element)?.tag).to.equal('idlib-later');
    element.attachShadow({mode: 'open'});
    expect(wishOf(element)).to.equal(null);
  });

  it('may say of an element all that the element can be told, but for what is for the page alone, and another name of ref', () => {
    const known = elements.flatMap(({name}) => {
      const element = customElements.get(`idlib-${name}`) as unknown as {observedAttributes: string[]};
      return element.observedAttributes;
    });
    const said: ReadonlySet<string> = new Set(embedAttributes);
    const missing = new Set(known.filter((name) => !said.has(name)));
    expect([...missing]).to.deep.equal(['fixed', 'figure']);
  });
});
