/** BT-6: a project's self-evaluation starts from the money that its plan asked for, where a workbook holds both of one year. */
import { meets } from '../amount';
import type { Finding } from '../check/types';
import { asPrinted, findingCellOf, placeOfTerm, placed } from '../check/words';
import { termValue, type Term } from '../identities';
import { message, type Catalogue } from '../messages';
import { allTables, type Figure, type Table } from '../tables';
import { normalise } from '../tables/normalise';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  differ: {
    zh: '{place}{evaluated}，与同名项目绩效目标表 {planned}{target} 不一致',
    en: '{place}{evaluated} differs from {planned}{target} in the plan of that project',
  },
  advice: {
    zh: '项目“{project}”：请核对两张表；目标调整后重报的不算错',
    en: 'Project “{project}”: check both forms; a plan that was changed and filed again may differ',
  },
} as const satisfies Catalogue<string>;

const NAME = '项目名称';
const TOTAL = '年度资金总额';

export const targetAndEvaluation: Rule = {
  id: 'BT-6',
  severity: 'hint',
  kind: { zh: '自评表与绩效目标表的金额不同', en: 'Self-evaluation and plan differ' },
  ofSureTables: true,
  basis: '项目支出绩效自评表的年初预算数取自批复的绩效目标表',
  check({ set }) {
    const tables = allTables(set);
    const plans = projectsIn(tables, 'G01');
    const results = [...projectsIn(tables, 'P02')].flatMap(([project, evaluation]) => {
      const plan = plans.get(project);
      return evaluation && plan ? compared(evaluation, plan) : [];
    });
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

/** By name; undefined where two have it. */
function projectsIn(tables: readonly Table[], id: 'G01' | 'P02'): Map<string, Table | undefined> {
  const found = new Map<string, Table | undefined>();
  for (const table of tables.filter((one) => one.id === id)) {
    const name = normalise(table.fields.get(NAME)?.text ?? '');
    if (name !== '') found.set(name, found.has(name) ? undefined : table);
  }
  return found;
}

interface Standing extends Term {
  readonly figure: Figure;
}

function standing(table: Table, column: string): Standing | undefined {
  const figure = table.figure(TOTAL, column);
  return figure?.amount && { table, row: TOTAL, column, figure };
}

function compared(evaluation: Table, plan: Table): RuleResult[] {
  const [now, then] = [standing(evaluation, '年初预算数'), standing(plan, '金额')];
  if (!now || !then || evaluation.year === undefined || evaluation.year !== plan.year) return [];
  const [left, right] = [termValue(now), termValue(then)];
  if (left.kind !== 'value' || right.kind !== 'value') return [];
  return [meets(left.interval, right.interval) ? PASS : failed(findingOf(now, then))];
}

function findingOf(now: Standing, then: Standing): Finding {
  const data = {
    place: placed(placeOfTerm(now)),
    evaluated: asPrinted(now.figure),
    planned: placed(placeOfTerm(then)),
    target: asPrinted(then.figure),
    project: now.table.fields.get(NAME)?.text.trim() ?? '',
  };
  return {
    rule: targetAndEvaluation.id,
    severity: targetAndEvaluation.severity,
    lines: [message(MESSAGES, 'differ', data), message(MESSAGES, 'advice', data)],
    table: now.table.id,
    cells: [now.figure, then.figure].map(findingCellOf),
    left: now.figure.text.trim(),
    right: then.figure.text.trim(),
    suspects: [],
  };
}
