/** Identities of the self-evaluation forms. */
import type { Identity } from '../types';
import { CENTRAL, defines, holds, lettered } from './line';

const PLATFORM = '预算管理一体化平台导出的整体自评表';
const HUNAN_2021 = '湖南2021年整体自评表';
const CHONGQING = '重庆2021年整体自评表';

/** The platform’s form gives the money no points. */
const WITH_POINTS = ['整体自评[资金合计, 全年预算数] = 0'];

export const WHOLE: readonly Identity[] = [
  defines(
    'P-1a',
    'total',
    '整体自评[资金来源合计, 全年预算数] = 整体自评[财政拨款, 全年预算数] + 整体自评[其他资金, 全年预算数]',
    { basis: CENTRAL },
  ),
  defines(
    'P-1b',
    'total',
    '整体自评[资金来源合计, 全年执行数] = 整体自评[财政拨款, 全年执行数] + 整体自评[其他资金, 全年执行数]',
    { basis: CENTRAL },
  ),
  defines(
    'P-1c',
    'total',
    '整体自评[资金结构合计, 全年执行数] = 整体自评[基本支出, 全年执行数] + 整体自评[项目支出, 全年执行数]',
    { basis: CENTRAL },
  ),
  holds('P-1d', 'balance', '整体自评[资金来源合计, 全年执行数] = 整体自评[资金结构合计, 全年执行数]', {
    basis: CENTRAL,
  }),
  defines(
    'P-1e',
    'total',
    '整体自评[基本支出, 全年执行数] = 整体自评[人员支出, 全年执行数] + 整体自评[公用支出, 全年执行数]',
    { basis: CENTRAL },
  ),
  defines('P-1f', 'total', '整体自评[资金合计, 每列] = 整体自评[基本支出, 同列] + 整体自评[项目支出, 同列]', {
    basis: PLATFORM,
  }),
  defines(
    'P-1g',
    'row-sum',
    '整体自评[每按性质, 全年预算数] = 整体自评[同行, 年初预算数] + 整体自评[同行, 预算调整数]',
    { basis: PLATFORM },
  ),
  holds('P-1h', 'balance', 'Σ 整体自评[收入性质, 金额] = Σ 整体自评[支出性质, 金额]', { basis: HUNAN_2021 }),
  defines(
    'P-3c',
    'rate',
    '整体自评[每按性质, 执行率] = 整体自评[同行, 全年执行数] ÷ 整体自评[同行, 全年预算数]',
    { basis: PLATFORM, blank: 'hint' },
  ),
  defines(
    'P-3a',
    'rate',
    '整体自评[资金来源合计, 执行率] = 整体自评[资金来源合计, 全年执行数] ÷ 整体自评[资金来源合计, 全年预算数]',
    { basis: CENTRAL },
  ),
  ...['财政拨款', '其他资金'].map((source, place) =>
    defines(
      `P-3a${place + 1}`,
      'rate',
      `整体自评[${source}, 执行率] = 整体自评[${source}, 全年执行数] ÷ 整体自评[${source}, 全年预算数]`,
      {
        basis: CENTRAL,
        blank: 'hint',
      },
    ),
  ),
  defines(
    'P-4a',
    'score',
    '整体自评[资金来源合计, 得分] = 整体自评[资金来源合计, 分值] × min(整体自评[资金来源合计, 执行率], 100%)',
    { basis: CENTRAL },
  ),
  holds('P-4c', 'score', '整体自评[每各指标, 得分] = 整体自评[同行, 分值] × 整体自评[同行, 得分系数]', {
    basis: CHONGQING,
  }),
  holds('P-5e', 'total', '整体自评[资金来源合计, 分值] + Σ 整体自评[各指标, 分值] = 100', {
    basis: CHONGQING,
    when: ['整体自评[总分, 分值] = 0', ...WITH_POINTS],
  }),
  defines('P-5a', 'total', '整体自评[总分, 分值] = 整体自评[资金来源合计, 分值] + Σ 整体自评[各指标, 分值]', {
    basis: CENTRAL,
    when: WITH_POINTS,
  }),
  holds('P-5b', 'total', '整体自评[总分, 分值] = 100', { basis: CENTRAL }),
  holds('P-7a', 'part-whole', '整体自评[每各指标, 得分] ≤ 整体自评[同行, 分值]', { basis: CENTRAL }),
  holds('P-7b', 'sign', '整体自评[每各指标, 得分] ≥ 0', { basis: CENTRAL }),
  defines(
    'P-7c',
    'total',
    '整体自评[总分, 得分] = 整体自评[资金来源合计, 得分] + 整体自评[资金合计, 得分] + Σ 整体自评[各指标, 得分]',
    { basis: CENTRAL },
  ),
  holds('P-11a', 'cross', '整体自评[资金结构合计, 全年执行数] = 表03[合计, 本年支出合计]', {
    severity: 'warning',
    basis: CENTRAL,
  }),
  holds('P-11b', 'cross', '整体自评[基本支出, 全年执行数] = 表03[合计, 基本支出]', {
    severity: 'warning',
    basis: CENTRAL,
  }),
  holds('P-11c', 'cross', '整体自评[项目支出, 全年执行数] = 表03[合计, 项目支出]', {
    severity: 'warning',
    basis: CENTRAL,
  }),
  ...[
    ['人员支出', '人员经费合计'],
    ['公用支出', '公用经费合计'],
  ].map(([form = '', account = ''], place) =>
    holds(`P-11${'de'[place] ?? ''}`, 'part-whole', `表06[${account}] ≤ 整体自评[${form}, 全年执行数]`, {
      severity: 'hint',
      basis: CENTRAL,
      when: ['整体自评[基本支出, 全年执行数] = 表03[合计, 基本支出]'],
    }),
  ),
  holds(
    'P-13',
    'balance',
    '表01[年初结转和结余] + 表01[本年收入合计] + 表01[使用非财政拨款结余] - 表01[本年支出合计] - 表01[结余分配] = 表01[年末结转和结余]',
    {
      severity: 'info',
      when: ['整体自评[资金结构合计, 全年执行数] = 表03[合计, 本年支出合计]'],
    },
  ),
];

const AMOUNTS = ['年初预算数', '全年预算数', '全年执行数'] as const;

export const PROJECT: readonly Identity[] = [
  ...AMOUNTS.map((column, place) =>
    defines(
      lettered('P-2', place),
      'total',
      `项目自评[年度资金总额, ${column}] = 项目自评[当年财政拨款, ${column}] + 项目自评[上年结转资金, ${column}] + 项目自评[财政专户管理资金, ${column}] + 项目自评[单位资金, ${column}] + 项目自评[其他资金, ${column}]`,
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
