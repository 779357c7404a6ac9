/** What is said of a document that becomes a draft. */
import type { Catalogue } from '../messages';

export const LEARN_MESSAGES = {
  'not-understood': {
    zh: '没有看懂“{text}”指的是什么，请按今年的情况填写',
    en: 'It is not clear what “{text}” is: put in this year’s',
  },
} as const satisfies Catalogue<string>;
