/** What the view 说明 says. */
import type { Catalogue } from '../../core/messages';

export const EXPLAIN_WORDS = {
  parts: { zh: '说明的各部分', en: 'Text, supplement, report' },
  text: { zh: '正文', en: 'Text' },
  supplement: { zh: '补充资料', en: 'Supplement' },
  report: { zh: '自评报告', en: 'Self-evaluation' },
  copyReport: { zh: '复制报告', en: 'Copy report' },
  lacking: { zh: '还缺 {count} 项补充资料', en: 'Items of the supplement still missing: {count}' },
  complete: { zh: '补充资料已齐', en: 'The supplement is complete' },
  progress: { zh: '必填 {total} 项，已填 {given} 项', en: 'Required: {total}, given: {given}' },
  othersOptional: { zh: '{progress}；另有 {count} 项可不填', en: '{progress}; optional: {count}' },
  lackingHere: { zh: '，还缺 {count} 项', en: ', missing: {count}' },
  fillIn: { zh: '去补充', en: 'Fill in' },
  missingLabel: { zh: '待补充：{what}，去填写', en: 'Missing: {what}; fill it in' },
  source: { zh: '出处', en: 'Source' },
  sourceHint: {
    zh: '指着一个数看出处，点一下到那一格',
    en: 'Point at a figure to see its source here; click to go to its cell',
  },
  fromCell: { zh: '{place} 印作 {text}', en: '{place} reads {text}' },
  computed: { zh: '{formula}', en: '{formula}' },
  fromSupplement: { zh: '补充资料：{keys}', en: 'Supplement: {keys}' },
  large: {
    zh: '变动较大（{figures}），请核对原因是否写明',
    en: 'Large change ({figures}); see that the reason is given',
  },
  copy: { zh: '复制说明', en: 'Copy text' },
  copied: { zh: '已复制，到 Word 里粘贴', en: 'Copied; paste it into Word' },
  copyRefused: {
    zh: '这里不让复制。请选中正文，按 Ctrl+C',
    en: 'Copying is not allowed here. Select the text and press Ctrl+C',
  },
  save: { zh: '保存 .docx', en: 'Save .docx' },
  saved: { zh: '已保存“{name}”', en: 'Saved “{name}”' },
  savedCharts: { zh: '已保存“{name}”，附图 {count} 幅', en: 'Saved “{name}”; charts: {count}' },
  savedFewCharts: {
    zh: '已保存“{name}”，附图 {count} 幅；另有 {left} 幅缺数或合计不平，没有画',
    en: 'Saved “{name}”; charts: {count}; left out for want of figures or unequal totals: {left}',
  },
  charts: { zh: '附图表', en: 'With charts' },
  chartsHint: {
    zh: '保存的 .docx 在各节后附收支构成、与上年对比等图，可在 Word 中编辑',
    en: 'The saved .docx shows income, expenditure and changes as charts that Word can edit',
  },
  obstacles: {
    zh: '有 {count} 处读不出的数，正文里可能不对',
    en: 'Figures that cannot be read: {count}; the text may be wrong',
  },
  seeErrors: { zh: '看问题', en: 'Show them' },
  errorsLeft: {
    zh: '还有 {count} 处错误没有改，正文的数也会跟着错',
    en: 'Errors left: {count}; figures in the text are wrong with them',
  },

  previous: { zh: '上年工作簿', en: 'Last year’s workbook' },
  pickPrevious: { zh: '读入上年工作簿…', en: 'Read last year’s workbook…' },
  previousHint: {
    zh: '上年收支数可从上年的公开表读出，不用手填',
    en: 'Last year’s figures come from last year’s tables',
  },
  previousRead: { zh: '从“{file}”读出 {count} 项', en: 'Items read from “{file}”: {count}' },
  previousReadUndated: {
    zh: '从“{file}”读出 {count} 项。{undated}',
    en: 'Items read from “{file}”: {count}. {undated}',
  },
  undated: {
    zh: '上年工作簿看不出年度，按{year}的用；不是的话请不要读入',
    en: 'Last year’s workbook does not say its year and is used as that of {year}; if it is not, do not read it',
  },
  undatedYear: { zh: ' {year} 年', en: '{year}' },
  undatedLast: { zh: '上年', en: 'last year' },
  previousWithoutTables: {
    zh: '“{file}”里没有认出决算或预算公开表，请换一个文件',
    en: '“{file}” holds no public table; choose another file',
  },
  sameYear: {
    zh: '“{file}”也是 {year} 年度的，与本册同一年；请选 {wanted} 年度的工作簿',
    en: '“{file}” is of {year}, as is this workbook; choose the one of {wanted}',
  },
  otherYear: {
    zh: '“{file}”是 {year} 年度的；本册是 {current} 年度，请选 {wanted} 年度的工作簿',
    en: '“{file}” is of {year}; for this workbook of {current} choose the one of {wanted}',
  },
  previousGiven: { zh: '已有 {count} 项来自上年工作簿', en: 'Items from last year’s workbook: {count}' },
  forgetPrevious: { zh: '不用这些', en: 'Forget them' },
  fromPrevious: { zh: '上年表', en: 'last year' },

  budget: { zh: '今年公布的预算', en: 'The budget published for the year' },
  pickBudget: { zh: '读入今年公布的预算…', en: 'Read the published budget…' },
  budgetHint: {
    zh: '今年年初公布的部门预算表：说明里的“年初预算”从它读出，核对时也与它对照；没有可以不选',
    en: 'The budget tables published at the year’s beginning: they tell 年初预算, and the text is held against them; optional',
  },
  budgetRead: { zh: '从“{file}”读出年初预算 {count} 项', en: 'Budgets read from “{file}”: {count}' },
  budgetGiven: { zh: '今年公布的预算已选好', en: 'The published budget is chosen' },
  budgetItems: { zh: '已有 {count} 项来自今年公布的预算', en: 'Items from the published budget: {count}' },
  noBudget: {
    zh: '“{file}”里没有认出部门预算公开表；请选今年年初公布的部门预算',
    en: 'No table of a budget was recognised in “{file}”: choose the budget that was published for the year',
  },
  budgetOfOtherYear: {
    zh: '“{file}”是 {year} 年的预算，这里要 {wanted} 年的',
    en: '“{file}” is the budget of {year}, and that of {wanted} is wanted',
  },
  fromBudget: { zh: '公布的预算', en: 'budget' },

  general: { zh: '总的', en: 'General' },
  onlyMissing: { zh: '只看没填的', en: 'Only what is missing' },
  allGiven: { zh: '都填好了', en: 'Everything is given' },
  optional: { zh: '可不填', en: 'optional' },
  pick: { zh: '请选择', en: 'Choose' },
  answeredOf: { zh: '{given}/{total}', en: '{given}/{total}' },
  toSheet: { zh: '放到工作表“{sheet}”', en: 'Put on the sheet “{sheet}”' },
  toSheetHint: {
    zh: '可发给同事填写；填好后重新校验就读进来',
    en: 'Colleagues can fill it in; checking again reads it',
  },
  sheetWritten: {
    zh: '已写到工作表“{sheet}”，共 {count} 项',
    en: 'Written to the sheet “{sheet}”; items: {count}',
  },
  sheetProblems: {
    zh: '工作表“{sheet}”有 {count} 处读不进来',
    en: 'The sheet “{sheet}” has mistakes: {count}',
  },
  remarks: { zh: '补充资料与表对不上', en: 'The supplement does not fit the tables' },
} as const satisfies Catalogue<string>;
