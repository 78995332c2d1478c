import type {Command} from './args.js';

/** What the command line says of itself. */
export function formatHelp(version: string, commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({name}) => name.length));
  return [
    `idlib-figures ${version}: published figures, with their words, period and source, for any page`,
    '',
    'usage: idlib-figures <command> [options]',
    '',
    ...commands.map(({name, summary}) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'idlib-figures <command> --help says more of one; --version tells the version.',
    'It ends with 0, with 1 where what it was given is at fault, and with 2 where it was called in a wrong way.',
    '',
  ].join('\n');
}

/** What it says of one command. */
export function formatCommandHelp({name, operands, about, options, examples}: Command): string {
  const written = options.map((option) => `--${option.name}${option.value === null ? '' : ` <${option.value}>`}`);
  const width = Math.max(...written.map(({length}) => length), 0);
  return [
    `usage: idlib-figures ${name} ${operands} [options]`,
    '',
    about,
    '',
    ...options.map(({help}, index) => `  ${written[index]!.padEnd(width)}  ${help}`),
    '',
    'examples:',
    ...examples.map((example) => `  npx idlib-figures ${example}`),
    '',
  ].join('\n');
}
