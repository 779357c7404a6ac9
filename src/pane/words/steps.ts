/** What the pane says of the steps that were done and can be taken back. */
import type { Catalogue } from '../../core/messages';

export const STEP_WORDS = {
  fix: { zh: '改正 {count} 格', en: 'correcting cells: {count}' },
  fill: { zh: '填列 {count} 格', en: 'filling cells: {count}' },
  doneFix: { zh: '已改 {count} 格', en: 'Cells changed: {count}' },
  doneFill: { zh: '已填 {count} 格', en: 'Cells filled: {count}' },
  undo: { zh: '撤销：{step}', en: 'Undo {step}' },
  undone: { zh: '已撤销，{count} 格恢复原样', en: 'Undone; cells as they were: {count}' },
  heading: { zh: '改过的，可以撤销', en: 'What was done and can be undone' },
  undoLast: { zh: '撤销', en: 'Undo' },
  moreSteps: { zh: '还有 {count} 步', en: '{count} more' },
  undoTo: { zh: '撤销到这一步之前', en: 'Undo this and all after it' },
  undoToLabel: { zh: '撤销到这一步之前：{step}', en: 'Undo this and all after it: {step}' },
} as const satisfies Catalogue<string>;
