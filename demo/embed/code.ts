import type {Embeddable} from './option.js';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/**
 * The HTML of an embed: the script, then the element with its attributes around what is shown where there is no
 * script. Sentences stand in paragraphs, unless the element is itself a part of a sentence.
 */
export function embedCode(
  {name, script}: Embeddable,
  attributes: readonly (readonly [name: string, value: string])[],
  scripts: string,
  fallback: readonly string[],
  inline: boolean,
): string {
  const tag = `idlib-${name}`;
  const given = attributes.map(([attribute, value]) => (value ? ` ${attribute}="${escape(value)}"` : ` ${attribute}`));
  const inside = inline
    ? escape(fallback.join(' '))
    : fallback.map((sentence) => `\n  <p>${escape(sentence)}</p>`).join('') + '\n';
  const source = `${scripts.replace(/\/*$/, '/')}${script}`;
  return `<script type="module" src="${escape(source)}"></script>\n\n<${tag}${given.join('')}>${inside}</${tag}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}
