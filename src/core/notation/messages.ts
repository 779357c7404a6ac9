/** What is said of a mistake in a formula: what is wrong, and what belongs there. */
import type { Catalogue } from '../messages';

/** What belongs where something else stands. */
export const EXPECTED = {
  sign: { zh: '{sign}', en: '{sign}' },
  reference: { zh: '表NN[行, 列]', en: '表NN[row, column]' },
  table: { zh: '表名：{names}', en: 'the name of a table: {names}' },
  row: { zh: '行名', en: 'the name of a row' },
  depth: { zh: '最多 {most} 层', en: '{most} levels at most' },
  length: {
    zh: '最多 {most} 个数、名称和符号',
    en: '{most} numbers, names and signs at most',
  },

  identityKnows: {
    zh: '表NN[行, 列]、数、＋ − × ÷ 或 Σ',
    en: '表NN[row, column], a number, + − × ÷ or Σ',
  },
  identityOperand: {
    zh: '表NN[行, 列]、数、Σ、min 或括号',
    en: '表NN[row, column], a number, Σ, min or a bracket',
  },
  identityEnd: { zh: '公式到此结束', en: 'the end of the formula' },
  relation: { zh: '= ≡ ≤ ≥ 之一', en: 'one of = ≡ ≤ ≥' },

  formKnows: {
    zh: '数、表NN[行, 列]、名称、“文字”、+ − × ÷、缺则、Σ 或括号',
    en: 'a number, 表NN[row, column], a name, “words”, + − × ÷, 缺则, Σ or a bracket',
  },
  formOperand: {
    zh: '数（不带单位）、表NN[行, 列]、名称、“文字”、Σ 或括号',
    en: 'a number without a unit, 表NN[row, column], a name, “words”, Σ or a bracket',
  },
  formEnd: { zh: '+ − × ÷、缺则，或到此结束', en: '+ − × ÷, 缺则, or the end' },
  over: { zh: '表NN[每项, 列](式子)', en: '表NN[每项, column](expression)' },
  pattern: { zh: '表NN[每项, 列]', en: '表NN[每项, column]' },
  subject: { zh: '表或“每…”', en: 'a table or 每…' },
  tableWord: { zh: '表', en: 'a table' },
  condition: {
    zh: '“表NN 有数（无数、存在）”“已填 …”“… 是 …”或“… = …”（= ≠ > < ≥ ≤）',
    en: '表NN 有数 (无数, 存在), 已填 …, … 是 … or … = … (= ≠ > < ≥ ≤)',
  },
  conditionEnd: { zh: '且、或，或到此结束', en: '且, 或, or the end' },
  words: { zh: '一个或几个词，用、隔开', en: 'words, with 、 between' },
  list: { zh: '{pattern}', en: '{pattern}' },
  braces: { zh: '成对的 {braces}', en: 'a pair of {braces}' },
} as const satisfies Catalogue<string>;

/** What is wrong, and what belongs there instead. */
export const WRONG = {
  odd: {
    zh: '看不懂“{found}”，这里应为{expected}',
    en: '“{found}” is not understood; {expected} is wanted here',
  },
  more: { zh: '多出“{found}”，这里应为{expected}', en: '“{found}” is too much; {expected} is wanted here' },
  unfit: { zh: '“{found}”处应有{expected}', en: '{expected} is wanted at “{found}”' },
  atEnd: { zh: '“结尾”处应有{expected}', en: '{expected} is wanted at the end' },
  bracket: {
    zh: '括号没有配对，这里应为 {expected}',
    en: 'a bracket has no partner; {expected} is wanted here',
  },
  depth: { zh: '一层套一层太深，{expected}', en: 'too much within each other: {expected}' },
  length: { zh: '式子太长，{expected}', en: 'too long: {expected}' },
  over: { zh: 'Σ 后应写成 {expected}', en: 'write {expected} behind Σ' },
  pattern: { zh: '应写成 {expected}', en: 'write {expected}' },
  list: { zh: '列举应写成 {expected}', en: 'a list is written {expected}' },
  condition: {
    zh: '看不懂这个条件，应写成{expected}',
    en: 'this condition is not understood; write {expected}',
  },
  figures: { zh: '“有数”“无数”前应是{expected}', en: 'before 有数 and 无数 stands {expected}' },
  exists: { zh: '“存在”前应是{expected}', en: 'before 存在 stands {expected}' },
  brace: { zh: '花括号没有配对，应是{expected}', en: 'a brace has no partner; {expected} is wanted' },
} as const satisfies Catalogue<string>;

export type WrongId = keyof typeof WRONG;
