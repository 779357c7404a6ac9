/** Reads the wording of a relation worked out by hand into what in our check has to answer for it; a wording nobody knows has no claim. */
import { specOf, type TableId } from '../../../src/core/tables';

/** Where a finding about the relation has to stand. */
export interface Place {
  readonly table: TableId;
  readonly row: string;
  readonly column?: string;
}

export type Claim =
  /** One bound equation, or several that say it together. */
  | { readonly kind: 'equations'; readonly equations: readonly EquationClaim[]; readonly reportedAt?: Place }
  /** Every row of a set: as many instances as `count`. */
  | { readonly kind: 'each'; readonly identity: string; readonly count: number }
  /** Points below one first-level indicator. */
  | { readonly kind: 'level'; readonly level: string }
  /** A rule that is no equation, which reports at a note, a head line or a field. */
  | { readonly kind: 'note'; readonly rule: string; readonly table: TableId }
  | { readonly kind: 'departments'; readonly rule: string }
  | { readonly kind: 'field'; readonly rule: string; readonly table: TableId; readonly field: string }
  /** Words of an indicator against a report outside the tables: nothing may be said against the indicator's row. */
  | { readonly kind: 'indicator'; readonly table: TableId; readonly label: string };

export interface EquationClaim {
  readonly identity: string;
  readonly row?: string;
  readonly column?: string;
}

const one = (identity: string, turn: Omit<EquationClaim, 'identity'> = {}): Claim => ({
  kind: 'equations',
  equations: [{ identity, ...turn }],
});

const all = (...identities: readonly string[]): Claim => ({
  kind: 'equations',
  equations: identities.map((identity) => ({ identity })),
});

/** 栏次 as the published forms number them: 表02 1–7, 表03 1–6, 表05 1–3. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  T02: [
    '本年收入合计',
    '财政拨款收入',
    '上级补助收入',
    '事业收入',
    '经营收入',
    '附属单位上缴收入',
    '其他收入',
  ],
  T03: ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  T05: ['本年支出', '基本支出', '项目支出'],
};

const ROLL_UPS: Readonly<Record<string, { children: string; total: string; across: string }>> = {
  T02: { children: 'T02-2', total: 'T02-3', across: 'T02-1' },
  T03: { children: 'T03-2', total: 'T03-3', across: 'T03-1' },
  T05: { children: 'T05-2a', total: 'T05-2b', across: 'T05-1' },
};

/** Classes as the relations shorten them. */
const CLASSES: Readonly<Record<string, string>> = {
  一般公共服务: '201',
  一般公共服务支出: '201',
  公共安全: '204',
  公共安全支出: '204',
  住房保障: '221',
  住房保障支出: '221',
  社会保障和就业支出: '208',
};

const classNamed = (name: string): string => CLASSES[name] ?? name;

const PART_OF_WHOLE: Readonly<Record<string, string>> = {
  合计: 'X-14a',
  基本支出: 'X-14b',
  项目支出: 'X-14c',
};
const THREE_PUBLIC: Readonly<Record<string, string>> = {
  '30212': 'X-17a',
  '31013': 'X-17b',
  '30231': 'X-17c',
  '30217': 'X-17d',
};
const SIDES: Readonly<Record<string, string>> = { 预算: '预算数', 决算: '决算数' };
const FUND_NOTES: Readonly<Record<string, string>> = { T08: '政府性基金', T09: '国有资本经营' };

type Reader = (...parts: string[]) => Claim | undefined;

