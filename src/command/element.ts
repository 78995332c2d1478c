import {languages} from '../generated/languages.js';
import {parseEmbed, type Embed} from '../model/embed.js';
import {toHTML, type Form, type FormOptions} from '../static/index.js';
import {oneOf, pixelsOf, textOf, type Given, type Option} from './args.js';
import {UsageFault} from './fault.js';
import {readPackage} from './read-package.js';
import {readIntegrity} from './package.js';

/** The forms, by what they are; the same names as in the package. */
export const forms: Readonly<Record<Form, string>> = {
  F0: 'a link whose text says everything',
  F1: 'a figure with picture, caption, table and link',
  F2: 'the element around that figure',
  F3: 'the element drawn without a script',
  F4: 'a page for an iframe',
  F5: 'the JSON of oEmbed',
  F6: 'a linked picture, for e-mail and feeds',
};

const codes = languages.map(({messages}) => messages.code);

/** The options without which a form cannot be. */
const needs: Readonly<Partial<Record<Form, readonly string[]>>> = {
  F0: ['page'],
  F1: ['page'],
  F2: ['page'],
  F5: ['page', 'frame'],
  F6: ['page', 'image'],
};

/** The options that say how a form is made. */
export const elementOptions: readonly Option[] = [
  {name: 'language', value: 'en|ar|fr', help: 'the language to write; en if not given'},
  {name: 'width', value: 'pixels', help: 'how wide it is drawn; in several widths if not given'},
  {name: 'height', value: 'pixels', help: 'how high the picture (F1, F6) or the frame (F5) is'},
  {
    name: 'page',
    value: 'address',
    help: 'of a page that shows what its fragment says, such as the gallery’s view.html',
  },
  {
    name: 'image',
    value: 'address',
    help: 'of the picture (F1, F2, F6); F1 and F2 carry it if not given, and have none with none',
  },
  {name: 'frame', value: 'address', help: 'of the page for iframes (F5)'},
  {name: 'oembed', value: 'address', help: 'of the JSON of oEmbed (F4)'},
  {name: 'assets', value: 'address', help: 'of the folder with the files of dist/; ends in /'},
  {name: 'styles', value: 'inline|none|address', help: 'where the styles of F3 and F4 come from; inline if not given'},
  {name: 'dataset', value: 'path', help: 'a datapackage.json or its folder, in place of the dataset that ships'},
];

/** `others` are what else could have been meant. */
export function readForm(word: string, others: readonly string[] = []): Form {
  const form = word.toUpperCase();
  if (Object.hasOwn(forms, form)) return form as Form;
  throw new UsageFault(`found the form "${word}", expected one of ${[...Object.keys(forms), ...others].join(', ')}`);
}

/** What an element or a fragment names: `map`, `idlib-map`, `#idlib-map?place=idlib`. */
export function readElement(word: string): Embed {
  const text = word.replace(/^#/, '');
  const embed = parseEmbed(text.startsWith('idlib-') ? text : `idlib-${text}`);
  if (embed) return embed;
  throw new UsageFault(
    `found "${word}", expected an element, such as map, or a fragment, such as "#idlib-map?place=idlib"`,
  );
}

/** Writes an element in a form, as the options say. */
export async function writeElement(form: Form, {tag, attributes}: Embed, given: Given): Promise<string> {
  for (const name of needs[form] ?? []) {
    if (textOf(given, name) === undefined) throw new UsageFault(`${form} needs --${name}, which was not given`);
  }
  return toHTML(form, tag, attributes, await optionsOf(given));
}

/** What forms and pictures have in common: the language and the dataset. */
export async function sharedOptionsOf(given: Given): Promise<Pick<FormOptions, 'language' | 'dataset'>> {
  const path = textOf(given, 'dataset');
  const language = oneOf(given, 'language', codes);
  const dataset = path === undefined ? undefined : await readPackage(path);
  return {...(language !== undefined && {language}), ...(dataset && {dataset})};
}

async function optionsOf(given: Given): Promise<FormOptions> {
  const styles = textOf(given, 'styles');
  const options = {
    ...Object.fromEntries(['page', 'image', 'frame', 'oembed', 'assets'].map((name) => [name, textOf(given, name)])),
    ...(await sharedOptionsOf(given)),
    width: pixelsOf(given, 'width'),
    height: pixelsOf(given, 'height'),
    styles: styles === undefined || styles === 'inline' || styles === 'none' ? styles : {href: styles},
    integrity: readIntegrity(),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
