/** P-14: the grade printed on a self-evaluation form is the one of its total score: from 90 优, from 80 良, from 60 中, else 差. */
import type { Decimal } from '../amount';
import type { FindingCell } from '../check/types';
import type { Grid } from '../grid';
import { message, type Catalogue } from '../messages';
import type { Table } from '../tables';
import { normalise } from '../tables/normalise';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  differ: {
    zh: '{table} 总分 {score}，等级写的是“{grade}”，按分数应为“{expected}”',
    en: '{table}: the total is {score}, the grade {grade}; the score stands for {expected}',
  },
  advice: {
    zh: '90 分及以上为优，80–90 为良，60–80 为中，60 以下为差；本地另有标准的不必改',
    en: 'From 90 “优”, from 80 “良”, from 60 “中”, below “差”, unless your office has its own bands',
  },
} as const satisfies Catalogue<string>;

const GRADES = [
  { from: 90, grade: '优' },
  { from: 80, grade: '良' },
  { from: 60, grade: '中' },
  { from: 0, grade: '差' },
] as const;

const FULL = 100;
const LABEL = /^(?:绩效)?(?:自评|评价|评定|绩效)?(?:等级|等次)$/;
const WRITTEN = /^(?:绩效)?(?:自评|评价|评定|绩效)?(?:等级|等次):(优|良|中|差)$/;
const GRADE = /^(优|良|中|差)$/;
/** The grade may stand below the last row. */
const ROWS_BELOW = 3;

export const grade: Rule = {
  id: 'P-14',
  severity: 'hint',
  kind: { zh: '评价等级与总分不符', en: 'A grade that its score does not give' },
  basis: '财预〔2020〕10号：绩效评价结果分四级',
  check({ set, grids }) {
    const results = set.tables.flatMap((table) => resultsOf(table, set.tables, grids));
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

function resultsOf(table: Table, tables: readonly Table[], grids: readonly Grid[]): RuleResult[] {
  const total = table.figure('总分', '得分');
  const full = table.figure('总分', '分值')?.amount;
  const grid = grids.find(({ name }) => name === table.sheet);
  if (!total?.amount || !grid || (full && !full.value.eq(FULL))) return [];
  const printed = printedGrade(table, tables, grid);
  if (!printed) return [];
  const expected = gradeOf(total.amount.value);
  if (printed.grade === expected) return [PASS];
  const data = { table: table.title, score: total.text.trim(), grade: printed.grade, expected };
  return [
    failed({
      rule: grade.id,
      severity: grade.severity,
      lines: [message(MESSAGES, 'differ', data), message(MESSAGES, 'advice')],
      table: table.id,
      cells: [printed.cell, { sheet: total.sheet, at: total.at, text: total.text }],
      suspects: [],
    }),
  ];
}

const gradeOf = (score: Decimal): string => GRADES.find(({ from }) => score.gte(from))?.grade ?? '差';

interface Printed {
  readonly grade: string;
  readonly cell: FindingCell;
}

function printedGrade({ sheet, area }: Table, tables: readonly Table[], grid: Grid): Printed | undefined {
  const next = Math.min(
    ...tables.flatMap((other) =>
      other.sheet === sheet && other.area.top > area.bottom ? other.area.top : [],
    ),
  );
  for (let row = area.top; row <= Math.min(area.bottom + ROWS_BELOW, next - 1); row += 1) {
    const texts = (grid.cells[row] ?? []).flatMap((cell, column) =>
      cell && cell.text.trim() !== '' ? [{ column, raw: cell.text, text: normalise(cell.text) }] : [],
    );
    for (const [place, { text, column, raw }] of texts.entries()) {
      const written = WRITTEN.exec(text)?.[1];
      if (written) return { grade: written, cell: { sheet, at: { row, column }, text: raw } };
      const beside = texts[place + 1];
      const found = LABEL.test(text.replace(/:$/, '')) && beside ? GRADE.exec(beside.text)?.[1] : undefined;
      if (found && beside)
        return { grade: found, cell: { sheet, at: { row, column: beside.column }, text: beside.raw } };
    }
  }
  return undefined;
}
