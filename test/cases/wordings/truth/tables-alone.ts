/** Cases without an explanation: what is wrong in their tables. */
import type { Level } from '../../narrative/row';
import type { TableId } from '../../../../src/core/tables';
import { ANY, GRAVE } from './truth';

interface TableDefect {
  readonly key: string;
  readonly table: TableId;
  /** Printed figures; a finding on this table has to name one, or what both sides come to. */
  readonly figures: readonly string[];
  readonly levels: readonly Level[];
}

export interface TableTruth {
  readonly name: string;
  readonly defects: readonly TableDefect[];
}

const SHANGHAI_DEFECTS = (['T03', 'T05'] as const).flatMap((table): TableDefect[] => [
  // 64,840,547.00 stands with 行政运行 a second time.
  { key: `${table} 20406 项目支出`, table, figures: ['129681094.00'], levels: GRAVE },
  // 14,348,853.34 + 64,840,547.00 = 79,189,400.34
  { key: `${table} 2040601`, table, figures: ['79189400.34'], levels: GRAVE },
  // Printed in whole 元, though its 类 add up to 22,118,861.34; 表05 against 表06 as well.
  { key: `${table} 合计 基本支出`, table, figures: ['22,118,861'], levels: ANY },
]);

export const TABLES_ALONE: readonly TableTruth[] = [
  { name: '27-hainan-huaqiao-school-2022', defects: [] },
  { name: '32-sh-sifaju-unit-2026-yuan', defects: SHANGHAI_DEFECTS },
];
