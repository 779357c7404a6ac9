/** Measures locating on injected errors: found, suspected, alone or first, by table and by kind; two errors; blocks. */
import { check, type CheckResult, type Finding } from '../../../src/core/check';
import type { Diagnosis } from '../../../src/core/locate';
import { locate } from '../../../src/core/locate';
import type { TableId } from '../../../src/core/tables';
import { generateSet, LAYOUT_NAMES, type GeneratedSet, type GeneratedTables } from '../generate';
import {
  BLOCK_KINDS,
  inject,
  MISPLACED_KINDS,
  SINGLE_KINDS,
  type CellTruth,
  type ErrorKind,
  type Injected,
  type SingleKind,
  type Truth,
} from '.';
import { changed } from './workbook';

export interface Tally {
  count: number;
  found: number;
  suspected: number;
  first: number;
  suspects: number;
  /** First, with the cause that was injected named beside it. */
  cause: number;
}

/** Called after each set with how many are done. */
export type Progress = (done: number) => void;

/** The causes that describe each kind; where a hand leaves no trace of its own, any is right. */
const CAUSES: Readonly<Record<SingleKind, readonly string[]>> = {
  digit: ['digit'],
  swapped: ['swapped'],
  // 3.02 for 30.20: both say the same.
  point: ['point', 'dropped', 'added'],
  sign: ['sign'],
  dropped: ['dropped', 'point', 'digit'],
  added: ['added', 'point', 'digit'],
  'next-row': ['neighbour', 'sameTable'],
  'next-column': ['neighbour', 'sameTable'],
  'not-its-parts': [],
  'typed-over': ['neighbour', 'sameTable'],
  'counted-twice': ['twice'],
  'other-unit': ['yuan'],
  'last-year': [],
};

export interface SingleMeasures {
  readonly byTable: ReadonlyMap<string, Tally>;
  readonly byKind: ReadonlyMap<string, Tally>;
  readonly all: Tally;
  readonly invisible: number;
  readonly missed: readonly string[];
}

interface Place {
  readonly sheet: string;
  readonly at: { readonly row: number; readonly column: number };
}

const isSame = (a: Place, b: Place): boolean =>
  a.sheet === b.sheet && a.at.row === b.at.row && a.at.column === b.at.column;

const errorsOf = ({ findings }: CheckResult): Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

export function setsFrom(first: number, count: number): GeneratedSet[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = first + index;
    const layout = LAYOUT_NAMES[seed % LAYOUT_NAMES.length]!;
    return generateSet(seed, {
      layout,
      rounding: seed % 2 === 0 ? 'exact' : 'independent',
      unit: seed % 5 === 0 ? '元' : '万元',
    });
  });
}

const empty = (): Tally => ({ count: 0, found: 0, suspected: 0, first: 0, suspects: 0, cause: 0 });

export function measureSingles(
  sets: readonly GeneratedTables[],
  rounds: number,
  progress: Progress = () => undefined,
): SingleMeasures {
  const byTable = new Map<string, Tally>();
  const byKind = new Map<string, Tally>();
  const all = empty();
  const missed: string[] = [];
  let invisible = 0;
  for (const [index, set] of sets.entries()) {
    for (let round = 0; round < rounds; round += 1)
      for (const kind of SINGLE_KINDS) {
        const injected = inject(set, set.seed * 31 + round, kind);
        if (!injected) continue;
        const { truth } = injected;
        const cell = truth.cells[0]!;
        if (truth.invisible) {
          invisible += 1;
          continue;
        }
        const errors = errorsOf(check(injected.grids));
        const suspects = errors.flatMap((finding) => finding.suspects);
        const isFound = errors.some(({ cells }) => cells.some((one) => isSame(one, cell)));
        const isSuspected = suspects.some((one) => isSame(one, cell));
        const firsts = errors.flatMap((finding) => finding.suspects.slice(0, 1));
        const own = firsts.filter((one) => isSame(one, cell));
        const isFirst = own.length > 0;
        const isCause = own.some(({ why }) => CAUSES[kind].length === 0 || CAUSES[kind].includes(why.id));
        const tallies = [all, byTable.get(cell.table) ?? empty(), byKind.get(kind) ?? empty()] as const;
        byTable.set(cell.table, tallies[1]);
        byKind.set(kind, tallies[2]);
        for (const tally of tallies) {
          tally.count += 1;
          tally.found += Number(isFound);
          tally.suspected += Number(isSuspected);
          tally.first += Number(isFirst);
          tally.cause += Number(isCause);
          tally.suspects += Math.max(0, ...errors.map((finding) => finding.suspects.length));
        }
        if (!isFound || !isSuspected) missed.push(told(set, truth, isFound));
      }
    progress(index + 1);
  }
  return { byTable, byKind, all, invisible, missed };
}

