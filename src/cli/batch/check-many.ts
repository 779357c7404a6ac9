/** Checks many workbooks: works them off, keeps each in the journal as it is done, and writes the result when all are. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { message, type Message, type Say } from '../../core/messages';
import { COULD_NOT_RUN, type ExitCode } from '../exit-codes';
import { systemCodeOf } from '../fault';
import { dropTemporary, keepTrackOf } from '../files';
import type { Terminal } from '../print/terminal';
import { Problem, problem } from '../problem';
import { today } from '../today';
import type { WorkerScript } from './default-workers';
import { digestOf, type Digest } from './digest';
import { entryOf, reviewEntryOf, worst, type Entry } from './entry';
import type { BatchFormat, Results } from './formats';
import { Journal, journalOf, type ByteSpan } from './journal';
import { jobKeys } from './keys';
import { ruleBook } from './kinds';
import { BATCH_MESSAGES } from './messages';
import { lineOf, summaryOf } from './output/text';
import { optionsOf, type Job, type Setup } from './setup';
import { intoFile } from './sink';
import { Tally } from './tally';
import { workOff, type JobEnd } from './work-off';

export interface ManyPlan {
  readonly jobs: readonly Job[];
  readonly setup: Setup;
  readonly format: BatchFormat;
  readonly output?: string;
  /** Goes on from the journal beside the output, and leaves it there for the next time. */
  readonly resume: boolean;
  readonly workers: number;
  readonly script: WorkerScript | undefined;
  /** Seconds for one workbook. */
  readonly timeout: number;
  /** What else is done with the results, once they are written; each message is told. */
  readonly after?: (results: Results) => Promise<readonly Message[]>;
  /** Says nothing beside the result. */
  readonly quiet: boolean;
}

/** Errors that may be gone the next time: such a workbook is always checked again. */
const PASSING: ReadonlySet<string> = new Set([
  'crashed',
  'timeout',
  'broken',
  'notReadable',
  'notFound',
  'readFault',
  'tooManyOpen',
  'noMemory',
  'systemFault',
]);

export async function checkMany(plan: ManyPlan, terminal: Terminal): Promise<ExitCode> {
  if (plan.output !== undefined) return checkBeside(journalOf(plan.output), plan, terminal);
  const temporary = temporaryFolder();
  try {
    return await checkBeside(join(temporary, 'journal'), plan, terminal);
  } finally {
    dropTemporary(temporary);
  }
}

/** The journal stays where a run may go on from it. */
async function checkBeside(file: string, plan: ManyPlan, terminal: Terminal): Promise<ExitCode> {
  const journal = Journal.open(file, plan.resume);
  let isNeeded = true;
  try {
    const code = await new Run(plan, terminal, journal).whole();
    isNeeded = code === undefined || plan.resume;
    return code ?? COULD_NOT_RUN;
  } finally {
    journal.close();
    if (!isNeeded || journal.isEmpty) dropTemporary(file);
  }
}

function temporaryFolder(): string {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
    keepTrackOf(folder);
    return folder;
  } catch (error) {
    throw systemCodeOf(error) === undefined ? error : problem('noTemporaryFolder', { folder: tmpdir() });
  }
}

class Run {
  private readonly digests: (Digest | undefined)[];
  private readonly rules;
  private readonly tally;
  private readonly keys: readonly string[];
  private done = 0;
  /** How many were printed: those before the first that is still missing. */
  private printed = 0;

  constructor(
    private readonly plan: ManyPlan,
    private readonly terminal: Terminal,
    private readonly journal: Journal,
  ) {
    this.digests = plan.jobs.map(() => undefined);
    this.rules = ruleBook(optionsOf(plan.setup).identities ?? [], terminal.locale);
    this.tally = new Tally(this.rules.kindOf);
    this.keys = plan.jobs.map(jobKeys(plan.setup));
  }

