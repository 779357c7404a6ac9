/** The identities of the public tables. Ids as in the reconciliation rules of 财决 forms; one line a relation, nothing else decides. */
import type { Identity, IdentityKind, IdentitySeverity } from './types';

const FORMS = '财决表审核公式';
const LUKOU = '渌口 2020';
const YUELU = '岳麓 2020';
const CENTRAL = '财预〔2020〕10号附件';

interface Options {
  readonly severity?: IdentitySeverity;
  readonly basis?: string;
  readonly blank?: 'error' | 'hint';
  readonly when?: readonly string[];
}

const holds = (id: string, kind: IdentityKind, formula: string, options: Options = {}): Identity => ({
  severity: 'error',
  basis: FORMS,
  ...options,
  id,
  kind,
  formula,
});

/** An identity whose left side is worked out from its right side. */
const defines = (id: string, kind: IdentityKind, formula: string, options: Options = {}): Identity => ({
  ...holds(id, kind, formula, options),
  defines: true,
});

const EXPENDITURE_CODES = '302 305 307 309 310 311 312 313 399'.split(' ');
const publicFunds = EXPENDITURE_CODES.map((code) => `表06[${code}]`).join(' + ');

const NO_CARRY_OVER = [
  '表01[使用非财政拨款结余] = 0',
  '表01[年初结转和结余] = 0',
  '表01[结余分配] = 0',
  '表01[年末结转和结余] = 0',
];

const T01: readonly Identity[] = [
  defines('T01-1', 'total', '表01[本年收入合计] = Σ 表01[收入各项]', { basis: LUKOU }),
  defines('T01-2', 'total', '表01[本年支出合计] = Σ 表01[支出各类]'),
  defines(
    'T01-3',
    'total',
    '表01[收入总计] = 表01[本年收入合计] + 表01[使用非财政拨款结余] + 表01[年初结转和结余]',
    { basis: LUKOU },
  ),
  defines('T01-4', 'total', '表01[支出总计] = 表01[本年支出合计] + 表01[结余分配] + 表01[年末结转和结余]', {
    basis: LUKOU,
  }),
  holds('T01-5', 'balance', '表01[收入总计] ≡ 表01[支出总计]'),
  holds('T01-7a', 'sign', '表01[年末结转和结余] ≥ 0', { severity: 'warning' }),
  holds('T01-7b', 'sign', '表01[每收入各项] ≥ 0', { severity: 'warning' }),
  holds('T01-7c', 'sign', '表01[每支出各类] ≥ 0', { severity: 'warning' }),
];

const rollUps = (number: string, id: string, columns: string): readonly Identity[] => [
  defines(`${id}-2`, 'roll-up', `表${number}[每上级, ${columns}] = Σ 表${number}[下级, 同列]`),
  defines(`${id}-3`, 'total', `表${number}[合计, ${columns}] = Σ 表${number}[顶级, 同列]`),
];

const T02: readonly Identity[] = [
  defines(
    'T02-1',
    'row-sum',
    '表02[每行, 本年收入合计] = 表02[同行, 财政拨款收入] + 表02[同行, 上级补助收入] + 表02[同行, 事业收入] + 表02[同行, 经营收入] + 表02[同行, 附属单位上缴收入] + 表02[同行, 其他收入]',
  ),
  ...rollUps('02', 'T02', '每列'),
];

const T03: readonly Identity[] = [
  defines(
    'T03-1',
    'row-sum',
    '表03[每行, 本年支出合计] = 表03[同行, 基本支出] + 表03[同行, 项目支出] + 表03[同行, 上缴上级支出] + 表03[同行, 经营支出] + 表03[同行, 对附属单位补助支出]',
  ),
  ...rollUps('03', 'T03', '每列'),
];

const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;

const T04: readonly Identity[] = [
  defines('T04-1', 'total', '表04[本年收入合计] = Σ 表04[收入各项]'),
  defines(
    'T04-2',
    'row-sum',
    `表04[每支出各行, 合计] = ${FUNDS.map((fund) => `表04[同行, ${fund}]`).join(' + ')}`,
  ),
  defines('T04-3', 'total', '表04[本年支出合计, 每列] = Σ 表04[支出各类, 同列]'),
  defines('T04-4', 'total', '表04[年初财政拨款结转和结余] = Σ 表04[年初各项]'),
  defines('T04-5a', 'total', '表04[收入总计] = 表04[本年收入合计] + 表04[年初财政拨款结转和结余]'),
  defines(
    'T04-5b',
    'total',
    '表04[支出总计, 每列] = 表04[本年支出合计, 同列] + 表04[年末财政拨款结转和结余, 同列]',
  ),
  holds('T04-6', 'balance', '表04[收入总计] ≡ 表04[支出总计, 合计]'),
  ...FUNDS.map((fund, place) =>
    holds(
      `T04-7${'abc'[place] ?? ''}`,
      'balance',
      `表04[年初${fund}] + 表04[${fund}] = 表04[本年支出合计, ${fund}] + 表04[年末财政拨款结转和结余, ${fund}]`,
    ),
  ),
];

