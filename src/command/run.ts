import {readArgs, type Command} from './args.js';
import {cite} from './cite.js';
import {embed} from './embed.js';
import {InputFault, UsageFault} from './fault.js';
import {formatCommandHelp, formatHelp} from './help.js';
import {render} from './render.js';
import {version} from './package.js';
import {validate} from './validate.js';

const commands: readonly Command[] = [render, validate, cite, embed];

/** What the command line answers: text for each stream, and how it ends. */
export interface Answer {
  readonly out: string | Uint8Array;
  readonly error: string;
  readonly code: 0 | 1 | 2;
}

/** Runs the command line with what was written after its name. */
export async function run([name, ...args]: readonly string[]): Promise<Answer> {
  if (name === undefined) return {out: '', error: formatHelp(version, commands), code: 2};
  if (name === '--help' || name === '-h' || name === 'help') return told(formatHelp(version, commands));
  if (name === '--version') return told(`${version}\n`);
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const expected = commands.map((one) => one.name).join(', ');
    return {out: '', error: `idlib-figures: found the command "${name}", expected one of ${expected}\n`, code: 2};
  }
  try {
    const given = readArgs(args, command.options);
    return told(given.values.help ? formatCommandHelp(command) : await command.run(given));
  } catch (error) {
    const begin = `idlib-figures ${name}: `;
    if (error instanceof UsageFault) {
      const hint = `usage: idlib-figures ${name} ${command.operands} [options]; --help says more\n`;
      return {out: '', error: `${begin}${error.message}\n${hint}`, code: 2};
    }
    // What the package refuses, it refuses with a sentence that says what it expected.
    if (error instanceof InputFault || error instanceof RangeError) {
      const out = error instanceof InputFault ? error.out : '';
      return {out, error: out ? '' : `${begin}${error.message}\n`, code: 1};
    }
    throw error;
  }
}

function told(out: string | Uint8Array): Answer {
  return {out, error: '', code: 0};
}
