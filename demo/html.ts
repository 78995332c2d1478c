import {escapeUTF8} from 'entities';

/** HTML that is ready to be written. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | readonly Part[];

/** A piece of HTML; whatever is put into it is escaped, unless it is markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + write(parts[index - 1] ?? '') + string));
}

/** Takes text from a file of this gallery as HTML. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** A sentence in which words between backticks are code. */
export function prose(sentence: string): Markup {
  return html`${sentence.split('`').map((text, index) => (index % 2 ? html`<code>${text}</code>` : text))}`;
}

function write(part: Part): string {
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(write).join('') : escapeUTF8(String(part));
}
