/** CODE-5: a code has as many digits as 类, 款 and 项 have: 3, 5, 7, in 表06 3 and 5. */
import type { Finding } from '../check/types';
import { plainText } from '../amount';
import { message, type Catalogue } from '../messages';
import { UNKNOWN_ROW, type Table, type TableRow } from '../tables';
import { codedRows, hasMoney, levelsOf } from './code-tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  length: {
    zh: '{table}“{row}”的编码 {code} 是 {digits} 位，应为 {levels} 位',
    en: '{table}: the code {code} of “{row}” has {digits} digits, not {levels}',
  },
  placed: {
    zh: '{table}“{row}”的编码写成了 {code}，按所在位置应为 {right}',
    en: '{table}: the code of “{row}” reads {code}; where it stands it is {right}',
  },
  placedAdvice: {
    zh: '请改正编码；这一行已按 {right} 核对',
    en: 'Correct it; the row was checked as {right}',
  },
  advice: {
    zh: '请补全或改正编码；这一行认不出是哪个科目，没有参加核对',
    en: 'Correct the code; the row could not be told and was left out',
  },
} as const satisfies Catalogue<string>;

/** As many rows of one strange length are a level of their own, which some place prints. */
const A_LEVEL = 3;
const CODE = /^(\d+)(.*)$/;
const ONLY_DIGITS = /^\d+$/;

export const codeLength: Rule = {
  id: 'CODE-5',
  severity: 'warning',
  kind: { zh: '科目编码位数不对', en: 'A code of the wrong length' },
  basis: '支出功能分类：类 3 位、款 5 位、项 7 位；经济分类：类 3 位、款 5 位',
  check({ set }) {
    const results = set.tables
      .filter((table) => levelsOf(table).length > 0 && codedRows(table).length > 0)
      .map(tableResult);
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

interface Strange {
  readonly row: TableRow;
  readonly code: string;
  readonly name: string;
}

function tableResult(table: Table): RuleResult {
  const levels = levelsOf(table);
  const strange = table.rows.flatMap((row): Strange[] => {
    const [, code, name = ''] = startsWithCode(table, row) ? (CODE.exec(row.label) ?? []) : [];
    return code === undefined || levels.includes(code.length) || !hasMoney(table, row)
      ? []
      : [{ row, code, name }];
  });
  const few = strange.filter(
    ({ code }) => strange.filter((other) => other.code.length === code.length).length < A_LEVEL,
  );
  const placed = table.rows.filter(({ printedCode }) => printedCode !== undefined);
  return few.length + placed.length === 0
    ? PASS
    : failed(...few.map((one) => findingOf(table, one)), ...placed.map((row) => placedFinding(table, row)));
}

function placedFinding(table: Table, { label, at, code = '', printedCode = '' }: TableRow): Finding {
  const data = { table: table.name, row: label, code: printedCode, right: code };
  return {
    rule: codeLength.id,
    severity: codeLength.severity,
    lines: [message(MESSAGES, 'placed', data), message(MESSAGES, 'placedAdvice', data)],
    table: table.id,
    cells: [{ sheet: table.sheet, at, text: printedCode }],
    suspects: [],
  };
}

/** Whether digits stand where the table prints its codes; a name may begin with digits too. */
const startsWithCode = (table: Table, { key, at }: TableRow): boolean =>
  key.startsWith(UNKNOWN_ROW) &&
  table.unknownRows.some(
    (cell) =>
      cell.at.row === at.row && cell.at.column === at.column && ONLY_DIGITS.test(plainText(cell.text)),
  );

function findingOf(table: Table, { row, code, name }: Strange): Finding {
  const data = {
    table: table.name,
    row: name === '' ? code : name,
    code,
    digits: String(code.length),
    levels: levelsOf(table).map(String),
  };
  return {
    rule: codeLength.id,
    severity: codeLength.severity,
    lines: [message(MESSAGES, 'length', data), message(MESSAGES, 'advice')],
    table: table.id,
    cells: [{ sheet: table.sheet, at: row.at, text: code }],
    suspects: [],
  };
}
