/** What the view 文表核对 says. */
import { SEVERITY_COUNT_WORDS } from '../../core/check/severity-words';
import type { Catalogue } from '../../core/messages';

export const PROOF_WORDS = {
  start: { zh: '文表核对', en: 'Proofread' },
  startAdvice: {
    zh: '把文中每个数、每句增减与表对一遍，列出不符之处。只看不改，随时可以再来一次。',
    en: 'Holds every figure and every “rose” or “fell” of the text against the tables. It only looks; run it as often as you like.',
  },
  enter: { zh: '按回车开始', en: 'Press Enter' },
  beside: { zh: '还可以对照', en: 'Held against as well' },
  lastGiven: { zh: '去年的{kind}表已选好', en: 'Last year’s workbook ({kind}) is chosen' },
  lastHint: {
    zh: '去年的{kind}表：文中“比上年”的数与它对照；没有可以不选',
    en: 'Last year’s tables ({kind}), for what the text compares with last year; optional',
  },
  again: { zh: '重新核对', en: 'Again' },

  fixFirst: { zh: '有 {count} 处与表不符，改正后再公开', en: 'Correct before publication. Errors: {count}' },
  lookFirst: {
    zh: '没有与表不符的，有 {count} 处请看一看',
    en: 'Nothing contradicts the tables. To be looked at: {count}',
  },
  allAgree: { zh: '核对到的数都与表相符', en: 'All figures that were checked agree' },
  nothingRead: {
    zh: '没有一个数能与表核对。打开的是这份说明的工作簿吗',
    en: 'No figure could be checked. Is this the workbook of this text?',
  },
  onlyYears: {
    zh: '只有年份对得上，没有一个金额能与表核对。打开的是这份说明的工作簿吗',
    en: 'Only years could be checked, no amount. Is this the workbook of this text?',
  },
  also: { zh: '另有 {counts}', en: 'Also: {counts}' },
  warnings: SEVERITY_COUNT_WORDS.warnings,
  hints: SEVERITY_COUNT_WORDS.hints,
  corrected: { zh: '已改正 {count} 处', en: 'Corrected: {count}' },

  numbers: { zh: '文中的数', en: 'Figures of the text' },
  share: {
    zh: '{total} 个数：相符 {verified}，不符 {contradicted}，没法核对 {unchecked}',
    en: 'Figures {total}: agree {verified}, contradict {contradicted}, unchecked {unchecked}',
  },
  verified: { zh: '相符', en: 'Agree' },
  contradicted: { zh: '不符', en: 'Contradict' },
  unchecked: { zh: '没法核对', en: 'Unchecked' },

  inText: { zh: '在文中', en: 'In the text' },
  markFindings: { zh: '标出问题', en: 'Mark findings' },
  markNumbers: { zh: '标出全部数字', en: 'Colour all figures' },
  markNumbersHint: {
    zh: '相符绿色，不符红色，没法核对灰色',
    en: 'Green agrees, red contradicts, grey is unchecked',
  },
  clear: { zh: '清除标记', en: 'Clear marks' },
  commentAll: { zh: '全部加批注', en: 'Comment on all' },
  clearComments: { zh: '清除批注', en: 'Clear comments' },
  commentsCleared: {
    zh: '本程序加的批注已清除，别人的没有动',
    en: 'Comments of this program cleared; others were left alone',
  },
  markedFindings: {
    zh: '已标出 {count} 处；清除标记后一切如旧',
    en: 'Marked: {count}. Clearing restores everything',
  },
  markedNumbers: {
    zh: '已标出 {count} 个数；清除标记后一切如旧',
    en: 'Figures coloured: {count}. Clearing restores everything',
  },
  nothingToMark: { zh: '没有要标的', en: 'There is nothing to mark' },
  cleared: { zh: '标记已清除', en: 'Marks cleared' },
  commented: { zh: '已加批注 {count} 条', en: 'Comments added: {count}' },

  list: { zh: '发现的问题', en: 'Findings' },
  keys: { zh: '↑ ↓ 移动，回车定位', en: '↑ ↓ to move, Enter to go there' },
  none: { zh: '没有发现问题', en: 'Nothing was found' },
  expected: { zh: '应为', en: 'should be' },
  lacking: { zh: '此处缺', en: 'lacking here' },
  correct: { zh: '改正', en: 'Correct' },
  correctTo: { zh: '改为 {value}', en: 'Change to {value}' },
  done: { zh: '已改正', en: 'corrected' },
  comment: { zh: '批注', en: 'Comment' },
  evidence: { zh: '依据', en: 'Evidence' },
  open: { zh: '没法核对的数（{count}）', en: 'Unchecked figures ({count})' },
  more: { zh: '还有 {count} 个', en: '{count} more' },
  noReason: { zh: '表和补充资料里没有', en: 'In neither tables nor supplement' },
  goToNumber: { zh: '{number}，定位', en: '{number}; go there' },

  textChanged: {
    zh: '那里的文字已经改过，没有动它。请重新核对',
    en: 'The text there has changed and was left alone. Proofread again',
  },
  emptyText: { zh: '文中没有字', en: 'The text is empty' },
  noTables: {
    zh: '工作簿里没有认出决算或预算公开表，没有可以核对的依据',
    en: 'No public table was recognised in the workbook; there is nothing to check against',
  },
} as const satisfies Catalogue<string>;
