import {DatasetError, formatProblem} from '../model/error.js';
import type {Command} from './args.js';
import {InputFault, UsageFault} from './fault.js';
import {readPackage} from './read-package.js';

export const validate: Command = {
  name: 'validate',
  operands: '<datapackage.json or its folder>',
  summary: 'check a dataset of the schema of this package',
  about: [
    'Checks the tables of a data package: each row by the schema, then keys and references, then what no schema can',
    'tell, such as parts that are larger than their whole. Says every problem of the first of these steps that finds',
    'any, with table, row (from 1, under the header) and column.',
  ].join('\n'),
  options: [{name: 'json', value: null, help: 'print the problems as JSON, to standard output'}],
  examples: ['validate datasets', 'validate mine/datapackage.json --json'],
  async run({positionals, values}) {
    const [path, ...more] = positionals;
    if (path === undefined || more.length) {
      throw new UsageFault(`found ${positionals.length} paths, expected one: a datapackage.json, or its folder`);
    }
    try {
      const dataset = await readPackage(path);
      if (values.json) return '[]\n';
      const {figures, reports, relations, events} = dataset;
      return `${path}: sound: ${figures.length} figures of ${reports.length} reports, ${relations.length} relations, ${events.length} events\n`;
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      const {problems} = error;
      if (values.json) throw new InputFault('', {cause: error, out: `${JSON.stringify(problems, null, 2)}\n`});
      const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
      throw new InputFault([`${path}: ${count}`, ...problems.map(formatProblem)].join('\n  '), {cause: error});
    }
  },
};