const expenditureByNature = (number: string, id: string): readonly Identity[] => [
  defines(
    `${id}`,
    'row-sum',
    `表${number}[每行, 本年支出] = 表${number}[同行, 基本支出] + 表${number}[同行, 项目支出]`,
  ),
];

const T05: readonly Identity[] = [
  ...expenditureByNature('05', 'T05-1'),
  defines('T05-2a', 'roll-up', '表05[每上级, 每列] = Σ 表05[下级, 同列]'),
  defines('T05-2b', 'total', '表05[合计, 每列] = Σ 表05[顶级, 同列]'),
];

const T06: readonly Identity[] = [
  defines('T06-1', 'roll-up', '表06[每上级] = Σ 表06[下级]', { basis: LUKOU }),
  defines('T06-2', 'total', '表06[人员经费合计] = 表06[301] + 表06[303]', { basis: LUKOU }),
  defines('T06-3', 'total', `表06[公用经费合计] = ${publicFunds}`, { basis: LUKOU }),
  holds('T06-2x', 'total', '表06[人员经费合计] = Σ 表06[人员末级]', { severity: 'info', basis: LUKOU }),
  holds('T06-3x', 'total', '表06[公用经费合计] = Σ 表06[公用末级]', { severity: 'info', basis: LUKOU }),
  defines('T06-4', 'total', '表06[合计] = 表06[人员经费合计] + 表06[公用经费合计]'),
];

const T07: readonly Identity[] = [
  defines(
    'T07-1',
    'row-sum',
    '表07[每行, 合计] = 表07[同行, 因公出国（境）费] + 表07[同行, 公务用车购置及运行费] + 表07[同行, 公务接待费]',
  ),
  defines(
    'T07-2',
    'row-sum',
    '表07[每行, 公务用车购置及运行费] = 表07[同行, 公务用车购置费] + 表07[同行, 公务用车运行费]',
  ),
  holds('T07-3', 'budget', '表07[决算数, 每列] ≤ 表07[预算数, 同列]', {
    severity: 'warning',
    basis: '“三公”经费只减不增',
  }),
];

const incomeAndExpenditure = (number: string, id: string): readonly Identity[] => [
  holds(
    `${id}-1`,
    'balance',
    `表${number}[每行, 年初结转和结余] + 表${number}[同行, 本年收入] = 表${number}[同行, 本年支出] + 表${number}[同行, 年末结转和结余]`,
  ),
  ...expenditureByNature(number, `${id}-2`),
  defines(`${id}-2a`, 'roll-up', `表${number}[每上级, 每列] = Σ 表${number}[下级, 同列]`),
  defines(`${id}-2b`, 'total', `表${number}[合计, 每列] = Σ 表${number}[顶级, 同列]`),
];

