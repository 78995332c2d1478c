import {otherVersion, scriptOfForm, scriptTag} from '../static/forms/script.js';
import {textOf, type Command} from './args.js';
import {elementOptions, readElement, readForm, writeElement} from './element.js';
import {InputFault, UsageFault} from './fault.js';
import {readIntegrity, version} from './package.js';

/** Where the files of this very version are put, unless another folder is named. */
const folder = `idlib-figures@${version}/`;

export const embed: Command = {
  name: 'embed',
  operands: '<element or #fragment>',
  summary: 'the HTML for a page, with the script of exactly this version',
  about: [
    'Writes what a page needs: the tag of the script, with the hash that the file must have, and the element in a form.',
    `The files of dist/ are to be put at the address of --assets; ${folder} if not given.`,
  ].join('\n'),
  options: [
    {name: 'form', value: 'F0|F1|F2|F3', help: 'the form of the element; F2 if not given'},
    ...elementOptions.filter(({name}) => !['frame', 'oembed', 'height'].includes(name)),
  ],
  examples: [
    'embed displacement-chart --page https://example.org/view.html',
    `embed '#idlib-map?place=idlib' --form F3 --assets https://example.org/${folder}`,
  ],
  async run(given) {
    const [element, ...more] = given.positionals;
    if (element === undefined || more.length) {
      throw new UsageFault(`found ${given.positionals.length} words, expected one: an element`);
    }
    const form = readForm(textOf(given, 'form') ?? 'F2');
    if (!/^F[0-3]$/.test(form)) throw new UsageFault(`--form: found ${form}, expected one of F0, F1, F2, F3`);
    const described = readElement(element);
    const html = await writeElement(form, described, given);
    return `${scriptFor(described.tag, form, textOf(given, 'assets') ?? folder)}\n${html}\n`;
  },
};

function scriptFor(tag: string, form: string, assets: string): string {
  const other = otherVersion(assets, version);
  if (other !== null) {
    throw new InputFault(`--assets: found version ${other}, expected ${version}, whose hashes are written`);
  }
  return scriptTag(scriptOfForm(form, tag), assets, readIntegrity());
}
