import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {cleaners, libraryOf} from '../../demo/embed/cms/cleaners.js';
import {presetCodeOf} from '../../demo/embed/cms/presets.js';
import {sanitizers} from '../../demo/embed/cms/sanitizers.js';
import {pastedOf} from '../../demo/embed/write/forms.js';
import type {Order} from '../../demo/embed/write/order.js';
import {piecesOf} from '../../demo/embed/write/pieces.js';
import {dist} from '../../src/build/paths.js';
import {toHTML, type Form} from '../../src/static/index.js';

const forms: readonly Form[] = ['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6'];
const root = fileURLToPath(new URL('..', dist));
let integrity: Record<string, string>;
let order: Order;

before(async () => {
  integrity = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8')) as Record<string, string>;
  const {version} = JSON.parse(await readFile(new URL('../package.json', dist), 'utf8')) as {version: string};
  order = {
    tag: 'idlib-displacement-chart',
    attributes: {source: 'un', heading: "It’s “1 < 2” & 'more' $HOME", lang: 'ar', dir: 'rtl'},
    version,
    integrity,
    scripts: `https://example.org/idlib-figures@${version}/`,
    page: 'https://example.org/view.html',
    image: 'https://example.org/pictures/displacement-chart.png',
    frame: 'https://example.org/frames/displacement-chart.html',
    oembed: 'https://example.org/frames/displacement-chart.json',
    styles: 'inline',
  };
});

const shell = async (code: string) =>
  (await promisify(execFile)('sh', ['-c', code], {cwd: root, maxBuffer: 1e8})).stdout;

describe('the pieces of a form', () => {
  it('name each script of exactly this version, with the hash that its file has', async () => {
    for (const form of forms) {
      const text = (await piecesOf(form, order)).map(({code}) => code).join('\n');
      const scripts = [...text.matchAll(/<script type="module" src="([^"]*)"(?: integrity="([^"]*)")?/g)];
      assert.equal(scripts.length, {F0: 1, F1: 1, F2: 1, F3: 1, F4: 2, F5: 0, F6: 0}[form], form);
      for (const [, src, hash] of scripts) {
        assert.ok(src!.startsWith(order.scripts));
        assert.equal(hash, integrity[src!.slice(order.scripts.length)]!, src);
      }
    }
  });

  it('end with the command that writes the same', async () => {
    // Those that are drawn are written by the package as it is built, in the page of the builder.
    for (const form of ['F0', 'F1', 'F2', 'F5', 'F6'] as const) {
      const pieces = await piecesOf(form, order);
      const {code} = pieces.at(-1)!;
      const begin = `npx idlib-figures@${order.version} `;
      assert.ok(code.startsWith(begin), code);
      const printed = await shell(code.replace(begin, 'node dist/command.js '));
      assert.equal(printed.trimEnd(), pieces[0]!.code.trimEnd(), code);
    }
  });

  it('draw the picture by a command that the package has', async () => {
    const {code} = (await piecesOf('F1', order)).find(({picture}) => picture)!;
    const [, words] = /^npx (?:-p [\w@/.-]+ )+idlib-figures (render png .*) --out displacement-chart\.png$/.exec(code)!;
    const png = await shell(`node dist/command.js ${words} | head -c 4 | tail -c 3`);
    assert.equal(png, 'PNG');
  });

  it('promise of a number no other words than it has', async () => {
    const number = {...order, tag: 'idlib-figure', attributes: {ref: 'displaced-350000-un-2020'}};
    for (const [form, effect] of [
      ['F0', /alone in its paragraph, the element takes its place/],
      ['F1', /element takes the place of the figure/],
    ] as const) {
      const told = async (of: Order) => (await piecesOf(form, of)).find(({title}) => title === 'The loader')!.where;
      assert.match(await told(order), effect);
      assert.match(await told(number), /says more than the number, and stays/);
      assert.doesNotMatch(await told(number), effect);
    }
  });

  it('tell of a dashboard, which is several pictures, what to do', async () => {
    const dashboard = {...order, tag: 'idlib-dashboard', attributes: {}, image: ''};
    await assert.rejects(piecesOf('F6', dashboard), /A dashboard is several pictures\. Choose one of its charts/);
    assert.equal(
      (await piecesOf('F1', dashboard)).some(({picture}) => picture),
      false,
    );
    const pasted = pastedOf({...dashboard, attributes: {source: 'sana'}});
    assert.deepEqual(Object.keys(pasted).sort(), ['F0', 'F1', 'F2', 'F3', 'F4', 'F5']);
    assert.match((await piecesOf('F6', {...dashboard, image: order.image}))[0]!.code, /<img src="https:[^>]*alt="/);
  });

  it('are what is pasted into a host', () => {
    const {F4, F5, ...pasted} = pastedOf(order);
    const {dir: _, ...attributes} = order.attributes;
    const {page, image} = order;
    for (const [form, html] of Object.entries(pasted)) {
      assert.ok(html === toHTML(form, order.tag, attributes, {page, image}), form);
    }
    assert.match(F4!, /^<iframe [^>]*><\/iframe>$/);
    assert.ok(F5!.startsWith('<blockquote>') && F5!.endsWith(F4!));
  });
});

describe('the code of a preset', () => {
  it('runs as it stands, and keeps what the preset keeps', async () => {
    const html = pastedOf({...order, attributes: {source: 'un'}}).F2!;
    for (const {id} of cleaners.filter(({id}) => id.endsWith('-preset') && Object.hasOwn(sanitizers, id))) {
      const {code} = presetCodeOf(id)!;
      const around: readonly [string, string] =
        libraryOf(id).library === 'rehype-sanitize'
          ? [
              `import {unified} from 'unified'; import parse from 'rehype-parse'; import stringify from 'rehype-stringify';
               const processor = unified().use(parse, {fragment: true});`,
              'processor.use(stringify); const clean = String(processor.processSync(html));',
            ]
          : ['', ''];
      const script = `${around[0]} const html = ${JSON.stringify(html)};\n${code}\n${around[1]} process.stdout.write(clean);`;
      const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: root,
      });
      assert.equal(stdout, sanitizers[id]!(html), id);
    }
  });

  it('of DOMPurify is that of the package, without it', () => {
    const {code} = presetCodeOf('dompurify')!;
    const [, settings] = /sanitize\(html, (\{.*\})\);$/s.exec(code)!;
    assert.match(settings!, /tagNameCheck: \/\^\(\?:idlib-displacement-chart\|.*\)\$\/,\n/);
    assert.equal(presetCodeOf('wordpress'), null);
  });
});
