/** What a user reads where last year's document becomes this year's draft. */
import { messagesOf, sayer, type Catalogue, type Locale, type Say } from '../../core/messages';
import { TEXT_WORDS } from '../text/words';

const DRAFT_PHRASES = {
  title: { zh: '以去年的说明为底稿', en: 'Last year’s document as this year’s draft' },
  lead: {
    zh: '用本单位去年的 Word 说明，换成今年的数：逐句看改了什么，要改的留勾，存成一份新的 .docx。去年的文件不动。',
    en: 'Your own Word document of last year with this year’s figures: see sentence by sentence what changes, keep what you want, save it as a new .docx. Last year’s file is left alone.',
  },
  text: { zh: '去年的说明（.docx）', en: 'Last year’s document (.docx)' },
  last: { zh: '去年的公开表', en: 'Last year’s workbook' },
  lastHint: {
    zh: '说明里已经附有公开表的，不用选',
    en: 'Not needed where the document holds its tables',
  },
  now: { zh: '今年的公开表', en: 'This year’s workbook' },
  nowOpen: { zh: '用打开着的“{name}”，也可以另选', en: '“{name}”, which is open; or choose another' },
  answers: { zh: '今年的补充资料', en: 'This year’s supplement' },
  answersHint: { zh: '有就选，没有不用选', en: 'If there is one' },
  budget: { zh: '今年公布的预算', en: 'This year’s published budget' },
  budgetHint: {
    zh: '部门预算公开表的工作簿，从中取年初预算数；没有不用选',
    en: 'A workbook of the budget’s public tables, for the budgets of the year’s beginning; if there is one',
  },
  form: { zh: '去年说明的样式（.json）', en: 'Form of last year’s document (.json)' },
  formHint: {
    zh: '按本单位自己的样式写的才要选；不选就按各部分的标题认',
    en: 'Only where it was written by a form of your own; otherwise its headings tell',
  },
  choose: { zh: '选择…', en: 'Choose…' },
  chooseFor: { zh: '选择{what}', en: 'Choose: {what}' },
  fileOf: { zh: '{what}文件', en: 'File: {what}' },
  none: { zh: '没有选', en: 'None chosen' },
  remove: { zh: '不用“{name}”', en: 'Without “{name}”' },
  dropHere: {
    zh: '也可以把文件一起拖到这里：先去年的公开表，再今年的',
    en: 'Or drop them here; workbooks: last year’s first, then this year’s',
  },
  make: { zh: '看看改什么', en: 'See what changes' },
  lacking: {
    zh: '请先选去年的说明和今年的公开表',
    en: 'Choose last year’s document and this year’s workbook first',
  },
  making: { zh: '正在读“{name}”，换成今年的数…', en: 'Reading “{name}” and putting in this year’s figures…' },
  refused: { zh: '“{name}”不能用来作底稿', en: 'No draft can be made with “{name}”' },
  notText: {
    zh: '没有用“{name}”：底稿要 Word 文档（.docx），公开表要工作簿，补充资料要 .json 或工作簿',
    en: '“{name}” was not taken: the draft is a Word document (.docx), tables are workbooks, a supplement is .json or a workbook',
  },
  needsLast: {
    zh: '里面没有公开表。请再选去年的公开表（工作簿）',
    en: 'It holds no tables: choose last year’s workbook as well',
  },
  noTables: {
    zh: '没有认出决算或预算公开表。请确认选的是公开表，表格不是图片',
    en: 'No public table was recognised. Is it the right file, and are its tables no pictures?',
  },
  mendFirst: {
    zh: '公开表里有 {count} 处要先改正，才能往说明里写数：',
    en: 'Places of the tables that must be mended first: {count}',
  },
  wrongForm: {
    zh: '不是说明样式的文件，或者里面有 {count} 处写错了：',
    en: 'It is no file of a form, or has mistakes ({count}):',
  },
  noBudget: {
    zh: '里面没有认出部门预算公开表。请选今年公布的部门预算',
    en: 'No table of a budget was recognised in it: choose the budget that was published for this year',
  },
  budgetOfOtherYear: {
    zh: '这是 {year} 年的预算，要的是 {wanted} 年的',
    en: 'It is the budget of {year}, and that of {wanted} is wanted',
  },
  noAnswers: {
    zh: '里面没有“{sheet}”这张表，也不是补充资料的 .json',
    en: 'It holds no sheet {sheet} and is no supplement in JSON',
  },
  preview: { zh: '改了什么', en: 'What changes' },
  before: { zh: '去年', en: 'Last year' },
  after: { zh: '今年', en: 'This year' },
  changed: { zh: '改这一段', en: 'Change this paragraph' },
  removed: { zh: '删去这一段', en: 'Remove this paragraph' },
  added: { zh: '添上这一段', en: 'Add this paragraph' },
  kept: { zh: '这一段不用改，请看一看', en: 'Nothing changes here; have a look' },
  tickOf: { zh: '{what}：{text}', en: '{what}: {text}' },
  all: { zh: '全选', en: 'All' },
  nothing: { zh: '全不选', en: 'None' },
  chosen: { zh: '选了 {chosen} 段，共 {count} 段有改动', en: 'Chosen: {chosen} of {count} paragraphs' },
  same: {
    zh: '去年的说明换成今年的数，一个字也不用改',
    en: 'With this year’s figures not a word changes',
  },
  results: { zh: '结果', en: 'Result' },
  understood: { zh: '{numbers} 个数，认出 {slots} 个', en: 'Numbers understood: {slots} of {numbers}' },
  counts: {
    zh: '改 {changed} 段，删 {removed} 段，添 {added} 段',
    en: 'Paragraphs changed: {changed}, removed: {removed}, added: {added}',
  },
  from: { zh: '按“{now}”换数', en: 'With the figures of “{now}”' },
  tables: { zh: '文件里的表', en: 'Tables in the document' },
  tablesToDo: {
    zh: '这些要人来看。没有填的表整张还是去年的：',
    en: 'These are left to you; a table that was not filled is last year’s as a whole:',
  },
  toDo: { zh: '还要人来办的（{count} 处）', en: 'Left to you ({count})' },
  toDoLead: {
    zh: '点一处，就到那一段。存成的文件里，这些都有批注。',
    en: 'Each leads to its paragraph. In the saved file each is a comment.',
  },
  nothingToDo: { zh: '没有要人另外办的', en: 'Nothing is left to you' },
  save: { zh: '存成今年的说明', en: 'Save this year’s document' },
  saveHint: {
    zh: '另存一份 Word 文档，只改选了的段落，版面和其余内容不变；去年的文件不动',
    en: 'Saves a copy: only the chosen paragraphs change; last year’s file is left alone',
  },
  showing: TEXT_WORDS.showing,
  highlight: TEXT_WORDS.highlight,
  track: TEXT_WORDS.track,
  plain: TEXT_WORDS.plain,
  saved: {
    zh: '存为“{name}”，在下载里；去年的文件没有动',
    en: 'Saved as “{name}” among the downloads; last year’s file is left alone',
  },
  linked: { zh: '数连着今年的表，在 Word 里能更新', en: 'Figures follow this year’s tables in Word' },
  linkedHint: {
    zh: '为此文件里带着这份说明的写法和用到的补充资料，没有别的单位的数；去掉勾就不带，以后在 Word 里只能核对',
    en: 'For this the file carries its form and the answers it uses, no figure of another department; without the tick it carries nothing, and Word can only proofread it',
  },
  carried: {
    zh: '文件里带着这份说明的写法和用到的补充资料，在 Word 里能接着更新；不想带的，去掉“数连着今年的表”的勾再存',
    en: 'It carries its form and the answers it uses, so that Word can go on with it; to leave them out, take away the tick at “Figures follow this year’s tables” and save again',
  },
  notSaved: { zh: '“{name}”没有存', en: '“{name}” was not saved' },
  notAll: TEXT_WORDS.notAll,
  noneChosen: {
    zh: '一段也没有选，没有可存的。请勾上要改的段落',
    en: 'No paragraph is chosen: tick what is to be changed',
  },
  otherFiles: { zh: '换文件', en: 'Other files' },
} as const satisfies Catalogue<string>;

export type DraftSay = Say<typeof DRAFT_PHRASES>;

export const draftMessage = messagesOf(DRAFT_PHRASES);

export const draftSayer = (locale: Locale): DraftSay => sayer(DRAFT_PHRASES, locale);
