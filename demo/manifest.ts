import {readFile} from 'node:fs/promises';

/** What the gallery reads of a custom elements manifest. */
interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: {readonly text: string};
  readonly default?: string;
}

interface Attribute extends Typed {
  readonly fieldName?: string;
}

interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'protected' | 'private';
  readonly static?: boolean;
  readonly attribute?: string;
  readonly readonly?: boolean;
}

export interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Typed[];
}

/** What the manifest at `url` says of an element; throws where it says nothing of it. */
export async function readDeclaration(url: URL, tag: string): Promise<Declaration> {
  const {modules} = JSON.parse(await readFile(url, 'utf8')) as Manifest;
  const found = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`${url.href}: found no <${tag}>`);
  return found;
}

/** The fields that others may use. */
export function publicFields({members = []}: Declaration): Member[] {
  return members.filter(
    ({kind, privacy = 'public', static: onClass}) => kind === 'field' && privacy === 'public' && !onClass,
  );
}

/** The methods that an element has beside those of every element. */
export function publicMethods({members = []}: Declaration): Member[] {
  return members.filter(
    ({kind, privacy = 'public', static: onClass, name, description}) =>
      kind === 'method' && privacy === 'public' && !onClass && Boolean(description) && !name.endsWith('Callback'),
  );
}

/** The attributes that set such a field: those of the inner state of an element are nobody's to set. */
export function publicAttributes(declaration: Declaration): Attribute[] {
  const fields = new Set(publicFields(declaration).map(({name}) => name));
  return (declaration.attributes ?? []).filter(({name, fieldName}) => fields.has(fieldName ?? name));
}
