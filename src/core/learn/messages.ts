/** What is said of a document that becomes a draft. */
import type { Catalogue } from '../messages';

export const LEARN_MESSAGES = {
  'not-understood': {
    zh: '没有看懂“{text}”指的是什么，请按今年的情况填写',
    en: 'It is not clear what “{text}” is: put in this year’s',
  },
  missing: { zh: '请补充：{what}', en: 'To be supplied: {what}' },
  'kept-number': {
    zh: '“{text}”是去年的数，没有看懂它指的是什么，请改成今年的',
    en: '“{text}” is last year’s number, and it is not clear of what: put in this year’s',
  },
  'kept-number-in': {
    zh: '“{near}”里的“{text}”是去年的数，没有看懂它指的是什么，请改成今年的',
    en: '“{text}” in “{near}” is last year’s number, and it is not clear of what: put in this year’s',
  },
  'kept-words': {
    zh: '这是去年的话，请看今年是否还对：“{text}”',
    en: 'Last year’s words: do they still hold? “{text}”',
  },
  'kept-reason': {
    zh: '增减的方向与去年相同，沿用了去年的原因，请核对：“{text}”',
    en: 'Last year’s reason was kept, as the change goes the same way: check it: “{text}”',
  },
  ambiguous: {
    zh: '“{text}”也可能是{other}：去年两个数相同，今年不同，请核对',
    en: '“{text}” may be {other} as well: last year both were the same',
  },
  newcomer: {
    zh: '今年有“{name}”{amount}，去年没有，这里没有写到，请补上',
    en: '“{name}” has {amount} this year and had none last year: it is not told here',
  },
  'left-as-it-was': {
    zh: '这一段没有选改动，还是去年的话',
    en: 'The changes of this paragraph were not chosen: it is last year’s',
  },
  around: {
    zh: '这一段不在决算说明里，没有改，里面还是去年的“{numbers}”：请改成今年的',
    en: 'This paragraph is no part of the explanation and was left alone: “{numbers}” is last year’s, put in this year’s',
  },
  'other-year': {
    zh: '去年的说明是 {text} 年的，给它的{kind}表是 {tables} 年的：底稿要和它自己那一年的{kind}表一起用',
    en: 'Last year’s document is of {text}, the tables ({kind}) given for it of {tables}: it is learned from with the tables of its own year',
  },
  'not-the-next-year': {
    zh: '今年的{kind}表是 {now} 年的，去年的说明和{kind}表是 {last} 年的，接不上。今年的要用 {wanted} 年的{kind}表',
    en: 'This year’s tables ({kind}) are of {now}, last year’s of {last}: give those of {wanted} for this year',
  },
  'too-few-understood': {
    zh: '说明里的数大多与去年的{kind}表对不上（{numbers} 个数，认出 {slots} 个），不能作底稿；请核对是不是同一单位、同一年',
    en: 'Most numbers of the document are none of last year’s tables of the {kind} ({slots} of {numbers} understood): it can’t be a draft. Are both of one department and year?',
  },
} as const satisfies Catalogue<string>;
