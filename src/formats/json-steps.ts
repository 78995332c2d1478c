import type {Steps} from '../model/steps.js';

/** About how many letters of a list are parsed in one step. */
const PIECE = 65_536;
/** What stands for the list of a number while the rest is parsed. */
const MARK = '\u0000list ';

/**
 * Parses JSON text as `JSON.parse` does, in steps that are short for texts of any length if these are lists, or objects of
 * lists: as datasets are. Throws `SyntaxError`.
 */
export function* parseJsonSteps(text: string, piece: number = PIECE): Steps<unknown> {
  try {
    return yield* new Cutting(text, piece).parse();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // So that the fault is told by its place in the whole.
    return JSON.parse(text) as unknown;
  }
}

/** Cuts the lists out of a text, in pieces that end where a row does, and parses these by themselves. */
class Cutting {
  private readonly lists: unknown[][] = [];
  /** What is left where lists were cut out. */
  private rest = '';
  /** Up to where the text was parsed, or stands in the rest. */
  private done = 0;

  constructor(
    private readonly text: string,
    private readonly piece: number,
  ) {}

  *parse(): Steps<unknown> {
    const {text} = this;
    let depth = 0;
    // How deep the rows of the list lie that may be cut, and whether it was.
    let inList = 0;
    let cut = false;
    let looked = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        at = endOfString(text, at);
        continue;
      }
      if (code === OPENED_LIST || code === OPENED_OBJECT) {
        depth++;
        if (code === OPENED_LIST && depth <= 2 && !inList) {
          inList = depth;
          cut = false;
          this.keep(at + 1);
        }
      } else if (code === COMMA && inList && depth === inList && at - this.done > this.piece) {
        this.take(at, cut);
        cut = true;
        yield;
      } else if (code === CLOSED_LIST || code === CLOSED_OBJECT) {
        if (depth === inList && cut) this.take(at, true);
        if (depth === inList) inList = 0;
        depth--;
      }
      if (at - looked > PIECE) {
        looked = at;
        yield;
      }
    }
    this.keep(text.length);
    return this.joined(JSON.parse(this.rest));
  }

  /** Leaves what comes before a place where it is. */
  private keep(end: number): void {
    this.rest += this.text.slice(this.done, end);
    this.done = end;
  }

  /** Parses the rows before a place, of which the first follow a comma unless they begin the list. */
  private take(end: number, more: boolean): void {
    const rows = JSON.parse(`[${this.text.slice(this.done, end)}]`) as unknown[];
    if (!rows.length) throw new SyntaxError('a comma without a row');
    if (more) for (const row of rows) this.lists.at(-1)!.push(row);
    else {
      this.rest += JSON.stringify(MARK + this.lists.length);
      this.lists.push(rows);
    }
    this.done = end + (this.text.charCodeAt(end) === COMMA ? 1 : 0);
  }

  private joined(value: unknown): unknown {
    if (!this.lists.length || typeof value !== 'object' || value === null) return value;
    // In the list of its rows alone, or among the values of an object.
    if (Array.isArray(value)) return value.length === 1 ? (this.listOf(value[0]) ?? value) : value;
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      const list: unknown = object[key];
      if (Array.isArray(list) && list.length === 1) object[key] = this.listOf(list[0]) ?? list;
    }
    return object;
  }

  private listOf(mark: unknown): unknown[] | undefined {
    return typeof mark === 'string' && mark.startsWith(MARK) ? this.lists[Number(mark.slice(MARK.length))] : undefined;
  }
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPENED_LIST = 91;
const CLOSED_LIST = 93;
const OPENED_OBJECT = 123;
const CLOSED_OBJECT = 125;

/** Where the string that begins at a place ends; the end of the text where it does not. */
function endOfString(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((at - before) % 2 === 0) return at;
  }
  return text.length;
}
