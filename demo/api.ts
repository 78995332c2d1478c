import {html, prose, type Markup} from './html.js';
import type {Declaration} from '../src/build/manifest.js';
import {membersOf} from './manifest.js';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly readonly?: boolean;
}

/** The tables of all that can be set, heard, filled and styled from outside, from the manifest of the element. */
export function apiTables(declaration: Declaration): Markup {
  const {attributes = []} = declaration;
  const set = new Set(attributes.map(({name, fieldName}) => fieldName ?? name));
  const own = membersOf(declaration, 'field').filter(({name}) => !set.has(name));
  const methods = membersOf(declaration, 'method').map(({name, description = ''}) => ({
    name: `${name}()`,
    description,
  }));
  return html`${table(
    'attributes',
    'Attributes',
    'Plain text. Each is a property too, of the same name; `as-of` is `asOf`. A value that is not known is told once in the console, and left out.',
    attributes,
  )}
  ${table('properties', 'Properties', 'For scripts; they have no attribute.', own)}
  ${methods.length ? table('methods', 'Methods', 'For scripts. They return promises, as their code is loaded when one is first called.', methods) : ''}
  ${table('slots', 'Slots', 'Content of the page that the element takes in, by its `slot`.', declaration.slots ?? [])}
  ${table('events', 'Events', 'They bubble, and cross shadow roots.', declaration.events ?? [])}
  ${table('parts', 'Parts', 'For `::part()` in a style sheet of the page.', declaration.cssParts ?? [])}
  ${table('custom-properties', 'Custom properties', 'To be set on the element or anything around it.', declaration.cssProperties ?? [])}`;
}

function table(id: string, title: string, use: string, entries: readonly Entry[]): Markup {
  return html`<section class="api">
    <h3 id="${id}">${title}</h3>
    <p>${prose(use)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map(row)}
      </tbody>
    </table>
  </section>`;
}

function row(entry: Entry): Markup {
  const {name, description = ''} = entry;
  return html`<tr>
    <th scope="row">${name ? html`<code>${name}</code>` : 'default'}</th>
    <td>
      <p>${prose(description)}</p>
      ${kind(entry)}
    </td>
  </tr>`;
}

/** Type and default value, where the manifest knows them and they say more than "some text, or nothing". */
function kind({type, default: initial = 'null', readonly = false}: Entry): Markup | '' {
  const values = type?.text === 'string | null' ? '' : (type?.text ?? '');
  const parts: readonly (Markup | string)[] = [
    ...(values ? [html`<code>${values}</code>`] : []),
    ...(initial === 'null' ? [] : [html`default <code>${initial}</code>`]),
    ...(readonly ? ['read only'] : []),
  ];
  return parts.length ? html`<p class="kind">${parts.map((part, index) => [index ? ', ' : '', part])}</p>` : '';
}
