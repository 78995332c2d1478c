import {Marked, type Token, type Tokens} from 'marked';
import {html, trusted, type Markup} from '../html.js';
import {scrolling} from './scrolling.js';

/** A part of a text under a heading of the second level; the part before the first one has no title. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
  /** The words of the first passage that is quoted, if any. */
  readonly quoted: string | null;
}

const marked = new Marked({
  renderer: {
    // What is HTML in the text is shown, not run.
    html: ({text}) => html`${text}`.text,
    table({header, rows}) {
      const cells = (row: Tokens.TableCell[], cell: (text: Markup) => Markup) =>
        html`<tr>
          ${row.map(({tokens}) => cell(trusted(this.parser.parseInline(tokens))))}
        </tr>`;
      return scrolling(
        header.map(({text}) => text).join(', '),
        html`<table>
          <thead>
            ${cells(header, (text) => html`<th scope="col">${text}</th>`)}
          </thead>
          <tbody>
            ${rows.map((row) => cells(row, (text) => html`<td>${text}</td>`))}
          </tbody>
        </table>`,
      ).text;
    },
  },
});

/** The sections of a Markdown text, without its title. */
export function readSections(text: string): Section[] {
  const tokens = marked.lexer(text).filter((token) => !isHeading(token, 1));
  const starts = [-1, ...tokens.flatMap((token, index) => (isHeading(token, 2) ? [index] : []))];
  return starts.map((start, index) => {
    const heading = tokens[start] as Tokens.Heading | undefined;
    const body = tokens.slice(start + 1, starts[index + 1]);
    const quote = body.find((token) => token.type === 'blockquote') as Tokens.Blockquote | undefined;
    return {
      id: slug(heading?.text ?? ''),
      title: heading?.text ?? '',
      content: trusted(marked.parser(body)),
      quoted: quote?.text.replace(/\s+/g, ' ').trim() ?? null,
    };
  });
}

function isHeading(token: Token, depth: number): boolean {
  return token.type === 'heading' && (token as Tokens.Heading).depth === depth;
}

/** The address of a heading within its page, as sites that show Markdown make it. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');
}
