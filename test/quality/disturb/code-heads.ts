/** Disturbances of the columns of codes: other words above them, none, and codes parted over three cells. */
import type { Area } from '../../../src/core/grid';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { CODE_HEADS } from '../../support/code-heads';
import { eachTable, withTexts, type Disturbance } from './disturbance';

/** A cell of its own, over which its neighbour's head is not merged. */
const BLANK = '　';

/** What the layouts of the generator print. */
const PRINTED = /^(?:支出)?(?:功能|经济)分类(?:科目编码)?$|^科目编码$/;

const withHead = (table: PrintedTable, head: string): PrintedTable =>
  withTexts(table, (text, { isHeader }) => (isHeader && PRINTED.test(text) ? head : text));

const CODE = /^\d{3,7}$/;
const PARTS = ['类', '款', '项'];
const partsOf = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];

/** Where the first column, and no other, holds codes in one cell. */
const hasOneColumnOfCodes = ({ rows, headerRows }: PrintedTable): boolean => {
  const codes = rows
    .slice(headerRows)
    .flatMap((row) => row.flatMap((text, column) => (CODE.test(text) ? [column] : [])));
  return (
    codes.length > 0 &&
    codes.every((column) => column === 0) &&
    rows.every((row) => !PARTS.includes(row[0] ?? ''))
  );
};

/** Codes parted over three cells; `named` prints 类, 款 and 项 in a line of their own. */
function parted(table: PrintedTable, named: boolean): PrintedTable {
  const { headerRows, merges = [] } = table;
  if (!hasOneColumnOfCodes(table) || merges.some(({ left, right }) => left === 0 && right === 2))
    return table;
  const rows = table.rows.map(([first = '', ...others]) =>
    CODE.test(first) ? [...partsOf(first), ...others] : [first, '', '', ...others],
  );
  const head = table.rows.findIndex(([first = '']) => PRINTED.test(first));
  const isLast = head === headerRows - 1 || /^栏\s*次$/.test(table.rows[head + 1]?.[0] ?? '');
  const line = named && isLast && head >= 0 ? [[...PARTS, ...(rows[head] ?? []).slice(3).map(() => '')]] : [];
  const moved = (area: Area): Area => ({
    top: area.top + (area.top > head ? line.length : 0),
    bottom: area.bottom + (area.bottom > head ? line.length : 0),
    left: area.left === 0 ? 0 : area.left + 2,
    right: area.right + 2,
  });
  return {
    ...table,
    rows: [...rows.slice(0, head + 1), ...line, ...rows.slice(head + 1)],
    headerRows: headerRows + line.length,
    merges: merges.map(moved),
  };
}

export const CODE_HEAD_DISTURBANCES: readonly Disturbance[] = [
  ...CODE_HEADS.map((head): Disturbance => ({
    name: `codes under ${head}`,
    print: eachTable((table) => withHead(table, head)),
  })),
  { name: 'codes under nothing', print: eachTable((table) => withHead(table, BLANK)) },
  {
    name: 'codes under another word in each table',
    print: eachTable((table, { random }) => withHead(table, random.pick(CODE_HEADS))),
  },
  { name: 'codes in three cells', print: eachTable((table) => parted(table, false)) },
  { name: 'codes in three cells, 类 款 项', print: eachTable((table) => parted(table, true)) },
];
