/** What the pane in Word says where the open document of last year becomes this year's draft. */
import type { Catalogue } from '../../core/messages';

export const DRAFT_WORDS = {
  draft: { zh: '底稿', en: 'Draft' },
  intro: {
    zh: '打开的是本单位去年的说明时：选去年的{kind}表，逐段换成今年的数。可以一段一段改，也可以全部改；改了都能撤销。请先另存一份再改。',
    en: 'With your own document of last year open: choose last year’s workbook ({kind}) and put in this year’s figures, one paragraph at a time or all of them. Each can be taken back. Save a copy first.',
  },
  lastHint: {
    zh: '去年的{kind}表，用来认出文中每个数',
    en: 'Last year’s tables ({kind}) tell what each number is',
  },
  lastGiven: { zh: '去年的{kind}表已选好', en: 'Last year’s workbook ({kind}) is chosen' },
  make: { zh: '以本文件为底稿', en: 'This document as a draft' },
  noTables: { zh: '还没有今年的公开表，先选一个', en: 'Choose this year’s workbook first' },
  noPrevious: { zh: '还没有去年的{kind}表，先选一个', en: 'Choose last year’s workbook ({kind}) first' },
  mendFirst: {
    zh: '今年的{kind}表里有 {count} 处要先改正，才能往说明里写数',
    en: 'Places of this year’s tables ({kind}) that must be mended first: {count}',
  },
  counts: {
    zh: '{numbers} 个数认出 {slots} 个；改 {changed} 段，添 {added} 段，删 {removed} 段',
    en: 'Numbers understood: {slots} of {numbers}; paragraphs changed: {changed}, added: {added}, removed: {removed}',
  },
  same: { zh: '换成今年的数，一个字也不用改', en: 'With this year’s figures not a word changes' },
  linked: {
    zh: '{linked} 个数连上了今年的表：表改了，重新打开，到“各节”点“更新”，只换数字；升降变了的句子、多出或没有了的项目，会列出来让您选。',
    en: 'Figures that follow this year’s tables: {linked}. When the tables change, open them again and update under Sections: only figures are replaced; sentences that turn, items that come or go are listed for you.',
  },
  notLinked: {
    zh: '有 {left} 个数没有连上，更新时不会动，请用“文表核对”看。',
    en: ' Not linked, and left alone by an update: {left}. See Proofread.',
  },
  list: { zh: '改了什么', en: 'What changes' },
  before: { zh: '去年', en: 'Last year' },
  after: { zh: '今年', en: 'This year' },
  changed: { zh: '改', en: 'Change' },
  added: { zh: '添上', en: 'Add' },
  applyOne: { zh: '{what}：{text}', en: '{what}: {text}' },
  applyAll: { zh: '全部改（{count} 段）', en: 'Change all ({count})' },
  withBeside: { zh: '；页眉、页脚 {count} 段', en: '; of headers and footers: {count}' },
  takeBack: { zh: '撤销', en: 'Take back' },
  takeBackAll: { zh: '全部撤销', en: 'Take all back' },
  changedNow: { zh: '已改', en: 'changed' },
  addedNow: { zh: '已添上', en: 'added' },
  removedNow: { zh: '已删去', en: 'removed' },
  removed: { zh: '删去', en: 'Remove' },
  goneNow: { zh: '今年没有这一段了', en: 'It has no place this year' },
  byHand: {
    zh: '今年没有这一段了。它里面有图片、控件、表格、自动编号或者几种字体，删了不能原样放回：请到那里看过，再在 Word 里删去',
    en: 'It has no place this year. It holds pictures, controls, a table, automatic numbers or letters of several looks, and could not be put back as it was: look at it and delete it in Word',
  },
  goThere: { zh: '定位', en: 'Go there' },
  goTo: { zh: '定位：{text}', en: 'Go to: {text}' },
  applied: { zh: '改了 {count} 段', en: 'Paragraphs changed: {count}' },
  appliedTables: {
    zh: '填了 {tables} 张表，改了 {count} 段',
    en: 'Tables filled: {tables}; paragraphs changed: {count}',
  },
  tookBack: { zh: '撤销了 {count} 段', en: 'Paragraphs taken back: {count}' },
  otherNow: {
    zh: '有 {count} 段和刚才读到的不一样了，没有动。请再点一次“以本文件为底稿”',
    en: 'Paragraphs that are no longer as they were read, left alone: {count}. Start the draft anew',
  },
  toDo: { zh: '还要人来办的（{count} 处）', en: 'Left to you ({count})' },
  toDoBelow: { zh: '看还要人来办的 {count} 处', en: 'See what is left to you: {count}' },
  aboveAndBelow: { zh: '页眉、页脚', en: 'Headers and footers' },
  header: { zh: '页眉', en: 'Header' },
  footer: { zh: '页脚', en: 'Footer' },
  leftBeside: {
    zh: '{place}“{text}”里的 {numbers} 没有改，若还是去年的，请在 Word 里改',
    en: '{place} “{text}”: {numbers} was left; where it is last year’s, change it in Word',
  },
  beside: {
    zh: '文本框、脚注、图表和文档属性在这里不改：里面若还是去年的，请在 Word 里改',
    en: 'Text boxes, notes, charts and properties are not changed here: where they are last year’s, change them in Word',
  },
  besideAll: {
    zh: '这个 Word 不让读页眉、页脚；文本框、脚注、图表和文档属性在这里也不改：里面若还是去年的，请在 Word 里改',
    en: 'This Word does not hand over headers and footers; text boxes, notes, charts and properties are not changed here either: where they are last year’s, change them in Word',
  },
} as const satisfies Catalogue<string>;
