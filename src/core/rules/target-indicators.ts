/** BT-5: a project's plan has indicators of output and of effect, each kind below the level it belongs to. */
import type { FindingCell } from '../check/types';
import { message, type Catalogue } from '../messages';
import type { Table, TableRow } from '../tables';
import { normalise } from '../tables/normalise';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  first: {
    zh: '{table} 的一级指标“{name}”不在规定的名称之内：{known}',
    en: '{table}: “{name}” is none of the first levels: {known}',
  },
  second: {
    zh: '{table} 的“{name}”写在“{first}”下，应在{known}下',
    en: '{table}: “{name}” stands below “{first}”, it belongs below {known}',
  },
  lacking: { zh: '{table} 没有{known}', en: '{table} has no {known}' },
  advice: {
    zh: '请对照绩效指标体系核对一级、二级指标的名称',
    en: 'Check the names of the first and second level',
  },
} as const satisfies Catalogue<string>;

/** Words of the second level by the first that they stand below; 成本 is its own level since 2022, and stood below 产出 before. */
const LEVELS: readonly (readonly [first: string, ...seconds: string[]])[] = [
  ['成本指标', '经济成本', '社会成本', '生态环境成本', '环境成本', '成本'],
  ['产出指标', '数量', '质量', '时效', '成本'],
  ['效益指标', '经济效益', '社会效益', '生态效益', '生态环境效益', '环境效益', '可持续'],
  ['满意度指标', '满意度'],
];
/** What a plan never lacks: what is done, and what it is for. */
const WANTED = ['产出指标', '效益指标'];
const SUFFIX = /指标|[（(].*?[)）]/g;

const coreOf = (name: string): string => normalise(name).replace(SUFFIX, '');
const levelsWith = (name: string): string[] =>
  LEVELS.flatMap(([first, ...seconds]) => (seconds.some((word) => name.includes(word)) ? [first] : []));
const levelNamed = (name: string): string | undefined =>
  LEVELS.find(([first]) => name.includes(coreOf(first)))?.[0];

export const targetIndicators: Rule = {
  id: 'BT-5',
  severity: 'hint',
  kind: { zh: '绩效指标名称不合规定', en: 'Levels of indicators' },
  ofSureTables: true,
  basis: '财预〔2021〕101号：成本、产出、效益、满意度四类指标',
  check({ set }) {
    const results = set.tables.filter(({ id }) => id === 'G01').flatMap(resultsOf);
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

const FIRST = '一级指标';
const SECOND = '二级指标';

function resultsOf(table: Table): RuleResult[] {
  const rows = table.rows.filter(({ texts }) => texts?.has(FIRST));
  if (rows.length === 0) return [];
  const found = new Map<string, RuleResult>();
  for (const row of rows) {
    const wrong = wrongName(table, row);
    if (wrong) found.set(wrong.key, found.get(wrong.key) ?? wrong.result);
  }
  if (found.size > 0) return [...found.values()];
  const named = new Set(rows.map(({ texts }) => levelNamed(coreOf(texts?.get(FIRST) ?? ''))));
  const lacking = WANTED.filter((first) => !named.has(first));
  const [head] = rows;
  if (lacking.length === 0 || !head) return [PASS];
  return [told(table, head, 'lacking', { known: lacking.join('、') })];
}

function wrongName(table: Table, row: TableRow): { key: string; result: RuleResult } | undefined {
  const [first, second] = [coreOf(row.texts?.get(FIRST) ?? ''), coreOf(row.texts?.get(SECOND) ?? '')];
  const level = levelNamed(first);
  if (first !== '' && level === undefined) {
    const data = { name: row.texts?.get(FIRST) ?? '', known: LEVELS.map(([name]) => name).join('、') };
    return { key: first, result: told(table, row, 'first', data) };
  }
  const right = second === '' ? [] : levelsWith(second);
  if (level === undefined || right.length === 0 || right.includes(level)) return undefined;
  const data = {
    name: row.texts?.get(SECOND) ?? '',
    first: row.texts?.get(FIRST) ?? '',
    known: right.map((name) => `“${name}”`).join('或'),
  };
  return { key: `${first}/${second}`, result: told(table, row, 'second', data) };
}

function told(
  table: Table,
  row: TableRow,
  id: 'first' | 'second' | 'lacking',
  {
    name = '',
    first = '',
    known,
  }: { readonly name?: string; readonly first?: string; readonly known: string },
): RuleResult {
  const cell: FindingCell = { sheet: table.sheet, at: row.at, text: row.label };
  return failed({
    rule: targetIndicators.id,
    severity: targetIndicators.severity,
    lines: [message(MESSAGES, id, { table: table.name, name, first, known }), message(MESSAGES, 'advice')],
    table: table.id,
    cells: [cell],
    suspects: [],
  });
}
