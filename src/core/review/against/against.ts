/** A document's tables held figure by figure against the workbook they were made from: 贴错、漏贴, with both cells named. */
import { meets, powerOfTen, printedInterval, ZERO } from '../../amount';
import type { Finding, FindingCell } from '../../check';
import { findingCellOf, rowName } from '../../check/words';
import { diffTables, type CellChange, type RowChange, type TableChange } from '../../diff';
import { type Filling, type Message } from '../../messages';
import { cellFilling, placedFilling } from '../../grid';
import type { Figure, Table, TableSet } from '../../tables';
import { AGAINST_KINDS } from './kinds';
import { againstMessage } from './messages';

export interface Workbook {
  /** As the user calls it. */
  readonly name: string;
  readonly set: TableSet;
}

export interface AgainstWorkbook {
  readonly name: string;
  /** How many public tables the workbook has. */
  readonly tables: number;
  /** Tables that both have, and of these those that say the same. */
  readonly compared: number;
  readonly same: number;
  readonly findings: readonly Finding[];
  /** What could not be held against it, and why. */
  readonly open: readonly Message[];
}

type Changed = Extract<TableChange, { readonly kind: 'changed' }>;

/** `hasUnread`: something in the document looks like a table and could not be read. */
export function againstWorkbook(document: TableSet, workbook: Workbook, hasUnread: boolean): AgainstWorkbook {
  const diff = diffTables(workbook.set, document);
  const told = diff.tables.map((change) => ({
    change,
    findings: findingsOf(change, workbook.name, hasUnread),
  }));
  const both = told.filter(({ change }) => change.kind === 'changed');
  return {
    name: workbook.name,
    tables: workbook.set.tables.length,
    compared: diff.same + both.length,
    same: diff.same + both.filter(({ findings }) => findings.length === 0).length,
    findings: [...factsOf(document, workbook), ...told.flatMap(({ findings }) => findings)],
    open: diff.tables.flatMap((change) => openOf(change, workbook.name, hasUnread)),
  };
}

const finding = (
  kind: (typeof AGAINST_KINDS)[keyof typeof AGAINST_KINDS],
  lines: readonly Message[],
  cells: readonly FindingCell[],
  rest: Partial<Finding> = {},
): Finding => ({ rule: kind.id, severity: kind.severity, lines, cells, suspects: [], ...rest });

const titleCell = ({ sheet, area, title }: Table): FindingCell => ({
  sheet,
  at: { row: area.top, column: area.left },
  text: title,
});

function factsOf(document: TableSet, { set, name }: Workbook): Finding[] {
  const facts = [
    ['year', document.year === undefined ? '' : String(document.year), String(set.year ?? '')],
    ['department', document.department ?? '', set.department ?? ''],
  ] as const;
  return facts.flatMap(([fact, shown, right]): Finding[] => {
    const isSame = shown.replace(/\s/g, '') === right.replace(/\s/g, '');
    if (isSame || shown === '' || right === '') return [];
    const first = document.tables[0];
    const line = againstMessage(fact, { shown, right, file: name });
    return [
      finding(AGAINST_KINDS.wrong, [line], first ? [titleCell(first)] : [], {
        severity: fact === 'year' ? 'error' : 'warning',
      }),
    ];
  });
}

function openOf(change: TableChange, file: string, hasUnread: boolean): Message[] {
  if (change.kind === 'removed' && hasUnread)
    return [againstMessage('notRead', { title: change.table.title, file })];
  if (change.kind === 'added') {
    const { title } = change.table;
    return [againstMessage('tableAdded', { title, file, place: placedFilling(titleCell(change.table)) })];
  }
  return [];
}

function findingsOf(change: TableChange, file: string, hasUnread: boolean): Finding[] {
  if (change.kind !== 'changed') {
    if (change.kind === 'added' || hasUnread) return [];
    const cell = titleCell(change.table);
    const { id, title } = change.table;
    const line = againstMessage('tableLeftOut', { title, file, cell: placedFilling(cell) });
    return [finding(AGAINST_KINDS.leftOut, [line], [cell], { table: id })];
  }
  return [
    ...change.rows.flatMap((row) => rowFindings(row, change, file)),
    ...change.columns.flatMap(({ kind, column }) =>
      kind === 'removed' ? columnFindings(column, change, file) : [],
    ),
    ...change.cells.flatMap((cell) => cellFindings(cell, change, file)),
  ];
}

