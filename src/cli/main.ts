/** The command `juesuan`. */
import { constants } from 'node:os';
import { localeAskedFor } from './arguments';
import { COULD_NOT_RUN } from './exit-codes';
import { systemCodeOf, problemIn } from './fault';
import { dropTemporaries } from './files';
import { printProblem } from './print/problem-text';
import { Terminal } from './print/terminal';
import { problem, type Problem } from './problem';
import { run } from './run';

const argv = process.argv.slice(2);

function endWith(why: Problem): never {
  printProblem(why, new Terminal(localeAskedFor(argv)));
  process.exit(COULD_NOT_RUN);
}

/** What nobody foresaw ends in one line, never in a stack. */
process.on('uncaughtException', (error) => endWith(problemIn(error)));

/** A reader that has seen enough (`| head`) closes the pipe; that is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  endWith(problem('noStandardOutput', { code: systemCodeOf(error) ?? error.message }));
});

/** Where the complaints go is nobody's to complain about. */
process.stderr.on('error', () => undefined);

process.on('exit', dropTemporaries);

/** Ended from outside it leaves nothing half done; a batch that listens itself ends in its own order. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
  });

void run(argv).then((code) => {
  process.exitCode = code;
});
