/** Writes a slip for each department that has something to correct. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { message, sayer, type Message } from '../../../core/messages';
import { writeProblem } from '../../fault';
import { diskPlaceOf, isSameFile, writeWhole, type DiskPlace } from '../../files';
import { problem } from '../../problem';
import { byTrouble, type Digest } from '../digest';
import type { Results } from '../formats';
import { tableFindingsOf } from '../output/findings-of';
import { demandsOf, type EarlierRound } from '../rounds';
import { SLIP_MESSAGES } from './messages';
import { slipFor, type SlipText, type SlipContent } from './content';
import { slipDocx } from './docx';
import { slipHtml } from './html';

export const SLIP_FORMATS = ['html', 'docx'] as const;
export type SlipFormat = (typeof SLIP_FORMATS)[number];

export interface SlipPlan {
  readonly folder: string;
  readonly format: SlipFormat;
  /** What was read; never written over. */
  readonly inputs: readonly string[];
  readonly earlier: EarlierRound | undefined;
}

/** Says how many there are. Throws a Problem before anything is written where a slip would take the place of something that was read. */
export async function writeSlips(results: Results, plan: SlipPlan): Promise<Message> {
  const { folder, format, inputs, earlier } = plan;
  const digests = byTrouble(results.digests).filter(
    ({ error, counts }) => error !== undefined || counts.error + counts.warning > 0,
  );
  const files = fileNames(digests, results).map((name) => join(folder, `${name}.${format}`));
  assertApart(files, inputs);
  makeFolder(folder);
  const rules = new Map(results.rules.rules.map((rule) => [rule.id, rule]));
  for (const [place, digest] of digests.entries())
    writeWhole(
      files[place] ?? '',
      await written(slipFor(slipOf(digest, results, rules, earlier)), digest, format, results),
    );
  const clean = String(results.digests.length - digests.length);
  return message(SLIP_MESSAGES, 'written', { count: String(digests.length), folder, clean });
}

const written = (
  slip: SlipText,
  { department }: Digest,
  format: SlipFormat,
  { locale }: Results,
): Promise<Uint8Array> | string => (format === 'docx' ? slipDocx(slip) : slipHtml(slip, department, locale));

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw writeProblem(error, folder);
  }
}

function slipOf(
  digest: Digest,
  { entry, date, locale }: Results,
  rules: SlipContent['rules'],
  earlier: EarlierRound | undefined,
): SlipContent {
  const own = entry(digest);
  const demands = new Set(demandsOf(own.workbook));
  const findings = tableFindingsOf(own).filter(({ finding }) => demands.has(finding));
  return { digest, findings, round: earlier?.compare(own.workbook), rules, date, locale };
}

/** Characters that a name of a file may not have somewhere, and those that end one. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]/gu;
const LONGEST = 80;

/** Each another, whatever the file system makes of capitals. */
function fileNames(digests: readonly Digest[], { locale }: Results): string[] {
  const say = sayer(SLIP_MESSAGES, locale);
  const taken = new Map<string, number>();
  return digests.map(({ department }) => {
    const bare = department
      .replace(UNFIT, '_')
      .slice(0, LONGEST)
      .replace(/[.\s]+$/, '');
    const name = say('fileName', { department: bare === '' ? '_' : bare });
    const count = (taken.get(name.toLowerCase()) ?? 0) + 1;
    taken.set(name.toLowerCase(), count);
    return `${name}${count === 1 ? '' : `(${String(count)})`}`;
  });
}

function assertApart(files: readonly string[], inputs: readonly string[]): void {
  const read = inputs.map(diskPlaceOf);
  for (const file of files) {
    const place: DiskPlace = diskPlaceOf(file);
    const input = read.find((one) => isSameFile(one, place));
    if (input) throw problem('outputIsInput', { file, input: input.path });
  }
}