const BETWEEN: readonly Identity[] = [
  defines('X-1', 'cross', '表01[本年收入合计] = 表02[合计, 本年收入合计]'),
  holds(
    'X-2',
    'cross',
    '表01[财政拨款收入] + 表01[一般公共预算财政拨款收入] + 表01[政府性基金预算财政拨款收入] + 表01[国有资本经营预算财政拨款收入] = 表02[合计, 财政拨款收入]',
  ),
  ...['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'].map((source, place) =>
    defines(`X-3${'abcde'[place] ?? ''}`, 'cross', `表01[${source}] = 表02[合计, ${source}]`),
  ),
  defines('X-4', 'cross', '表01[本年支出合计] = 表03[合计, 本年支出合计]'),
  defines('X-5', 'cross', '表01[每支出各类] = 表03[同行, 本年支出合计]'),
  ...FUNDS.map((fund, place) =>
    defines(`X-6${'abc'[place] ?? ''}`, 'cross', `表04[${fund}, 金额] = 表01[${fund}收入]`),
  ),
  defines('X-7', 'cross', '表04[每支出各类, 一般公共预算财政拨款] = 表05[同行, 本年支出]'),
  defines('X-7b', 'cross', '表04[每支出各类, 政府性基金预算财政拨款] = 表08[同行, 本年支出]'),
  defines('X-7c', 'cross', '表04[每支出各类, 国有资本经营预算财政拨款] = 表09[同行, 本年支出]'),
  defines('X-8', 'cross', '表04[本年支出合计, 一般公共预算财政拨款] = 表05[合计, 本年支出]'),
  defines('X-9a', 'cross', '表04[本年支出合计, 政府性基金预算财政拨款] = 表08[合计, 本年支出]'),
  defines('X-9b', 'cross', '表04[政府性基金预算财政拨款, 金额] = 表08[合计, 本年收入]'),
  defines('X-10', 'cross', '表04[本年支出合计, 国有资本经营预算财政拨款] = 表09[合计, 本年支出]'),
  defines('X-11a', 'cross', '表04[年初政府性基金预算财政拨款] = 表08[合计, 年初结转和结余]'),
  defines(
    'X-11b',
    'cross',
    '表04[年末财政拨款结转和结余, 政府性基金预算财政拨款] = 表08[合计, 年末结转和结余]',
  ),
  defines(
    'X-12',
    'cross',
    '表04[本年支出合计, 合计] = 表05[合计, 本年支出] + 表08[合计, 本年支出] + 表09[合计, 本年支出]',
  ),
  defines(
    'X-12b',
    'cross',
    '表04[每支出各类, 合计] = 表05[同行, 本年支出] + 表08[同行, 本年支出] + 表09[同行, 本年支出]',
  ),
  holds('X-13', 'cross', '表05[合计, 基本支出] = 表06[人员经费合计] + 表06[公用经费合计]'),
  holds('X-14a', 'part-whole', '表05[每行, 本年支出] ≤ 表03[同行, 本年支出合计]'),
  holds('X-14b', 'part-whole', '表05[每行, 基本支出] ≤ 表03[同行, 基本支出]'),
  holds('X-14c', 'part-whole', '表05[每行, 项目支出] ≤ 表03[同行, 项目支出]'),
  holds('X-16', 'cross', '表02[每行, 本年收入合计] = 表03[同行, 本年支出合计]', {
    severity: 'hint',
    when: NO_CARRY_OVER,
  }),
  holds('X-17a', 'part-whole', '表06[30212] ≤ 表07[决算数, 因公出国（境）费]'),
  holds('X-17b', 'part-whole', '表06[31013] ≤ 表07[决算数, 公务用车购置费]'),
  holds('X-17c', 'part-whole', '表06[30231] ≤ 表07[决算数, 公务用车运行费]'),
  holds('X-17d', 'part-whole', '表06[30217] ≤ 表07[决算数, 公务接待费]'),
  holds('X-18', 'cross', '表06[30113] = 表05[2210201, 本年支出]', { severity: 'info', basis: LUKOU }),
  holds('X-19a', 'cross', '表06[30108] = 表05[2080505, 本年支出]', { severity: 'info' }),
  holds('X-19b', 'cross', '表06[30109] = 表05[2080506, 本年支出]', { severity: 'info' }),
  holds('X-19c', 'cross', '表06[30110] = 表05[2101101, 本年支出] + 表05[2101102, 本年支出]', {
    severity: 'info',
  }),
];

