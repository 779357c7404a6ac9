/** What is said where a form is told by hand. */
import type { Catalogue } from '../../core/messages';

export const LAYOUT_WORDS = {
  heading: { zh: '没有认出的版式', en: 'Forms that were not understood' },
  byHand: { zh: '手工指定', en: 'Tell by hand' },
  byHandFor: { zh: '手工指定 {place}', en: 'Tell by hand {place}' },
  unknownColumns: { zh: '有认不出的列：{names}', en: 'Columns nobody knows: {names}' },
  wholeSheet: { zh: '没有“收入支出决算总表”这样的标题', en: 'No title of a public table' },
  onlyOnce: {
    zh: '版式特别的表，指定一次就记住，下次自动认出',
    en: 'Told once, it is kept and recognised from then on',
  },

  title: { zh: '这是哪张表？每列是什么？', en: 'Which table is it, and what are its columns?' },
  back: { zh: '返回', en: 'Back' },
  table: { zh: '这张表是', en: 'The table is' },
  printedTitle: { zh: '表上的标题：{title}', en: 'Its printed title: {title}' },
  noTitle: { zh: '表上没有标题，以后按这些列认出', en: 'It prints no title; it is known by its columns' },
  columns: { zh: '各列', en: 'Columns' },
  columnsHint: {
    zh: '已按表头猜好，请改正猜错的；不是本表金额的列选“不用”',
    en: 'Guessed from the header; correct what is wrong, and choose “not used” for columns without its amounts',
  },
  samples: { zh: '例如 {samples}', en: 'e.g. {samples}' },
  nothingBelow: { zh: '下面没有内容', en: 'Nothing below' },
  code: { zh: '科目编码', en: 'Code' },
  label: { zh: '科目名称（项目）', en: 'Name (item)' },
  none: { zh: '不用', en: 'Not used' },
  keep: { zh: '按这样认，并记住', en: 'Recognise it so, and keep that' },
  kept: { zh: '已认出并记住，下次自动认出', en: 'Recognised and kept for the next time' },
  stillUnknown: {
    zh: '按这样指定仍认不出，没有记住。请看看是不是选错了表，或把要紧的列指定了',
    en: 'It is still not recognised and was not kept. Is it the right table, with its main columns?',
  },
  unreadable: {
    zh: '这里没有表头和数，不像一张表',
    en: 'There is no header with figures here',
  },

  keptForms: { zh: '记住的版式', en: 'Forms that were told by hand' },
  keptForm: { zh: '{table}：{title}', en: '{table}: {title}' },
  byColumns: { zh: '按 {count} 列认出', en: 'known by its columns: {count}' },
  forget: { zh: '不再使用', en: 'Forget' },
  forgetFor: { zh: '不再使用 {title}', en: 'Forget {title}' },
} as const satisfies Catalogue<string>;
