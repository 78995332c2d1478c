import {put, worded} from './put.js';
import type {Load} from './scripts.js';
import {places, wishOf, type Wish} from './wish.js';

/** What is loaded before it comes into view: one screen away, on either side. */
const MARGIN = '100% 0%';

/**
 * Gives every place of the page what it asks for as it comes near, now and whenever the page changes: loads the script
 * of its element, and puts the element around what stands there. Nothing is touched before the script has come.
 */
export function watch(page: Document, load: Load): void {
  const near = new IntersectionObserver(meet, {rootMargin: MARGIN});
  const failed = new Set<string>();

  new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) find(node);
  }).observe(page, {childList: true, subtree: true});
  find(page.documentElement);

  function find(within: Element): void {
    if (within.matches(places)) near.observe(within);
    for (const place of within.querySelectorAll(places)) near.observe(place);
  }

  /** Has a place looked at once more, in the next frame, as it stands then. */
  function again(place: Element): void {
    near.unobserve(place);
    near.observe(place);
  }

  function meet(entries: readonly IntersectionObserverEntry[]): void {
    // One chart a frame: each moves what follows, of which much may then be far away.
    let drawn = false;
    for (const {target, isIntersecting} of entries) {
      const place = target as HTMLElement;
      // What is being written is left alone; it is looked at again when it has been out of view.
      if (!isIntersecting || place.isContentEditable) continue;
      const wish = worded.has(place) ? null : wishOf(place);
      if (wish?.around?.contains(page.activeElement)) {
        // A reader who is at the link would lose it.
        place.addEventListener('focusout', () => again(place), {once: true});
      } else if (wish?.around && customElements.get(wish.tag)) {
        const chart = wish.tag !== 'idlib-figure';
        if (chart && drawn) {
          again(place);
          continue;
        }
        drawn ||= chart;
        put(wish.tag, wish.attributes, wish.around);
      } else if (wish) {
        void bring(wish, place).then((there) => there && near.observe(place));
      }
      near.unobserve(place);
    }
  }

  /** Loads what an element needs, and its language with it; gives whether the element is there now. */
  async function bring({tag, attributes}: Wish, place: HTMLElement): Promise<boolean> {
    if (customElements.get(tag)) return false;
    const path = `elements/${tag.slice('idlib-'.length)}.js`;
    const lang = attributes.lang ?? place.closest<HTMLElement>('[lang]')?.lang ?? '';
    const loading = load(path);
    if (!loading) return false;
    try {
      // The element itself says what becomes of a language that does not come.
      const language = load(`languages/${lang.split('-')[0]!.toLowerCase()}.js`)?.catch(() => {});
      await Promise.all([loading, language]);
      if (customElements.get(tag)) return true;
      throw new Error('it did not run');
    } catch (error) {
      // oxlint-disable-next-line no-console -- this is where an author of a page looks
      if (!failed.has(path)) console.warn(`idlib-figures: ${path}: ${String(error)}; the page keeps its own content`);
      failed.add(path);
      return false;
    }
  }
}
