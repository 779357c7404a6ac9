/** Why an item of the checklist is not met, or can't be told. */
import { messagesOf, type Catalogue, type Phrase } from '../../messages';
import type { ChecklistGroup, ChecklistState } from './types';

const CHECKLIST_MESSAGES = {
  notInFile: { zh: '文件里看不出来，请人工核对', en: 'The file does not tell; check it by hand' },
  notAccounts: {
    zh: '看不出这是部门决算或预算的公开文件',
    en: 'Nothing shows that this is a publication of final accounts',
  },
  notFound: { zh: '全文没有找到', en: 'Not found anywhere in the text' },
  notWhole: {
    zh: '这份文件不是完整的一套公开材料（表或说明不全），缺的可能在别的文件里',
    en: 'The document is not a whole publication; what is missing may stand in another file',
  },
  noCover: {
    zh: '正文前没有读到写着年度和“决算”或“预算”的标题，封面可能是图片',
    en: 'No title with the year was read before the text; the cover may be a picture',
  },
  noTables: { zh: '文件里没有认出决算表或预算表', en: 'No table of final accounts was recognised' },
  unreadTables: {
    zh: '有的表没有读出来，可能就是它们',
    en: 'Some tables could not be read, perhaps these',
  },
  lacksTables: { zh: '没有：{tables}', en: 'Missing: {tables}' },
  noTable: { zh: '没有认出{table}', en: '{table} was not recognised' },
  noCodes: { zh: '{table}没有印科目编码', en: '{table} prints no codes' },
  coarse: { zh: '{table}只列到{level}', en: '{table} goes down to {level} only' },
  class: { zh: '类', en: 'classes' },
  section: { zh: '款', en: 'sections' },
  noSplit: {
    zh: '{table}没有分列公务用车购置费和运行费',
    en: '{table} does not tell buying and running vehicles apart',
  },
  findings: { zh: '有 {count} 处', en: 'Found in {count} places' },
  openRelations: { zh: '有的勾稽关系没法核对', en: 'Some relations could not be checked' },
  noText: { zh: '没有读到情况说明', en: 'No explanation was read' },
  noNumbers: {
    zh: '情况说明里的数没法与表核对',
    en: 'No figure of the text could be held against the tables',
  },
  noFigures: { zh: '{table}没有数', en: '{table} has no figures' },
  onlyElsewhere: {
    zh: '只在目录、表或名词解释里提到',
    en: 'Named only in the contents, a table or the terms',
  },
  noPurchases: { zh: '说明里没有写政府采购支出', en: 'The explanation tells of no purchases' },
} as const satisfies Catalogue<string>;

export const checklistMessage = messagesOf(CHECKLIST_MESSAGES);

export const STATE_WORDS: Readonly<Record<ChecklistState, Phrase>> = {
  met: { zh: '符合', en: 'met' },
  lacking: { zh: '不符合', en: 'lacking' },
  untold: { zh: '没法判断', en: 'cannot tell' },
};

export const GROUP_WORDS: Readonly<Record<ChecklistGroup, Phrase>> = {
  publication: { zh: '公开文本', en: 'Publication' },
  tables: { zh: '公开表', en: 'Tables' },
  explanation: { zh: '情况说明', en: 'Explanation' },
  wording: { zh: '文字', en: 'Wording' },
};
