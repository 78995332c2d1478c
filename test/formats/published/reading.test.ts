/** One reading of a file for several who ask for parts of it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {CsvRecords} from '../../../src/formats/csv-records.js';
import type {ReadOptions} from '../../../src/formats/published/portion.js';
import {readPublished} from '../../../src/formats/published/read.js';
import {PublishedReading} from '../../../src/formats/published/reading.js';
import {ucdpParts} from './ucdp-file.js';

const text = [...ucdpParts(400)].join('');

function readFor(asked: readonly ReadOptions[], csv = text) {
  const [reading, records] = [new PublishedReading(asked), new CsvRecords()];
  for (const record of [...records.push(csv), ...records.end()]) reading.push(record);
  return reading.end();
}

describe('a file that is read once for all who ask', () => {
  it('gives each what it would have alone', () => {
    const options = fc.record(
      {
        select: fc.record(
          {
            place: fc.constantFrom('inventia-3', 'inventia-7'),
            group: fc.constantFrom('people', 'civilians'),
            from: fc.constantFrom('1995', '2001-06'),
          },
          {requiredKeys: []},
        ),
        most: fc.nat(50),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.array(options, {maxLength: 5}), (asked) => {
        assert.deepEqual(
          readFor(asked),
          asked.map((each) => readPublished(text, each)),
        );
      }),
      {numRuns: 40},
    );
  });

  it('tells all of a figure that stands in it twice, where one of them holds it', () => {
    const [header, first] = text.split('\n');
    const twice = `${header}\n${first}\n${first}\n`;
    const [own, none] = readFor([{}, {select: {place: 'nowhere'}}], twice);
    for (const {broken, errors} of [own!, none!]) {
      assert.equal(broken, 1);
      assert.match(errors[0]!.found, /which is row 1$/);
    }
    assert.deepEqual([none!.matched, none!.tables.figures.length], [0, 0]);
  });
});
