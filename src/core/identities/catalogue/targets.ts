/** Identities of the plans of what spending is to reach. */
import type { Identity } from '../types';
import { defines, holds } from './line';

const BASIS = '财政项目支出绩效目标填报表、部门整体支出绩效目标表';

export const TARGETS: readonly Identity[] = [
  defines('BT-1a', 'total', '项目目标[项目资金总额] = 项目目标[项目财政资金] + 项目目标[项目其他资金]', {
    basis: BASIS,
  }),
  defines(
    'BT-1b',
    'total',
    '项目目标[年度资金总额] = 项目目标[当年财政拨款] + 项目目标[上年结转资金] + 项目目标[其他资金]',
    { basis: BASIS },
  ),
  holds('BT-2a', 'part-whole', '项目目标[年度资金总额] ≤ 项目目标[项目资金总额]', { basis: BASIS }),
  defines('BT-4a', 'total', '整体目标[金额合计, 每列] = Σ 整体目标[各任务, 同列]', { basis: BASIS }),
  defines(
    'BT-4b',
    'row-sum',
    '整体目标[每各任务, 总额] = 整体目标[同行, 财政拨款] + 整体目标[同行, 其他资金]',
    { basis: BASIS },
  ),
  defines(
    'BT-4c',
    'row-sum',
    '整体目标[金额合计, 总额] = 整体目标[金额合计, 财政拨款] + 整体目标[金额合计, 其他资金]',
    { basis: BASIS },
  ),
  // Tasks may leave out what keeps the office running.
  holds('BT-4d', 'part-whole', '整体目标[金额合计, 总额] ≤ 支出总表[合计, 合计]', {
    severity: 'warning',
    basis: BASIS,
  }),
];