const isFilled = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && figure.amount !== undefined && !figure.amount.value.isZero();

function columnFindings(column: string, { before, after }: Changed, file: string): Finding[] {
  const filled = before.rows.map(({ key }) => before.figure(key, column)).find(isFilled);
  if (!filled || filled.quantity !== 'money') return [];
  const line = againstMessage('columnLeftOut', { table: after.name, column, file });
  return [
    finding(AGAINST_KINDS.leftOut, [line], [titleCell(after), findingCellOf(filled)], {
      table: after.id,
      severity: 'warning',
    }),
  ];
}

function rowFindings(change: RowChange, { before, after }: Changed, file: string): Finding[] {
  if (change.kind === 'renamed') {
    const at = { sheet: after.sheet, at: change.after.at };
    const cell: FindingCell = { ...at, text: change.after.label };
    const line = againstMessage('renamed', {
      place: placedFilling(at),
      code: change.after.code ?? change.after.key,
      shown: change.after.label,
      right: change.before.label,
      file,
    });
    return [
      finding(
        AGAINST_KINDS.wrong,
        [line],
        [cell, { sheet: before.sheet, at: change.before.at, text: change.before.label }],
        { table: after.id, severity: 'warning' },
      ),
    ];
  }
  const table = change.kind === 'removed' ? before : after;
  const filled = table.columns.map(({ key }) => table.figure(change.row.key, key)).find(isFilled);
  if (!filled) return [];
  const row = rowName(table, change.row.key);
  const own = findingCellOf(filled);
  if (change.kind === 'removed') {
    const line = againstMessage('rowLeftOut', {
      table: after.name,
      row,
      file,
      cell: placedFilling(filled),
      right: own.text,
    });
    return [finding(AGAINST_KINDS.leftOut, [line], [titleCell(after), own], { table: after.id })];
  }
  const line = againstMessage('rowAdded', {
    table: after.name,
    row,
    place: cellFilling(filled),
    shown: own.text,
    file,
  });
  return [finding(AGAINST_KINDS.wrong, [line], [own], { table: after.id })];
}

/** Printed with fewer decimals than the workbook shows, a figure is right where it is the other rounded. */
function isRounded(
  shown: Figure | undefined,
  right: Figure | undefined,
  { before, after }: Changed,
): boolean {
  const isMoney = (shown ?? right)?.quantity === 'money';
  const intervalOf = (figure: Figure | undefined, { unit, decimals }: Table) => {
    const exponent = isMoney ? unit.exponent : 0;
    const value = (figure?.amount?.value ?? ZERO).times(powerOfTen(exponent));
    return printedInterval(value, (figure?.amount?.decimals ?? decimals) - exponent);
  };
  return meets(intervalOf(shown, after), intervalOf(right, before));
}

const precisionOf = (figure: Figure | undefined, { unit, decimals }: Table): number =>
  (figure?.amount?.decimals ?? decimals) - unit.exponent;

function cellFindings(
  { row, column, before: then, after: now }: CellChange,
  change: Changed,
  file: string,
): Finding[] {
  const { before, after } = change;
  const rowBefore = before.row(row.key) ? row.key : undefined;
  const shown = after.figure(row.key, column);
  const right = rowBefore === undefined ? undefined : before.figure(rowBefore, column);
  if (shown?.state === 'unreadable' || right?.state === 'unreadable') return [];
  const isCoarser = precisionOf(shown, after) < precisionOf(right, before);
  if (isCoarser && isFilled(shown) && isRounded(shown, right, change)) return [];
  const place: Filling = now ? placedFilling(now) : after.name;
  const cell: Filling = then ? placedFilling(then) : '';
  const line = againstMessage('figure', {
    place,
    shown: now?.text.trim() || againstMessage('blank'),
    file,
    cell,
    right: then?.text.trim() || againstMessage('blank'),
  });
  const isText = shown === undefined && right === undefined;
  return [
    finding(
      AGAINST_KINDS.wrong,
      [line, againstMessage('figureAdvice')],
      [...(now ? [now] : []), ...(then ? [then] : [])],
      { table: after.id, ...(isText ? { severity: 'warning' as const } : {}) },
    ),
  ];
}
