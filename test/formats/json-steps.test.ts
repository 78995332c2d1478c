import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {parseJsonSteps} from '../../src/formats/json-steps.js';
import {formatDataset} from '../../src/formats/json.js';
import {finish} from '../../src/model/steps.js';
import {dataset} from '../embedded.js';

const parse = (text: string, piece?: number) => finish(parseJsonSteps(text, piece));

/** What `JSON.parse` says of a text. */
function fault(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return String(error);
  }
  return '';
}

describe('parseJsonSteps', () => {
  it('reads any JSON as JSON.parse does, wherever lists are cut', () => {
    const rows = fc.array(
      fc.oneof(
        fc.json({maxDepth: 2}),
        fc.string().map((text) => JSON.stringify(text)),
      ),
    );
    const lists = fc
      .array(fc.tuple(fc.constantFrom('figures', 'a\\"]', '__proto__', 'places'), rows))
      .map((entries) => entries.map(([key, list]) => `${JSON.stringify(key)}: [${list.join(', ')}]`));
    const texts = fc.oneof(
      fc.json(),
      rows.map((list) => `[${list.join(',\n')}]`),
      lists.map((entries) => ` {${entries.join(',')}}\n`),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(0, 3, 20), (text, piece) => {
        assert.deepEqual(parse(text, piece), JSON.parse(text));
      }),
    );
  });

  it('reads a dataset in more steps the longer it is', () => {
    const text = formatDataset(dataset);
    assert.deepEqual(parse(text, 1000), JSON.parse(text));
    assert.ok([...parseJsonSteps(text, 1000)].length > 20);
  });

  for (const text of ['', '[1,,2]', '[1,2,]', '[,1]', '{"a":[1,2}', '{"a":[1,2]', '["a', '[1] 2', '["\\"]', '1,2']) {
    it(`refuses ${text || 'nothing'} with the words of JSON.parse`, () => {
      for (const piece of [0, 1000]) assert.throws(() => parse(text, piece), {message: fault(text).slice(13)});
    });
  }
});
