import type {Page} from 'puppeteer-core';

/** Goes through a page as a reader does, who so comes to the elements that wait far down, and back. */
export async function walk(page: Pick<Page, 'evaluate'>): Promise<void> {
  await page.evaluate(async () => {
    const {scrollX: left, scrollY: top} = window;
    const roots: ParentNode[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        const {shadowRoot, localName} = element;
        if (shadowRoot) roots.push(shadowRoot);
        const waits = shadowRoot ? shadowRoot.querySelector('.room') : customElements.get(localName);
        if (!waits) continue;
        element.scrollIntoView({behavior: 'instant'});
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    }
    scrollTo({left, top, behavior: 'instant'});
  });
}
