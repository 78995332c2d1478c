interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: {readonly text: string};
  readonly default?: string;
}

export interface Attribute extends Typed {
  readonly fieldName?: string;
}

interface Parameter extends Typed {
  readonly optional?: boolean;
}

export interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'protected' | 'private';
  readonly static?: boolean;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly return?: {readonly type: {readonly text: string}};
}

/** What the manifest says of an element. */
export interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Typed[];
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports?: readonly {readonly kind: string; readonly name?: string}[];
}

/** What is read of a manifest. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly Module[];
}

/** The manifest with nothing in it but elements and what others may use of them, by the files of the package. */
export function publishedManifest({schemaVersion, modules}: Manifest): Manifest {
  return {
    schemaVersion,
    modules: modules.flatMap(({path, declarations}) =>
      declarations
        .filter(({tagName}) => tagName !== undefined)
        .flatMap((declaration) => modulesOf(declaration, `dist/${path.replace(/\.ts$/, '.js')}`)),
    ),
  };
}

/** The two files of an element: that of its class, and that which registers it. */
function modulesOf(declaration: Declaration, path: string): Module[] {
  const reference = {name: declaration.name, module: path};
  const files = [
    {
      path,
      declarations: [publicDeclaration(declaration)],
      exports: [{kind: 'js', name: declaration.name, declaration: reference}],
    },
    {
      path: path.replace(/[^/]+$/, 'define.js'),
      declarations: [],
      exports: [{kind: 'custom-element-definition', name: declaration.tagName!, declaration: reference}],
    },
  ];
  return files.map((file) => ({kind: 'javascript-module', ...file}));
}

function publicDeclaration(declaration: Declaration): Declaration & {superclass: object} {
  const members = (declaration.members ?? []).filter(isPublic);
  const names = new Set(members.map(({name}) => name));
  return {
    ...declaration,
    superclass: {name: 'LitElement', package: 'lit'},
    // The attributes that set no such field are the inner state of an element, and nobody's to set.
    attributes: (declaration.attributes ?? []).filter(({name, fieldName = name}) => names.has(fieldName)).map(plain),
    members: members.map(plain),
  };
}

/** What every element has anyway, such as its callbacks, has no description of ours. */
function isPublic({privacy = 'public', static: onClass = false, description, name}: Member): boolean {
  return privacy === 'public' && !onClass && description !== undefined && !name.endsWith('Callback');
}

/** Where an entry was inherited from is a file that others can't import. */
function plain<Entry extends object>(entry: Entry): Entry {
  return {...entry, inheritedFrom: undefined};
}
