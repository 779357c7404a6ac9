/** A text with charts of every kind, as the sample's accounts and a made-up department's have them. */
import { HUNAN_2020, narrate, supplementOf } from '../../../../../src/core/narrative';
import { chartsOf, type Chart } from '../../../../../src/core/narrative/charts';
import { workbook } from '../../../../core/narrative/support';

export const TABLES = workbook({
  change: {
    T02: { 合计: { 财政拨款收入: '96.00', 事业收入: '3.00', 其他收入: '1.00' } },
    T03: { 合计: { 基本支出: '110.00', 项目支出: '-10.00' } },
  },
});

export const SUPPLEMENT = supplementOf({
  '上年.收入总计': '80',
  '上年.财政拨款总计': '75.5',
  '上年.一般公共预算支出': '125',
});

export const TEXT = narrate(HUNAN_2020, TABLES, SUPPLEMENT);

export const CHARTS: readonly Chart[] = chartsOf(HUNAN_2020, TABLES, SUPPLEMENT).charts;
