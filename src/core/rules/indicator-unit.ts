/** P-15: an indicator in 元 and the project's money in 万元 agree: the same digits in both are a slip of the unit. */
import { Decimal, YUAN, WAN_YUAN } from '../amount';
import type { FindingCell } from '../check/types';
import { message, type Catalogue } from '../messages';
import type { Figure, Table, TableRow } from '../tables';
import { measureOf, shownItem } from './indicator';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  slip: {
    zh: '{table}“{item}”写的是 {value}{unit}，项目资金是 {money}{moneyUnit}，相差一万倍',
    en: '{table}: “{item}” says {value} {unit}, the funds are {money} {moneyUnit}: ten thousand times apart',
  },
  advice: { zh: '疑金额单位写错，请核对指标的单位', en: 'Probably a slip of the unit; check it' },
} as const satisfies Catalogue<string>;

const UNITS = [YUAN, WAN_YUAN];
const TEXTS = ['年度指标值', '实际完成值'] as const;
const FUNDS = ['年初预算数', '全年预算数', '全年执行数'] as const;
/** Fewer digits than these may be equal by chance. */
const LEAST_DIGITS = 3;

export const indicatorUnit: Rule = {
  id: 'P-15',
  severity: 'hint',
  kind: { zh: '指标与资金单位不一致', en: 'An indicator and its money differ by the unit' },
  basis: '指标值为“元”、资金为“万元”时换算比对',
  check({ set }) {
    const results = set.tables.flatMap((table) =>
      table.rows.flatMap((row) => onceFailed(TEXTS.flatMap((key) => resultOf(table, row, key)))),
    );
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

/** A slip in the target is repeated in the result: told once. */
function onceFailed(results: RuleResult[]): RuleResult[] {
  const failure = results.find(({ outcome }) => outcome === 'fail');
  return failure ? [failure] : results;
}

function resultOf(table: Table, row: TableRow, key: string): RuleResult[] {
  const measure = measureOf(
    row.texts?.get(key) ?? '',
    row.texts?.get('指标性质'),
    row.texts?.get('度量单位'),
  );
  const unit = measure && UNITS.find(({ name }) => name === measure.unit);
  if (!measure || !unit || unit.name === table.unit.name) return [];
  const funds = FUNDS.flatMap((column) => table.figure('年度资金总额', column) ?? []);
  if (funds.length === 0) return [];
  const same = funds.find(({ amount }) => amount?.value.eq(measure.value));
  if (!same || digitsOf(measure.value) < LEAST_DIGITS) return [PASS];
  const data = {
    table: table.title,
    item: shownItem(row),
    value: measure.value.toFixed(),
    unit: unit.name,
    money: same.text.trim(),
    moneyUnit: table.unit.name,
  };
  return [
    failed({
      rule: indicatorUnit.id,
      severity: indicatorUnit.severity,
      lines: [message(MESSAGES, 'slip', data), message(MESSAGES, 'advice')],
      table: table.id,
      cells: [{ sheet: table.sheet, at: row.at, text: row.label }, cellOf(same)],
      suspects: [],
    }),
  ];
}

const digitsOf = (value: Decimal): number => new Decimal(value).precision();

const cellOf = ({ sheet, at, text }: Figure): FindingCell => ({ sheet, at, text });
