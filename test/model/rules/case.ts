import type {Tables} from '../../../src/model/parse.js';
import type {Rule} from '../../../src/model/rules/rule.js';

/** What one rule says of tables that differ in a cell or two from valid ones. */
export interface RuleCase {
  readonly name: string;
  readonly rule: Rule;
  /** Tables that break the rule, and everything that it says of them. */
  readonly breaks: readonly {readonly what: string; readonly tables: Tables; readonly problems: readonly string[]}[];
  /** Tables that come close and do not break it. */
  readonly holds: readonly {readonly what: string; readonly tables: Tables}[];
}
