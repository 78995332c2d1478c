/** The page that shows what its address says after the `#`, and follows it. */
import {parseEmbed, type Embed} from '../../src/model/embed.js';
import {node} from '../embed/node.js';

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const place = find('#place');
/** What stands there where an address says nothing. */
const all = [...place.childNodes];

/** Whether what is asked for is of this package and this site. */
function isShown({tag, attributes: {src}}: Embed): boolean {
  const near =
    src === undefined ||
    (URL.canParse(src, document.baseURI) && new URL(src, document.baseURI).origin === location.origin);
  return near && customElements.get(tag) !== undefined;
}

/** What `idlib.js` does not have, by its tag: loaded where an address asks for it. */
const apart: Readonly<Record<string, string>> = {'idlib-explorer': 'elements/explorer.js'};

async function show(): Promise<void> {
  const {hash} = location;
  const embed = parseEmbed(hash);
  const script = embed && Object.hasOwn(apart, embed.tag) ? apart[embed.tag]! : null;
  if (script) await import(new URL(script, document.baseURI).href);
  if (location.hash !== hash) return;
  const shown = embed && isShown(embed) ? embed : null;
  find('#none').hidden = shown !== null;
  find('#words').hidden = !shown || !(shown.attributes.heading || shown.attributes.summary);
  place.replaceChildren(...(shown ? elementsOf(shown) : all));
  // The same address, but for the page, is what the builder of embeds starts from, where there is one.
  const embedding = document.querySelector<HTMLAnchorElement>('#embed');
  if (embedding) embedding.href = shown ? `embed.html${location.hash}` : 'embed.html';
}

/** The element; one that is a part of a sentence with the whole of what it stands for under it. */
function elementsOf({tag, attributes}: Embed): Node[] {
  const element = make(tag, attributes);
  if (tag !== 'idlib-figure') return [element];
  const {ref = '', lang} = attributes;
  return [node('p', {className: 'lead'}, element), make('idlib-key-figures', {figures: ref, ...(lang && {lang})})];
}

function make(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

find('#without').remove();
void show();
window.addEventListener('hashchange', () => void show());
