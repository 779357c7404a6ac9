/** What each option is for, as `--help` says it. */
import type { Phrase } from '../core/messages';
import type { CommandName } from './command-names';
import type { OptionName } from './arguments';

export interface OptionWords {
  /** How it is written, with what stands behind it. */
  readonly written: Phrase;
  readonly says: Phrase;
}

const words = (written: Phrase | string, says: Phrase): OptionWords => ({
  written: typeof written === 'string' ? { zh: written, en: written } : written,
  says,
});

/** Options that mean another thing in one command than elsewhere. */
const OF_COMMANDS: Readonly<
  Partial<Record<CommandName, Readonly<Partial<Record<OptionName, OptionWords>>>>>
> = {
  check: {
    output: words(
      { zh: '-o 输出文件', en: '-o OUT' },
      {
        zh: '成批校验的结果写到这个文件，按扩展名定格式',
        en: 'writes the results of many files; the extension gives the format',
      },
    ),
    previous: words(
      { zh: '--previous 上年.xlsx', en: '--previous LAST.xlsx' },
      {
        zh: '上年的工作簿，成批时是装着它们的文件夹：核对年初与上年年末',
        en: 'last year’s workbook, or the folder with theirs: this year’s beginning is held against last year’s end',
      },
    ),
  },
  review: {
    output: words(
      { zh: '-o 输出文件', en: '-o OUT' },
      {
        zh: '成批审核的结果写到这个文件，按扩展名定格式',
        en: 'writes the results of many files; the extension gives the format',
      },
    ),
    workbook: words(
      { zh: '--workbook 决算表.xlsx', en: '--workbook ACCOUNTS.xlsx' },
      {
        zh: '文件所依据的工作簿，成批时是装着它们的文件夹：逐数比对，查贴错、漏贴',
        en: 'the workbook a document was made from, or the folder with theirs: held against it figure by figure',
      },
    ),
    previous: words(
      { zh: '--previous 上年.xlsx', en: '--previous LAST.xlsx' },
      {
        zh: '上年的工作簿，成批时是装着它们的文件夹：核对年初与上年年末、上年数',
        en: 'last year’s workbook, or the folder with theirs: this year’s beginning and last year’s figures are held against it',
      },
    ),
  },
  fill: {
    output: words(
      { zh: '-o 输出.xlsx', en: '-o OUT.xlsx' },
      { zh: '补填后的工作簿；原文件不动', en: 'the workbook as filled in; FILE is left alone' },
    ),
  },
  supplement: {
    output: words(
      { zh: '-o 输出.xlsx', en: '-o OUT.xlsx' },
      { zh: '要填的资料表，.xlsx 或 .json', en: 'the form to be filled in, .xlsx or .json' },
    ),
  },
  explain: {
    output: words(
      { zh: '-o 输出.docx', en: '-o OUT.docx' },
      { zh: '写出的说明，.docx 或 .txt', en: 'the explanation, .docx or .txt' },
    ),
    report: words(
      { zh: '--report 报告.docx', en: '--report OUT.docx' },
      {
        zh: '改写自评报告的资金、得分、扣分，.docx 或 .txt',
        en: 'writes what a self-evaluation report says of money and scores, .docx or .txt',
      },
    ),
  },
  rollover: {
    output: words(
      { zh: '-o 今年说明.docx', en: '-o OUT.docx' },
      { zh: '写出的底稿；去年的文件不动', en: 'the draft; last year’s document is left alone' },
    ),
    workbook: words(
      { zh: '--workbook 今年.xlsx', en: '--workbook ACCOUNTS.xlsx' },
      { zh: '今年的决算表', en: 'this year’s tables' },
    ),
    previous: words(
      { zh: '--previous 去年.xlsx', en: '--previous LAST.xlsx' },
      {
        zh: '去年的决算表；去年的文件里带着表的可以不写',
        en: 'last year’s tables; not needed where the document holds them',
      },
    ),
  },
  proofread: {
    output: words(
      { zh: '-o 结果.txt', en: '-o OUT.txt' },
      { zh: '核对结果写到文件，.txt 或 .json', en: 'writes the result, .txt or .json' },
    ),
  },
  form: {
    output: words(
      { zh: '-o 样式.json', en: '-o FORM.json' },
      { zh: '导出的格式写到这个文件', en: 'the file the form is written to' },
    ),
  },
  layouts: {
    output: words(
      { zh: '-o 版式.json', en: '-o LAYOUTS.json' },
      { zh: '认不出的表写到这个文件', en: 'the file the tables are listed in' },
    ),
  },
};

