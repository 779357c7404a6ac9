/** CELL-5: where a table holds numbers, none of its figures is a text: sums and references leave texts out. */
import { message, type Catalogue } from '../messages';
import { cellAt, type Grid } from '../grid';
import type { Table } from '../tables';
import { figureCell, moneyFigures, someTexts } from './figures';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  text: {
    zh: '{table} 有 {count} 个数是文本格式：{figures}',
    en: '{table}: {count} figures are stored as text: {figures}',
  },
  advice: {
    zh: '公式求和会漏掉文本，请转换为数字',
    en: 'Formulas leave texts out of sums; convert them to numbers',
  },
} as const satisfies Catalogue<string>;

/** A table all in text, as some programs export it, holds no sums to go wrong. */
const MOST = 2;

export const textNumber: Rule = {
  id: 'CELL-5',
  severity: 'hint',
  kind: { zh: '数字存成了文字', en: 'Figures stored as text' },
  basis: 'SUM 等公式不计文本格式的数',
  check({ set, grids }) {
    const byName = new Map(grids.map((grid) => [grid.name, grid]));
    const results = set.tables.flatMap((table) => {
      const grid = byName.get(table.sheet);
      return grid ? tableResult(table, grid) : [];
    });
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

function tableResult(table: Table, grid: Grid): RuleResult[] {
  const figures = moneyFigures(table).filter(({ amount }) => !amount.value.isZero());
  const texts = figures.filter(({ at }) => cellAt(grid, at)?.kind === 'text');
  if (figures.length === 0 || texts.length * MOST > figures.length) return [];
  if (texts.length === 0) return [PASS];
  const data = { table: table.name, count: String(texts.length), figures: someTexts(texts) };
  return [
    failed({
      rule: textNumber.id,
      severity: textNumber.severity,
      lines: [message(MESSAGES, 'text', data), message(MESSAGES, 'advice')],
      table: table.id,
      cells: texts.map(figureCell),
      suspects: [],
    }),
  ];
}
