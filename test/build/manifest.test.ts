import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {ascending} from 'd3-array';
import {publishedManifest, type Declaration, type Manifest} from '../../src/build/manifest.js';
import {dist} from '../../src/build/paths.js';
import {elements} from '../../demo/elements.js';

const read = async <T>(file: string) => JSON.parse(await readFile(new URL(file, dist), 'utf8')) as T;
const manifest = await read<Manifest>('custom-elements.json');
const declarations = manifest.modules.flatMap((module) => module.declarations);
const tags = elements.map(({name}) => `idlib-${name}`).toSorted(ascending);

describe('the manifest of the elements', () => {
  it('has each element with the file of its class and the file that registers it', () => {
    assert.deepEqual(declarations.map(({tagName}) => tagName).toSorted(ascending), tags);
    const defined = manifest.modules.flatMap(({exports = []}) =>
      exports.filter(({kind}) => kind === 'custom-element-definition').map(({name}) => name),
    );
    assert.deepEqual(defined.toSorted(ascending), tags);
    for (const {path} of manifest.modules) assert.ok(existsSync(new URL(`../${path}`, dist)), path);
  });

  it('describes all that others may use, and tells nothing else', () => {
    for (const declaration of declarations) {
      const {attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = []} = declaration;
      for (const {name, description} of [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties])
        assert.ok(description, `${declaration.name}: ${name}`);
      for (const {name, privacy = 'public'} of members) assert.equal(privacy, 'public', `${declaration.name}: ${name}`);
      for (const {name, type} of attributes)
        assert.match(type!.text, /^(?:string \| null|boolean|'[a-z]+'(?: \| '[a-z]+')+)$/, name);
    }
  });

  it('leaves out what is not an element, and what is inside one', () => {
    const chart: Declaration = {
      name: 'Chart',
      tagName: 'idlib-chart',
      attributes: [{name: 'as-of', fieldName: 'asOf'}, {name: 'room'}],
      members: [
        {kind: 'field', name: 'asOf', description: 'A day.', attribute: 'as-of'},
        {kind: 'field', name: 'room', description: 'Its room.', privacy: 'protected'},
        {kind: 'method', name: 'connectedCallback', description: 'Begins.'},
        {kind: 'field', name: 'styles', static: true, description: 'Its styles.'},
      ],
    };
    const {modules} = publishedManifest({
      schemaVersion: '1.0.0',
      modules: [
        {path: 'components/chart/chart.ts', declarations: [{name: 'draw'}, chart]},
        {path: 'components/chart/drawing.ts', declarations: [{name: 'draw'}]},
      ],
    });
    assert.deepEqual(
      modules.map(({path}) => path),
      ['dist/components/chart/chart.js', 'dist/components/chart/define.js'],
    );
    const [{attributes, members}] = modules[0]!.declarations as [Declaration];
    assert.deepEqual(
      attributes!.map(({name}) => name),
      ['as-of'],
    );
    assert.deepEqual(
      members!.map(({name}) => name),
      ['asOf'],
    );
  });
});

describe('what editors complete tags with', () => {
  it('has every element and attribute, with the values that it can have', async () => {
    type Value = {name: string};
    const {tags: known} = await read<{tags: {name: string; attributes: (Value & {values: Value[]})[]}[]}>(
      'html-data.json',
    );
    assert.deepEqual(known.map(({name}) => name).toSorted(ascending), tags);
    const chart = known.find(({name}) => name === 'idlib-map')!;
    assert.deepEqual(
      chart.attributes.find(({name}) => name === 'theme')!.values.map(({name}) => name),
      ['auto', 'light', 'dark'],
    );
    const web = await read<{name: string; contributions: {html: {elements: Value[]}}}>('web-types.json');
    assert.equal(web.name, 'idlib-figures');
    assert.deepEqual(web.contributions.html.elements.map(({name}) => name).toSorted(ascending), tags);
    const {properties} = await read<{properties: Value[]}>('css-data.json');
    assert.ok(properties.some(({name}) => name === '--idlib-ink'));
  });
});
