type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[Tag], 'children'>>;

/** An element of the page with these properties and content. */
export function node<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

/** Text in which words between backticks are code. */
export function prose(text: string): (Node | string)[] {
  return text.split('`').map((part, index) => (index % 2 ? node('code', {}, part) : part));
}
