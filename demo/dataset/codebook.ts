import {html, prose, type Markup} from '../html.js';
import type {DataPackage, Field, Resource} from '../../src/model/schema.js';
import {scrolling} from './scrolling.js';

/** Every table and column of the dataset, from its own description. */
export function codebook({resources}: DataPackage): Markup {
  return html`${resources.map(
    (resource) =>
      html`<section>
        <h3 id="codebook-${resource.name}">${resource.title}: <code>${resource.path}</code></h3>
        <p>${prose(resource.description)} ${keys(resource)}</p>
        ${scrolling(`Columns of ${resource.path}`, columns(resource))}
      </section>`,
  )}`;
}

function keys({schema}: Resource): Markup {
  const {primaryKey} = schema;
  return html`A row is known by its ${primaryKey.map((name, index) => [index ? ', ' : '', html`<code>${name}</code>`])}.`;
}

function columns({name, schema}: Resource): Markup {
  const tables = new Map(
    (schema.foreignKeys ?? []).map(({fields: [column], reference}) => [column, reference.resource ?? name]),
  );
  return html`<table class="codebook">
    <thead>
      <tr>
        <th scope="col">Column</th>
        <th scope="col">Meaning</th>
        <th scope="col">Type</th>
        <th scope="col">Rules</th>
      </tr>
    </thead>
    <tbody>
      ${schema.fields.map((field) => column(field, tables.get(field.name)))}
    </tbody>
  </table>`;
}

function column(field: Field, table: string | undefined): Markup {
  return html`<tr>
    <th scope="row"><code>${field.name}</code></th>
    <td>
      <p>${field.title}. ${prose(field.description)}</p>
    </td>
    <td>${field.type}</td>
    <td>
      <ul>
        ${table ? html`<li>one of <a href="#codebook-${table}">${table}</a></li>` : ''}
        ${rules(field).map((rule) => html`<li>${rule}</li>`)}
      </ul>
    </td>
  </tr>`;
}

/** What a cell must be, in words. */
function rules({constraints = {}}: Field): (Markup | string)[] {
  const {required, unique, enum: values, pattern, minimum, maximum} = constraints;
  return [
    required ? 'required' : 'can be empty',
    ...(unique ? ['unique'] : []),
    ...(values ? [html`one of ${values.map((value, index) => [index ? ', ' : '', html`<code>${value}</code>`])}`] : []),
    ...(pattern === undefined ? [] : [html`matches <code>${pattern}</code>`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ];
}
