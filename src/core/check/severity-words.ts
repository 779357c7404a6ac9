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

/** What each of them asks for, in the words of the final accounts software as well. */
export const SEVERITY_MEANING_WORDS = {
  errorMeaning: { zh: '错误（基本平衡类，须改正）', en: 'Error: figures must agree' },
  warningMeaning: { zh: '注意（核实类，须核实或说明）', en: 'Caution: to be verified or explained' },
  hintMeaning: { zh: '提示（可以不改）', en: 'Hint: may stay' },
} as const satisfies Catalogue<`${Severity}Meaning`>;

/** All three in a line, above or below a list. */
export const SEVERITY_LEGEND = {
  levels: {
    zh: '级别：错误 = 基本平衡类，必须改正；注意 = 核实类，改正或写明原因；提示 = 可以不改',
    en: 'Levels: errors must be corrected; cautions are to be verified and corrected or explained; hints may stay',
  },
} as const satisfies Catalogue<string>;
