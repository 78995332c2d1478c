import type {Figure} from '../figure.js';
import {eachRow, type Breach} from './rule.js';

/** Floor, value and ceiling stand in this order. */
export const ordered = eachRow('figures', ({value, valueLow, valueHigh}) => [
  valueLow !== null &&
    value !== null &&
    valueLow > value && {column: 'value_low', expected: `at most the value, ${value}`},
  valueHigh !== null &&
    value !== null &&
    valueHigh < value && {column: 'value_high', expected: `at least the value, ${value}`},
  valueLow !== null &&
    valueHigh !== null &&
    valueLow > valueHigh && {column: 'value_low', expected: `at most the ceiling, ${valueHigh}`},
]);

/** The bounds are those that the word at the number gives, and no more. */
export const quantified = eachRow('figures', (figure): readonly (Breach | false)[] => {
  switch (figure.quantifier) {
    case 'exact':
      return [present(figure), bound(figure, 'value_low', figure.value), bound(figure, 'value_high', figure.value)];
    case 'more_than':
    case 'at_least':
      return [present(figure), bound(figure, 'value_low', figure.value), bound(figure, 'value_high', null)];
    case 'nearly':
      return [present(figure), bound(figure, 'value_low', null), bound(figure, 'value_high', figure.value)];
    case 'about':
      return about(figure);
    default:
      return [
        figure.value !== null && {column: 'value', expected: 'nothing, as only a word was printed'},
        bound(figure, 'value_low', null),
        bound(figure, 'value_high', null),
      ];
  }
});

function present({value}: Figure): Breach | false {
  return value === null && {column: 'value', expected: 'a number, or the quantifier "word"'};
}

function bound(figure: Figure, column: 'value_low' | 'value_high', expected: number | null): Breach | false {
  const found = column === 'value_low' ? figure.valueLow : figure.valueHigh;
  const wanted = expected === null ? 'nothing' : String(expected);
  return found !== expected && {column, expected: `${wanted}, as the quantifier is "${figure.quantifier}"`};
}

/** "Around 200" sets no bound; "200 to 300" sets both, and may have no value between them. */
function about({value, valueLow, valueHigh}: Figure): (Breach | false)[] {
  const range = valueLow !== null && valueHigh !== null;
  return [
    (valueLow === null) !== (valueHigh === null) && {
      column: valueLow === null ? 'value_low' : 'value_high',
      expected: 'both bounds or neither, as the quantifier is "about"',
    },
    value === null && !range && {column: 'value', expected: 'a number, or both bounds of a range'},
  ];
}
