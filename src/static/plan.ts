/** A piece of a template that stays as it is, taken apart so that blanks can be joined with those of its neighbours. */
export interface Piece {
  readonly lead: string;
  readonly core: string;
  readonly trail: string;
}

/** What a template does at one of its places, in their order. */
export type Step =
  | {readonly kind: 'text'; readonly piece: Piece}
  | {readonly kind: 'child' | 'event' | 'shadow'}
  | {readonly kind: 'attribute' | 'boolean'; readonly name: string}
  | {readonly kind: 'property'; readonly name: string; readonly reflected: boolean}
  | {readonly kind: 'open'; readonly tag: string; readonly attributes: readonly (readonly [string, string])[]};

/** Stands for an expression in the source of a template, and nowhere else. */
const HOLE = '\0';
const tags = /<([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|\0/gi;
const attributes = /([.?@]?)([^\s"'>=/]+)(?:=(?:"([^"]*)"|'([^']*)'|(\0|[^\s"'>]+)))?/g;
const kinds = {'': 'attribute', '?': 'boolean', '.': 'property', '@': 'event'} as const;
/** The properties of elements of HTML that say the same as an attribute. */
const reflected: ReadonlySet<string> = new Set(['value', 'checked', 'selected']);

const plans = new WeakMap<TemplateStringsArray, readonly Step[]>();

/** How a template is written: read once, as its source stays the same array for as long as its code is there. */
export function planOf(strings: TemplateStringsArray): readonly Step[] {
  let plan = plans.get(strings);
  if (!plan) plans.set(strings, (plan = readPlan(strings.join(HOLE))));
  return plan;
}

function readPlan(source: string): Step[] {
  const steps: Step[] = [];
  let text = '';
  const settle = (...next: readonly Step[]) => {
    if (text) steps.push({kind: 'text', piece: pieceOf(text)});
    text = '';
    steps.push(...next);
  };
  let end = 0;
  for (const {0: found, index, 1: tag, 2: inner} of source.matchAll(tags)) {
    text += source.slice(end, index);
    end = index + found.length;
    if (tag === undefined) {
      settle({kind: 'child'});
      continue;
    }
    text += `<${tag}`;
    const own = customElements.get(tag) ? ([] as [string, string][]) : null;
    if (own) settle({kind: 'open', tag, attributes: own});
    let at = 0;
    for (const attribute of inner!.matchAll(attributes)) {
      const [whole, sign, name, double, single, bare] = attribute;
      const value = double ?? single ?? bare ?? '';
      const bound = value === HOLE;
      if (!bound && value.includes(HOLE)) throw new Error(`found the attribute ${name} of several parts, expected one`);
      text += inner!.slice(at, bound || own ? attribute.index : attribute.index + whole.length);
      at = attribute.index + whole.length;
      if (bound) {
        const kind = kinds[sign as keyof typeof kinds];
        const isReflected = !own && reflected.has(name!);
        settle(
          kind === 'event'
            ? {kind}
            : kind === 'property'
              ? {kind, name: name!, reflected: isReflected}
              : {kind, name: name!},
        );
        // An unquoted value would take the slash in.
        if (bare && inner!.slice(at) === '/') text += ' ';
      } else if (own) own.push([name!, value]);
    }
    text += inner!.slice(at);
    if (own) settle({kind: 'shadow'});
    else text += '>';
  }
  text += source.slice(end);
  settle();
  return steps;
}

/** A text without the blanks that its source is set in: a break for each run with one, and none between tags. */
export function pieceOf(text: string): Piece {
  const {lead, core, trail} = tidyPiece(text);
  return {lead, core: core.replace(/\s*\n\s*/g, '\n').replace(/(?<=>)\n(?=<)/g, ''), trail};
}

/** A text that has no such blanks but at its ends. */
export function tidyPiece(text: string): Piece {
  const end = text.trimEnd().length;
  const core = text.slice(0, end).trimStart();
  if (!core) return {lead: text, core, trail: ''};
  return {lead: text.slice(0, end - core.length), core, trail: text.slice(end)};
}
