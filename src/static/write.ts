import {noChange, nothing, type TemplateResult} from 'lit';
import {PartType} from 'lit/directive.js';
import {getDirectiveClass} from 'lit/directive-helpers.js';
import {escapeHtml} from '../text/html.js';
import {planOf, tidyPiece, type Piece} from './plan.js';
import {Written} from './written.js';

/** An element of the package within another one, as it is written. */
export interface Inner {
  setAttribute(name: string, value: string): void;
  setProperty(name: string, value: unknown): void;
  /** What stands after its name: its attributes, the end of its tag, and its shadow root. */
  rest(): string;
}

/** Text that is HTML as it stands, as it was written here before. */
export class Html {
  readonly piece: Piece;

  constructor(text: string) {
    this.piece = tidyPiece(text);
  }
}

/**
 * A template as text. A renderer for the server that serves any page keeps a trace of each part, so that a script can
 * take it over, and takes ten times as long: here nothing is taken over, and elements are of this package alone.
 */
export function write(template: unknown, open?: (tag: string) => Inner): string {
  const out = new Written();
  writeValue(template, out, open);
  return out.toString();
}

function writeValue(value: unknown, out: Written, open?: (tag: string) => Inner): void {
  if (typeof value === 'string') out.addText(escapeHtml(value));
  else if (typeof value === 'number') out.addText(String(value));
  else if (isAbsent(value)) return;
  else if (isTemplate(value)) writeTemplate(value, out, open);
  else if (Array.isArray(value)) for (const item of value as unknown[]) writeValue(item, out, open);
  else if (value instanceof Html) out.add(value.piece);
  else {
    const Directive = getDirectiveClass(value);
    if (Directive) {
      const {values} = value as {readonly values: readonly unknown[]};
      writeValue(new Directive({type: PartType.CHILD}).render(...values), out, open);
    } else out.addText(escapeHtml(String(value)));
  }
}

function writeTemplate({strings, values}: TemplateResult, out: Written, open?: (tag: string) => Inner): void {
  let index = 0;
  let inner: Inner | null = null;
  for (const step of planOf(strings)) {
    switch (step.kind) {
      case 'text':
        out.add(step.piece);
        break;
      case 'child':
        writeValue(values[index++], out, open);
        break;
      case 'event':
        index++;
        break;
      case 'attribute': {
        const value = values[index++];
        if (value === nothing || value === noChange) break;
        const text = isAbsent(value) ? '' : String(value);
        if (inner) inner.setAttribute(step.name, text);
        else out.addText(`${step.name}="${escapeHtml(text)}"`);
        break;
      }
      case 'boolean': {
        const value = values[index++];
        if (!value || isAbsent(value)) break;
        if (inner) inner.setAttribute(step.name, '');
        else out.addText(step.name);
        break;
      }
      case 'property': {
        const value = values[index++];
        if (inner) inner.setProperty(step.name, value === nothing ? undefined : value);
        else if (step.reflected && value === true) out.addText(step.name);
        else if (step.reflected && value !== false) out.addText(`${step.name}="${escapeHtml(String(value))}"`);
        break;
      }
      case 'open':
        inner = open!(step.tag);
        for (const [name, value] of step.attributes) inner.setAttribute(name, value);
        break;
      case 'shadow':
        out.add(tidyPiece(inner!.rest()));
        inner = null;
    }
  }
}

function isAbsent(value: unknown): boolean {
  return value === nothing || value === null || value === undefined || value === noChange;
}

function isTemplate(value: unknown): value is TemplateResult {
  return (value as Partial<TemplateResult>)['_$litType$'] !== undefined;
}
