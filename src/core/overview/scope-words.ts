/** How much was looked at, in one set of words everywhere: its relations and other checks are what agrees and disagrees. */
import type { Catalogue } from '../messages';

export const SCOPE_WORDS = {
  scope: {
    zh: '看了 {tables} 张表、{figures} 个数、{relations} 条勾稽关系、{others} 项其他检查',
    en: 'Looked at: tables {tables}, figures {figures}, relations {relations}, other checks {others}',
  },
} as const satisfies Catalogue<string>;
