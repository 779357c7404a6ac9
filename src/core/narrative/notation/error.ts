/** What is thrown when a form is written wrongly: the form's author is told where. */
import { message, render, type Catalogue, type Gaps, type Message } from '../../messages';

const NOTATION_MESSAGES = {
  odd: { zh: '看不懂“{text}”', en: '“{text}” is not understood' },
  more: { zh: '多出“{text}”', en: '“{text}” is too much' },
  needsNumber: { zh: '“{text}”处应有数', en: 'a number is wanted at “{text}”' },
  needsNumberAtEnd: { zh: '“结尾”处应有数', en: 'a number is wanted at the end' },
  sum: {
    zh: 'Σ 后应写成 表NN[每项, 列](式子)',
    en: 'write 表NN[每项, column](expression) behind Σ',
  },
  bracket: { zh: '括号没有配对', en: 'a bracket has no partner' },
  brace: { zh: '花括号没有配对', en: 'a brace has no partner' },
  list: {
    zh: '列举应写成 {pattern}',
    en: 'a list is written {pattern}',
  },
  pattern: { zh: '应写成 表NN[每项, 列]', en: 'write 表NN[每项, column]' },
  condition: { zh: '看不懂这个条件', en: 'this condition is not understood' },
  figures: { zh: '“有数”“无数”前应是表或“每…”', en: 'before 有数 and 无数 stands a table or 每…' },
  exists: { zh: '“存在”前应是表', en: 'before 存在 stands a table' },
  noName: { zh: '没有这个名称', en: 'there is no such name' },
  noClause: { zh: '没有这个从句', en: 'there is no such clause' },
  entry: { zh: '这里应是补充资料的项', en: 'an entry of the supplement is wanted here' },
  words: { zh: '这里应是文字', en: 'words are wanted here' },
  onlyWords: { zh: '名称里只能有文字', en: 'a label holds words only' },
  noSum: { zh: '文字不能参加计算', en: 'words cannot be computed with' },
} as const satisfies Catalogue<string>;

export type NotationMessageId = keyof typeof NOTATION_MESSAGES;

export class NotationError<Id extends NotationMessageId = NotationMessageId> extends Error {
  override readonly name = 'NotationError';
  /** What is wrong. */
  readonly what: Message;

  constructor(
    id: Id,
    /** The text that can't be read. */
    readonly source: string,
    ...gaps: Gaps<(typeof NOTATION_MESSAGES)[Id]>
  ) {
    const what = message(NOTATION_MESSAGES, id, ...gaps);
    super(`${render(what)}：${source}`);
    this.what = what;
  }
}