const told = ({ seed, layout }: GeneratedTables, { kind, cells }: Truth, isFound: boolean): string =>
  `${isFound ? 'not suspected' : 'not found'}: seed ${seed} ${layout} ${kind} ${cells.map(({ table, at, before, after }) => `${table} ${at.row},${at.column} ${before}→${after}`).join('; ')}`;

export interface PairMeasures {
  readonly count: number;
  readonly bothNamed: number;
  readonly bothSuspected: number;
  readonly missed: readonly string[];
}

/** Named: among the first of the findings' suspects, or of the cells to change together. */
export function measurePairs(
  sets: readonly GeneratedSet[],
  rounds: number,
  progress: Progress = () => undefined,
): PairMeasures {
  const measures = { count: 0, bothNamed: 0, bothSuspected: 0, missed: [] as string[] };
  for (const [index, set] of sets.entries()) {
    for (let round = 0; round < rounds; round += 1) {
      const injected = inject(set, set.seed * 17 + round, 'two-errors');
      if (!injected) continue;
      const result = check(injected.grids);
      const diagnoses = locate(result.judgements, result.set, result.solution.solved);
      const named = diagnoses.flatMap((diagnosis) =>
        diagnosis.kind === 'cell' ? diagnosis.culprits.slice(0, 1) : diagnosis.culprits,
      );
      const suspected = diagnoses.flatMap(({ culprits, alternatives }) => [...culprits, ...alternatives]);
      const { cells } = injected.truth;
      const isNamed = cells.every((cell) => named.some(({ figure }) => isSame(figure, cell)));
      measures.count += 1;
      measures.bothNamed += Number(isNamed);
      measures.bothSuspected += Number(
        cells.every((cell) => suspected.some(({ figure }) => isSame(figure, cell))),
      );
      if (!isNamed)
        measures.missed.push(`${told(set, injected.truth, true)} | ${diagnoses.map(shortly).join(' / ')}`);
    }
    progress(index + 1);
  }
  return measures;
}

const shortly = ({ kind, culprits, explains }: Diagnosis): string =>
  `${kind}(${explains.length}): ${culprits
    .slice(0, 3)
    .map(
      ({ term, figure, suggestion, why, cost }) =>
        `${term.table.id}[${term.row},${term.column}] ${figure.text}→${suggestion} ${why.id} ${cost.toFixed(1)}`,
    )
    .join('; ')}`;

export interface BlockTally {
  count: number;
  /** One error finding, of the right kind, on the right table. */
  alone: number;
  named: number;
  invisible: number;
  readonly missed: string[];
}

export function measureBlocks(
  sets: readonly GeneratedSet[],
  rounds: number,
  progress: Progress = () => undefined,
): ReadonlyMap<ErrorKind, BlockTally> {
  let done = 0;
  return new Map(
    BLOCK_KINDS.map((kind) => {
      const tally: BlockTally = { count: 0, alone: 0, named: 0, invisible: 0, missed: [] };
      for (const set of sets) {
        for (let round = 0; round < rounds; round += 1) {
          const injected = inject(set, set.seed * 13 + round, kind);
          if (!injected) continue;
          const errors = errorsOf(check(injected.grids));
          if (errors.length === 0) {
            tally.invisible += 1;
            continue;
          }
          const table = injected.truth.cells[0]!.table;
          const isNamed = errors.some(({ rule, table: own }) => rule === kind && own === table);
          tally.count += 1;
          tally.named += Number(isNamed);
          tally.alone += Number(isNamed && errors.length === 1);
          if (!isNamed || errors.length > 1) tally.missed.push(missedLine(set, round, injected, errors));
        }
        done += 1;
        progress(done);
      }
      return [kind, tally];
    }),
  );
}

