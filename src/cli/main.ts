/** The command `juesuan`. */
import { COULD_NOT_RUN } from './exit-codes';
import { run } from './run';

/** What nobody foresaw ends in one line, never in a stack. */
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(COULD_NOT_RUN);
});

/** A reader that has seen enough (`| head`) closes the pipe; that is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