  /** Undefined where it was stopped. */
  async whole(): Promise<ExitCode | undefined> {
    const known = this.plan.resume ? this.resumed() : 0;
    const jobs = [...this.plan.jobs.entries()].filter(([place]) => this.digests[place] === undefined);
    try {
      await workOff(jobs, this.plan, {
        begin: (file) => this.begin(file),
        end: (place, ended) => this.end(place, ended),
      });
      const digests = this.digests.filter((digest) => digest !== undefined);
      if (digests.length < this.digests.length) {
        this.tellStopped();
        return undefined;
      }
      const results = await this.write(digests);
      this.close(digests, known);
      for (const told of (await this.plan.after?.(results)) ?? [])
        this.terminal.complain(this.terminal.words(told));
      return worst(digests.map(({ code }) => code));
    } catch (error) {
      if (this.plan.output !== undefined && !this.journal.isEmpty) this.tellStopped();
      throw error;
    }
  }

  private tellStopped(): void {
    this.complain(this.plan.output === undefined ? 'stoppedForGood' : 'stopped', {
      files: String(this.digests.length),
      done: String(this.done),
    });
  }

  private resumed(): number {
    const spans = this.journal.find(new Set(this.keys));
    let known = 0;
    for (const [place, key] of this.keys.entries()) {
      const span = spans.get(key);
      const entry = span && this.journal.read(span);
      if (!span || !entry || PASSING.has(entry.workbook.error?.code ?? '')) continue;
      known += 1;
      this.take(place, entry, span);
    }
    return known;
  }

  private begin(file: string): void {
    if (this.plan.quiet) this.terminal.progress(this.done + 1, this.digests.length, file);
  }

  private end(place: number, ended: JobEnd): void {
    const entry = ended.kind === 'done' ? ended.result : this.lost(place, ended);
    this.take(place, entry, this.journal.append(this.keys[place] ?? '', entry));
    const digest = this.digests[place];
    if (digest && this.tellsProgress)
      this.terminal.complain(`[${this.done}/${this.digests.length}] ${lineOf(digest, this.terminal.locale)}`);
  }

  /** What is told of a workbook at which the program broke off. */
  private lost(place: number, ended: Exclude<JobEnd, { kind: 'done' }>): Entry {
    const what =
      ended.kind === 'crashed'
        ? message(BATCH_MESSAGES, 'crashed', { why: ended.why })
        : message(BATCH_MESSAGES, 'timeout', { seconds: String(this.plan.timeout) });
    const file = this.plan.jobs[place]?.file ?? '';
    const entry = this.plan.setup.reviews ? reviewEntryOf : entryOf;
    return entry(file, new Problem(what), this.terminal.locale);
  }

  private take(place: number, entry: Entry, span: ByteSpan): void {
    this.digests[place] = digestOf(entry, span);
    this.tally.add(entry);
    this.done += 1;
    this.print();
  }

  private print(): void {
    if (!this.streams) return;
    for (
      let digest = this.digests[this.printed];
      digest;
      this.printed += 1, digest = this.digests[this.printed]
    )
      this.terminal.raw(
        this.plan.format.each?.(this.journal.read(digest.span), digest, this.terminal.locale) ?? '',
      );
  }

  private get streams(): boolean {
    return this.plan.output === undefined && this.plan.format.each !== undefined;
  }

  private get tellsProgress(): boolean {
    return !this.plan.quiet && !(this.streams && this.plan.format.forPeople);
  }

  private async write(digests: readonly Digest[]): Promise<Results> {
    const { output } = this.plan;
    const results: Results = {
      digests,
      entry: ({ span }) => this.journal.read(span),
      rules: this.rules,
      tally: this.tally,
      locale: this.terminal.locale,
      called: this.plan.setup.reviews ? 'documents' : 'workbooks',
      date: today(),
      folder: output === undefined ? process.cwd() : dirname(resolve(output)),
    };
    if (output !== undefined) await intoFile(output, (sink) => this.plan.format.write(results, sink));
    else if (!this.streams)
      await this.plan.format.write(results, { write: (part) => this.terminal.raw(String(part)) });
    return results;
  }

  private close(digests: readonly Digest[], known: number): void {
    const { terminal, plan } = this;
    if (plan.quiet) return terminal.endProgress(digests.length);
    const summary = summaryOf(digests, terminal.locale);
    if (this.tellsProgress) terminal.complain(summary);
    else terminal.line(summary);
    if (known > 0) this.complain('resumed', { count: String(known) });
    if (plan.output !== undefined) this.complain('written', { file: plan.output });
  }

  private readonly complain: Say<typeof BATCH_MESSAGES, void> = (id, ...gaps) =>
    this.terminal.complain(this.terminal.words(message(BATCH_MESSAGES, id, ...gaps)));
}
