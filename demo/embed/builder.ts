/** The page on which an embed is put together: the form, the element as chosen, and its code, each following the other. */
import {makeHost} from './cms/host.js';
import {makeForm} from './form.js';
import {writtenForms, type Written} from './forms.js';
import type {Catalogue} from './option.js';
import {orderOf, settingOf, type Package} from './order.js';
import {pictureButtons} from './picture.js';
import {makePieces} from './pieces.js';
import {preview, type Shown} from './preview.js';
import {elementOf, formOf, isUsed, optionsOf, problemOf, readState, valueOf, writeState, type State} from './state.js';
import {tagPieces} from './tag.js';
import type {Order, Piece} from './write/order.js';
import {ask} from './write/writer.js';

/** Put in when this is bundled. */
declare const CATALOGUE: Catalogue;
declare const PACKAGE: Package;

/** How long to wait for the next key, in milliseconds. */
const PAUSE = 150;

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const place = find('#preview');
const shown = find('#shown');
const link = find('#share') as HTMLAnchorElement;
const code = find('#pieces');
const host = makeHost(find('#kept'), find('#cms-problem'));

let latest = 0;
let timer = 0;
let order: Order;

const showPieces = makePieces(
  code,
  pictureButtons(() => order, tell),
);

async function update(): Promise<void> {
  const {state} = form;
  const turn = ++latest;
  link.href = writeState(state);
  place.dataset.width = settingOf(state, CATALOGUE, 'width');
  order = orderOf(state, CATALOGUE, PACKAGE, null);
  code.ariaBusy = 'true';
  const result = await preview(place, elementOf(state, CATALOGUE), Object.entries(order.attributes));
  if (turn !== latest) return;
  order = orderOf(state, CATALOGUE, PACKAGE, result.dataset);
  const {pieces, problem} = await writePieces(state, result);
  if (turn !== latest) return;
  showPieces(pieces);
  find('#form-about').textContent = writtenForms[formOf(state)].about;
  code.ariaBusy = null;
  const wrong = optionsOf(state, CATALOGUE)
    .filter((option) => isUsed(option, state) && problemOf(option, valueOf(state, option)))
    .map(({label}) => `“${label}” is left out, as it is not right yet.`);
  tell([sentence(result), problem, ...wrong, exampleIn(pieces)].filter(Boolean).join(' '));
  await host.show({
    cleaner: settingOf(state, CATALOGUE, 'cms'),
    chosen: formOf(state),
    order,
    inline: result.inline,
    tag: tagPieces(elementOf(state, CATALOGUE), order, result)[0]!.code,
    address: (other: Written) => writeState({...state, values: {...state.values, form: other}}),
  });
}

async function writePieces(
  state: State,
  result: Shown,
): Promise<{readonly pieces: readonly Piece[]; readonly problem: string}> {
  const chosen = formOf(state);
  if (chosen === 'tag') return {pieces: tagPieces(elementOf(state, CATALOGUE), order, result), problem: ''};
  try {
    return {pieces: await ask('pieces', chosen, order), problem: ''};
  } catch (error) {
    return {pieces: [], problem: `${chosen} cannot be written. ${(error as Error).message}`};
  }
}

/** Tells what has come of a choice; what has not changed is not told again. */
function tell(told: string): void {
  if (shown.textContent !== told) shown.textContent = told;
}

function sentence({figures, problem}: Shown): string {
  if (problem || figures === null) return problem ?? '';
  if (!figures) return 'No figure fits all that is chosen. Take something away.';
  return figures === 1 ? 'Shows one figure.' : `Shows ${figures} figures.`;
}

function exampleIn(pieces: readonly Piece[]): string {
  return pieces.some((piece) => piece.code.includes('https://example.org/'))
    ? 'The addresses of example.org are to be yours: write them under “Addresses”.'
    : '';
}

const form = makeForm(
  find('#choices') as HTMLFormElement,
  CATALOGUE,
  () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(null, '', writeState(form.state));
      void update();
    }, PAUSE);
  },
  {cms: find('#cleaner')},
);

/** Takes over what the address of the page holds; an address that leads to a place in the page holds nothing. */
function restore(): void {
  const state = readState(location.hash, CATALOGUE);
  if (!state) return;
  form.show(state);
  void update();
}

find('#without').remove();
for (const part of ['#with', '#shared', '#cms']) find(part).hidden = false;
form.show({element: CATALOGUE.elements[0]!.name, values: {}});
restore();
if (!latest) void update();
window.addEventListener('hashchange', restore);