/** Amounts at other rows than their names, by shifts that grow along the table. */
export function measureMisplaced(
  sets: readonly GeneratedSet[],
  rounds: number,
): ReadonlyMap<ErrorKind, MisplacedTally> {
  return new Map(
    MISPLACED_KINDS.map((kind) => {
      const tally = { count: 0, alone: 0, named: 0, cured: 0, same: 0, invisible: 0, missed: [] as string[] };
      for (const set of sets)
        for (let round = 0; round < rounds; round += 1) {
          const injected = inject(set, set.seed * 13 + round, kind);
          if (injected) recordMisplaced(tally, set, round, injected);
        }
      return [kind, tally];
    }),
  );
}

/** With one relation, whatever stands in it may be wrong as well: nothing in the figures says that amounts moved. */
const LEAST_WITNESSES = 2;
const MISPLACED_RULES: readonly string[] = ['slipped-rows', 'shifted-lane'];

export interface MisplacedTally extends BlockTally {
  /** No error is left once the amounts are put where the finding says. */
  cured: number;
  /** They are what they were; otherwise every relation agrees with them as well. */
  same: number;
}

function recordMisplaced(tally: MisplacedTally, set: GeneratedSet, round: number, injected: Injected): void {
  const { cells, witnesses } = injected.truth;
  if (witnesses < LEAST_WITNESSES) {
    tally.invisible += 1;
    return;
  }
  const errors = errorsOf(check(injected.grids));
  const table = cells[0]!.table;
  const named = errors.find(({ rule, table: own }) => MISPLACED_RULES.includes(rule) && own === table);
  const put = proposed(table, errors);
  tally.count += 1;
  tally.named += Number(named !== undefined);
  tally.alone += Number(named !== undefined && errors.length === 1);
  tally.cured += Number(errorsOf(check(changed(injected.grids, put))).length === 0);
  tally.same += Number(isRight(cells, put));
  if (!named || errors.length > 1) tally.missed.push(missedLine(set, round, injected, errors));
}

/** The amounts that findings want, where they want only one thing. */
const proposed = (table: TableId, errors: readonly Finding[]): CellTruth[] =>
  errors.flatMap(({ suspects, choice }) =>
    choice
      ? []
      : suspects.map(({ sheet, at, suggestion }) => ({
          table,
          sheet,
          at,
          before: '',
          after: /^0(\.0*)?$/.test(suggestion) ? '' : suggestion,
        })),
  );

/** Whether every cell that was changed shows again what it did, and no other shows anything new. */
function isRight(cells: readonly CellTruth[], put: readonly CellTruth[]): boolean {
  const plain = (text: string): string => text.replace(/,/g, '').replace(/^0(\.0*)?$/, '');
  const after = (cell: CellTruth): string => put.find((one) => isSame(one, cell))?.after ?? cell.after;
  return (
    cells.every((cell) => plain(after(cell)) === plain(cell.before)) &&
    put.every((one) => cells.some((cell) => isSame(cell, one)))
  );
}

const missedLine = (
  { seed, layout }: GeneratedSet,
  round: number,
  { truth: { cells } }: Injected,
  errors: readonly Finding[],
): string =>
  `seed ${seed} ${layout} round ${round} ${cells[0]!.table}: ${cells.length} cells; ${errors
    .slice(0, 12)
    .map(({ rule }) => rule)
    .join(' ')} (${errors.length})`;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part * 100) / whole).toFixed(1)} %`;

export function tableOf(rows: ReadonlyMap<string, Tally>): string {
  const head = '             count    found  suspected  first/alone  set size   cause named';
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, tally]) =>
      [
        name.padEnd(13),
        String(tally.count).padStart(5),
        percent(tally.found, tally.count).padStart(9),
        percent(tally.suspected, tally.count).padStart(11),
        percent(tally.first, tally.count).padStart(13),
        (tally.suspects / Math.max(1, tally.count)).toFixed(2).padStart(10),
        percent(tally.cause, tally.count).padStart(14),
      ].join(''),
    );
  return [head, ...lines].join('\n');
}

export const pairLine = ({ count, bothNamed, bothSuspected }: PairMeasures): string =>
  `two errors: ${count}, both named ${percent(bothNamed, count)}, both among the suspects ${percent(bothSuspected, count)}`;

export const blockLines = (tallies: ReadonlyMap<ErrorKind, BlockTally>): string =>
  [...tallies]
    .map(
      ([kind, { count, alone, named, invisible }]) =>
        `${kind}: ${count}, one finding with the right cause ${percent(alone, count)}, named ${percent(named, count)}, invisible ${invisible}`,
    )
    .join('\n');
