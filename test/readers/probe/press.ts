/** Presses all that can be pressed in a page, and what comes up then, to the fortieth; how much that was. */
export async function pressAll(): Promise<number> {
  const pressed = new WeakSet<Element>();
  const within = function* (root: ParentNode): Generator<HTMLElement> {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      yield element;
      if (element.shadowRoot) yield* within(element.shadowRoot);
    }
  };
  const next = (): HTMLElement | undefined => {
    let options = 0;
    return [...within(document.querySelector('main')!)].find((element) => {
      // Two marks of a drawing stand for all.
      if (element.matches('[role=option]') && options++ > 1) return false;
      return (
        element.matches('button:enabled, select, input:not([readonly]), summary, [role=option], [role=button]') &&
        !pressed.has(element)
      );
    });
  };
  let count = 0;
  for (let element = next(); element && count < 40; element = next()) {
    pressed.add(element);
    count++;
    if (element instanceof HTMLSelectElement) element.selectedIndex = element.options.length - 1;
    if (element instanceof HTMLInputElement && element.type === 'date') element.value = '2019-05-01';
    if (element instanceof HTMLInputElement && element.type === 'search') element.value = 'UN';
    if (element.matches('select, input')) {
      element.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      element.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    } else element.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await new Promise(requestAnimationFrame);
  }
  return count;
}
