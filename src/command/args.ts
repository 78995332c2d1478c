import {parseArgs} from 'node:util';
import {UsageFault} from './fault.js';

/** What was written after the name of a command. */
export interface Given {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** An option: with a value, which the help calls by this name, or without one. */
export interface Option {
  readonly name: string;
  /** `null` for an option that is only there or not. */
  readonly value: string | null;
  readonly help: string;
  /** Whether it may be given more than once. */
  readonly several?: true;
}

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** What stands between its name and its options. */
  readonly operands: string;
  /** One line. */
  readonly summary: string;
  readonly about: string;
  readonly options: readonly Option[];
  /** Lines as one would type them after `npx idlib-figures`. */
  readonly examples: readonly string[];
  /** Gives what is to be printed: text, or the bytes of a file. Throws `InputFault` and `UsageFault`. */
  run(given: Given): Promise<string | Uint8Array>;
}

/** Reads arguments by the options of a command. Throws `UsageFault`. */
export function readArgs(args: readonly string[], options: readonly Option[]): Given {
  const known = options.map(
    ({name, value, several = false}) =>
      [name, {type: value === null ? 'boolean' : 'string', multiple: several} as const] as const,
  );
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: Object.fromEntries([...known, ['help', {type: 'boolean', short: 'h'} as const]]),
      allowPositionals: true,
    });
    return {values: values as Given['values'], positionals};
  } catch (error) {
    throw new UsageFault((error as Error).message);
  }
}

/** The value of an option as text; `undefined` where it was not given. */
export function textOf({values}: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** All values of an option that may be given more than once; `undefined` where it was not given. */
export function allOf({values}: Given, name: string): readonly string[] | undefined {
  const value = values[name];
  return Array.isArray(value) ? (value as readonly string[]) : undefined;
}

/** The value of an option as a number of pixels. Throws `UsageFault`. */
export function pixelsOf(given: Given, name: string): number | undefined {
  const value = textOf(given, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,5}$/.test(value) || Number(value) === 0) {
    throw new UsageFault(`--${name}: found "${value}", expected a number of pixels, such as 640`);
  }
  return Number(value);
}

/** The value of an option that has to be one of a few; `undefined` where it was not given. Throws `UsageFault`. */
export function oneOf(given: Given, name: string, choices: readonly string[]): string | undefined {
  const value = textOf(given, name);
  if (value === undefined || choices.includes(value)) return value;
  throw new UsageFault(`--${name}: found "${value}", expected one of ${choices.join(', ')}`);
}
