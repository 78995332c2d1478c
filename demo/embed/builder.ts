/** The page on which an embed is put together: the form, the element as chosen, and its code, each following the other. */
import {embedCode} from './code.js';
import {makeForm} from './form.js';
import type {Catalogue} from './option.js';
import {preview, type Shown} from './preview.js';
import {attributesOf, elementOf, optionsOf, problemOf, readState, valueOf, writeState} from './state.js';

/** Put in when this is bundled. */
declare const CATALOGUE: Catalogue;

/** How long to wait for the next key, in milliseconds. */
const PAUSE = 150;

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const place = find('#preview');
const code = find('#builder figure.code code');
const shown = find('#shown');
const link = find('#share') as HTMLAnchorElement;

let latest = 0;
let timer = 0;

async function update(): Promise<void> {
  const {state} = form;
  const turn = ++latest;
  link.href = writeState(state);
  const setting = (name: string) => {
    const option = CATALOGUE.settings.find((other) => other.name === name)!;
    const value = valueOf(state, option);
    return problemOf(option, value) ? option.initial : value;
  };
  place.dataset.width = setting('width');
  const element = elementOf(state, CATALOGUE);
  const attributes = attributesOf(state, CATALOGUE);
  const result = await preview(place, element, attributes);
  if (turn !== latest) return;
  code.textContent = embedCode(element, attributes, setting('scripts'), result.fallback, result.inline);
  const wrong = optionsOf(state, CATALOGUE).filter((option) => problemOf(option, valueOf(state, option)));
  const told = [sentence(result), ...wrong.map(({label}) => `“${label}” is left out, as it is not right yet.`)].join(
    ' ',
  );
  // What has not changed is not told again.
  if (shown.textContent !== told) shown.textContent = told;
}

function sentence({figures, problem}: Shown): string {
  if (problem || figures === null) return problem ?? '';
  if (!figures) return 'No figure fits all that is chosen. Take something away.';
  return figures === 1 ? 'Shows one figure.' : `Shows ${figures} figures.`;
}

const form = makeForm(find('#choices') as HTMLFormElement, CATALOGUE, () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    history.replaceState(null, '', writeState(form.state));
    void update();
  }, PAUSE);
});

/** Takes over what the address of the page holds; an address that leads to a place in the page holds nothing. */
function restore(): void {
  const state = readState(location.hash, CATALOGUE);
  if (!state) return;
  form.show(state);
  void update();
}

find('#without').remove();
for (const part of ['#with', '#shared']) find(part).hidden = false;
form.show({element: CATALOGUE.elements[0]!.name, values: {}});
restore();
if (!latest) void update();
window.addEventListener('hashchange', restore);
