/** Runs one command and says how it ended. Commands are loaded when they are called: `check` needs no Word writer. */
import { localeAskedFor, onlyFile, readArguments, wholeNumber, type Arguments } from './arguments';
import { FORMAT_NAMES } from './batch/output';
import { COULD_NOT_RUN, FINE, type ExitCode } from './exit-codes';
import { problemIn } from './fault';
import { guardFiles } from './guard';
import { printProblem } from './print/problem-text';
import { Terminal, type Output } from './print/terminal';
import { VERSION } from '../hosts/version';
import { usage } from './usage';

const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2099;
const MOST_DECIMALS = 4;
const MOST_WORKERS = 64;
const MOST_SECONDS = 86400;

type OptionalText =
  | 'output'
  | 'rules'
  | 'report'
  | 'layouts'
  | 'format'
  | 'previous'
  | 'slips'
  | 'against'
  | 'supplement'
  | 'style'
  | 'form'
  | 'workbook'
  | 'budget'
  | 'marked';

export interface Streams {
  readonly out?: Output;
  readonly error?: Output;
}

export async function run(argv: readonly string[], { out, error }: Streams = {}): Promise<ExitCode> {
  const terminal = new Terminal(localeAskedFor(argv), out, error);
  try {
    return await dispatch(readArguments(argv), terminal);
  } catch (failure) {
    printProblem(problemIn(failure), terminal);
    return COULD_NOT_RUN;
  }
}

async function dispatch(all: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { command, paths, values } = all;
  if (values.version) {
    terminal.say('version', { version: VERSION });
    return FINE;
  }
  if (values.help || command === undefined) {
    terminal.line(usage(command, terminal.locale, FORMAT_NAMES.join('|')));
    return values.help ? FINE : COULD_NOT_RUN;
  }
  guardFiles(all);
  const optional = <Key extends OptionalText>(key: Key): { [K in Key]?: string } => {
    const value = values[key];
    return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
  };
  /** What commands for one and for many files take. */
  const many = () => {
    const workers = wholeNumber(values.workers, 0, MOST_WORKERS, 'badWorkers');
    const timeout = wholeNumber(values.timeout, 1, MOST_SECONDS, 'badTimeout');
    return {
      paths,
      json: values.json,
      resume: values.resume,
      ...optional('rules'),
      ...optional('report'),
      ...optional('previous'),
      ...optional('layouts'),
      ...optional('slips'),
      ...(values['slips-format'] === undefined ? {} : { slipsFormat: values['slips-format'] }),
      ...optional('against'),
      ...optional('format'),
      ...optional('output'),
      ...(workers === undefined ? {} : { workers }),
      ...(timeout === undefined ? {} : { timeout }),
    };
  };
  switch (command) {
    case 'check': {
      const { checkCommand } = await import('./commands/check');
      return checkCommand(many(), terminal);
    }
    case 'review': {
      const { reviewCommand } = await import('./commands/review');
      return reviewCommand(
        {
          ...many(),
          ...optional('workbook'),
          ...optional('style'),
          ...optional('form'),
          ...optional('supplement'),
          ...optional('budget'),
          ...optional('marked'),
        },
        terminal,
      );
    }
    case 'fill': {
      const { fillCommand } = await import('./commands/fill');
      return fillCommand(
        {
          file: onlyFile(paths),
          ...optional('output'),
          formulas: values.formulas,
          json: values.json,
          dryRun: values['dry-run'],
        },
        terminal,
      );
    }
    case 'diff': {
      const { diffCommand } = await import('./commands/diff');
      return diffCommand({ paths, json: values.json }, terminal);
    }
    case 'supplement': {
      const { supplementCommand } = await import('./commands/supplement');
      return supplementCommand(
        {
          file: onlyFile(paths),
          ...optional('output'),
          ...optional('previous'),
          ...optional('budget'),
          ...optional('style'),
          ...optional('form'),
        },
        terminal,
      );
    }
    case 'layouts': {
      const { layoutsCommand } = await import('./commands/layouts');
      return layoutsCommand({ file: onlyFile(paths), ...optional('output') }, terminal);
    }
    case 'proofread': {
      const { proofreadCommand } = await import('./commands/proofread');
      const { proofread } = await import('../core/proofread');
      return proofreadCommand(
        {
          file: onlyFile(paths),
          json: values.json,
          ...optional('workbook'),
          ...optional('supplement'),
          ...optional('previous'),
          ...optional('budget'),
          ...optional('style'),
          ...optional('form'),
          ...optional('output'),
          ...optional('marked'),
        },
        terminal,
        proofread,
      );
    }
    case 'form': {
      const { formCommand } = await import('./commands/form');
      return formCommand({ words: paths, ...optional('output'), ...optional('workbook') }, terminal);
    }
    case 'rollover': {
      const { rolloverCommand } = await import('./commands/rollover');
      return rolloverCommand(
        {
          file: onlyFile(paths),
          json: values.json,
          track: values.track,
          plain: values.plain,
          isLinked: !values['no-link'],
          ...optional('budget'),
          ...optional('workbook'),
          ...optional('previous'),
          ...optional('supplement'),
          ...optional('style'),
          ...optional('form'),
          ...optional('output'),
        },
        terminal,
      );
    }
    case 'explain': {
      const { explainCommand } = await import('./commands/explain');
      const decimals = wholeNumber(values.decimals, 0, MOST_DECIMALS, 'badDecimals');
      const year = wholeNumber(values.year, EARLIEST_YEAR, LATEST_YEAR, 'badYear');
      return explainCommand(
        {
          file: onlyFile(paths),
          ...optional('output'),
          ...optional('supplement'),
          ...optional('previous'),
          ...optional('budget'),
          ...optional('style'),
          ...optional('form'),
          ...optional('report'),
          annex: values.annex,
          charts: values.charts,
          ...(decimals === undefined ? {} : { decimals }),
          ...(year === undefined ? {} : { year }),
        },
        terminal,
      );
    }
  }
}
