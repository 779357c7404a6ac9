/**
 * T07-4: a “三公” table that writes its zeros writes all of them.
 * Where blanks alone stand for nothing, as many departments publish it, that is a style and not told.
 */
import { ZERO } from '../amount';
import { message, type Catalogue } from '../messages';
import type { Figure, Table, TableId } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  blank: {
    zh: '{table} {row}合计 {total}，有 {count} 个分项空白：{items}',
    en: '{table}, {row}: the total is {total} and {count} of its items are blank: {items}',
  },
  advice: {
    zh: '没有发生的请填 {zero}，与本表其他为零的项目一致',
    en: 'Enter {zero} where nothing was spent, as elsewhere in this table',
  },
  why: { zh: '没有发生，填零', en: 'nothing was spent' },
} as const satisfies Catalogue<string>;

const TABLES: readonly TableId[] = ['T07', 'T13'];
const TOTAL = '合计';
const PARTS = ['因公出国（境）费', '公务用车购置及运行费', '公务接待费'] as const;
const ITEMS = [
  '因公出国（境）费',
  '公务用车购置及运行费',
  '公务用车购置费',
  '公务用车运行费',
  '公务接待费',
] as const;

export const threePublicBlanks: Rule = {
  id: 'T07-4',
  severity: 'hint',
  kind: { zh: '合计有数而分项空着', en: 'A total whose parts are blank' },
  ofSureTables: true,
  basis: '“三公”经费没有发生的项目填零',
  check({ set }) {
    const tables = set.tables.filter(({ id }) => TABLES.includes(id));
    const results = tables.flatMap((table) => table.rows.flatMap(({ key }) => resultOf(table, key)));
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

const valueOf = (figure: Figure | undefined) => figure?.amount?.value ?? ZERO;

function resultOf(table: Table, row: string): RuleResult[] {
  const total = table.figure(row, TOTAL);
  if (!total?.amount) return [];
  const items = ITEMS.flatMap((column) => {
    const figure = table.figure(row, column);
    return figure ? [{ column, figure }] : [];
  });
  const blank = items.filter(({ figure }) => figure.state === 'blank' && figure.formula === undefined);
  const writesZeros = [total, ...items.map(({ figure }) => figure)].some(({ amount }) =>
    amount?.value.isZero(),
  );
  if (blank.length === 0 || !writesZeros || !addsUp(table, row)) return [PASS];
  const zero = ZERO.toFixed(total.amount.decimals);
  return [
    failed({
      rule: threePublicBlanks.id,
      severity: threePublicBlanks.severity,
      lines: [
        message(MESSAGES, 'blank', {
          table: table.name,
          row,
          total: total.text.trim(),
          count: String(blank.length),
          items: blank.map(({ column }) => column),
        }),
        message(MESSAGES, 'advice', { zero }),
      ],
      table: table.id,
      cells: blank.map(({ figure: { sheet, at, text } }) => ({ sheet, at, text })),
      suspects: blank.map(({ figure: { sheet, at, text } }) => ({
        sheet,
        at,
        text,
        suggestion: zero,
        why: message(MESSAGES, 'why'),
      })),
    }),
  ];
}

/** Only then are the blanks zeros: what is filled already makes the total, and so for the cars. */
function addsUp(table: Table, row: string): boolean {
  const value = (column: string) => valueOf(table.figure(row, column));
  const sum = PARTS.reduce((all, column) => all.plus(value(column)), ZERO);
  const cars = value('公务用车购置费').plus(value('公务用车运行费'));
  return sum.eq(value(TOTAL)) && cars.eq(value('公务用车购置及运行费'));
}
