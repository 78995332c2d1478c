import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DatasetError, formatProblem} from '../../../src/model/error.js';
import {parseFigures} from '../../../src/model/parse.js';
import {rules} from '../../../src/model/rules/rules.js';
import {finish} from '../../../src/model/steps.js';
import {tables, unchecked} from '../tables.js';
import {bounds} from './bounds.js';
import type {RuleCase} from './case.js';
import {dates} from './dates.js';
import {periods} from './periods.js';
import {places} from './places.js';
import {relations} from './relations.js';
import {status} from './status.js';

const cases: readonly RuleCase[] = [...bounds, ...status, ...dates, ...periods, ...relations, ...places];

describe('the rules of a dataset', () => {
  it('are covered here, each once', () => {
    assert.equal(cases.length, rules.length);
    assert.deepEqual(new Set(cases.map(({rule}) => rule)), new Set(rules));
  });

  it('hold in the tables that the cases start from', () => {
    assert.deepEqual(
      rules.flatMap((rule) => finish(rule(unchecked(tables)))),
      [],
    );
  });

  it('are all asked, so that problems of several rules are told together', () => {
    const [located, , grouped] = places.map(({breaks: [first]}) => first!);
    const found = problemsOf({...located!.tables, groups: grouped!.tables.groups!});
    assert.deepEqual(found, [...located!.problems, ...grouped!.problems]);
  });
});

for (const {name, rule, breaks, holds} of cases) {
  describe(name, () => {
    for (const {what, tables: broken, problems} of breaks) {
      it(`refuses ${what}`, () => {
        assert.deepEqual(finish(rule(unchecked(broken))).map(formatProblem), problems);
        const told = problemsOf(broken);
        for (const problem of problems) assert.ok(told.includes(problem), told.join('\n'));
      });
    }

    for (const {what, tables: sound} of holds) {
      it(`allows ${what}`, () => assert.deepEqual(finish(rule(unchecked(sound))), []));
    }
  });
}

/** Everything that `parseFigures` says of tables. */
function problemsOf(raw: Parameters<typeof parseFigures>[0]): string[] {
  try {
    parseFigures(raw);
  } catch (error) {
    assert.ok(error instanceof DatasetError);
    return error.problems.map(formatProblem);
  }
  return [];
}
