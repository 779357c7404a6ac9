/** Why a cell of a printed page is not sure. */
import type { Figure } from '../tables';
import type { Catalogue } from '../messages';

export const DOUBT_MESSAGES = {
  'cut-off': { zh: '内容没有显示全', en: 'only a part of it is shown' },
  broken: { zh: '一个数断成了几行', en: 'a figure is broken over lines' },
  across: {
    zh: '内容压在格线上，或者一格里有两个数',
    en: 'it stands over a line of the table, or beside another figure',
  },
  unmapped: { zh: '文件没有说明这些字是什么', en: 'the file does not say which letters these are' },
  unruled: { zh: '格子的边线不全，分不清属于哪一格', en: 'lines of its cell are missing' },
  misplaced: { zh: '它与名称错位', en: 'it stands beside the name it belongs to' },
} as const satisfies Catalogue<NonNullable<Figure['doubt']>>;
