import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatHxl, hxlTags, parseHxl} from '../../src/formats/hxl.js';
import {columnsOf} from '../../src/formats/json.js';
import {DatasetError} from '../../src/model/error.js';
import {dataset} from '../embedded.js';

/** Of the dictionary of HXL 1.1, those that tell neither aid nor money nor a survey. */
const hashtags: ReadonlySet<string> = new Set(
  (
    '#adm1 #adm2 #adm3 #adm4 #adm5 #country #geo #loc #region #affected #inneed #population #cause #crisis #event ' +
    '#group #impact #severity #date #description #indicator #meta #status'
  ).split(' '),
);

/** Of the dictionary, the hashtags whose cells every tool takes for numbers or for dates. */
const typed: Readonly<Record<string, RegExp>> = {
  '#affected': /^\d*$/,
  '#population': /^\d*$/,
  '#indicator+num': /^\d*$/,
  '#date': /^(\d{4}(-\d\d){0,2})?$/,
};

describe('hxlTags', () => {
  it('has a tag for each column of the figures, and for no other', () => {
    assert.deepEqual(Object.keys(hxlTags), columnsOf('figures'));
  });

  it('has hashtags of the dictionary, well formed', () => {
    for (const tag of Object.values(hxlTags)) {
      assert.match(tag, /^#[a-z]\w*(\+[a-z]\w*)*$/);
      assert.ok(hashtags.has(tag.split('+')[0]!), tag);
    }
  });

  it('tells every two columns apart, in whichever order the attributes stand', () => {
    const sorted = Object.values(hxlTags).map((tag) => tag.split('+').sort().join('+'));
    assert.equal(new Set(sorted).size, sorted.length);
  });
});

describe('formatHxl', () => {
  it('has the tags in the row under the header', () => {
    const [header, tags] = formatHxl(dataset).split('\n');
    assert.equal(header, columnsOf('figures').join(','));
    assert.equal(tags, Object.values(hxlTags).join(','));
  });

  it('has numbers and dates wherever the tag says so', () => {
    const rows = parseHxl(formatHxl(dataset), 'figures');
    for (const [column, tag] of Object.entries(hxlTags)) {
      const form = Object.entries(typed).find(([start]) => tag.startsWith(start))?.[1];
      if (form) for (const row of rows) assert.match(String(row[column]), form, `${column} of ${String(row.id)}`);
    }
  });
});

describe('parseHxl', () => {
  it('reads the rows under the tags', () => {
    assert.deepEqual(parseHxl('id,value\n#meta +id,#indicator +num\na,39\n', 'figures'), [{id: 'a', value: '39'}]);
  });

  for (const [fact, text, column] of [
    ['a file without tags', 'id,value\na,39\n', 'id'],
    ['a column without a tag', 'id,value\n#meta+id,\na,39\n', 'value'],
    ['a file without rows', 'id,value\n', null],
  ] as const) {
    it(`refuses ${fact}`, () => {
      assert.throws(
        () => parseHxl(text, 'figures'),
        (error) => error instanceof DatasetError && error.problems[0]?.column === column,
      );
    });
  }
});
