/** The severities as users read them, for every catalogue that names them. */
import type { Catalogue } from '../messages';
import type { Severity } from './types';

export const SEVERITY_WORDS = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '注意', en: 'Caution' },
  hint: { zh: '提示', en: 'Hint' },
} as const satisfies Catalogue<Severity>;

/** With how many there are, as a sentence lists them. */
export const SEVERITY_COUNT_WORDS = {
  errors: { zh: '{count} 处错误', en: 'errors: {count}' },
  warnings: { zh: '{count} 处注意', en: 'cautions: {count}' },
  hints: { zh: '{count} 处提示', en: 'hints: {count}' },
} as const satisfies Catalogue<string>;
