/** CODE-2: no code stands twice with figures in one table: the second row is in no sum. */
import type { Finding } from '../check/types';
import { comparableName } from '../codes';
import { message, type Catalogue } from '../messages';
import { cellFilling } from '../grid';
import type { Table, TableRow } from '../tables';
import { classificationOf, codedRows, hasMoney, levelsOf, namedRow, rowCell } from './code-tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  twice: {
    zh: '{table}“{row}”出现了两次（{first}、{second}）',
    en: '{table}: “{row}” stands twice ({first}, {second})',
  },
  twiceAdvice: {
    zh: '重复的请删去一行，是同一科目的两笔请合并成一行；核对时只用了第一行',
    en: 'Remove one or add them up in one row; only the first was used',
  },
  otherName: {
    zh: '{table} 的编码 {code} 用了两次：“{name}”（{first}）和“{other}”（{second}）',
    en: '{table}: code {code} is used twice, for “{name}” ({first}) and “{other}” ({second})',
  },
  knownAdvice: {
    zh: '“{other}”的编码是 {right}，请改正；核对时只用了第一行',
    en: '“{other}” is {right}; correct it. Only the first row was used',
  },
  otherNameAdvice: {
    zh: '其中一行的编码填错了，请核对；核对时只用了第一行',
    en: 'One of the codes is wrong. Only the first row was used',
  },
} as const satisfies Catalogue<string>;

export const repeatedCode: Rule = {
  id: 'CODE-2',
  severity: 'error',
  kind: { zh: '科目重复', en: 'A code stands twice' },
  basis: '政府收支分类科目：一个科目一个编码，一表一行',
  check({ set }) {
    const tables = set.tables.filter((table) => codedRows(table).length > 0);
    return tables.length === 0 ? [NOT_APPLICABLE] : tables.map(tableResult);
  },
};

function tableResult(table: Table): RuleResult {
  const findings = table.repeatedRows.flatMap((row) => {
    const first = table.row(row.key);
    return first && hasMoney(table, first) ? [findingOf(table, first, row)] : [];
  });
  return findings.length > 0 ? failed(...findings) : PASS;
}

function findingOf(table: Table, first: TableRow, second: TableRow): Finding {
  const [one, other] = [first, second].map(({ at }) => cellFilling({ sheet: table.sheet, at }));
  const places = { table: table.name, first: one ?? '', second: other ?? '' };
  const base = {
    rule: repeatedCode.id,
    severity: repeatedCode.severity,
    table: table.id,
    cells: [rowCell(table, first), rowCell(table, second)],
    suspects: [],
  };
  const printsCodes = levelsOf(table).length > 0;
  if (!printsCodes || comparableName(first.label) === comparableName(second.label))
    return {
      ...base,
      lines: [
        message(MESSAGES, 'twice', { ...places, row: printsCodes ? namedRow(first) : first.label }),
        message(MESSAGES, 'twiceAdvice'),
      ],
    };
  const code = first.code ?? '';
  const codes = classificationOf(table, code)?.codesNamed(second.label) ?? [];
  const right = codes.find((one) => one !== code && one.slice(0, -2) === code.slice(0, -2));
  const data = { ...places, code, name: first.label, other: second.label };
  return {
    ...base,
    lines: [
      message(MESSAGES, 'otherName', data),
      right === undefined
        ? message(MESSAGES, 'otherNameAdvice')
        : message(MESSAGES, 'knownAdvice', { ...data, right }),
    ],
  };
}
