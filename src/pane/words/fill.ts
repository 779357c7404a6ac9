/** What the view 填列 says. */
import type { Catalogue } from '../../core/messages';

export const FILL_WORDS = {
  intro: {
    zh: '下面 {count} 格可由表内已有的数推出。先看一眼，不要的去掉勾。',
    en: 'Cells that follow from figures in the tables: {count}. Look them over; untick what you do not want.',
  },
  as: { zh: '填入', en: 'Fill in' },
  values: { zh: '数值', en: 'Values' },
  formulas: { zh: '公式', en: 'Formulas' },
  formulasHint: {
    zh: '能写成公式的填公式，其余填数值',
    en: 'Formulas where one gives the figure, values elsewhere',
  },
  all: { zh: '{table} 全部', en: 'All of {table}' },
  elsewhere: { zh: '其他', en: 'Elsewhere' },
  edit: { zh: '{place} 填 {after}', en: 'Fill {after} into {place}' },
  fill: { zh: '填入 {count} 格', en: 'Fill {count} cells' },
  none: { zh: '没有要补填的格', en: 'There is nothing to fill' },
  noneAdvice: { zh: '能由其他数推出的格都已有数', en: 'Every cell that follows from others has its figure' },
  refused: { zh: '没有推出的格', en: 'Cells that were not worked out' },
  withheld: { zh: '暂不填的格：请先改正有关的数', en: 'Cells withheld: correct the figures involved first' },
  fixWithheld: {
    zh: '这 {count} 格暂不填，请先改正有关的数',
    en: 'Withheld: {count} cells; correct the figures involved first',
  },
  notFilled: { zh: '有 {count} 格没有填', en: 'Cells not filled: {count}' },
  obstacles: { zh: '有 {count} 处要先改正，才能填列', en: 'To be corrected before filling: {count}' },
  seeObstacles: { zh: '去看', en: 'Show them' },
  done: { zh: '已填 {count} 格', en: 'Cells filled: {count}' },
  redoRefused: {
    zh: '有 {count} 格后来又改过，没有重做',
    en: 'Cells changed since and not done again: {count}',
  },
  undoRefused: {
    zh: '有 {count} 格后来又改过，没有恢复',
    en: 'Cells changed since and left as they are: {count}',
  },
  allRefused: { zh: '{count} 格没有写入', en: 'Cells not written: {count}' },
} as const satisfies Catalogue<string>;