/** `part` of a pattern that reaches far is one alternative; ids of ours on the right. */
const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [/^T01 收入 一\.\.八 各行之和 = 本年收入合计/, () => one('T01-1')],
  [/^T01 支出 各类之和 .* = 本年支出合计/, () => one('T01-2')],
  [/^T01 本年收入合计\(10\)\+使用非财政拨款结余\(11\)\+年初结转和结余\(12\) = 总计/, () => one('T01-3')],
  [/^T01 本年支出合计\(23\)\+结余分配\(24\)\+年末结转和结余\(25\) = 总计/, () => one('T01-4')],
  [/^T01 总计\(收13\) = 总计\(支26\)$/, () => one('T01-5')],
  [
    /^(T0[235]) 列(\d): (\d{3,5}) = Σ下级/,
    (table = '', place = '', row = '') =>
      one(ROLL_UPS[table]!.children, { row, column: COLUMNS[table]![Number(place) - 1]! }),
  ],
  [
    /^(T0[235]) 列(\d): 合计 = Σ类/,
    (table = '', place = '') => one(ROLL_UPS[table]!.total, { column: COLUMNS[table]![Number(place) - 1]! }),
  ],
  [
    /^(T0[235]) (合计|\d{3,7}): 栏1 = 栏2\+…\+栏\d$/,
    (table = '', row = '') => one(ROLL_UPS[table]!.across, { row }),
  ],
  [/^T04 收入 行1\+行2\+行3 = 本年收入合计/, () => one('T04-1')],
  [/^T04 支出 栏2\(合计\) 各类之和 = 本年支出合计/, () => one('T04-3', { column: '合计' })],
  [/^T04 行8 \+ 行9\(年初财政拨款结转和结余\) = 总计/, () => one('T04-5a')],
  [/^T04 行21 \+ 行22\(年末财政拨款结转和结余\) = 总计/, () => one('T04-5b', { column: '合计' })],
  [/^T04 总计\(收\)=总计\(支\)$/, () => one('T04-6')],
  [
    /^T04 (.+)\(行\d+\): 栏2合计 = 栏3一般公共\+栏4基金\+栏5国资$/,
    (label = '') => {
      const row = label === '总计' ? '支出总计' : classNamed(label);
      return {
        kind: 'equations',
        equations: [{ identity: 'T04-2', row }],
        reportedAt: { table: 'T04', row, column: '一般公共预算财政拨款' },
      };
    },
  ],
  [
    /^T06 (\d{3}).* = Σ\d{3}xx 款$/,
    (row = '') => ({
      kind: 'equations',
      equations: [{ identity: 'T06-1', row }],
      reportedAt: { table: 'T06', row },
    }),
  ],
  [/^T06 人员经费合计 = 301\+303$/, () => one('T06-2')],
  [/^T06 公用经费合计 = 302\+307\+310\+399$/, () => one('T06-3')],
  // The tail lies between a class and its accounts; the direct sum is never reported a second time.
  [
    /^T06 人员经费合计 = Σ\(301xx\)\+Σ\(303xx\) 直接按款加总$/,
    () => ({
      kind: 'equations',
      equations: [{ identity: 'T06-7a' }],
      reportedAt: { table: 'T06', row: '301' },
    }),
  ],
  [
    /^T06 公用经费合计 = Σ\(302xx\)\+… 直接按款加总$/,
    () => ({
      kind: 'equations',
      equations: [{ identity: 'T06-7b' }],
      reportedAt: { table: 'T06', row: '302' },
    }),
  ],
  [/^T07 (预算|决算) 栏\d=栏\d\+栏\d\+栏\d+$/, (side = '') => one('T07-1', { row: SIDES[side]! })],
  [/^T07 (预算|决算) 栏\d=栏\d+\+栏\d+$/, (side = '') => one('T07-2', { row: SIDES[side]! })],
  [/^T01 本年收入合计 = T02 合计栏1$/, () => one('X-1')],
  [/^T01 行1\+2\+3\(三项财政拨款收入\) = T02 合计栏2 财政拨款收入$/, () => one('X-2')],
  [/^T01 本年支出合计 = T03 合计栏1$/, () => one('X-4')],
  [
    /^T01 支出 (.+) = T03 (\d{3}) 栏1$/,
    (label = '', code = '') => (classNamed(label) === code ? one('X-5', { row: code }) : undefined),
  ],
  [/^T01 行1 一般公共预算财政拨款收入 = T04 行1$/, () => one('X-6a')],
  [/^T01 行2 = T04 行2$/, () => one('X-6b')],
  [/^T01 行3 = T04 行3$/, () => one('X-6c')],
  [/^T04 本年支出合计 栏2 = T05 合计栏1 \+ T08 本年支出 \+ T09 本年支出$/, () => one('X-12')],
  [
    /^T04 (.+)\(栏2\) = T05 (\d{3}) 栏1$/,
    (label = '', code = '') => (classNamed(label) === code ? one('X-12b', { row: code }) : undefined),
  ],
  [/^T05 合计栏2 基本支出 = T06 人员经费合计\+公用经费合计$/, () => one('X-13')],
  [/^T08 各栏 = 0 且 T04 栏4 = 0$/, () => all('X-9a', 'X-9b', 'X-11a', 'X-11b')],
  [/^T09 各栏 = 0 且 T04 栏5 = 0$/, () => all('X-10')],
  [
    /^T05 (合计|\d{3,7}) (合计|基本支出|项目支出) ≤ T03 (合计|\d{3,7}) 同列/,
    (row = '', column = '', other = '') => (row === other ? one(PART_OF_WHOLE[column]!, { row }) : undefined),
  ],
  [
    /^T02 (\d{3,7}) 本年收入 = T03 (\d{3,7}) 本年支出（无结转时应相等）$/,
    (row = '', other = '') => (row === other ? one('X-16', { row }) : undefined),
  ],
  [
    /^T06 (\d{5}) \S+ ≤ T07 栏\d+/,
    (code = '') => (code in THREE_PUBLIC ? one(THREE_PUBLIC[code]!) : undefined),
  ],
  [/^T06 30113 住房公积金 与 T05 2210201 住房公积金$/, () => one('X-18')],
  [
    /^(T0[89]) 表注应提“(.+)”$/,
    (table = '', words = '') =>
      words.startsWith(FUND_NOTES[table]!)
        ? { kind: 'note', rule: 'T08-3', table: table as TableId }
        : undefined,
  ],
  [/^各表“部门：”应填单位名称$/, () => ({ kind: 'departments', rule: 'HEAD-1' })],

  [/^合计全年预算数 [\d.]+ = \(1\)财政拨款[\d.]+ \+ \(2\)其他资金[\d.]+$/, () => one('P-1a')],
  [/^合计全年执行数 [\d.]+ = [\d.]+ \+ [\d.]+$/, () => one('P-1b')],
  [/^执行率 [\d.]+\/[\d.]+ = [\d.]+%$/, () => one('P-3a')],
  [/^得分 10×[\d.]+\/[\d.]+ = [\d.]+$/, () => one('P-4a')],
  [/^合计执行数[\d.]+ = 资金来源合计执行数$/, () => one('P-1d')],
  [/^\(1\)基本支出[\d.]+ \+ \(2\)项目支出[\d.]+ = [\d.]+$/, () => one('P-1c')],
  [/^人员支出[\d.]+ \+ 公用支出[\d.]+ = 基本支出[\d.]+$/, () => one('P-1e')],
  [/^(产出|效益|满意度)(?:：.*)? = \d+$/, (level = '') => ({ kind: 'level', level: `${level}指标` })],
  [/^50\+30\+10\+执行率10 = 总分100$/, () => all('P-5a', 'P-5b')],
  [
    /^各三级指标 得分 ≤ 分值（(\d+)项/,
    (count = '') => ({ kind: 'each', identity: 'P-7a', count: Number(count) }),
  ],
  [/^总分 90 \+ [\d.]+ = [\d.]+$/, () => one('P-7c')],
  [/^“人员编制”应填$/, () => ({ kind: 'field', rule: 'P-0', table: 'P01', field: '人员编制' })],
  [
    /^“执行率”分项行\(财政拨款\/其他资金\)留空$/,
    () => ({
      kind: 'equations',
      equations: [{ identity: 'P-3a1' }],
      reportedAt: { table: 'P01', row: '财政拨款', column: '执行率' },
    }),
  ],
  [/^“三公”经费[\d.]+万元 = 报告/, () => ({ kind: 'indicator', table: 'P01', label: '精简机关运行经费' })],
];

