/** Header words that several tables share. */
import type { ClassificationName } from './spec';

/** What the rows of a table go by, in full: titles print it behind them in brackets, in any short form. */
export const CLASSIFICATION_WORDS: Readonly<Record<ClassificationName, string>> = {
  functional: '功能分类科目',
  economic: '经济分类科目',
};

/** Words of the columns that name a row. */
export const NAME_WORDS = ['科目名称', '项目名称'] as const;

/** Columns of counters: 行次. */
export const SKIP_WORDS = ['行次', '行号', '序号'] as const;

/** Rows of counters under the header. */
export const COUNTER_ROW_WORDS = ['栏次', '栏目', '栏号'] as const;

export const TOTAL_LABELS = [['合计'], ['总计']] as const;
