import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {Assembly} from '../../../src/formats/published/assembly.js';
import {bare, undated, type Draft, type PlaceDraft} from '../../../src/formats/published/draft.js';
import {people, place} from '../../../src/formats/published/names.js';

const draft = (id: string, places: readonly PlaceDraft[]): Draft => ({
  id,
  indicator: 'killed',
  measure: 'flow',
  groups: [people],
  places,
  role: 'occurred',
  amount: bare(1, '1'),
  start: undated,
  end: undated,
  source: null,
  attribution: 'none',
  report: {id: 'file', title: 'File', publisher: 'Somebody', published: null, basis: 'Not in the file.'},
});

/** The tables of one figure for each chain of places. */
function assembled(...chains: readonly (readonly PlaceDraft[])[]) {
  const assembly = new Assembly();
  for (const [index, chain] of chains.entries()) assembly.add(draft(`figure-${index}`, chain), index + 1);
  return assembly.tables;
}

const chains = fc.array(
  fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'a b', 'b a'), fc.constantFrom(null, 0, 1)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((chain) => chain.map(([name, level]) => place(name, level))),
  {minLength: 1, maxLength: 8},
);

describe('the places of published figures', () => {
  it('are one for all figures that lie there, in the places around them', () => {
    const {figures, places} = assembled(
      [place('Syria', 0), place('Idlib', 1)],
      [place('Syria', 0)],
      [place('Syria', 0), place('Idlib', 1), place('Ariha', 2)],
    );
    assert.deepEqual(
      places.map(({id, parent, admin_level: level}) => [id, parent, level]),
      [
        ['syria', null, 0],
        ['syria-idlib', 'syria', 1],
        ['syria-idlib-ariha', 'syria-idlib', 2],
      ],
    );
    assert.deepEqual(
      figures.map((figure) => figure.place),
      ['syria-idlib', 'syria', 'syria-idlib-ariha'],
    );
  });

  it('have identifiers of their own where the same words are split in another way, or mean another level', () => {
    const {places} = assembled(
      [place('A', 0), place('B C', 1)],
      [place('A B', 0), place('C', 1)],
      [place('A', 0), place('B C', 2)],
    );
    assert.deepEqual(
      places.map(({id, parent}) => [id, parent]),
      [
        ['a', null],
        ['a-b-c', 'a'],
        ['a-b', null],
        ['a-b-c-2', 'a-b'],
        ['a-b-c-3', 'a'],
      ],
    );
  });

  it('are as many as there are ways down to one, however these are written', () => {
    fc.assert(
      fc.property(chains, (drafts) => {
        const {figures, places} = assembled(...drafts);
        const rows = new Map(places.map((row) => [row.id, row]));
        assert.equal(rows.size, places.length, 'no two have one identifier');
        const wayTo = (id: unknown): string => {
          const row = rows.get(id as string);
          return row ? `${wayTo(row.parent)} > ${String(row.name_en)}, ${String(row.admin_level)}` : '';
        };
        const ways = drafts.map((chain) => chain.map(({names, level}) => ` > ${names.en}, ${level}`).join(''));
        assert.deepEqual(
          figures.map((figure) => wayTo(figure.place)),
          ways,
        );
        const all = drafts.flatMap((chain) =>
          chain.map((_, end) => chain.slice(0, end + 1).map(({id, level}) => [id, level])),
        );
        assert.equal(places.length, new Set(all.map((way) => JSON.stringify(way))).size);
      }),
    );
  });
});
