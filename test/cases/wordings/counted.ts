/** Counts, over all published wordings, what is told, what is decided, and why the rest is not. */
import { isPublishedHere } from '../../support/published/where-published';
import { accountFor, isDecided, isNameable, reasonOf, type Account, type Fault } from './account';
import { slipsAgainst } from './missed-slips';
import { checked, readText, wordingTables, wordingText } from './open';
import { fateOf, slipsIn, type SlipFate } from './slips';
import { tableFaults } from './table-account';
import { TABLES_ALONE, TEXTS, type TextTruth } from './truth';

export interface WordingCounts {
  readonly name: string;
  readonly defects: number;
  readonly told: number;
  readonly falseAlarms: number;
  readonly numbers: number;
  readonly decided: number;
  /** Whose words name a figure of the workbook, or that stand in a chain of arithmetic. */
  readonly witnessed: number;
  readonly witnessedDecided: number;
  /** Why the others are not decided, the commonest first. */
  readonly reasons: readonly (readonly [reason: string, count: number])[];
  readonly slips: Readonly<Record<SlipFate, number>>;
  /** What fails, but slips known to be missed. */
  readonly failing: readonly string[];
}

const NO_SLIPS: WordingCounts['slips'] = { told: 0, elsewhere: 0, 'left open': 0, certified: 0 };

export const areWordingsHere = (): boolean =>
  [
    ...TEXTS.map(({ name }) => wordingText(name)),
    ...[...TEXTS, ...TABLES_ALONE].map(({ name }) => wordingTables(name)),
  ].every(isPublishedHere);

function tallied<T extends string>(all: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

const falseAlarmsIn = (faults: readonly Fault[]): number =>
  faults.filter(({ key }) => key.startsWith('alarm ')).length;

const toldIn = (defects: number, faults: readonly Fault[]): number =>
  defects - faults.filter(({ key }) => /^(?:missed|unsaid) /.test(key)).length;

const reasonsOf = ({ numbers }: Account): WordingCounts['reasons'] =>
  Object.entries(tallied(numbers.filter((each) => !isDecided(each)).map(reasonOf)))
    .map(([reason, count = 0]) => [reason, count] as const)
    .sort(([, a], [, b]) => b - a);

async function ofText(truth: TextTruth): Promise<WordingCounts> {
  const { name, defects } = truth;
  const { document, result } = await readText(wordingText(name), wordingTables(name));
  const { set } = await checked(wordingTables(name));
  const account = accountFor(document, result, truth);
  const fates = slipsIn(document, truth).map(
    (slip) => [slip, fateOf(document, set, result.findings, slip)] as const,
  );
  const { numbers, faults } = account;
  const witnessed = numbers.filter(isNameable);
  return {
    name,
    defects: defects.length,
    told: toldIn(defects.length, faults),
    falseAlarms: falseAlarmsIn(faults),
    numbers: numbers.length,
    decided: numbers.filter(isDecided).length,
    witnessed: witnessed.length,
    witnessedDecided: witnessed.filter(isDecided).length,
    reasons: reasonsOf(account),
    slips: { ...NO_SLIPS, ...tallied(fates.map(([, fate]) => fate)) },
    failing: [...faults.map(faultLine), ...slipsAgainst(name, fates).failing],
  };
}

const faultLine = ({ key, now }: Fault): string => `${key}: ${now}`;

async function ofTables(truth: (typeof TABLES_ALONE)[number]): Promise<WordingCounts> {
  const { name, defects } = truth;
  const faults = tableFaults(await checked(wordingTables(name)), truth);
  return {
    name,
    defects: defects.length,
    told: toldIn(defects.length, faults),
    falseAlarms: falseAlarmsIn(faults),
    numbers: 0,
    decided: 0,
    witnessed: 0,
    witnessedDecided: 0,
    reasons: [],
    slips: NO_SLIPS,
    failing: faults.map(faultLine),
  };
}

export const countWordings = async (): Promise<readonly WordingCounts[]> =>
  Promise.all([...TEXTS.map(ofText), ...TABLES_ALONE.map(ofTables)]);
