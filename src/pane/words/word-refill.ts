/** What the pane in Word says where tables of the open document are filled from the workbook. */
import type { Catalogue } from '../../core/messages';

export const REFILL_WORDS = {
  refill: { zh: '表格', en: 'Tables' },
  intro: {
    zh: '文中的决算表、预算表按工作簿填：先看每张表改什么，再一次填好。填完马上重新读一遍核对，对不上的撤回。请先另存一份再填。',
    en: 'Tables in this document are filled from the workbook: look at what changes in each, then fill them. They are read back at once, and what does not agree is taken back. Save a copy first.',
  },
  look: { zh: '用工作簿填写文中表格', en: 'Fill the tables from the workbook' },
  lookAgain: { zh: '重新看一遍', en: 'Look again' },
  noWorkbook: {
    zh: '现在用的是本文档里的表，请先点“换一个”选工作簿',
    en: 'The tables of this document are in use; choose a workbook first',
  },
  mendFirst: {
    zh: '工作簿里有 {count} 处要先改正，才能往文中的表里填',
    en: 'Places of the workbook that must be mended first: {count}',
  },
  none: { zh: '文中没有认出决算表或预算表', en: 'No accounts or budget table was found in the document' },
  list: { zh: '每张表怎么填', en: 'What becomes of each table' },
  same: { zh: '已经与工作簿一致，不用填', en: 'Says what the workbook does' },
  figures: { zh: '改 {figures} 个数', en: 'figures changed: {figures}' },
  added: { zh: '加 {count} 行：{names}', en: 'rows added ({count}): {names}' },
  removed: { zh: '去 {count} 行：{names}', en: 'rows taken away ({count}): {names}' },
  left: { zh: '不填：{what}', en: 'Not filled: {what}' },
  filled: { zh: '已填', en: 'filled' },
  fillAll: { zh: '全部填（{count} 张表）', en: 'Fill all ({count})' },
  takeBackAll: { zh: '撤销填表', en: 'Take it back' },
  toDo: { zh: '还要人来看的', en: 'Left to you' },
  inDraft: { zh: '文中的表格', en: 'Tables in the document' },
  inDraftHint: {
    zh: '点“全部改”时先填表格，再改文字',
    en: 'Filled first when all is changed',
  },
  didFill: { zh: '填了 {count} 张表，读回来与工作簿一致', en: 'Tables filled and read back: {count}' },
  didFillFew: {
    zh: '填了 {count} 张表，读回来与工作簿一致；{left} 张没有填，原因见下',
    en: 'Tables filled and read back: {count}; not filled: {left}, for the reasons below',
  },
  didFillNone: {
    zh: '一张表也没有填，原因见下',
    en: 'No table was filled, for the reasons below',
  },
  didTakeBack: { zh: '撤销了 {count} 张表', en: 'Tables taken back: {count}' },
  changedSince: {
    zh: '有 {count} 张表填了以后又改过，没有动，请在 Word 里按“撤销”（Ctrl+Z）恢复，或手工改',
    en: 'Tables changed since they were filled, left alone: {count}. Undo in Word (Ctrl+Z) or change them by hand',
  },
  otherNow: {
    zh: '文档和刚才看的不一样了，表格没有填。请看过下面新的结果，再点一次',
    en: 'The document is not what it was, so no table was filled. Look at the new result and try again',
  },
  readOtherwise: {
    zh: '填了以后读回来不对，已撤回，请手工改这张表',
    en: 'Read back it was not what was filled in, so it was taken back; change it by hand',
  },
  byHand: {
    zh: '填了以后读回来不对，也没能全部撤回。请按“撤销”（Ctrl+Z）恢复，手工改表',
    en: 'Read back it was not what was filled in, and it could not all be taken back. Undo (Ctrl+Z) and change the tables by hand',
  },
} as const satisfies Catalogue<string>;