const WHOLE: readonly Identity[] = [
  defines(
    'P-1a',
    'total',
    '整体自评[资金来源合计, 全年预算数] = 整体自评[财政拨款, 全年预算数] + 整体自评[其他资金, 全年预算数]',
    { basis: YUELU },
  ),
  defines(
    'P-1b',
    'total',
    '整体自评[资金来源合计, 全年执行数] = 整体自评[财政拨款, 全年执行数] + 整体自评[其他资金, 全年执行数]',
    { basis: YUELU },
  ),
  defines(
    'P-1c',
    'total',
    '整体自评[资金结构合计, 全年执行数] = 整体自评[基本支出, 全年执行数] + 整体自评[项目支出, 全年执行数]',
    { basis: YUELU },
  ),
  holds('P-1d', 'balance', '整体自评[资金来源合计, 全年执行数] = 整体自评[资金结构合计, 全年执行数]', {
    basis: YUELU,
  }),
  defines(
    'P-1e',
    'total',
    '整体自评[基本支出, 全年执行数] = 整体自评[人员支出, 全年执行数] + 整体自评[公用支出, 全年执行数]',
    { basis: YUELU },
  ),
  defines(
    'P-3a',
    'rate',
    '整体自评[资金来源合计, 执行率] = 整体自评[资金来源合计, 全年执行数] ÷ 整体自评[资金来源合计, 全年预算数]',
    { basis: YUELU },
  ),
  ...['财政拨款', '其他资金'].map((source, place) =>
    defines(
      `P-3a${place + 1}`,
      'rate',
      `整体自评[${source}, 执行率] = 整体自评[${source}, 全年执行数] ÷ 整体自评[${source}, 全年预算数]`,
      {
        basis: YUELU,
        blank: 'hint',
      },
    ),
  ),
  defines(
    'P-4a',
    'score',
    '整体自评[资金来源合计, 得分] = 整体自评[资金来源合计, 分值] × min(整体自评[资金来源合计, 执行率], 100%)',
    { basis: YUELU },
  ),
  defines('P-5a', 'total', '整体自评[总分, 分值] = 整体自评[资金来源合计, 分值] + Σ 整体自评[各指标, 分值]', {
    basis: CENTRAL,
  }),
  holds('P-5b', 'total', '整体自评[总分, 分值] = 100', { basis: CENTRAL }),
  holds('P-7a', 'part-whole', '整体自评[每各指标, 得分] ≤ 整体自评[同行, 分值]', { basis: CENTRAL }),
  holds('P-7b', 'sign', '整体自评[每各指标, 得分] ≥ 0', { basis: CENTRAL }),
  defines('P-7c', 'total', '整体自评[总分, 得分] = 整体自评[资金来源合计, 得分] + Σ 整体自评[各指标, 得分]', {
    basis: YUELU,
  }),
  holds('P-11a', 'cross', '整体自评[资金结构合计, 全年执行数] = 表03[合计, 本年支出合计]', {
    severity: 'warning',
    basis: YUELU,
  }),
  holds('P-11b', 'cross', '整体自评[基本支出, 全年执行数] = 表03[合计, 基本支出]', {
    severity: 'warning',
    basis: YUELU,
  }),
  holds('P-11c', 'cross', '整体自评[项目支出, 全年执行数] = 表03[合计, 项目支出]', {
    severity: 'warning',
    basis: YUELU,
  }),
];

const AMOUNTS = ['年初预算数', '全年预算数', '全年执行数'] as const;

const PROJECT: readonly Identity[] = [
  ...AMOUNTS.map((column, place) =>
    defines(
      `P-2${'abc'[place] ?? ''}`,
      'total',
      `项目自评[年度资金总额, ${column}] = 项目自评[当年财政拨款, ${column}] + 项目自评[上年结转资金, ${column}] + 项目自评[其他资金, ${column}]`,
      {
        basis: CENTRAL,
      },
    ),
  ),
  defines(
    'P-3b',
    'rate',
    '项目自评[年度资金总额, 执行率] = 项目自评[年度资金总额, 全年执行数] ÷ 项目自评[年度资金总额, 全年预算数]',
    { basis: CENTRAL },
  ),
  defines(
    'P-4b',
    'score',
    '项目自评[年度资金总额, 得分] = 项目自评[年度资金总额, 分值] × min(项目自评[年度资金总额, 执行率], 100%)',
    { basis: CENTRAL },
  ),
  defines('P-5c', 'total', '项目自评[总分, 分值] = 项目自评[年度资金总额, 分值] + Σ 项目自评[各指标, 分值]', {
    basis: CENTRAL,
  }),
  holds('P-5d', 'total', '项目自评[总分, 分值] = 100', { basis: CENTRAL }),
  holds('P-7d', 'part-whole', '项目自评[每各指标, 得分] ≤ 项目自评[同行, 分值]', { basis: CENTRAL }),
  holds('P-7e', 'sign', '项目自评[每各指标, 得分] ≥ 0', { basis: CENTRAL }),
  defines('P-7f', 'total', '项目自评[总分, 得分] = 项目自评[年度资金总额, 得分] + Σ 项目自评[各指标, 得分]', {
    basis: CENTRAL,
  }),
];

export const IDENTITIES: readonly Identity[] = [
  ...T01,
  ...T02,
  ...T03,
  ...T04,
  ...T05,
  ...T06,
  ...T07,
  ...incomeAndExpenditure('08', 'T08'),
  ...incomeAndExpenditure('09', 'T09'),
  ...BETWEEN,
  ...WHOLE,
  ...PROJECT,
];
