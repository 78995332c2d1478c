import fc from 'fast-check';
import type {Dataset, Place} from '../../../src/model/figure.js';
import {dataset} from '../../embedded.js';

const word = fc.stringMatching(/^[a-zA-Z–]{1,14}$/);
const name = fc.array(word, {minLength: 1, maxLength: 6}).map((words) => words.join(' '));

/** A place as a dataset of anyone's could have it: anywhere, of any level, with a name of any length. */
const place = fc
  .record({
    name,
    level: fc.constantFrom(null, 0, 1, 2, 4, 4, 4, 4),
    pcode: fc.constantFrom(null, 'SY', 'SY02', 'SY07', 'SY14', 'XX99'),
    longitude: fc.double({min: 35.9, max: 38, noNaN: true}),
    latitude: fc.double({min: 34.9, max: 36.6, noNaN: true}),
    known: fc.integer({min: 0, max: 5}),
  })
  .map(({name, level, pcode, longitude, latitude, known}): Place => ({
    id: '',
    nameEn: name,
    nameAr: '',
    nameFr: '',
    adminLevel: level,
    parent: null,
    pcode,
    longitude: known ? longitude : null,
    latitude: known ? latitude : null,
  }));

/** A dataset with up to `most` places made up at random, of which the shipped figures speak at random. */
export function madeUpPlaces(most: number): fc.Arbitrary<Dataset> {
  return fc
    .tuple(
      fc.array(place, {minLength: 1, maxLength: most}),
      fc.array(fc.nat(), {minLength: dataset.figures.length, maxLength: dataset.figures.length}),
    )
    .map(([rows, spoken]) => {
      const codes = new Set<string>();
      const places = rows.map((row, index) => {
        const pcode = row.pcode && !codes.has(row.pcode) ? row.pcode : null;
        if (pcode) codes.add(pcode);
        return {...row, id: `place-${index}`, pcode};
      });
      const figures = dataset.figures.map((figure, index) => ({
        ...figure,
        place: places[spoken[index]! % places.length]!.id,
      }));
      return {...dataset, places, figures, events: []};
    });
}
