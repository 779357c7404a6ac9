/** Checks one workbook of many; whatever is wrong with it stops only itself. */
import type { CheckOptions, Finding } from '../../core/check';
import { messagesOf, type Locale, type Message } from '../../core/messages';
import type { TableSet } from '../../core/tables';
import { problemIn } from '../fault';
import { checkWorkbook, openWorkbook } from '../workbook';
import { entryOf, type CheckedBook, type Entry } from './entry';
import { PREVIOUS } from './kinds';
import { BATCH_MESSAGES } from './messages';
import type { Job, Previous } from './setup';

const say = messagesOf(BATCH_MESSAGES);

export class Checker {
  /** Last year's workbook that was read last: where one is named for all, it is read once. */
  private read: { readonly file: string; readonly before: Before } | undefined;

  constructor(
    private readonly options: CheckOptions,
    private readonly locale: Locale,
  ) {}

  async check({ file, previous }: Job): Promise<Entry> {
    try {
      return entryOf(file, await this.result(file, previous), this.locale);
    } catch (error) {
      return entryOf(file, problemIn(error), this.locale);
    }
  }

  private async result(file: string, previous: Previous | undefined): Promise<CheckedBook> {
    const before = previous ? await this.before(previous) : {};
    const workbook = await openWorkbook(file);
    const result = checkWorkbook(workbook, {
      ...this.options,
      ...(before.set ? { previous: before.set } : {}),
    });
    const findings = before.finding ? [...result.findings, before.finding] : result.findings;
    return { result: { ...result, findings }, reasons: workbook.reasons };
  }

  private async before(previous: Previous): Promise<Before> {
    if (previous.kind === 'none') return { finding: notHeld('hint', say('noPrevious')) };
    if (previous.kind === 'ambiguous') {
      const { files } = previous;
      return { finding: notHeld('hint', say('ambiguousPrevious', { count: String(files.length), files })) };
    }
    if (this.read?.file !== previous.file)
      this.read = { file: previous.file, before: await lastYear(previous.file) };
    return this.read.before;
  }
}

interface Before {
  readonly set?: TableSet;
  /** Why this year could not be held against it. */
  readonly finding?: Finding;
}

async function lastYear(file: string): Promise<Before> {
  try {
    return { set: checkWorkbook(await openWorkbook(file)).set };
  } catch (error) {
    const { what } = problemIn(error);
    return { finding: notHeld('warning', say('badPrevious', { file }), what) };
  }
}

const notHeld = (
  severity: 'warning' | 'hint',
  what: Message,
  why: Message = say('noPreviousAdvice'),
): Finding => ({
  rule: PREVIOUS.id,
  severity,
  lines: [what, why],
  cells: [],
  suspects: [],
});
