import {writeFile} from 'node:fs/promises';
import {textOf, type Command} from './args.js';
import {elementOptions, forms, readElement, readForm, writeElement} from './element.js';
import {InputFault, UsageFault} from './fault.js';
import {drawElement, isPicture, pictureOptions, pictures, refuse} from './picture.js';

const all = {...forms, ...pictures};
const width = Math.max(...Object.keys(all).map(({length}) => length));

export const render: Command = {
  name: 'render',
  operands: '<form> <element or #fragment>',
  summary: 'write an element in a form that its host takes, or as a picture',
  about: [
    'Writes an element as',
    ...Object.entries(all).map(([form, what]) => `  ${form.padEnd(width)}  ${what}`),
    'A dashboard is several pictures: make one of each of its charts.',
    'A png needs the optional package @resvg/resvg-wasm, and fonts: those of --font, or of the optional package vazirmatn.',
    'Where they are not installed: npx -p idlib-figures -p @resvg/resvg-wasm -p vazirmatn idlib-figures render png …',
  ].join('\n'),
  options: [
    {name: 'out', value: 'file', help: 'where to write it; to standard output if not given'},
    ...elementOptions,
    ...pictureOptions,
  ],
  examples: [
    'render F0 displacement-chart --page https://example.org/view.html',
    "render F1 '#idlib-displacement-chart?source=un' --language ar --page https://example.org/view.html",
    'render F4 map --width 640 --out map.html',
    'render svg casualty-chart --theme dark --out casualties.svg',
    'render png map --size card --out map.png',
  ],
  async run(given) {
    const [word, element, ...more] = given.positionals;
    if (word === undefined || element === undefined || more.length) {
      throw new UsageFault(`found ${given.positionals.length} words, expected two: a form and an element`);
    }
    const form = word.toLowerCase();
    const described = readElement(element);
    let made: string | Uint8Array;
    if (isPicture(form)) made = await drawElement(form, described, given);
    else {
      const html = readForm(word, Object.keys(pictures));
      refuse(given, html, ['theme', 'scale', 'size', 'font']);
      made = await writeElement(html, described, given);
    }
    return deliver(typeof made === 'string' && !made.endsWith('\n') ? `${made}\n` : made, textOf(given, 'out'));
  },
};

/** Writes what was made to a file, or gives it to be printed. */
async function deliver(made: string | Uint8Array, out: string | undefined): Promise<string | Uint8Array> {
  if (out === undefined) {
    if (typeof made !== 'string' && process.stdout.isTTY) {
      throw new UsageFault('png is no text for a terminal, expected --out, or a pipe');
    }
    return made;
  }
  try {
    await writeFile(out, made);
  } catch (error) {
    throw new InputFault(`${out}: ${(error as Error).message}`, {cause: error});
  }
  return '';
}
