import {readdir, readFile} from 'node:fs/promises';
import {codeBlock} from './code.js';
import {html, trusted, type Markup} from './html.js';

/** The text of each file in `demo/examples/`, by its path there. */
export type Examples = ReadonlyMap<string, string>;

export async function readExamples(): Promise<Examples> {
  const folder = new URL('examples/', import.meta.url);
  const paths = (await readdir(folder, {recursive: true})).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => /\.\w+$/.test(path));
  return new Map(
    await Promise.all(
      files.map(async (name) => [name, (await readFile(new URL(name, folder), 'utf8')).trimEnd()] as const),
    ),
  );
}

/** The text of one file; throws where there is none of that name. */
export function exampleText(examples: Examples, name: string): string {
  const text = examples.get(name);
  if (text === undefined)
    throw new Error(`demo/examples: found no ${name}, expected one of ${[...examples.keys()].join(', ')}`);
  return text;
}

/** An example as it runs, and the same text as code. */
export function example(examples: Examples, name: string, title: string): Markup {
  const text = exampleText(examples, name);
  return html`<div class="example">
    <div class="run">${trusted(text)}</div>
    ${codeBlock(text, 'HTML', title)}
  </div>`;
}
