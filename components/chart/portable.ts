import {loadTools, type Tools} from './load-tools.js';
import {StillElement} from './still.js';
import type {CitationForm, ImageOptions, PictureOptions, Subject} from './subject.js';

/**
 * An element that can be taken elsewhere: as a picture, a file, a citation. Its methods return promises, as the code for
 * them is fetched at first need (`tools.js`); they reject where the element is not ready, or the code cannot be loaded.
 */
export abstract class PortableElement extends StillElement {
  /** What is taken, with all that it must not be without. */
  protected abstract subjectBy(tools: Tools): Subject;

  /**
   * What is shown as an SVG document that needs nothing else: heading, summary, drawing, key, sources and licence, in
   * its language and colours; light ones, unless `theme` is `dark`.
   */
  async toSVG(options?: PictureOptions): Promise<string> {
    const tools = await this.tools();
    return tools.toSVG(this.subjectBy(tools), options);
  }

  /** The same as a PNG image. Rejects with `RangeError` for a scale that is not a number over zero. */
  async toPNG(options?: ImageOptions): Promise<Blob> {
    const tools = await this.tools();
    return tools.toPNG(this.subjectBy(tools), options);
  }

  /**
   * The figures shown as CSV, with every column of `figures.csv`; or, asked for `events`, the events, with every column
   * of `events.csv`: a header alone where none are shown. Text that spreadsheets would run gets an apostrophe.
   */
  async toCSV(table?: 'figures' | 'events'): Promise<string> {
    const tools = await this.tools();
    return tools.toCSV(this.subjectBy(tools), table);
  }

  /** How to cite what is shown: in a sentence of its language, or its reports and its dataset as `bibtex` or `csl`. */
  async toCitation(form?: CitationForm): Promise<string> {
    const tools = await this.tools();
    return tools.toCitation(this.subjectBy(tools), form);
  }

  /** Address of what is shown: that of the page, and the element by its `id` where it has one. */
  protected viewUrl(): string {
    if (this.still) return '';
    const {href} = location;
    return this.id ? `${href.split('#', 1)[0]}#${encodeURIComponent(this.id)}` : href;
  }

  private async tools(): Promise<Tools> {
    // What never was in a page is never drawn, however long one waits for it.
    if (!this.isConnected && !this.hasUpdated) throw new Error(`${this.localName} is not in a document`);
    await this.updateComplete;
    if (this.status !== 'ready') throw new Error(`${this.localName} is not ready: ${this.status}`);
    return loadTools();
  }
}
