/** What is said of parts that do not come to their whole. */
import type { Catalogue } from '../../../messages';

export const SUM_MESSAGES = {
  sum: {
    zh: '{words}写的是{text}，所属各部分（{parts}）相加为{sum}，相差{difference}。请核对哪一个数写错了。',
    en: '{words} is given as {text}; its parts ({parts}) come to {sum}, which differs by {difference}. Check which is wrong.',
  },
  items: {
    zh: '{words}写的是{text}，下面{count}项相加为{sum}，相差{difference}。请核对是否漏写、多写了一项，或某一项的金额写错。',
    en: '{words} is given as {text}; the {count} items below come to {sum}, which differs by {difference}. Check for an item left out or told twice, or a wrong amount.',
  },
  slip: {
    zh: '可能是{words}的{text}：{why}，应为{expected}。',
    en: 'Perhaps {words} {text}: {why}; it should be {expected}.',
  },
  twice: {
    zh: '相差的正好是{words}的{text}，可能重复写了。',
    en: 'The difference is {words} {text}: told twice?',
  },
  other: {
    zh: '相差的正好是文中{words}的{text}，可能多算或漏写了它。',
    en: 'The difference is {words} {text} of the text: counted in, or left out?',
  },
  'share-of': {
    zh: '这里写的是{text}，{part}占{whole}（{formula}）应为{expected}。',
    en: 'It says {text}; {part} of {whole} ({formula}) is {expected}.',
  },
} as const satisfies Catalogue<string>;
