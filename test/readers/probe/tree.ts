/** All elements that are shown under one, in order: through shadow roots and what stands in their slots. */
export function* shown(root: Element): Generator<Element> {
  // An element without a box of its own says that it is not to be seen, though what is in it can be.
  if (getComputedStyle(root).display !== 'contents' && !root.checkVisibility({visibilityProperty: true})) return;
  yield root;
  const slotted = root instanceof HTMLSlotElement ? root.assignedElements() : [];
  const children = root.shadowRoot?.children ?? (slotted.length ? slotted : root.children);
  for (const child of children) yield* shown(child);
}

/** What an element stands in, as it is shown. */
export function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** An element and all that it stands in. */
export function* outward(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = around(at)) yield at;
}

/** Everything of the page that is under test. */
export function stage(): Element[] {
  return [...shown(document.querySelector('main')!)];
}

/** What has the focus, in whatever shadow root. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : active;
}

/** A short name of an element, for messages. */
export function nameOf(element: Element): string {
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  return `${element.localName}${element.id ? `#${element.id}` : ''}${classes}`;
}
