import type {LitElement, PropertyValues} from 'lit';
import {keptDrawing} from './drawings.js';
import {elements, type Tag} from './elements.js';
import {written} from './escape.js';
import {createStill} from './still.js';
import {write, type Inner} from './write.js';

/** The page of an element, so far as it is known. */
interface Page {
  readonly language: string;
  /** In which an element is drawn, and those within it. */
  readonly widths: readonly number[];
  readonly within: readonly number[];
  /** The tag of the styles of an element. */
  readonly styleOf: (tag: Tag) => string;
}

/** What an element is told that its drawing does not show. */
const undrawn =
  /^(?:id|class|lang|dir|slot|title|hidden|translate|data|data-.*|aria-.*|part|exportparts|src|fixed|heading|summary|theme|controls)$/;

/** What Lit asks of an element, which classes keep to themselves. */
interface Lifecycle {
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
}

/** An element without a page: what its life in one comes to before its first drawing, and that drawing as text. */
export class Renderer implements Inner {
  readonly element: InstanceType<(typeof elements)[Tag]>;
  private readonly given: Record<string, string> = {};
  private told = '';

  constructor(
    private readonly tag: Tag,
    private readonly page: Page,
  ) {
    const {language, widths} = page;
    const about = `${tag} ${language} `;
    this.element = new elements[tag]();
    this.element.still = createStill(language, widths, (key, draw) =>
      keptDrawing(this.element.data, about + key + this.told, draw),
    );
  }

  private get life(): Lifecycle {
    return this.element as unknown as Lifecycle;
  }

  setAttribute(name: string, value: string): void {
    this.given[name] = value;
    this.tell(name, value);
    this.element.setAttribute(name, value);
    this.element.attributeChangedCallback(name, null, value);
  }

  setProperty(name: string, value: unknown): void {
    Object.assign(this.element, {[name]: value});
    this.tell(name, value);
  }

  /** Has the element choose what it shows, once it has been told everything. */
  prepare(): void {
    const {elementProperties} = this.element.constructor as typeof LitElement;
    const changed: PropertyValues = new Map([...elementProperties.keys()].map((name) => [name, undefined]));
    // The dataset of an address was handed over, and nothing is fetched.
    changed.delete('src');
    this.life.willUpdate(changed);
  }

  rest(): string {
    this.prepare();
    // One within another is drawn anew by that other, not by itself.
    return `${written(this.given)} fixed><template shadowroot="open" shadowrootmode="open">${this.shadow()}</template>`;
  }

  shadow(): string {
    const {page} = this;
    const open = (tag: string) => new Renderer(tag as Tag, {...page, widths: page.within});
    return page.styleOf(this.tag) + write(this.life.render(), open);
  }

  private tell(name: string, value: unknown): void {
    if (!undrawn.test(name)) this.told += ` ${JSON.stringify([name, value])}`;
  }
}
