import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Numbering} from '../../src/text/formats.js';
import type {Language} from '../../src/text/language.js';
import {languageNow, loadLanguage} from './languages.js';
import type {StillElement} from './still.js';

/**
 * The language that an element writes: that of the nearest `lang`, up the tree and across shadow roots, followed when
 * it changes. While one is loaded, the element keeps what it showed before.
 */
export class LanguageController implements ReactiveController {
  /** Settles when the language of the page has arrived. */
  arrived: Promise<void> = Promise.resolve();
  private written: Language | null = null;
  private readonly roots = new Set<Node>();

  constructor(
    private readonly host: ReactiveControllerHost & StillElement,
    private readonly numbering: () => Numbering,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsOf(this.host)) {
      this.roots.add(root);
      follow(root, this.host);
    }
  }

  hostDisconnected(): void {
    for (const root of this.roots) unfollow(root, this.host);
    this.roots.clear();
  }

  hostUpdate(): void {
    const tag = tagOf(this.host);
    const found = languageNow(tag, this.numbering());
    if (found) this.written = found;
    else this.arrived = loadLanguage(tag).then(() => this.host.requestUpdate());
  }

  /** The language to write; `null` while the first one is on its way. */
  get current(): Language | null {
    return this.written ?? languageNow(tagOf(this.host), this.numbering());
  }
}

function tagOf(element: StillElement): string {
  if (element.still) return element.still.lang;
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}

function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/** One observer a tree, however many elements stand in it. */
const followed = new Map<Node, {readonly observer: MutationObserver; readonly hosts: Set<ReactiveControllerHost>}>();

function follow(root: Node, host: ReactiveControllerHost): void {
  let tree = followed.get(root);
  if (!tree) {
    const hosts = new Set<ReactiveControllerHost>();
    const observer = new MutationObserver(() => {
      for (const other of hosts) other.requestUpdate();
    });
    // And whether the text around is edited, in which nothing is drawn.
    observer.observe(root, {attributes: true, attributeFilter: ['lang', 'contenteditable'], subtree: true});
    followed.set(root, (tree = {observer, hosts}));
  }
  tree.hosts.add(host);
}

function unfollow(root: Node, host: ReactiveControllerHost): void {
  const tree = followed.get(root);
  tree?.hosts.delete(host);
  if (tree?.hosts.size !== 0) return;
  tree.observer.disconnect();
  followed.delete(root);
}
