import {framePolicy, oembedLink, styleHashes, toText, type Form} from '../../../src/static/index.js';
import {scriptOfForm, scriptTag} from '../../../src/static/forms/script.js';
import type {Tag} from '../../../src/static/tags.js';
import {formCommand, pictureCommand} from './command.js';
import {frameOf, writeForm, type Described} from './forms.js';
import type {Order, Piece} from './order.js';

/** All that a form needs, each piece with where it goes. Throws `RangeError` as `toHTML` does. */
export async function piecesOf(form: Form, order: Order): Promise<Piece[]> {
  const pieces = await makers[form](order);
  return [...pieces, command(form, order)];
}

const makers: Readonly<Record<Form, (order: Order) => Piece[] | Promise<Piece[]>>> = {
  F0: (order) => [html('F0', order), loader(order, 'Where it is alone in its paragraph, the element takes its place.')],
  F1: (order) => [html('F1', order), ...picture(order), loader(order, 'The element takes the place of the figure.')],
  F2: (order) => [html('F2', order), script('F2', order), ...picture(order)],
  F3: async (order) => [html('F3', order), script('F3', order), ...(await policy(order))],
  F4: async (order) => [page(order), frame(order), host(order), ...(await framesPolicy(order))],
  F5: (order) => [description(order), discovery(order)],
  F6: (order) => [html('F6', order), plain(order), ...picture(order)],
};

/** What the loader makes of a number in a sentence, which it gives no other words than it had. */
const KEPT = 'This says more than the number, and stays; a link that says the number alone becomes the element.';

const wheres: Readonly<Partial<Record<Form, string>>> = {
  F0: 'Where the figures are to be read.',
  F1: 'Where the figure is to stand; in a CMS, in a block for HTML.',
  F2: 'Where the element is to stand; in a CMS, in a block for HTML.',
  F3: 'In the page that your server sends, where the element is to stand.',
  F6: 'In the HTML of the e-mail, or of the entry of the feed.',
};

function html(form: Form, order: Order): Piece {
  return {title: 'The HTML', where: wheres[form]!, language: 'HTML', code: writeForm(form, order)};
}

function script(form: Form, {tag, scripts, integrity}: Order): Piece {
  const where = 'Once a page. Browsers run the file only where its hash is this one.';
  return {
    title: 'The script',
    where,
    language: 'HTML',
    code: scriptTag(scriptOfForm(form, tag), scripts, integrity),
  };
}

function loader(order: Order, effect: string): Piece {
  const told = order.tag === 'idlib-figure' ? KEPT : effect;
  return {...script('F1', order), title: 'The loader', where: `Once a page, if its pages may have scripts. ${told}`};
}

function picture(order: Order): Piece[] {
  if (order.tag === 'idlib-dashboard') return [];
  const file = (order.image && /[^/?#]+\.png$/.exec(order.image)?.[0]) || `${nameOf(order)}.png`;
  const where = order.image
    ? `Make it with this command, or download it here, and put it at \`${order.image}\`.`
    : 'It stands in the HTML itself. To put it at an address, make it with this command, or download it here.';
  return [{title: 'The picture', where, language: 'Shell', code: pictureCommand(order, file), picture: true}];
}

async function policy({tag, styles}: Order): Promise<Piece[]> {
  if (styles === 'linked') return [];
  const code = `style-src ${(await styleHashes(tag as Tag)).join(' ')}`;
  return [{title: 'For a strict policy', where: 'In the policy of the page, if it has one.', language: 'Policy', code}];
}

function page(order: Order): Piece {
  const where = `A file, to be put at \`${order.frame}\`.`;
  return {title: 'The page', where, language: 'HTML', code: writeForm('F4', order), file: `${nameOf(order)}.html`};
}

function frame(order: Order): Piece {
  const code = frameOf(JSON.parse(writeForm('F5', order)) as Described);
  return {title: 'The frame', where: 'Where the element is to stand, on any site.', language: 'HTML', code};
}

function host({scripts, integrity}: Order): Piece {
  const where = 'Once a page with frames: makes each as high as its page is.';
  const code = scriptTag('embed-host.js', scripts, integrity);
  return {title: 'The script beside it', where, language: 'HTML', code};
}

async function framesPolicy({tag, styles, scripts}: Order): Promise<Piece[]> {
  const {scripts: run, styles: hashes} = await framePolicy(tag as Tag);
  const folder = scripts.replace(/[?#].*/, '');
  const sources = styles === 'linked' ? [folder] : hashes;
  const code = [`script-src ${[...run, folder].join(' ')}`, `style-src ${sources.join(' ')}`].join('; ');
  const where = 'In the policy of the page for frames, if it has one.';
  return [{title: 'For a strict policy', where, language: 'Policy', code}];
}

function description(order: Order): Piece {
  const where = `A file, to be put at \`${order.oembed}\`. Its frame shows the page of F4.`;
  return {
    title: 'The description',
    where,
    language: 'JSON',
    code: writeForm('F5', order),
    file: `${nameOf(order)}.json`,
  };
}

function discovery(order: Order): Piece {
  const {title} = JSON.parse(writeForm('F5', order)) as Described;
  const where =
    'In the head of a page of yours that has the element: whoever pastes its address elsewhere gets the frame.';
  return {title: 'The link to it', where, language: 'HTML', code: oembedLink(order.oembed, title)};
}

function plain(order: Order): Piece {
  const {tag, attributes, page, dataset} = order;
  const code = toText(tag, attributes, {page, ...(dataset && {dataset})});
  return {title: 'The plain text', where: 'In the part of the e-mail that is plain text.', language: 'Text', code};
}

function command(form: Form, order: Order): Piece {
  const {page, image, frame, oembed, scripts, styles} = order;
  const uses = (...names: readonly Form[]) => names.includes(form);
  const options = [
    ['page', uses('F0', 'F1', 'F2', 'F5', 'F6') ? page : null],
    ['image', uses('F1', 'F2', 'F6') ? image : null],
    ['height', uses('F6') && order.tag === 'idlib-dashboard' ? '600' : null],
    ['frame', uses('F5') ? frame : null],
    ['oembed', uses('F4') ? oembed : null],
    ['assets', uses('F4') ? scripts : null],
    ['styles', uses('F3', 'F4') && styles === 'linked' ? `${scripts}styles/` : null],
  ] as const;
  const where = 'To write the same wherever pages are built.';
  return {title: 'The command', where, language: 'Shell', code: formCommand(form, order, options)};
}

function nameOf({tag}: Order): string {
  return tag.replace('idlib-', '');
}
