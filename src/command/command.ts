/** The command `idlib-figures`. */
import {run} from './run.js';

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const {out, error, code} = await run(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
