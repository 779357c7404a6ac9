/** What the pane says of the steps that were done and can be taken back. */
import type { Catalogue } from '../../core/messages';

export const STEP_WORDS = {
  fix: { zh: '改正 {count} 格', en: 'correcting cells: {count}' },
  mend: { zh: '全部改正 {count} 格', en: 'correcting all, cells: {count}' },
  fill: { zh: '填列 {count} 格', en: 'filling cells: {count}' },
  doneFix: { zh: '已改 {count} 格', en: 'Cells changed: {count}' },
  doneFill: { zh: '已填 {count} 格', en: 'Cells filled: {count}' },
  solved: { zh: '解决了 {count} 项', en: 'Solved: {count}' },
  added: { zh: '新增 {count} 项', en: 'New: {count}' },
  solvedHeading: { zh: '解决了', en: 'Solved' },
  addedHeading: { zh: '新增', en: 'New' },
  afterFill: { zh: '填后核对：不新增不符', en: 'Checked after filling: nothing new differs' },
  afterFillAdded: {
    zh: '填后核对：新增不符 {count} 项',
    en: 'Checked after filling: new differences: {count}',
  },
  kept: { zh: '另有 {count} 格暂不填', en: 'Cells withheld: {count}' },
  seeKept: { zh: '看为什么', en: 'See why' },
  details: { zh: '看是哪些', en: 'Which' },
  fewer: { zh: '收起', en: 'Fewer' },
  undo: { zh: '撤销：{step}', en: 'Undo {step}' },
  undone: { zh: '已撤销，{count} 格恢复原样', en: 'Undone; cells as they were: {count}' },
  redo: { zh: '重做：{step}', en: 'Redo {step}' },
  redone: { zh: '已重做，{count} 格', en: 'Done again; cells: {count}' },
  redoAgain: { zh: '重做', en: 'Redo' },
  redoHeading: { zh: '刚撤销的，可以重做', en: 'Taken back, and can be done again' },
  heading: { zh: '改过的，可以撤销', en: 'What was done and can be undone' },
  undoLast: { zh: '撤销', en: 'Undo' },
  moreSteps: { zh: '还有 {count} 步', en: '{count} more' },
  undoTo: { zh: '撤销到这一步之前', en: 'Undo this and all after it' },
  undoToLabel: { zh: '撤销到这一步之前：{step}', en: 'Undo this and all after it: {step}' },
} as const satisfies Catalogue<string>;
