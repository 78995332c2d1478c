const told = new Set<string>();

/** Says once to the developers of a page what an element found and what it expected. */
export function warnOnce(tag: string, attribute: string, found: string, expected: string): void {
  const text = `<${tag}> ${attribute}: found "${found}", expected ${expected}`;
  if (told.has(text)) return;
  told.add(text);
  // oxlint-disable-next-line no-console -- this is where an author of a page looks
  console.warn(text);
}
