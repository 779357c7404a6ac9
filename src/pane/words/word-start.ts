/** What the pane beside a text says until it has a workbook, and around its views. */
import type { Catalogue } from '../../core/messages';

export const START_WORDS = {
  write: { zh: '说明', en: 'Explanation' },
  proof: { zh: '文表核对', en: 'Proofread' },

  title: { zh: '先选公开表', en: 'Choose the workbook first' },
  titleAgain: { zh: '换一个工作簿', en: 'Choose another workbook' },
  why: {
    zh: '说明里的数都从表里来。选好工作簿，就能写说明、更新数字、核对文字。',
    en: 'Every figure of the text comes from the tables. Choose the workbook to write, update and proofread.',
  },
  whyProof: {
    zh: '文中的数要与表核对。请选这份说明对应的决算或预算公开表。',
    en: 'Every figure of the text is held against the tables. Choose the workbook that this explanation is about.',
  },
  pick: { zh: '打开工作簿…', en: 'Open a workbook…' },
  pickHint: { zh: '也可以把文件拖到这里。支持 {kinds}', en: 'Or drop it here: {kinds}' },
  letGo: { zh: '松开即可打开', en: 'Let go to open' },
  file: { zh: '工作簿', en: 'Workbook' },
  or: { zh: '或者', en: 'or' },
  paste: { zh: '粘贴从 Excel 或 WPS 复制的表格', en: 'Paste what was copied in Excel' },
  pasteHint: {
    zh: '在 Excel 或 WPS 的窗格里点“复制给 Word”，再在这里按 Ctrl+V。补充资料也会一起过来',
    en: 'Press “Copy for Word” in the pane of Excel or WPS, then Ctrl+V here. The supplement comes along',
  },
  pasteButton: { zh: '使用粘贴的表格', en: 'Use what was pasted' },
  own: { zh: '核对本文档里的表', en: 'Check the tables in this document' },
  ownHint: {
    zh: '没有工作簿时用：文档里的决算或预算公开表互相核对，文字与这些表核对',
    en: 'Without a workbook: the tables of the document are checked, and its text is held against them',
  },
  ownBook: { zh: '本文档里的表', en: 'The tables in this document' },
  ownSource: { zh: '依据：{name}', en: 'Held against: {name}' },
  noOwnTables: {
    zh: '文档里没有认出决算或预算公开表',
    en: 'No public table was recognised in the document',
  },
  noOwnTablesAdvice: {
    zh: '表是图片的，读不出来；表格另存在工作簿里的，请打开工作簿',
    en: 'A table that is a picture can’t be read. If the tables are in a workbook, open it',
  },
  private: { zh: '所有数据只在本机处理，不联网上传', en: 'Everything stays on this computer' },
  back: { zh: '返回', en: 'Back' },

  book: { zh: '工作簿：{name}', en: 'Workbook: {name}' },
  change: { zh: '换一个', en: 'Change' },
  errors: {
    zh: '表里还有 {count} 处错误，文中的数会跟着错。请先在 Excel 或 WPS 里改好，再重新打开',
    en: 'Errors in the tables: {count}; the text is wrong with them. Correct them in Excel or WPS and open the workbook again',
  },
  noTables: { zh: '“{file}”里没有认出决算或预算公开表', en: 'No public table was recognised in “{file}”' },
  noTablesAdvice: {
    zh: '请换一个文件；版式特别的，先在 Excel 或 WPS 的窗格里指定一次，再点“复制给 Word”',
    en: 'Choose another file. A special form is told once in the pane of Excel or WPS, then copied for Word',
  },
  readOnly: {
    zh: '这里只读工作簿，不能改。请在 Excel 或 WPS 里改',
    en: 'The workbook is only read here. Change it in Excel or WPS',
  },
} as const satisfies Catalogue<string>;
