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
} as const satisfies Catalogue<string>;