/** What has to answer for the relation; undefined for a wording no pattern covers. Throws where two patterns would. */
export function claimOf(relation: string): Claim | undefined {
  const claims = PATTERNS.flatMap(([pattern, read]) => {
    const match = pattern.exec(relation);
    return match ? [read(...match.slice(1))] : [];
  });
  if (claims.length > 1) throw new Error(`Two patterns cover ${relation}`);
  return claims[0];
}

/** `合计列2=Σ类` beside `T03-合计`, as the Shanghai case words it. */
export function tailClaimOf(where: string, relation: string): Claim | undefined {
  const total = /^(T0[235])-合计$/.exec(where)?.[1] as TableId | undefined;
  const place = /^合计列(\d)=Σ类$/.exec(relation)?.[1];
  if (total && place) {
    const column = COLUMNS[total]![Number(place) - 1]!;
    return {
      kind: 'equations',
      equations: [{ identity: ROLL_UPS[total]!.total, column }],
      reportedAt: { table: specOf(total).id, row: '合计', column },
    };
  }
  if (where === 'T01=T03类') {
    const row = classNamed(relation);
    return { kind: 'equations', equations: [{ identity: 'X-5', row }], reportedAt: { table: 'T01', row } };
  }
  if (where === 'T06-上卷')
    return {
      kind: 'equations',
      equations: [{ identity: 'T06-1', row: relation }],
      reportedAt: { table: 'T06', row: relation },
    };
  return undefined;
}
