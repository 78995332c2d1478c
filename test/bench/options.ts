import {parseArgs} from 'node:util';

export interface Options {
  /** Names of measures; empty for all. */
  readonly only: readonly string[];
  /** Names of peers, in any case; empty for all. */
  readonly peers: readonly string[];
  readonly rounds: number;
  readonly compare: boolean;
  /** Folder of another build of this package, which is measured as one more contender. */
  readonly before: string | null;
}

export const ROUNDS = 5;

/** What was asked for on the command line. Throws `TypeError` for an option that there is not, `RangeError` for rounds that are not a number. */
export function parseOptions(args: readonly string[]): Options {
  const {values} = parseArgs({
    args: [...args],
    options: {
      only: {type: 'string', default: ''},
      peers: {type: 'string', default: ''},
      rounds: {type: 'string', default: String(ROUNDS)},
      compare: {type: 'boolean', default: false},
      before: {type: 'string'},
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError(`--rounds ${values.rounds} is not a whole number`);
  const list = (text: string) => text.split(',').filter(Boolean);
  return {
    only: list(values.only),
    peers: list(values.peers).map((name) => name.toLowerCase()),
    rounds,
    compare: values.compare,
    before: values.before ?? null,
  };
}
