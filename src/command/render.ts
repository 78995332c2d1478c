import {writeFile} from 'node:fs/promises';
import {textOf, type Command} from './args.js';
import {elementOptions, forms, readElement, readForm, writeElement} from './element.js';
import {InputFault, UsageFault} from './fault.js';

export const render: Command = {
  name: 'render',
  operands: '<form> <element or #fragment>',
  summary: 'write an element in a form that its host takes',
  about: ['Writes an element as', ...Object.entries(forms).map(([form, what]) => `  ${form}  ${what}`)].join('\n'),
  options: [
    {name: 'out', value: 'file', help: 'where to write it; to standard output if not given'},
    ...elementOptions,
  ],
  examples: [
    'render F0 displacement-chart --page https://example.org/view.html',
    "render F1 '#idlib-displacement-chart?source=un' --language ar --page https://example.org/view.html",
    'render F4 map --width 640 --out map.html',
  ],
  async run(given) {
    const [form, element, ...more] = given.positionals;
    if (form === undefined || element === undefined || more.length) {
      throw new UsageFault(`found ${given.positionals.length} words, expected two: a form and an element`);
    }
    const text = await writeElement(readForm(form), readElement(element), given);
    const html = text.endsWith('\n') ? text : `${text}\n`;
    const out = textOf(given, 'out');
    if (out === undefined) return html;
    try {
      await writeFile(out, html);
    } catch (error) {
      throw new InputFault(`${out}: ${(error as Error).message}`, {cause: error});
    }
    return '';
  },
};
