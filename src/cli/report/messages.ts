/** What the report says. */
import { SCOPE_WORDS } from '../../core/overview';
import { SEVERITY_COUNT_WORDS, SEVERITY_WORDS } from '../../core/check/severity-words';
import type { Catalogue, WholeId } from '../../core/messages';

export const REPORT_MESSAGES = {
  reviewTitle: { zh: '公开前审核', en: 'Review before publication' },
  kind: { zh: '类型', en: 'Kind' },
  kindDocx: { zh: 'Word 文档', en: 'Word document' },
  kindPdf: { zh: 'PDF，{pages} 页', en: 'PDF, {pages} pages' },
  textPart: { zh: '说明中的问题', en: 'Findings in the explanation' },
  textNumbers: {
    zh: '说明里 {count} 个数：与表相符 {verified}，不符 {contradicted}，没法核对 {unchecked}',
    en: 'Figures of the explanation: {count}; agree {verified}, do not {contradicted}, cannot be checked {unchecked}',
  },
  noTextFindings: { zh: '没有发现问题', en: 'Nothing wrong was found' },
  shouldBe: { zh: '应为', en: 'should be' },
  evidence: { zh: '依据', en: 'evidence' },
  place: { zh: '位置', en: 'place' },
  openNumbers: { zh: '没法核对的数', en: 'Figures that could not be checked' },
  checklistPart: { zh: '公开前检查单', en: 'Checklist before publishing' },
  item: { zh: '项目', en: 'Item' },
  state: { zh: '结果', en: 'State' },
  remark: { zh: '说明', en: 'Remark' },
  basis: { zh: '依据', en: 'Basis' },
  workbookPart: { zh: '与工作簿“{workbook}”比对', en: 'Beside the workbook “{workbook}”' },
  workbookSame: {
    zh: '两边都有的表 {compared} 张，其中相同 {same} 张',
    en: 'Tables that both have: {compared}; the same: {same}',
  },
  remarks: { zh: '读文件时', en: 'On reading the file' },
  documentTables: { zh: '认出的表', en: 'Tables recognised' },
  unreadTables: { zh: '没有读出来的表', en: 'Tables that could not be read' },
  title: { zh: '公开前体检', en: 'Check before publication' },
  department: { zh: '单位', en: 'Department' },
  year: { zh: '年度', en: 'Year' },
  yearOf: { zh: '{year}年度', en: '{year}' },
  file: { zh: '文件', en: 'File' },
  date: { zh: '体检日期', en: 'Checked on' },
  notPrinted: { zh: '表中没有填写', en: 'not given in the tables' },
  noWorkbooks: { zh: '没有可体检的文件', en: 'There is no file to check' },

  ...SEVERITY_WORDS,
  errorMeans: { zh: '基本平衡类：两边不可能都对', en: 'both sides cannot be right' },
  warningMeans: { zh: '核实类：不合常理，改正或写明原因', en: 'unusual, wants an explanation' },
  hintMeans: { zh: '可以不改', en: 'may stay' },
  ...SEVERITY_COUNT_WORDS,

  allAgree: { zh: '全部相符，可以公开', en: 'Everything agrees; ready to publish' },
  onlyHints: {
    zh: '没有错误和注意，可以公开；{count} 条提示可以看一看',
    en: 'No errors or warnings; ready to publish. Hints: {count}',
  },
  allExplained: {
    zh: '没有未处理的问题，{count} 处已说明',
    en: 'Nothing is left open. Explained: {count}',
  },
  explainedCount: { zh: '{count} 处已说明', en: 'explained: {count}' },
  checkedAgree: {
    zh: '已核的都相符，但还有 {open} 条没法核对',
    en: 'All that was checked agrees, but {open} were not checked',
  },
  incomplete: {
    zh: '已核的都相符，但全套还缺 {missing}',
    en: 'All that was checked agrees, but of the set {missing} was not found',
  },
  missingLine: { zh: '没有找到 {missing}', en: 'Not found: {missing}' },
  nothingChecked: { zh: '还没有可以核对的勾稽关系', en: 'There was no relation to check yet' },
  fixFirst: { zh: '有 {count} 处错误，改正后再公开', en: 'Correct before publication. Errors: {count}' },
  mendFirst: {
    zh: '有 {count} 处没法核对，请先改正再校验',
    en: 'Correct first and check again. Not checkable: {count}',
  },
  explainFirst: {
    zh: '没有发现错误，有 {count} 处需要说明',
    en: 'No error was found. To be explained: {count}',
  },
  also: { zh: '另有 {counts}', en: 'Also {counts}' },
  ...SCOPE_WORDS,
  notFound: { zh: '没有认出决算或预算公开表', en: 'No public table was recognised' },
  notFoundAdvice: {
    zh: '没有一张工作表带有“收入支出决算总表”“收支总表”这样的标题和表头。若版式特别，可手工指定一次',
    en: 'No sheet has the title and header of a public table. If the layout is unusual, name the tables by hand once',
  },
  openBecause: { zh: '没法核对 {count} 条：{reasons}', en: 'Not checked: {count} ({reasons})' },
  missingShort: { zh: '缺表', en: 'tables missing' },
  blanksShort: { zh: '有该填未填的格', en: 'cells left blank' },
  unreadableShort: { zh: '有不是数字的格', en: 'cells that are no figures' },
  otherShort: { zh: '表中没有要用的行、列或分项', en: 'rows, columns or parts not in the tables' },

  overview: { zh: '各文件', en: 'Files' },
  outcomes: { zh: '一览', en: 'At a glance' },
  table: { zh: '表', en: 'Table' },
  pass: { zh: '相符', en: 'Agree' },
  rounding: { zh: '尾差', en: 'Rounding' },
  fail: { zh: '不符', en: 'Differ' },
  unchecked: { zh: '没法核对', en: 'Not checked' },
  notApplicable: { zh: '不适用', en: 'Not asked' },
  findingsShort: { zh: '发现', en: 'Findings' },
  total: { zh: '合计', en: 'Total' },
  wholeWorkbook: { zh: '其他检查', en: 'Other checks' },
  wholeWorkbookMeans: { zh: '表下说明、单位、名称、年度等', en: 'notes, units, names, year and so on' },
  missingTable: { zh: '缺表', en: 'missing' },
  copy: { zh: '重复，没法核对', en: 'a copy, not checked' },
  spread: {
    zh: '同一处错误引起的不符合为一条：{disagreements} 处不符合为 {findings} 条发现，牵涉 {cells} 格。',
    en: 'What one mistake brings is told once: {disagreements} disagreements in {findings} findings over {cells} cells.',
  },
  matrixNote: {
    zh: '数字是勾稽关系的条数，“其他检查”是检查的项数。跨表的一条，只记在先说到的那张表上；“其他检查”发现的问题列在有关的表下。– 表示没有。',
    en: 'Figures count relations, and checks in the row of other checks. A relation between tables counts for the one it names first; what other checks found is listed with its table. – means none.',
  },

  tables: { zh: '认出的表', en: 'Tables recognised' },
  tableTitle: { zh: '标题', en: 'Title' },
  sheet: { zh: '工作表', en: 'Sheet' },
  range: { zh: '区域', en: 'Range' },
  unit: { zh: '金额单位', en: 'Unit' },
  unitAssumed: { zh: '{unit}（表上未印）', en: '{unit} (not printed)' },
  missingTables: { zh: '没有找到的表', en: 'Tables that were not found' },
  missingTablesAdvice: {
    zh: '全套公开表应有；没有数的表也要公开空表，并在表下说明',
    en: 'The full set has them; a table without figures is published too, with a note that says so',
  },
  refusedTables: {
    zh: '像公开表、但没有采用的',
    en: 'Looked like a public table, but was not taken for one',
  },
  otherTables: { zh: '认得、不核对的表', en: 'Known, and not compared' },
  otherTablesAdvice: {
    zh: '这些表没有与别的表核对，请人工看',
    en: 'These were held against nothing; look at them yourself',
  },

  notes: { zh: '不同而有原因，不是错', en: 'Different for a reason, no mistake' },
  open: { zh: '没法核对的', en: 'Not checked' },
  relations: { zh: '{count} 条', en: '{count}' },
  openMissing: {
    zh: '没有找到{tables}，有关的关系没法核对',
    en: '{tables} not found; relations with them could not be checked',
  },
  openBlanks: {
    zh: '{table}有该填未填的格，填好再核',
    en: '{table} has cells left blank; fill them in and check again',
  },
  openUnreadable: {
    zh: '{table}有不是数字的格，改好再核',
    en: '{table} has cells that are no figures; correct them and check again',
  },
  openRows: { zh: '{table}没有要用的行：{rows}', en: '{table} lacks the rows: {rows}' },
  openParts: {
    zh: '{table}没有可与它核对的行、列或分项',
    en: '{table} lacks rows, columns or parts to check against',
  },
  openUnknown: {
    zh: '{table}有认不出的行或列（{names}），合计没法核对',
    en: '{table} has rows or columns that nobody knows ({names}); its sums could not be checked',
  },
  openRules: { zh: '其他检查缺少依据', en: 'Other checks lacked what they need' },

  findings: { zh: '发现的问题', en: 'Findings' },
  noFindings: { zh: '没有发现问题', en: 'Nothing was found' },
  arithmetic: { zh: '算式', en: 'Arithmetic' },
  cells: { zh: '单元格', en: 'Cells' },
  suspects: { zh: '建议', en: 'Suggestion' },
  reason: { zh: '说明', en: 'Reason' },
  blank: { zh: '空白', en: 'blank' },
  differs: { zh: '{left} {sign} {right}', en: '{left} {sign} {right}' },
  byDifference: { zh: '，差 {difference}', en: ', apart by {difference}' },
  beyondRounding: {
    zh: '，四舍五入最多可解释 {rounding}',
    en: '; rounding explains at most {rounding}',
  },
  withinRounding: {
    zh: '，在四舍五入可解释的 {rounding} 之内',
    en: ', within the {rounding} that rounding explains',
  },
  seeFills: {
    zh: '{count} 格的应填数见“可以补填的格”',
    en: 'For the figures of these {count} cells see “Cells that can be filled”',
  },

  fills: { zh: '可以补填的格', en: 'Cells that can be filled' },
  fillsIntro: {
    zh: '共 {count} 格，都由表内已有的数推出。补填前后请自行核对原始凭证。',
    en: 'Cells: {count}, all of them derived from figures in the tables. Hold them against your books.',
  },
  fillsHeldBack: {
    zh: '有 {count} 处要先改正，改正后再推空白格的数',
    en: 'To be corrected before blanks are worked out: {count}',
  },
  noFills: { zh: '没有可以推出的空白格', en: 'No blank cell follows from the others' },
  cell: { zh: '单元格', en: 'Cell' },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '应填', en: 'After' },
  why: { zh: '依据', en: 'Why' },
  elsewhere: { zh: '其他', en: 'Elsewhere' },
  withheldFills: { zh: '暂不填的格', en: 'Cells withheld' },
  withheldIntro: {
    zh: '这些格能推出数，但要先改正有关的数再填',
    en: 'These can be worked out, but the figures involved are to be corrected first',
  },
  refusedFills: { zh: '没有补填的格', en: 'Cells that were not filled' },

  supplement: { zh: '文字说明还缺的资料', en: 'What the explanation still lacks' },
  supplementIntro: {
    zh: '共 {count} 项，表中没有，请对照台账补充：',
    en: 'Items: {count}. The tables do not hold them; take them from your records:',
  },
  supplementComplete: { zh: '文字说明所需的资料已齐', en: 'The explanation lacks nothing' },
  supplementText: { zh: '这些资料用在下列段落：', en: 'They are used in these paragraphs:' },

  tableOfSet: { zh: '{word} {title}', en: '{word} ({title})' },

  listMark: { zh: '、', en: ', ' },
  clauseMark: { zh: '；', en: '; ' },
  stop: { zh: '。', en: '.' },
  colon: { zh: '：', en: ': ' },
  footer: {
    zh: '依据公开文本中印出的数字体检：每个数按它印出的位数四舍五入，两边在四舍五入能解释的范围内不一致的记为尾差。本报告不代替审核和审批。',
    en: 'The check reads figures as printed: each stands for what rounds to it, and sides that rounding can reconcile count as rounding. This report replaces no review or approval.',
  },
} as const satisfies Catalogue<string>;

/** A label or a heading: it needs nothing to be said. */
export type ReportWord = WholeId<typeof REPORT_MESSAGES>;
