import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dataset} from '../embedded.js';

const {figures, reports, series} = dataset;
const scales: Readonly<Record<string, number>> = {thousand: 1e3, million: 1e6};
const spelled: Readonly<Record<string, number>> = {one: 1, three: 3, seventeen: 17};

/** The number that a phrase prints, in digits or spelled, with the word after it: `3 million`, `one thousand`. */
function numberIn(phrase: string): number | null {
  const words = Object.keys(spelled).join('|');
  const found = new RegExp(`(?<![\\w,])(\\d+(?:,\\d{3})*|${words})(?: (thousand|million))?(?![\\w,])`, 'i').exec(
    phrase,
  );
  if (!found) return null;
  const [, number = '', scale = ''] = found;
  return (spelled[number.toLowerCase()] ?? Number(number.replaceAll(',', ''))) * (scales[scale.toLowerCase()] ?? 1);
}

describe('the shipped figures', () => {
  it('are 46', () => assert.equal(figures.length, 46));

  it('have as value the number that was printed, and none where only a word was', () => {
    assert.deepEqual(
      figures.map(({id, valueVerbatim}) => [id, numberIn(valueVerbatim)]),
      figures.map(({id, value}) => [id, value]),
    );
  });

  it('stand in a paragraph of a report', () => {
    const ids = new Set(reports.map(({id}) => id));
    for (const {id, report, paragraph} of figures) {
      assert.ok(ids.has(report) && Number.isInteger(paragraph) && paragraph >= 1, id);
    }
  });

  it('rest on reports that can be told by their hash', () => {
    for (const {id, sha256} of reports) assert.match(sha256 ?? '', /^[0-9a-f]{64}$/, id);
  });

  it('have in the series displacement five numbers, once each, and one of them a projection', () => {
    const listed = figures.filter((figure) => figure.series === 'displacement');
    assert.deepEqual(
      listed.map(({value, status}) => [value, status]).sort(([a], [b]) => Number(a) - Number(b)),
      [
        [186000, 'reported'],
        [235000, 'reported'],
        [350000, 'reported'],
        [400000, 'reported'],
        [650000, 'projected'],
      ],
    );
  });

  for (const {id} of series) {
    it(`tell each estimate of the series ${id} once`, () => {
      const bases = figures.filter((figure) => figure.series === id).flatMap(({basis}) => basis ?? []);
      assert.deepEqual(bases, [...new Set(bases)]);
    });
  }
});
