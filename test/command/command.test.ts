import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {datasets, dist} from '../../src/build/paths.js';
import {dataset} from '../../src/generated/dataset.js';
import {parseEmbed} from '../../src/model/embed.js';
import {toHTML, toPNG, toSVG} from '../../src/static/index.js';

const file = fileURLToPath(new URL('command.js', dist));
const page = 'https://example.org/view.html';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command as a shell would, from anywhere. */
async function run(...args: readonly string[]): Promise<Ended> {
  const {out, ...rest} = await runBytes(file, ...args);
  return {...rest, out: out.toString()};
}

/** Runs a copy of the command, whose output may be no text. */
function runBytes(copy: string, ...args: readonly string[]): Promise<Omit<Ended, 'out'> & {readonly out: Buffer}> {
  return new Promise((resolve) => {
    const options = {cwd: tmpdir(), maxBuffer: 1e8, encoding: 'buffer'} as const;
    execFile(process.execPath, [copy, ...args], options, (failed, out, error) =>
      resolve({code: Number(failed?.code ?? 0), out, error: error.toString()}),
    );
  });
}

let folder: string;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'idlib-command-'))));
after(() => rm(folder, {recursive: true}));

/** A copy of the dataset, changed in one of its files. */
async function changed(name: string, change: (text: string) => string): Promise<string> {
  const copy = await mkdtemp(join(folder, 'dataset-'));
  await cp(datasets, copy, {recursive: true});
  await writeFile(join(copy, name), change(await readFile(join(copy, name), 'utf8')));
  return copy;
}

