import {pieceOf, type Piece} from './plan.js';

/** Text that is written from its start to its end, with no blanks but those that words need, however it is put together. */
export class Written {
  private text = '';
  /** Blanks of which what comes next decides what becomes. */
  private blanks = '';
  /** Whether it ends in a tag. Asked of the text itself, that would cost a copy of it. */
  private afterTag = false;

  /** Adds what has been taken apart before. */
  add({lead, core, trail}: Piece): void {
    this.blanks += lead;
    if (!core) return;
    if (this.blanks) {
      if (!this.blanks.includes('\n')) this.text += this.blanks;
      else if (!this.afterTag || !core.startsWith('<')) this.text += '\n';
    }
    this.text += core;
    this.afterTag = core.endsWith('>');
    this.blanks = trail;
  }

  /** Adds a text of any kind. */
  addText(text: string): void {
    if (!text) return;
    const plain = !isBlank(text.charCodeAt(0)) && !isBlank(text.charCodeAt(text.length - 1)) && !text.includes('\n');
    this.add(plain ? {lead: '', core: text, trail: ''} : pieceOf(text));
  }

  toString(): string {
    return this.text + (this.blanks.includes('\n') ? '\n' : this.blanks);
  }
}

/** Whether a character may be a blank; most can be told by their number. */
function isBlank(code: number): boolean {
  return code < 0x21 || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}
