import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

const parser = unified().use(rehypeParse, {fragment: true});

/** HTML as a browser reads it, as a tree that is no page: nothing in it runs or loads. */
export function parse(html: string): Markup {
  return parser.parse(html);
}

export type Markup = ReturnType<typeof parser.parse>;
export type MarkupNode = Markup['children'][number];
export type MarkupElement = Extract<MarkupNode, {type: 'element'}>;

/** All elements, in their order; what is in templates is not among them. */
export function elementsIn({children}: {readonly children: readonly MarkupNode[]}): MarkupElement[] {
  return children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}

/** The pieces of text that a reader sees, each without blanks around it. */
export function textsIn({children}: {readonly children: readonly MarkupNode[]}): string[] {
  return children.flatMap((child) => {
    if (child.type === 'element') return /^(?:style|script)$/.test(child.tagName) ? [] : textsIn(child);
    const text = child.type === 'text' ? child.value.replace(/[\s\u00a0]+/g, ' ').trim() : '';
    return text ? [text] : [];
  });
}
