/** What is said of words that were left in or left out. */
import type { Catalogue } from '../../../messages';

export const LEFT_MESSAGES = {
  leftover: {
    zh: '“{text}”是模板中的占位或选择用语，没有改成实际内容。',
    en: '“{text}” is wording of the template that was not replaced.',
  },
  'choice-joined': {
    zh: '“{text}”是两个选择用语连在一起，应只留一个。',
    en: '“{text}” are two words of a choice run together; keep one of them.',
  },
  'choice-department': {
    zh: '“{text}”是模板中的选择用语，应只留“部门”或“单位”，或者都删去。',
    en: '“{text}” is a choice of the template: keep one of the two words, or neither.',
  },
  'blank-number': {
    zh: '“{text}”前面没有填数。',
    en: 'The figure before “{text}” was not filled in.',
  },
  'blank-date': { zh: '“{text}”里没有填日期。', en: 'The date in “{text}” was not filled in.' },
  'blank-bracket': { zh: '括号里没有内容。', en: 'There is nothing in these brackets.' },
  instruction: {
    zh: '“{text}”像是模板的填写说明，请核对是否应当删去。',
    en: '“{text}” reads like an instruction of the template. Check whether it should go.',
  },
  'reason-open': {
    zh: '“{text}”后面没有写出内容。',
    en: 'Nothing follows “{text}”.',
  },
  'stop-twice': { zh: '标点重复：“{text}”。', en: 'Punctuation twice: “{text}”.' },
  'word-twice': { zh: '字词重复：“{text}”。', en: 'Written twice: “{text}”.' },
  'yuan-lost': {
    zh: '“{text}”后面像是少了“元”，应为“{text}元”。',
    en: '“{text}” seems to lack 元: it should be “{text}元”.',
  },
  'percent-lost': {
    zh: '“{text}”后面少了百分号，应为{text}%。',
    en: 'The percent sign after “{text}” is missing; it should be {text}%.',
  },
  'year-digits': {
    zh: '“{text}”的年份不是四位数字，请补全。',
    en: '“{text}” does not have four digits for the year.',
  },
} as const satisfies Catalogue<string>;

export type LeftMessageId = keyof typeof LEFT_MESSAGES;
