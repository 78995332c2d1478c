import {embedAttributes, formatEmbed} from '../../../src/model/embed.js';
import type {Form} from '../../../src/static/index.js';
import type {Order} from './order.js';

type Options = readonly (readonly [name: string, value: string | null | undefined])[];

/** The command that writes the same form. */
export function formCommand(form: Form, order: Order, options: Options): string {
  return ['npx', `idlib-figures@${order.version}`, ...renderOf(form, order, options)].join(' ');
}

/** The command that draws the picture as PNG, with what it needs for that. */
export function pictureCommand(order: Order, file: string): string {
  const packages = [`idlib-figures@${order.version}`, '@resvg/resvg-wasm@2', 'vazirmatn@33'];
  const words = renderOf('png', order, [
    ['theme', order.attributes.theme === 'dark' ? 'dark' : null],
    ['out', file],
  ]);
  return ['npx', ...packages.map((name) => `-p ${name}`), 'idlib-figures', ...words].join(' ');
}

function renderOf(form: string, {tag, attributes, dataset}: Order, options: Options): string[] {
  const names: ReadonlySet<string> = new Set(embedAttributes);
  const own = Object.fromEntries(Object.entries(attributes).filter(([name]) => names.has(name)));
  const all: Options = [...options, ['dataset', dataset && 'datapackage.json']];
  const given = all.flatMap(([name, value]) => (value ? [`--${name} ${quote(value)}`] : []));
  return ['render', form, quote(`#${formatEmbed({tag, attributes: own})}`), ...given];
}

/** A word of a shell, whatever is in it. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