const WORDS: Readonly<Record<OptionName, OptionWords>> = {
  budget: words(
    { zh: '--budget 当年预算.xlsx', en: '--budget BUDGET.xlsx' },
    {
      zh: '当年年初公开的部门预算：各项年初预算数从里面取；核对、审核时与文中的年初预算比，不同的只作提示',
      en: 'the budget published for the year: the amounts of its beginning come from it; a text is held against it by hints alone',
    },
  ),
  track: words('--track', {
    zh: '改动写成修订，可以逐处接受或拒绝；不写时加亮',
    en: 'writes changes as tracked changes; otherwise they are highlighted',
  }),
  plain: words('--plain', {
    zh: '改动不加亮，也不写成修订',
    en: 'changes are neither highlighted nor tracked',
  }),
  'no-link': words('--no-link', {
    zh: '数不连今年的表，文件里不带这份说明的写法和补充资料；以后在 Word 里只能核对，不能更新',
    en: 'figures follow no tables and the file carries no form and no answers: Word can proofread it and not update it',
  }),
  output: words(
    { zh: '-o 输出文件', en: '-o OUT' },
    { zh: '写到哪个文件，各命令的扩展名见上', en: 'the file to be written; kinds as above' },
  ),
  json: words('--json', {
    zh: '结果用 JSON 打出来，给别的程序用',
    en: 'prints the result as JSON, for other programs',
  }),
  rules: words(
    { zh: '--rules 规则文件', en: '--rules FILE' },
    { zh: '另按自定的规则核对，一行一条', en: 'checks rules of your own as well, one a line' },
  ),
  report: words(
    { zh: '--report 报告.html', en: '--report OUT.html' },
    { zh: '写一份体检报告，可以打印', en: 'writes a report to be read in a browser and printed' },
  ),
  layouts: words(
    { zh: '--layouts 版式.json', en: '--layouts LAYOUTS.json' },
    {
      zh: '按改好的版式认表，版式由 layouts 命令列出',
      en: 'recognises tables by layouts that the command layouts has listed',
    },
  ),
  format: words(
    { zh: '--format 格式', en: '--format FORMAT' },
    {
      zh: '成批校验的结果用哪种格式：{formats}',
      en: 'the format for the results of many files: {formats}',
    },
  ),
  workers: words(
    { zh: '--workers 线程数', en: '--workers N' },
    { zh: '同时校验几个文件，不写时按处理器定；0 为不开线程', en: 'files checked at once; 0 for no threads' },
  ),
  timeout: words(
    { zh: '--timeout 秒', en: '--timeout SECONDS' },
    {
      zh: '一个文件最多校验多久，超过就跳过它',
      en: 'the longest that one file may take; then it is passed over',
    },
  ),
  slips: words(
    { zh: '--slips 目录', en: '--slips FOLDER' },
    {
      zh: '给每个有问题的部门写一份整改通知，放在这个目录',
      en: 'writes a slip into FOLDER for each department with something to correct',
    },
  ),
  'slips-format': words(
    { zh: '--slips-format html|docx', en: '--slips-format html|docx' },
    {
      zh: '整改通知的格式：网页（不写时）或 Word',
      en: 'what the slips are: pages (the default) or Word documents',
    },
  ),
  against: words(
    { zh: '--against 上次的.jsonl', en: '--against EARLIER.jsonl' },
    {
      zh: '与上一轮的结果比：解决、仍在、新增；上次的要用 -o 结果.jsonl 写',
      en: 'compares with the round before, which was written by -o FILE.jsonl: solved, still there, new',
    },
  ),
  resume: words('--resume', {
    zh: '上次中断的接着做，已做完又没改过的不再校验',
    en: 'goes on with a run that was stopped; what is done and unchanged is not checked again',
  }),
  formulas: words('--formulas', { zh: '补填公式，不写时填数', en: 'fills in formulas instead of figures' }),
  'dry-run': words('--dry-run', {
    zh: '只列出能补填的格，不写文件',
    en: 'lists what could be filled and writes nothing',
  }),
  previous: words(
    { zh: '--previous 上年.xlsx', en: '--previous LAST.xlsx' },
    { zh: '上年的工作簿，上年数从里面取', en: 'last year’s workbook, which last year’s figures come from' },
  ),
  supplement: words(
    { zh: '--supplement 补充资料', en: '--supplement FILE' },
    { zh: '填好的补充资料，.xlsx 或 .json', en: 'the supplement as filled in, .xlsx or .json' },
  ),
  style: words(
    { zh: '--style 格式', en: '--style FORM' },
    {
      zh: '说明用哪种格式；不写时按表的版式选，form list 列出各种',
      en: 'the form of the explanation; otherwise by the tables. form list names them',
    },
  ),
  form: words(
    { zh: '--form 样式.json', en: '--form FORM.json' },
    { zh: '按本单位改过的格式', en: 'a form that you have edited' },
  ),
  workbook: words(
    { zh: '--workbook 决算表.xlsx', en: '--workbook ACCOUNTS.xlsx' },
    {
      zh: '说明所依据的决算表；文件里带着表的可以不写',
      en: 'the tables that the text explains; not needed where its document holds them',
    },
  ),
  marked: words(
    { zh: '--marked 批注本.docx', en: '--marked OUT.docx' },
    {
      zh: '另存一份，问题写成批注，标在原处；.pdf 也可以，原文件不动',
      en: 'writes a copy with the findings as comments in their places; .pdf too. The document is left alone',
    },
  ),
  annex: words('--annex', { zh: '把各表附在说明后面', en: 'puts the tables behind the explanation' }),
  charts: words('--charts', { zh: '各节后附图', en: 'puts charts behind its sections' }),
  decimals: words(
    { zh: '--decimals 位数', en: '--decimals N' },
    { zh: '百分比留几位小数（0 到 4）', en: 'decimals of percentages (0 to 4)' },
  ),
  year: words(
    { zh: '--year 年份', en: '--year YEAR' },
    { zh: '表里没写年度时，写明是哪一年', en: 'the year, where the tables don’t say it' },
  ),
  lang: words('--lang zh-CN|en-US', { zh: '用中文（不写时）或英文', en: 'Chinese (the default) or English' }),
  version: words('--version', { zh: '看版本', en: 'prints the version' }),
  help: words('-h, --help', { zh: '看用法', en: 'prints this' }),
};

export const optionWords = (option: OptionName, command: CommandName | undefined): OptionWords =>
  (command && OF_COMMANDS[command]?.[option]) ?? WORDS[option];