describe('the command', () => {
  it('says what it can do, and more of each of its commands, with examples', async () => {
    const help = await run('--help');
    assert.equal(help.code, 0);
    for (const name of ['render', 'validate', 'cite', 'embed']) {
      assert.match(help.out, new RegExp(`^  ${name} +\\w`, 'm'));
      const {out, code} = await run(name, '--help');
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^usage: idlib-figures ${name} <`));
      assert.match(out, new RegExp(`examples:\\n  npx idlib-figures ${name} `));
    }
  });

  it('ends with 2 and how it is called where it was called in another way', async () => {
    const wrong: [readonly string[], RegExp][] = [
      [[], /^idlib-figures \d.+usage: idlib-figures <command>/s],
      [['draw'], /^idlib-figures: found the command "draw", expected one of render, validate, cite, embed\n$/],
      [['render', 'F0'], /^idlib-figures render: found 1 words, expected two: a form and an element\nusage: /],
      [['render', 'F9', 'map'], /found the form "F9", expected one of F0, F1, .*, F6, svg, png\n/],
      [['render', 'svg', 'map', '--scale', '2'], /--scale: found one, expected none for svg/],
      [['render', 'png', 'map', '--page', page], /--page: found one, expected none for png/],
      [['render', 'F3', 'map', '--theme', 'dark'], /--theme: found one, expected none for F3/],
      [['render', 'png', 'map', '--scale', '3'], /--scale: found "3", expected one of 1, 2/],
      [['render', 'F0', 'map'], /F0 needs --page, which was not given/],
      [['render', 'F0', '#idlib-map?onclick=x', '--page', page], /found "#idlib-map\?onclick=x", expected an element/],
      [['render', 'F3', 'map', '--width', 'wide'], /--width: found "wide", expected a number of pixels/],
      [['render', 'F3', 'map', '--language', 'de'], /--language: found "de", expected one of en, ar, fr/],
      [['validate'], /found 0 paths, expected one/],
      [['cite', 'x', '--form', 'ris'], /--form: found "ris", expected one of text, bibtex, csl/],
      [['cite', 'x', '--what'], /Unknown option '--what'/],
    ];
    for (const [args, message] of wrong) {
      const {code, out, error} = await run(...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(error, message);
    }
  });
});

describe('render', () => {
  it('writes what the package writes, to the stream or to a file', async () => {
    const expected = toHTML('F1', 'idlib-map', {place: 'idlib'}, {page, language: 'ar', image: 'https://a.org/a.png'});
    const args = ['render', 'F1', '#idlib-map?place=idlib', '--page', page, '--language', 'ar'];
    const printed = await run(...args, '--image', 'https://a.org/a.png');
    assert.deepEqual(printed, {code: 0, out: `${expected}\n`, error: ''});
    const out = join(folder, 'map.html');
    assert.deepEqual(await run(...args, '--image', 'https://a.org/a.png', '--out', out), {code: 0, out: '', error: ''});
    assert.equal(await readFile(out, 'utf8'), `${expected}\n`);
  });

  it('ends with 1 where an element cannot be written, and says what was expected', async () => {
    const wrong: [readonly string[], RegExp][] = [
      [['F3', 'chart'], /^idlib-figures render: tag: found "idlib-chart", expected one of idlib-displacement-chart/],
      [['F3', 'figure?ref=x'], /ref: found "x", expected the id of a figure in the dataset/],
      [['F3', 'map', '--out', join(folder, 'no', 'such', 'folder')], /ENOENT/],
      [['F3', 'map', '--dataset', join(folder, 'none')], /none: there is no such file/],
    ];
    for (const [args, message] of wrong) {
      const {code, out, error} = await run('render', ...args);
      assert.deepEqual([code, out], [1, ''], args.join(' '));
      assert.match(error, message);
    }
  });
});

describe('render as a picture', () => {
  const element = '#idlib-casualty-chart?source=sana';
  const attributes = {source: 'sana'};

  it('writes the document that the package draws', async () => {
    const expected = toSVG('idlib-casualty-chart', attributes, {language: 'ar', width: 420, theme: 'dark'});
    const args = ['render', 'svg', element, '--language', 'ar', '--width', '420', '--theme', 'dark'];
    assert.deepEqual(await run(...args), {code: 0, out: `${expected}\n`, error: ''});
  });

  it('writes the image that the package draws, to a pipe or to a file, in fonts of anybody', async () => {
    const fonts = ['Regular', 'SemiBold'].map((style) =>
      fileURLToPath(import.meta.resolve(`vazirmatn/fonts/ttf/Vazirmatn-${style}.ttf`)),
    );
    const piped = await runBytes(file, 'render', 'png', element, '--scale', '2');
    assert.deepEqual([piped.code, piped.error], [0, '']);
    const expected = Buffer.from(await toPNG('idlib-casualty-chart', attributes, {scale: 2}));
    assert.ok(piped.out.equals(expected));
    const out = join(folder, 'card.png');
    const given = fonts.flatMap((font) => ['--font', font]);
    const written = await run('render', 'PNG', element, '--size', 'card', ...given, '--out', out);
    assert.deepEqual(written, {code: 0, out: '', error: ''});
    const card = await readFile(out);
    assert.deepEqual([card.readUInt32BE(16), card.readUInt32BE(20)], [1200, 630]);
  });

  it('ends with 1, and says what to do, where there is no picture', async () => {
    const wrong: [readonly string[], RegExp][] = [
      [
        ['svg', 'dashboard'],
        /^idlib-figures render: tag: found "idlib-dashboard", which is several pictures; expected one of its charts: idlib-key-figures, /,
      ],
      [['png', 'dashboard'], /several pictures; expected one of its charts/],
      [['png', 'map', '--font', join(folder, 'none.ttf')], /ENOENT.*none\.ttf/],
      [['png', 'map', '--font', join(fileURLToPath(datasets), 'README.md')], /fonts\[0\]: found what is no font/],
    ];
    for (const [args, message] of wrong) {
      const {code, out, error} = await run('render', ...args);
      assert.deepEqual([code, out], [1, ''], args.join(' '));
      assert.match(error, message);
    }
  });

  it('says what to install where what draws images is not there', async () => {
    const bare = join(folder, 'bare');
    for (const name of ['command.js', 'static.js', 'integrity.json']) {
      await cp(new URL(name, dist), join(bare, 'dist', name));
    }
    await cp(new URL('../package.json', dist), join(bare, 'package.json'));
    const copy = join(bare, 'dist', 'command.js');
    const fonts = await runBytes(copy, 'render', 'png', 'map');
    assert.match(fonts.error, /^idlib-figures render: a PNG needs fonts .*optional package vazirmatn\n$/);
    const font = fileURLToPath(import.meta.resolve('vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf'));
    const drawing = await runBytes(copy, 'render', 'png', 'map', '--font', font);
    assert.match(drawing.error, /optional package @resvg\/resvg-wasm, which is not installed: npm install @resvg/);
    assert.deepEqual([fonts.code, drawing.code], [1, 1]);
    assert.equal((await runBytes(copy, 'render', 'svg', 'map')).code, 0);
  });
});

describe('validate', () => {
  it('finds the dataset that ships sound, as a folder and as a file', async () => {
    const path = fileURLToPath(datasets);
    for (const given of [path, join(path, 'datapackage.json')]) {
      const {code, out} = await run('validate', given);
      assert.equal(code, 0);
      assert.match(out, /: sound: 46 figures of 5 reports, 39 relations, 18 events\n$/);
    }
  });

  it('says every problem of another with its table, row and column', async () => {
    const copy = await changed('figures.csv', (text) =>
      text.replace('displaced,', 'fled,').replace(',exact,', ',precise,'),
    );
    const {code, out, error} = await run('validate', copy);
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /^idlib-figures validate: .*: 2 problems\n/);
    assert.match(
      error,
      /\n {2}figures row \d+ \([\w-]+\), column indicator: found "fled", expected one of .*displaced/,
    );
    assert.match(error, /\n {2}figures row \d+ \([\w-]+\), column quantifier: found "precise", expected one of /);
    const json = await run('validate', copy, '--json');
    assert.deepEqual([json.code, json.error], [1, '']);
    assert.equal((JSON.parse(json.out) as unknown[]).length, 2);
  });

  it('says what is wrong with a package as a whole', async () => {
    const wrong: [string, (text: string) => string, RegExp][] = [
      ['datapackage.json', () => '{', /datapackage\.json: it is not JSON: /],
      ['datapackage.json', () => '{}', /found nothing as "resources", expected a list of tables/],
      [
        'datapackage.json',
        (text) => text.replace('"figures.csv"', '"../figures.csv"'),
        /figures: found "\.\.\/figures\.csv", expected the path of a file in the folder/,
      ],
      [
        'datapackage.json',
        (text) => text.replace('"places.csv"', '"https://a.org/places.csv"'),
        /places: found "https:\/\/a\.org/,
      ],
      [
        'datapackage.json',
        (text) => text.replace('"places.csv"', '"missing.csv"'),
        /places: found .*missing\.csv: there is no such file, expected a table/,
      ],
      ['figures.csv', (text) => `${text}a,b\n`, /figures row 47: found 2 cells, expected \d+, as in the header/],
      ['figures.csv', () => '', /figures/],
    ];
    for (const [name, change, message] of wrong) {
      const {code, error} = await run('validate', await changed(name, change));
      assert.match(error, message);
      assert.equal(code, 1);
    }
  });

  it('reads no bytes that are not text', async () => {
    const copy = await changed('datapackage.json', (text) => text);
    await writeFile(join(copy, 'places.csv'), new Uint8Array([0xff, 0xfe, 0x00]));
    const {code, error} = await run('validate', copy);
    assert.match(error, /places: found .*places\.csv: it is not UTF-8 text/);
    assert.equal(code, 1);
  });
});

describe('cite', () => {
  it('writes a sentence, or a bibliography', async () => {
    const id = 'displaced-350000-un-2020';
    assert.match(
      (await run('cite', id)).out,
      new RegExp(`350,000 people displaced\\. Coded as ${id} in Idlib Figures`),
    );
    assert.match((await run('cite', id, '--language', 'ar')).out, /٣٥٠٬٠٠٠/);
    assert.match((await run('cite', id, '--form', 'bibtex')).out, /^@misc\{report-[^]*@dataset\{idlib-figures,/);
    const csl = JSON.parse((await run('cite', id, '--form', 'csl')).out) as readonly {type: string}[];
    assert.deepEqual(
      csl.map(({type}) => type),
      ['article-newspaper', 'dataset'],
    );
  });

  it('names the ids that are nearest to one that is none', async () => {
    const {code, error} = await run('cite', 'displaced-350000');
    assert.equal(code, 1);
    assert.match(error, /found the figure "displaced-350000", expected the id of one, such as displaced-350000-/);
    assert.ok(dataset.figures.some(({id}) => error.includes(id)));
  });
});

describe('embed', () => {
  it('writes the script of exactly this version, with the hash of its file, and the element', async () => {
    const {code, out} = await run('embed', 'map?place=idlib', '--page', page);
    assert.equal(code, 0);
    const [script, html] = out.split('\n') as [string, string];
    const {version} = JSON.parse(await readFile(new URL('../package.json', dist), 'utf8')) as {version: string};
    const hash = createHash('sha384')
      .update(await readFile(new URL('elements/map.js', dist)))
      .digest('base64');
    assert.equal(
      script,
      `<script type="module" src="idlib-figures@${version}/elements/map.js" integrity="sha384-${hash}" crossorigin="anonymous"></script>`,
    );
    assert.equal(html, toHTML('F2', 'idlib-map', {place: 'idlib'}, {page}));
    assert.ok(parseEmbed(/view\.html#([^"]*)"/.exec(html)![1]!));
  });

  it('does not name the files of another version', async () => {
    const {code, error} = await run('embed', 'map', '--page', page, '--assets', 'https://a.org/idlib-figures@9.9.9/');
    assert.equal(code, 1);
    assert.match(error, /--assets: found version 9\.9\.9, expected \d/);
  });
});
