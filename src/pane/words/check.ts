/** What the view 体检 says. */
import { SCOPE_WORDS } from '../../core/overview/scope-words';
import { SEVERITY_COUNT_WORDS } from '../../core/check/severity-words';
import type { Catalogue } from '../../core/messages';

export const CHECK_WORDS = {
  start: { zh: '一键校验', en: 'Check everything' },
  startAdvice: {
    zh: '认表、核对勾稽关系、找漏填和错填。只看不改，随时可以再来一次。',
    en: 'Recognises the tables, checks every relation, finds blanks and slips. It only looks; run it as often as you like.',
  },
  enter: { zh: '按回车开始', en: 'Press Enter' },
  again: { zh: '重新校验', en: 'Check again' },
  verdict: { zh: '结论', en: 'Verdict' },

  fixFirst: { zh: '有 {count} 处错误，改正后再公开', en: 'Correct before publication. Errors: {count}' },
  mendFirst: {
    zh: '有 {count} 处没法核对，请先改正再校验',
    en: 'Correct first and check again. Not checkable: {count}',
  },
  explainFirst: { zh: '没有错误，有 {count} 处需要说明', en: 'No errors. To be explained: {count}' },
  incomplete: {
    zh: '已核的都相符，但还缺 {missing}',
    en: 'All that was checked agrees, but {missing} is missing',
  },
  partly: {
    zh: '已核的都相符，还有 {open} 条没法核对',
    en: 'All that was checked agrees; not checked: {open}',
  },
  allExplained: { zh: '没有未处理的问题，{count} 处已说明', en: 'Nothing is left open. Explained: {count}' },
  onlyHints: {
    zh: '没有错误和注意，可以公开；{count} 条提示可以看一看',
    en: 'No errors or warnings; ready to publish. Hints: {count}',
  },
  allAgree: { zh: '全部相符，可以公开', en: 'Everything agrees; ready to publish' },
  nothingChecked: { zh: '没有可以核对的勾稽关系', en: 'There was no relation to check' },
  noTables: { zh: '没有认出决算或预算公开表', en: 'No public table was recognised' },
  noTablesAdvice: {
    zh: '看了 {sheets} 张工作表，都没有“收入支出决算总表”“收支总表”这样的标题和表头。请确认打开的是公开表',
    en: 'Sheets read: {sheets}. None has the title and header of a public table. Is this the right workbook?',
  },
  onlyOthersAdvice: {
    zh: '工作簿里只有认得、但不核对的表。请打开有“收入支出决算总表”“收支总表”等表的工作簿',
    en: 'The workbook holds only tables that are known and not compared. Open one with the tables of the set',
  },
  ...SCOPE_WORDS,
  also: { zh: '另有 {counts}', en: 'Also: {counts}' },
  ...SEVERITY_COUNT_WORDS,
  explained: { zh: '{count} 处已说明', en: 'explained {count}' },
  seeFindings: { zh: '看问题（{count}）', en: 'See findings ({count})' },
  seeFills: { zh: '可补填 {count} 格', en: 'Cells that can be filled: {count}' },

  matrix: { zh: '各表情况', en: 'Tables at a glance' },
  table: { zh: '表', en: 'Table' },
  pass: { zh: '相符', en: 'Agree' },
  rounding: { zh: '尾差', en: 'Round.' },
  fail: { zh: '不符', en: 'Differ' },
  unchecked: { zh: '没法核对', en: 'Open' },
  total: { zh: '合计', en: 'Total' },
  others: { zh: '其他检查', en: 'Other checks' },
  othersMeans: { zh: '表下说明、单位、年度等', en: 'notes, units, year and so on' },
  copyOf: { zh: '重复，没法核对', en: 'a copy, not checked' },
  goToTable: { zh: '到 {table}（{place}）', en: 'Go to {table} ({place})' },
  countOf: { zh: '{table}{outcome} {count} 条，看问题', en: '{table}, {outcome}: {count}; see findings' },
  missing: { zh: '没有找到', en: 'not found' },
  missingAdvice: {
    zh: '全套公开表应有这些表；没有数的也要公开空表，并在表下说明',
    en: 'The full set has them; a table without figures is published too, with a note that says so',
  },
  matrixNote: {
    zh: '数字是勾稽关系的条数，“其他检查”是项数；点表名去看表，点红字看问题',
    en: 'Figures count relations, or other checks. Click a name to go there, a red figure to see findings',
  },

  otherTables: { zh: '认得、不核对的表', en: 'Known, and not compared' },
  otherTablesAdvice: {
    zh: '这些表没有与别的表核对，请人工看',
    en: 'These were held against nothing; look at them yourself',
  },
  notes: { zh: '不同而有原因，不是错', en: 'Different for a reason, no mistake' },

  open: { zh: '没法核对的 {count} 条', en: 'Not checked: {count}' },
  relations: { zh: '{count} 条', en: '{count}' },
  openMissing: { zh: '没有找到{tables}', en: '{tables} not found' },
  openBlanks: {
    zh: '{table}有该填未填的格，填好再核',
    en: '{table} has cells left blank; fill them in first',
  },
  openUnreadable: {
    zh: '{table}有不是数字的格，改好再核',
    en: '{table} has cells that are no figures; correct them first',
  },
  openRows: { zh: '{table}没有要用的行：{rows}', en: '{table} lacks the rows: {rows}' },
  openParts: {
    zh: '{table}没有可与它核对的行、列或分项',
    en: '{table} lacks rows, columns or parts to check against',
  },
  openUnknown: {
    zh: '{table}有认不出的行或列（{names}）',
    en: '{table} has rows or columns that nobody knows ({names})',
  },
  openRules: { zh: '其他检查缺少依据', en: 'Other checks lacked what they need' },

  lastYear: { zh: '上年数', en: 'Last year' },
  lastYearHint: {
    zh: '读入上年的公开表，年初数就与上年年末数核对，说明里的上年数也不用手填',
    en: 'With last year’s tables this year’s beginning is held against last year’s end',
  },
  lastYearGiven: { zh: '已读入上年的表，年初数已与它核对', en: 'Read, and compared with' },
  lastYearOf: { zh: '已读入 {year} 年度的表，年初数已与它核对', en: 'Read: {year}, and compared with' },
  actions: { zh: '在工作簿里', en: 'In the workbook' },
  mark: { zh: '标出问题', en: 'Mark cells' },
  clear: { zh: '清除标记', en: 'Clear marks' },
  report: { zh: '校验报告', en: 'Report sheet' },
  page: { zh: '保存体检报告', en: 'Save the report' },
  pageHint: {
    zh: '体检报告是一张网页，双击就能看、能打印，可以发给别人',
    en: 'The report is a page that any browser opens and prints',
  },
  pageSaved: {
    zh: '体检报告已存到下载文件夹：{name}。双击打开，可以打印',
    en: 'The report is among the downloads: {name}. Open it to print it',
  },
  marked: {
    zh: '已标出 {count} 格，有关的数标成浅色；清除标记后一切如旧',
    en: 'Cells marked: {count}; figures involved are pale. Clearing the marks restores everything',
  },
  nothingToMark: { zh: '没有要标的格', en: 'There is no cell to mark' },
  cleared: { zh: '标记已清除', en: 'Marks cleared' },
  reported: { zh: '已写到工作表“{sheet}”', en: 'Written to the sheet “{sheet}”' },
} as const satisfies Catalogue<string>;
