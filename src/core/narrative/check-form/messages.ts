/** What is said of mistakes in a form beyond its notation. */
import type { Catalogue } from '../../messages';

export const FORM_MESSAGES = {
  noClause: { zh: '没有从句“{name}”', en: 'there is no clause “{name}”' },
  arguments: {
    zh: '从句“{name}”要 {wanted} 个内容，给了 {given} 个',
    en: 'the clause “{name}” takes {wanted}, {given} are given',
  },
  circle: { zh: '从句“{name}”绕回了自己', en: 'the clause “{name}” comes back to itself' },
  tooLong: { zh: '从句一层套一层，展开后太长', en: 'clauses within clauses: too long when written out' },
  noQuestion: {
    zh: '补充资料“{key}”没有对应的问题',
    en: 'the entry “{key}” of the supplement has no question',
  },
  entry: { zh: '这里应是补充资料的项', en: 'an entry of the supplement is wanted here' },
  words: { zh: '这里应是文字', en: 'words are wanted here' },
  onlyWords: { zh: '名称里只能有文字', en: 'a label holds words only' },
  noSum: { zh: '文字不能参加计算', en: 'words cannot be computed with' },
  noName: { zh: '没有名称“{name}”', en: 'there is no name “{name}”' },
  noRow: { zh: '{table}没有“{row}”这一行', en: '{table} has no row “{row}”' },
  noColumn: { zh: '{table}没有“{column}”这一列', en: '{table} has no column “{column}”' },
  thisRow: {
    zh: '“本行”只能用在逐个列举、Σ 或每项一段的里面',
    en: '本行 stands only within a list, a Σ or a paragraph for each',
  },
  itemWord: {
    zh: '“{word}”只能用在逐个列举或每项一段的里面',
    en: '{word} stands only within a list or a paragraph for each',
  },
  twice: { zh: '“{id}”写了两次', en: '“{id}” stands twice' },
  eachAndRow: { zh: '每和本行要一起用', en: 'each and 本行 go together' },
  eachCodes: {
    zh: '这里只能是按科目编码的“每…”，例如 表05[每项, 本年支出]',
    en: 'only a 每… by codes can stand here, such as 表05[每项, 本年支出]',
  },
  noChoices: { zh: '是“选择”，要写明 choices', en: 'is a 选择 and needs its choices' },
} as const satisfies Catalogue<string>;
