import type {Markup, MarkupElement, MarkupNode} from './markup.js';

/** What is shown of what a host has left; of another tag, only what is in it. */
const tags =
  /^(?:a|b|blockquote|br|caption|code|div|em|figcaption|figure|i|img|li|ol|p|section|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|ul|idlib-[a-z-]+)$/;
const attributes =
  /^(?:alt|as-of|colspan|columns|controls|dir|figures|for|from|group|heading|height|highlight|href|indicator|interactive|lang|numbering|place|ref|rowspan|scope|series|show|source|src|summary|theme|title|to|width)$/i;

/** What no reader sees. */
const unseen = /^(?:style|script|template|title)$/;

/** What stands in the preview for addresses that are not there yet. */
export interface Standing {
  readonly picture: string;
  readonly href: (address: string) => string;
}

/**
 * HTML as nodes of the page, made one by one of tags and attributes that are known: nothing is parsed as a page, so
 * nothing in it runs or asks for anything.
 */
export function adopt(tree: Markup | MarkupElement, standing: Standing): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const child of tree.children) fragment.append(nodeOf(child, standing));
  return fragment;
}

function nodeOf(node: MarkupNode, standing: Standing): Node {
  if (node.type === 'text') return document.createTextNode(node.value);
  if (node.type !== 'element') return document.createDocumentFragment();
  const content = adopt(node, standing);
  if (!tags.test(node.tagName)) return unseen.test(node.tagName) ? document.createTextNode('') : content;
  const made = document.createElement(node.tagName);
  for (const [name, value] of Object.entries(node.properties)) {
    if (attributes.test(name) && value !== null && value !== undefined) set(made, name, valueOf(value), standing);
  }
  made.append(content);
  return made;
}

function set(element: HTMLElement, name: string, value: string, {picture, href}: Standing): void {
  if (name === 'href') element.setAttribute(name, href(value));
  else if (name !== 'src') element.setAttribute(name, value);
  else if (element.localName === 'img') element.setAttribute(name, picture);
  else if (/^(?:https?:\/\/|[\w./-]+$)/.test(value)) element.setAttribute(name, value);
}

function valueOf(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}
