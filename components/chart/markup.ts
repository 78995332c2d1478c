import {nothing, render, type SVGTemplateResult, type TemplateResult} from 'lit';
import {escapeHtml} from '../../src/text/html.js';

/**
 * A template as markup that the browser parses in one go, for drawings: hundreds of elements, of which none is changed
 * but by drawing all anew. Lit would visit each, and keep it in mind. Its templates have whole attributes and children
 * alone: no listeners, no properties, no directives.
 */
export function asMarkup(template: TemplateResult): TemplateResult {
  return ofMarkup(markupOf(template), HTML) as TemplateResult;
}

/** The same of a template that is made anew again and again: what reads the same stays in its place. */
export function stableMarkup(): (template: TemplateResult) => TemplateResult {
  let last: TemplateResult | null = null;
  return (template) => {
    const next = asMarkup(template);
    if (last?.strings[0] !== next.strings[0]) last = next;
    return last!;
  };
}

/** The same of what stands in an SVG. */
export function asSvgMarkup(template: SVGTemplateResult): SVGTemplateResult {
  return ofMarkup(markupOf(template), SVG) as SVGTemplateResult;
}

/** Templates that `asSvgMarkup` gave, one after the other in one. */
export function asOne(templates: readonly SVGTemplateResult[]): SVGTemplateResult {
  return ofMarkup(templates.map(({strings}) => strings[0]).join(''), SVG) as SVGTemplateResult;
}

/** Elements that something else has drawn, as a template of SVG. */
export function copyOf(elements: readonly Element[]): SVGTemplateResult {
  return ofMarkup(elements.map(({outerHTML}) => outerHTML).join(''), SVG) as SVGTemplateResult;
}

/** Has Lit take the nodes of a template as they were parsed: a copy is of use to what is drawn again. */
const uncopied = {creationScope: {importNode: <T extends Node>(node: T): T => node}};

/** The nodes of a template that one of these gave, and that is drawn nowhere else. */
export function nodesOf(template: Template): DocumentFragment {
  const nodes = document.createDocumentFragment();
  render(template, nodes, uncopied);
  return nodes;
}

type Template = TemplateResult | SVGTemplateResult;
const HTML = 1;
const SVG = 2;

/** As Lit itself does it for markup that is known to be safe, under its own policy for trusted types. */
function ofMarkup(markup: string, kind: number): unknown {
  const strings = [markup];
  return {_$litType$: kind, strings: Object.assign(strings, {raw: strings}), values: []};
}

/** A template as text. */
export function markupOf({strings, values}: Template): string {
  return strings.reduce((text, next, index) => {
    const [before, value] = [strings[index - 1]!, values[index - 1]];
    if (!before.endsWith('=')) return text + childOf(value) + next;
    if (value === nothing) return text.slice(0, -before.length) + before.replace(/\s\S+$/, '') + next;
    return `${text}"${textOf(value)}"${next}`;
  });
}

function childOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(childOf).join('');
  if (value === nothing || value === null || value === undefined) return '';
  return isTemplate(value) ? markupOf(value) : textOf(value);
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && '_$litType$' in value!;
}

function textOf(value: unknown): string {
  return escapeHtml(String(value));
}
