import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import type {Manifest} from '../../src/build/manifest.js';
import {assistantsText} from '../../src/build/assistants.js';
import {dist} from '../../src/build/paths.js';
import {describe as describeFigure, figures} from '../../src/index.js';

describe('llms.txt', () => {
  it('names every entry of the package, every element with its attributes, and every figure with its words', async () => {
    const text = await readFile(new URL('llms.txt', dist), 'utf8');
    const read = async <T>(url: URL) => JSON.parse(await readFile(url, 'utf8')) as T;
    const own = await read<{exports: object}>(new URL('../package.json', dist));
    for (const entry of Object.keys(own.exports))
      assert.ok(text.includes(`\n- \`idlib-figures${entry.slice(1)}\`\n`), entry);
    const {modules} = await read<Manifest>(new URL('custom-elements.json', dist));
    for (const {tagName, attributes = []} of modules.flatMap(({declarations}) => declarations)) {
      const section = text.slice(text.indexOf(`### \`<${tagName}>\``)).split('\n### ')[0]!;
      for (const {name} of attributes) assert.ok(section.includes(`\n- \`${name}\``), `${tagName} ${name}`);
    }
    for (const figure of figures)
      assert.ok(text.includes(`\n- \`${figure.id}\`: ${describeFigure(figure)}\n`), figure.id);
  });

  it('says of an attribute what it can be, unless it is any text', () => {
    const chart = {
      name: 'Chart',
      tagName: 'idlib-chart',
      description: 'A chart\nof figures.',
      attributes: [
        {name: 'source', description: 'Sources.', type: {text: 'string | null'}},
        {name: 'theme', description: 'Colours.', type: {text: "'light' | 'dark'"}},
      ],
    };
    const text = assistantsText(
      {name: 'a', version: '1.0.0', description: 'Charts', exports: {'.': ''}},
      {schemaVersion: '1.0.0', modules: [{path: 'chart.js', declarations: [chart]}]},
    );
    assert.ok(
      text.includes(`### \`<idlib-chart>\`

A chart of figures.

Attributes:

- \`source\`: Sources.
- \`theme\` (\`'light' | 'dark'\`): Colours.
`),
    );
  });
});
