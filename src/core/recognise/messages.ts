/** What recognition says to people. */
import type { Catalogue } from '../messages';

export const RECOGNISE_MESSAGES = {
  titleWithoutHeader: {
    zh: '标题像“{title}”，但下面没有找到它的表头（{columns}）',
    en: 'The title reads “{title}”, but its header ({columns}) was not found below it',
  },
  titleWithoutRows: {
    zh: '标题和表头像“{title}”，但没有找到应有的行（{rows}）',
    en: 'Title and header read “{title}”, but its rows ({rows}) were not found',
  },
  titleWithoutCodes: {
    zh: '标题和表头像“{title}”，但没有一行读得出科目编码（例如“{row}”一行），这张表没法核对；请在科目名称左边补上编码（如 {code}）',
    en: 'Title and header read “{title}”, but no row has a code that can be read (the row “{row}”, for example), so the table was not checked; please put the codes (such as {code}) left of the names',
  },
  ambiguous: {
    zh: '表头像公开表，但没有标题，分不清是{tables}；请补上标题',
    en: 'The header looks like a public table, but without a title it could be any of {tables}; please add the title',
  },
  unsureTitle: {
    zh: '表头像{tables}，但表上方有看不准的文字，可能是另一张表的标题，这张表没有读',
    en: 'The header looks like {tables}, but words above it are not sure and may be the title of another table; it was not read',
  },
  foreignTitle: {
    zh: '表头像{tables}，但标题是“{title}”，不当作公开表；如果是，请确认一次版式',
    en: 'The header looks like {tables}, but the title reads “{title}”, so it is not taken for one; if it is, please confirm its layout once',
  },
} as const satisfies Catalogue<string>;
