/** Each identity on three small workbooks: one it holds on, one it does not, one that lacks what it asks for. */
import { checkTables, unfolded, type CheckResult } from '../../../src/core/check';
import { IDENTITIES } from '../../../src/core/identities';
import type { TableId } from '../../../src/core/tables';
import { tableSet, type RowSpec, type TableSetOptions, type TableSetSpec } from '../../support/table-set';
import { BROKEN as BROKEN_ACCOUNTS } from './broken';
import { BROKEN_BUDGETS, ONLY_CARRIED, ONLY_GENERAL_BUDGET } from './broken-budget';
import { type Rows, type Change, fiscal, funds, TABLES, LONG, FORMS, KINDS, NATURE, WEIGHTS } from './worlds';
import { CARRIED, GENERAL_ONLY, SETS_OF_CARRIED, SETS_OF_YEARLY, TARGETS, YEARLY } from './worlds-budget';

const BROKEN = [...BROKEN_ACCOUNTS, ...BROKEN_BUDGETS];

const inSet = (set: string, ...rows: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(rows.map((row) => [row, [set]]));

const ROW_SETS: TableSetOptions = {
  tables: {
    P01: {
      groups: {
        ...inSet('按性质', '资金合计', '基本支出', '项目支出'),
        ...inSet('收入性质', '收入性质：一般公共预算', '收入性质：其他资金'),
        ...inSet('支出性质', '支出性质：基本支出', '支出性质：项目支出'),
      },
    },
    T04: {
      groups: {
        ...Object.fromEntries(['201', '223', '229'].map((code) => [code, ['支出各类', '支出各行']])),
        ...inSet('支出各行', '本年支出合计', '年末财政拨款结转和结余', '支出总计'),
      },
    },
    T06: {
      groups: {
        ...inSet('人员末级', '30101', '30301'),
        ...inSet('公用末级', '30212', '30217', '30231', '30299', '31013'),
      },
    },
  },
};

/** Forms differ in their row sets. */
const optionsFor = (base: Readonly<Record<string, Rows>>): TableSetOptions => {
  if (base === CARRIED) return { tables: SETS_OF_CARRIED };
  return [YEARLY, GENERAL_ONLY, TARGETS].includes(base) ? { tables: SETS_OF_YEARLY } : ROW_SETS;
};

/** Columns of a changed row put over those that stand. */
const over = (row: RowSpec | undefined, change: RowSpec): RowSpec =>
  typeof row === 'object' && typeof change === 'object' ? { ...row, ...change } : change;

function changed(
  base: Readonly<Record<string, Rows>>,
  change: Change,
  without: readonly string[] = [],
): CheckResult {
  const tables = Object.entries(base).filter(([id]) => !without.includes(id));
  const spec = tables.map(([id, rows]) => {
    const own = change[id as TableId] ?? {};
    const changes = Object.entries(own).map(([row, cells]) => [row, over(rows[row], cells)]);
    return [id, { ...rows, ...Object.fromEntries(changes) }];
  });
  return checkTables(tableSet(Object.fromEntries(spec) as TableSetSpec, optionsFor(base)), []);
}

/** Of what only the longer forms and the further tables print. */
const OF_LONG = /^(?:T05-[34]|T07-[678]|T08-4|T09-[14]|T1\d|X-9c|X-10b|X-11[c-f]|X-13[bc]|X-2[2-9]|X-3\d)/;

const baseOf = (id: string): Readonly<Record<string, Rows>> => {
  if (ONLY_CARRIED.test(id)) return CARRIED;
  if (ONLY_GENERAL_BUDGET.test(id)) return GENERAL_ONLY;
  if (id.startsWith('BT')) return TARGETS;
  if (id.startsWith('B')) return YEARLY;
  if (/^P-(?:1[fgh]|3c)$/.test(id)) return NATURE;
  if (/^P-(?:4c|5e)$/.test(id)) return WEIGHTS;
  if (id.startsWith('P-')) return FORMS;
  if (id.startsWith('T06-8')) return KINDS;
  return OF_LONG.test(id) ? LONG : TABLES;
};

const UNCHANGED = new Map<Readonly<Record<string, Rows>>, CheckResult>();

/** Checked once: nothing in a result changes. */
function unchanged(base: Readonly<Record<string, Rows>>): CheckResult {
  const result = UNCHANGED.get(base) ?? changed(base, {});
  UNCHANGED.set(base, result);
  return result;
}

const outcomesOf = (result: CheckResult, id: string): string[] =>
  result.judgements.filter(({ equation }) => equation.identity.id === id).map(({ outcome }) => outcome);

/** What never is reported by itself. */
const INFO = [
  ...['T01-6a', 'T01-6b', 'T01-6c', 'T06-5a', 'T06-7a', 'T06-7b'],
  ...['X-15', 'X-18', 'X-19a', 'X-19b', 'X-19c', 'B06-3', 'P-13'],
];

/** Asked on other tables than the clean ones: without balances carried over. */
const ELSEWHERE = ['X-16'];

describe('clean', () => {
  it.each([
    ['tables', TABLES],
    ['longer tables', LONG],
    ['forms', FORMS],
    ['budget', YEARLY],
    ['budget of one fund', GENERAL_ONLY],
    ['budget with what goes over', CARRIED],
    ['targets of a budget', TARGETS],
  ])('nothing is found in the %s', (_, base) => expect(changed(base, {}).findings).toEqual([]));

  it.each(IDENTITIES.map(({ id }) => id).filter((id) => !INFO.includes(id) && !ELSEWHERE.includes(id)))(
    '%s holds',
    (id) => {
      const outcomes = outcomesOf(unchanged(baseOf(id)), id);
      expect(outcomes).toContain('pass');
      expect(outcomes.filter((outcome) => outcome !== 'pass' && outcome !== 'not-applicable')).toEqual([]);
    },
  );
});

describe('broken', () => {
  it('every identity that is reported has a case', () => {
    const ids = IDENTITIES.map(({ id }) => id).filter((id) => !INFO.includes(id));
    expect([...new Set(BROKEN.map(([id]) => id))].sort()).toEqual(ids.sort());
  });

  it.each(BROKEN)('%s %j: %s, %s beside %s', (id, change, severity, left, right) => {
    const findings = unfolded(changed(baseOf(id), change).findings);
    const own = findings
      .filter(({ rule }) => rule === id)
      .map((finding) => [finding.severity, finding.left, finding.right]);
    expect(own).toContainEqual([severity, left, right]);
  });

  it.each(INFO)('%s is never reported', (id) => {
    const change: Change = {
      T01: { 年末结转和结余: '5.00' },
      T03: { 合计: { 本年支出合计: '121.00' } },
      T06: {
        '30107': '5.00',
        人员经费合计: '41.00',
        公用经费合计: '16.00',
        '30113': '9.00',
        '30108': '9.00',
        '30109': '9.00',
        '30110': '9.00',
      },
      T05: Object.fromEntries(
        ['2210201', '2080505', '2080506', '2101101'].map((code) => [code, fiscal('5.00', '5.00', '')]),
      ),
    };
    if (id === 'B06-3') {
      const result = changed(YEARLY, { B06: { '303': { 公用经费: '1.00' } } });
      expect(outcomesOf(result, id)).toEqual(['fail']);
      expect(unfolded(result.findings).filter(({ rule }) => rule === id)).toEqual([]);
      return;
    }
    const base = id === 'P-13' ? { ...TABLES, P01: { 资金结构合计: funds('', '121.00') } } : TABLES;
    const result = changed(base, change);
    expect(outcomesOf(result, id)).toEqual(['fail']);
    expect(unfolded(result.findings).filter(({ rule }) => rule === id)).toEqual([]);
  });
});

/** Tables taken away, and what is left unasked for want of them. */
const REFUSES: readonly (readonly [TableId, readonly string[]])[] = [
  ['T01', ['X-1', 'X-2', 'X-3a', 'X-3b', 'X-3c', 'X-3d', 'X-3e', 'X-4', 'X-5', 'X-6a', 'X-6b', 'X-6c']],
  ['T02', ['X-1', 'X-2', 'X-3a', 'X-3b', 'X-3c', 'X-3d', 'X-3e', 'X-16']],
  ['T03', ['X-4', 'X-5', 'X-14a', 'X-14b', 'X-14c', 'X-16']],
  [
    'T04',
    [
      'X-6a',
      'X-6b',
      'X-6c',
      'X-7',
      'X-7b',
      'X-7c',
      'X-8',
      'X-9a',
      'X-9b',
      'X-9c',
      'X-10',
      'X-10b',
      ...['X-11a', 'X-11b', 'X-11c', 'X-11d', 'X-11e', 'X-11f'],
      'X-12',
      'X-12b',
    ],
  ],
  [
    'T05',
    [
      ...['X-7', 'X-8', 'X-9c', 'X-11c', 'X-11d', 'X-12', 'X-12b', 'X-13', 'X-13b', 'X-13c'],
      ...['X-14a', 'X-14b', 'X-14c', 'X-18', 'X-19a', 'X-19b', 'X-19c'],
    ],
  ],
  [
    'T06',
    ['X-13', 'X-13b', 'X-13c', 'X-17a', 'X-17b', 'X-17c', 'X-17d', 'X-18', 'X-19a', 'X-19b', 'X-19c', 'X-30'],
  ],
  ['T07', ['X-17a', 'X-17b', 'X-17c', 'X-17d', 'X-30']],
  ['T08', ['X-7b', 'X-9a', 'X-9b', 'X-11a', 'X-11b', 'X-12', 'X-12b']],
  ['T09', ['X-7c', 'X-10', 'X-10b', 'X-11e', 'X-11f', 'X-12', 'X-12b']],
];

describe('refuses', () => {
  it.each(REFUSES)('without %s %j are not asked, and nothing else goes wrong', (id, unasked) => {
    const result = changed(TABLES, {}, [id]);
    const missing = result.binding.unbound.flatMap((each) =>
      each.outcome === 'missing-input' && each.tables.includes(id) ? each.identity.id : [],
    );
    expect(missing).toEqual(unasked);
    expect(result.findings.filter(({ rule }) => rule !== 'SET-2')).toEqual([]);
  });

  it('misses none of the tables that only some provinces publish', () => {
    const wanted = changed(TABLES, {}).binding.unbound.flatMap((each) =>
      each.outcome === 'missing-input' ? each.tables.filter((id) => id.startsWith('T')) : [],
    );
    expect(wanted).toEqual([]);
  });

  it.each([
    ['T04', ['X-22', 'X-28']],
    ['T05', ['X-23', 'X-24']],
    ['T09', ['X-26a', 'X-26b', 'X-26c']],
  ] as const)('without %s %j are not asked of the tables beside it', (id, unasked) => {
    const result = changed(LONG, {}, [id]);
    const missing = result.binding.unbound.flatMap((each) =>
      each.outcome === 'missing-input' && each.tables.includes(id) ? each.identity.id : [],
    );
    expect(missing.filter((one) => /^X-2/.test(one) && one !== 'X-2')).toEqual(unasked);
    expect(result.findings.filter(({ rule }) => rule !== 'SET-2')).toEqual([]);
  });

  it('asks nothing of forms that are not there', () => {
    const { judgements } = changed(TABLES, {});
    expect(judgements.filter(({ equation }) => equation.identity.id.startsWith('P-'))).toEqual([]);
  });

  it('asks X-16 only where nothing is carried over', () => {
    expect(outcomesOf(changed(TABLES, {}), 'X-16')).toEqual([]);
  });
});
