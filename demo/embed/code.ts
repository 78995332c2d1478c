import type {Embeddable} from './option.js';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/**
 * The HTML of an element as one writes it by hand: its attributes, around what is shown where there is no script.
 * Sentences stand in paragraphs, unless the element is itself a part of a sentence.
 */
export function elementCode(
  {name}: Embeddable,
  attributes: readonly (readonly [name: string, value: string])[],
  fallback: readonly string[],
  inline: boolean,
): string {
  const tag = `idlib-${name}`;
  const given = attributes.map(([attribute, value]) => (value ? ` ${attribute}="${escape(value)}"` : ` ${attribute}`));
  const inside = inline
    ? escape(fallback.join(' '))
    : fallback.map((sentence) => `\n  <p>${escape(sentence)}</p>`).join('') + '\n';
  return `<${tag}${given.join('')}>${inside}</${tag}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}
