/** Tells findings which cells are suspected, and folds those that one cause explains into one. */
import { BLANK } from '../check/kinds';
import type { Finding, FindingCell, Suspect } from '../check/types';
import { asPrinted, findingCellOf, placeOfTerm, placed } from '../check/words';
import { isSamePlace, placeFilling } from '../grid';
import type { Equation } from '../identities';
import { termsOf } from '../identities';
import type { Message } from '../messages';
import { message } from '../messages';
import { SLIP_KINDS, type SlipKind } from './kinds';
import { namedCells } from './named';
import { LOCATE_MESSAGES } from './messages';
import { byCause, telling } from './one-cause';
import type { ShiftedBlock, Culprit, Diagnosis } from './types';

/** `equations`: the equation behind each finding that has one. No finding is dropped that is not folded into another. */
export function withCulprits(
  findings: readonly Finding[],
  equations: ReadonlyMap<Finding, Equation>,
  diagnoses: readonly Diagnosis[],
): readonly Finding[] {
  if (diagnoses.length === 0) return findings;
  const by = new Map(
    diagnoses.flatMap((diagnosis) => diagnosis.explains.map((equation) => [equation, diagnosis] as const)),
  );
  const explained = new Map<Diagnosis, Finding[]>();
  const others = findings.filter((finding) => {
    const equation = equations.get(finding);
    const diagnosis = (equation && by.get(equation)) ?? diagnoses.find((one) => isBlankOf(finding, one));
    if (diagnosis) explained.set(diagnosis, [...(explained.get(diagnosis) ?? []), finding]);
    return !diagnosis;
  });
  return [...[...explained].flatMap(([diagnosis, own]) => told(diagnosis, own)), ...others];
}

function told(diagnosis: Diagnosis, own: readonly Finding[]): readonly Finding[] {
  if (diagnosis.block) return [blockFinding(diagnosis, diagnosis.block, own)];
  return byCause(diagnosis, own).flatMap(([first, ...also]) =>
    first ? [telling(suspecting(first, diagnosis), also)] : [],
  );
}

/** Blanks that a slipped block left behind. */
function isBlankOf({ rule, cells }: Finding, { block }: Diagnosis): boolean {
  if (rule !== BLANK.id || !block) return false;
  const blanks = [...block.blanks];
  return cells.every((cell) => blanks.some((place) => isSamePlace(place, cell)));
}

const suspectOf = ({ figure, suggestion, why }: Culprit): Suspect => ({
  ...findingCellOf(figure),
  suggestion,
  why,
});

function suspecting(finding: Finding, diagnosis: Diagnosis): Finding {
  const named = namedCells(diagnosis);
  if ('count' in named) return { ...finding, lines: [...finding.lines, anyOf(diagnosis, named.count)] };
  const suspects = named.culprits.map(suspectOf);
  const hint = hintOf(diagnosis);
  const isChoice =
    diagnosis.kind === 'cell'
      ? suspects.length > 1
      : diagnosis.alternatives.length > 0 || diagnosis.kind === 'unclear';
  return {
    ...finding,
    lines: hint ? [...finding.lines, hint] : finding.lines,
    suspects: [...finding.suspects, ...suspects],
    ...(isChoice ? { choice: true } : {}),
  };
}

const anyOf = ({ kind }: Diagnosis, count: number): Message =>
  message(LOCATE_MESSAGES, kind === 'cell' ? 'anyOf' : 'anyTwo', { count: String(count) });

/** Only where one answer is clearly likelier than the others. */
function hintOf({ kind, culprits, clear, explains }: Diagnosis): Message | undefined {
  const [first] = culprits;
  if (!clear || !first || (kind !== 'cell' && kind !== 'cells')) return undefined;
  // What is only noted is no disagreement.
  const told = explains.filter(({ identity }) => identity.severity !== 'info');
  const tables = [...new Set(told.flatMap(tableNames))];
  const count = String(told.length);
  if (kind === 'cells')
    return message(LOCATE_MESSAGES, 'together', { changes: culprits.map(changeOf), tables, count });
  return message(LOCATE_MESSAGES, told.length > 1 ? 'likelyAll' : 'likely', {
    ...wordsOf(first),
    tables,
    count,
  });
}

const changeOf = (culprit: Culprit): Message => message(LOCATE_MESSAGES, 'change', wordsOf(culprit));

const wordsOf = ({ term, figure, suggestion, why }: Culprit) => ({
  place: placed(placeOfTerm(term)),
  before: asPrinted(figure),
  after: suggestion,
  why,
});

/** Tables an equation speaks of, by the names they print. */
const tableNames = ({ left, right }: Equation): string[] =>
  [...termsOf(left), ...termsOf(right)].flatMap(({ figure, table }) => (figure ? [table.name] : []));

function blockFinding(
  diagnosis: Diagnosis,
  { direction, count, most, first, last, area }: ShiftedBlock,
  folded: readonly Finding[],
): Finding {
  const [from, to] = [first.figure?.at, last.figure?.at];
  const range =
    from && to && first.figure
      ? placeFilling('cell', first.figure.sheet, {
          top: from.row,
          left: from.column,
          bottom: to.row,
          right: to.column,
        })
      : '';
  const isColumns = diagnosis.kind === 'shifted-column';
  const kind = SLIP_KINDS[slipOf(diagnosis)];
  const moved = movedFirst({ direction, first, area }, isColumns);
  return {
    rule: kind.id,
    severity: kind.severity,
    lines: [
      message(LOCATE_MESSAGES, most === undefined ? slipOf(diagnosis) : driftOf(diagnosis), {
        table: first.table.name,
        most: String(most ?? 1),
        from: isColumns
          ? message(LOCATE_MESSAGES, 'column', { column: moved.column })
          : message(LOCATE_MESSAGES, 'row', { row: rowName(moved) }),
        count: String(count),
        direction: message(LOCATE_MESSAGES, direction),
      }),
      message(LOCATE_MESSAGES, isColumns ? 'columnsAdvice' : 'rowsAdvice', {
        count: String(folded.length),
        range,
      }),
    ],
    table: first.table.id,
    cells: area.flatMap(({ figure }): FindingCell[] => (figure ? [findingCellOf(figure)] : [])),
    suspects: diagnosis.culprits.map(suspectOf),
    also: folded,
  };
}

const slipOf = ({ kind }: Diagnosis): SlipKind =>
  kind === 'shifted-column' || kind === 'shifted-lane' ? kind : 'slipped-rows';

const driftOf = ({ kind }: Diagnosis): 'drifted' | 'driftedLane' =>
  kind === 'shifted-lane' ? 'driftedLane' : 'drifted';

const rowName = ({ table, row }: ShiftedBlock['first']): string => {
  const found = table.row(row);
  return found?.code ?? found?.label ?? row;
};

/** Where the amounts that moved begin now: behind the gap where they moved down or right. */
function movedFirst(
  { direction, first, area }: Pick<ShiftedBlock, 'direction' | 'first' | 'area'>,
  isColumns: boolean,
): ShiftedBlock['first'] {
  if (direction === 'up' || direction === 'left') return first;
  const next = area.find(({ figure }) => {
    if (!figure || !first.figure) return false;
    return isColumns ? figure.at.column > first.figure.at.column : figure.at.row > first.figure.at.row;
  });
  return next ?? first;
}
