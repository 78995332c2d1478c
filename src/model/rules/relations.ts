import type {Dataset, Figure, Relation} from '../figure.js';
import {lookup} from '../lookup.js';
import {cyclesOf} from '../cycles.js';
import {eachRow, type Breach, type Rule} from './rule.js';

/** The least and the most that the words of a figure leave open for sizes to be compared. */
const atLeast = (figure: Figure) => figure.valueLow ?? (figure.quantifier === 'nearly' ? 0 : (figure.value ?? 0));
const atMost = (figure: Figure) =>
  figure.valueHigh ?? (figure.quantifier === 'about' ? (figure.value ?? Infinity) : Infinity);

/** A figure is not related to itself, and only figures of one indicator are parts or repetitions of each other. */
export const comparable = eachRow('relations', (relation, dataset) => {
  const {subject, object} = ends(relation, dataset);
  return [
    subject === object && {column: 'object', expected: 'another figure than the subject'},
    relation.predicate !== 'disagrees_with' &&
      subject.indicator !== object.indicator && {
        column: 'object',
        expected: `a figure of the indicator of the subject, ${subject.indicator}`,
      },
  ];
});

/** A part is not larger than its whole, nor an earlier count than the later one that contains it. */
export const partWithinWhole = eachRow('relations', (relation, dataset) => {
  const {subject, object} = ends(relation, dataset);
  const inside = relation.predicate === 'part_of' ? subject : relation.predicate === 'contains' ? object : null;
  const whole = inside === subject ? object : subject;
  const larger = inside !== null && atLeast(inside) > atMost(whole);
  const breach: Breach = {
    column: relation.predicate === 'part_of' ? 'subject' : 'object',
    found: inside ? `${inside.id} of ${inside.valueVerbatim}` : '',
    expected: `a part not larger than its whole, ${whole.id} of ${whole.valueVerbatim}`,
  };
  return [larger && breach];
});

/** What restates an estimate shares its basis. */
export const restated = eachRow('relations', (relation, dataset) => {
  if (relation.predicate !== 'restates') return [];
  const {subject, object} = ends(relation, dataset);
  const shared = subject.basis !== null && subject.basis === object.basis;
  const found = `basis ${subject.basis ?? 'nothing'} and ${object.basis ?? 'nothing'}`;
  return [!shared && {column: 'predicate', found, expected: 'one basis for both, as one restates the other'}];
});

/** No figure is part of itself, nor contains itself, by way of others. */
export const acyclic: Rule = function* (dataset) {
  const cycles = new Map<string, ReadonlyMap<string, number>>();
  for (const predicate of ['part_of', 'contains']) {
    cycles.set(predicate, yield* cyclesOf(dataset.relations.filter((relation) => relation.predicate === predicate)));
  }
  return yield* eachRow('relations', ({subject, predicate, object}) => {
    const cycle = cycles.get(predicate)?.get(subject);
    const returns = cycle !== undefined && cycle === cycles.get(predicate)?.get(object);
    return [
      returns && {column: 'object', expected: `a figure that does not lead back to the subject by "${predicate}"`},
    ];
  })(dataset);
};

function ends({subject, object}: Relation, dataset: Dataset): {subject: Figure; object: Figure} {
  const {figures} = lookup(dataset);
  return {subject: figures.get(subject)!, object: figures.get(object)!};
}
