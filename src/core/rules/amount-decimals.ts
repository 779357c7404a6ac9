/** CELL-3: a figure has no more decimals than its table prints, and none below 0.01 元. */
import type { Finding } from '../check/types';
import { message, type Catalogue } from '../messages';
import type { Figure, Table } from '../tables';
import { figureCell, figuresOf, isMoney, moneyFigures, someTexts } from './figures';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  more: {
    zh: '{table} 有 {count} 个数的小数比全表的 {usual} 位多：{figures}',
    en: '{table}: {count} figures have more than the {usual} decimals of the table: {figures}',
  },
  moreAdvice: {
    zh: '请按 {usual} 位小数填写，并核对合计',
    en: 'Round them to {usual} decimals and check the totals',
  },
  belowFen: {
    zh: '{table} 有 {count} 个数算到了分以下：{figures}',
    en: '{table}: {count} figures are finer than 0.01 yuan: {figures}',
  },
  belowFenAdvice: {
    zh: '多半是公式结果没有四舍五入，请保留 {usual} 位小数',
    en: 'Probably an unrounded formula; keep {usual} decimals',
  },
} as const satisfies Catalogue<string>;

/** As public accounts are printed, in 元 and 万元 alike. */
const STANDARD = 2;
/** 0.01 元. */
const FEN = 2;

export const amountDecimals: Rule = {
  id: 'CELL-3',
  severity: 'hint',
  kind: { zh: '小数位过多', en: 'Too many decimals' },
  basis: '公开表金额保留两位小数，同一张表位数一致；人民币最小到分',
  check({ set }) {
    const tables = set.tables.filter(hasMoney);
    return tables.length === 0 ? [NOT_APPLICABLE] : tables.map(tableResult);
  },
};

const hasMoney = (table: Table): boolean => figuresOf(table).some(isMoney);

function tableResult(table: Table): RuleResult {
  const usual = Math.max(table.decimals, STANDARD);
  const finest = table.unit.exponent + FEN;
  const figures = moneyFigures(table);
  const below = figures.filter(({ amount }) => amount.decimals > finest);
  const more = figures.filter(({ amount }) => amount.decimals > usual && amount.decimals <= finest);
  const findings = [
    ...(below.length > 0 ? [findingOf(table, below, 'belowFen', STANDARD)] : []),
    ...(more.length > 0 ? [findingOf(table, more, 'more', usual)] : []),
  ];
  return findings.length > 0 ? failed(...findings) : PASS;
}

function findingOf(
  table: Table,
  figures: readonly Figure[],
  id: 'more' | 'belowFen',
  usual: number,
): Finding {
  const data = {
    table: table.name,
    count: String(figures.length),
    usual: String(usual),
    figures: someTexts(figures),
  };
  return {
    rule: amountDecimals.id,
    severity: id === 'belowFen' ? 'warning' : amountDecimals.severity,
    lines: [message(MESSAGES, id, data), message(MESSAGES, `${id}Advice`, data)],
    table: table.id,
    cells: figures.map(figureCell),
    suspects: [],
  };
}
