/** What the command line says beside the findings themselves. */
import { SCOPE_WORDS } from '../core/overview';
import { SEVERITY_LEGEND } from '../core/check/severity-words';
import type { Catalogue } from '../core/messages';
import { FILE_MESSAGES } from './file-messages';
import { FORM_COMMAND_MESSAGES } from './form-messages';
import { PROOFREAD_COMMAND_MESSAGES } from './proofread-messages';
import { REVIEW_COMMAND_MESSAGES } from './review-messages';
import { ROLLOVER_MESSAGES } from './rollover-messages';

export const CLI_MESSAGES = {
  ...FILE_MESSAGES,
  ...FORM_COMMAND_MESSAGES,
  ...PROOFREAD_COMMAND_MESSAGES,
  ...REVIEW_COMMAND_MESSAGES,
  ...ROLLOVER_MESSAGES,
  version: { zh: '决算公开助手 {version}', en: 'juesuan {version}' },
  unknownCommand: {
    zh: '没有“{command}”这个命令。可用的命令是 {commands}，用法见 juesuan --help',
    en: 'There is no command “{command}”; there are {commands}. See juesuan --help',
  },
  unknownOption: {
    zh: '没有 {option} 这个参数，用法见 juesuan --help',
    en: 'There is no option {option}. See juesuan --help',
  },
  optionNeedsValue: {
    zh: '{option} 后面要写明内容，用法见 juesuan --help',
    en: '{option} needs a value. See juesuan --help',
  },
  optionTakesNothing: {
    zh: '{option} 后面不写内容，请去掉等号及以后的部分',
    en: '{option} takes no value; remove what follows it',
  },
  optionElsewhere: {
    zh: '{command} 命令没有 {option} 这个参数，用法见 juesuan --help',
    en: 'The command {command} has no option {option}. See juesuan --help',
  },
  badLang: {
    zh: '--lang 只能是 zh-CN 或 en-US，写的是“{lang}”',
    en: '--lang is zh-CN or en-US, not “{lang}”',
  },
  needFile: { zh: '请写明要处理的文件', en: 'Name the file to work on' },
  oneFile: { zh: '这个命令一次只处理一个文件', en: 'This command takes one file at a time' },
  noBudget: {
    zh: '{file} 里没有认出部门预算公开表，不能用作 --budget',
    en: 'No table of a budget was recognised in {file}: it can’t be the --budget',
  },
  budgetOfOtherYear: {
    zh: '{file} 是{year}年的预算，这里要的是{wanted}年的',
    en: '{file} is the budget of {year}, and that of {wanted} is wanted',
  },
  needOutput: { zh: '请用 -o 写明输出文件（{kinds}）', en: 'Name the output with -o ({kinds})' },
  outputKind: {
    zh: '输出文件 {file} 的类型不对，应为 {kinds}',
    en: 'The output {file} is of the wrong kind; it has to be {kinds}',
  },
  noTables: {
    zh: '没有认出决算或预算公开表：看了 {sheets} 张工作表，都没有“收入支出决算总表”“收支总表”这样的标题和表头。请确认打开的是公开表',
    en: 'No public table was recognised in {sheets} sheets. Is this the right workbook?',
  },
  noTablesInDocument: {
    zh: '没有认出决算或预算公开表：文档里有 {sheets} 张表，都没有“收入支出决算总表”“收支总表”这样的标题和表头。请确认打开的是公开的那一份，表格不是图片',
    en: 'No public table was recognised among {sheets} tables of the document. Is this the document that was published, and are its tables no pictures?',
  },
  onlyOthers: {
    zh: '工作簿里只有认得、但不核对的表（{titles}），没有可以核对的公开表',
    en: 'The workbook holds only tables that are known and not compared ({titles}), and no table to check',
  },
  incomplete: {
    zh: '有 {count} 处没法核对，请先改正再校验',
    en: '{count} places could not be checked; correct them and check again',
  },
  mendFirst: {
    zh: '没有写文件：工作簿里有 {count} 处要先改正',
    en: 'Nothing was written: {count} places must be mended first',
  },
  note: { zh: '说明  {text}', en: 'Note  {text}' },
  fine: { zh: '全部相符，可以公开', en: 'Everything agrees; ready to publish' },
  fineHints: {
    zh: '没有错误和注意，可以公开；{open} 条提示可以看一看',
    en: 'No errors or warnings; ready to publish. Hints: {open}',
  },
  finePartly: {
    zh: '已核的都相符，还有 {open} 条没法核对',
    en: 'All that was checked holds; not checked: {open}',
  },
  fineIncomplete: {
    zh: '已核的都相符，但全套还缺 {missing}',
    en: 'All that was checked holds; of the set {missing} was not found',
  },
  nothingChecked: { zh: '没有可以核对的勾稽关系', en: 'There was no relation to check' },
  ...SCOPE_WORDS,
  summary: {
    zh: '错误 {errors}　注意 {warnings}　提示 {hints}　｜　相符 {pass}　尾差 {rounding}　不符 {fail}　没法核对 {unchecked}　不适用 {notApplicable}',
    en: 'errors {errors}, warnings {warnings}, hints {hints} | hold {pass}, rounding {rounding}, fail {fail}, not checked {unchecked}, not applicable {notApplicable}',
  },
  spread: {
    zh: '（同一处错误引起的不符合为一条：{disagreements} 处不符合为 {findings} 条，牵涉 {cells} 格）',
    en: '(What one mistake brings is told once: {disagreements} disagreements in {findings} findings over {cells} cells)',
  },
  recognised: { zh: '认出 {count} 张公开表：', en: '{count} public tables:' },
  table: { zh: '{name} {title}（{sheet} {range}，{unit}）', en: '{name} {title} ({sheet} {range}, {unit})' },
  finding: { zh: '【{severity}】{text}', en: '[{severity}] {text}' },
  refused: { zh: '未采用 {place}：{reason}', en: 'Not taken: {place}: {reason}' },
  other: {
    zh: '认得、不核对：{title}（{place}），请人工看',
    en: 'Known and not compared: {title} ({place}); look at it yourself',
  },
  reportWritten: { zh: '体检报告写到 {file}', en: 'Report written to {file}' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '注意', en: 'warning' },
  hint: { zh: '提示', en: 'hint' },
  filled: { zh: '补填 {count} 格，写到 {file}', en: '{count} cells filled, written to {file}' },
  wouldFill: {
    zh: '可以补填 {count} 格（只试算，没有写文件）',
    en: '{count} cells could be filled (dry run, nothing written)',
  },
  fillOne: { zh: '{sheet} {address} → {after}　{reason}', en: '{sheet} {address} → {after}  {reason}' },
  notFilled: { zh: '没有填 {sheet} {address}：{reason}', en: 'Not filled: {sheet} {address}: {reason}' },
  withheld: {
    zh: '暂不填 {sheet} {address}：{reason}',
    en: 'Withheld: {sheet} {address}: {reason}',
  },
  withheldCount: {
    zh: '另有 {count} 格暂不填，改正上面所说的数以后再补填',
    en: 'Withheld: {count} cells; correct the figures named above and fill again',
  },
  supplementWritten: {
    zh: '补充资料表写到 {file}：共 {count} 项，已有 {given} 项，还缺 {open} 项',
    en: 'Supplement written to {file}: {count} items, {given} given, {open} open',
  },
  explained: {
    zh: '说明写到 {file}：{figures} 个数，每个都有出处',
    en: 'Explanation written to {file}: {figures} figures, each with its source',
  },
  charted: { zh: '附图 {count} 幅', en: 'Charts: {count}' },
  chartsNeedDocx: {
    zh: '纯文本放不下图表；要附图请输出 .docx',
    en: 'A plain text holds no charts; for charts write a .docx',
  },
  missing: {
    zh: '还缺 {count} 项，文中标为【待补充】：',
    en: '{count} items are missing, marked 【待补充】 in the text:',
  },
  unknownStyle: {
    zh: '没有“{style}”这种说明格式，现有：{styles}',
    en: 'There is no form “{style}”; there are: {styles}',
  },
  noSupplementSheet: {
    zh: '{file} 里没有“{sheet}”工作表。请用 juesuan supplement 生成一份',
    en: '{file} has no sheet “{sheet}”; make one with juesuan supplement',
  },
  badDecimals: { zh: '--decimals 应为 0 到 4 的整数', en: '--decimals takes a whole number from 0 to 4' },
  badYear: { zh: '--year 应为四位年份，例如 2020', en: '--year takes a year such as 2020' },
  badWorkers: { zh: '--workers 应为 0 到 64 的整数', en: '--workers takes a whole number from 0 to 64' },
  badTimeout: {
    zh: '--timeout 应为 1 到 86400 的整数（秒）',
    en: '--timeout takes seconds, a whole number from 1 to 86400',
  },
  badJournal: {
    zh: '{file} 不是校验的进度文件，没有动它。请改名或换一个输出文件',
    en: '{file} is no journal of a check and was left alone. Rename it or choose another output',
  },
  wrongYear: {
    zh: '本表是 {year} 年的，--previous 给出的 {file} 是 {last} 年的，不是上年。请换成 {wanted} 年的公开表',
    en: 'This workbook is of {year}; {file}, given with --previous, is of {last} and not the year before. Give that of {wanted}',
  },
  ...SEVERITY_LEGEND,
  badRules: { zh: '规则文件 {file} 有 {count} 处写错：', en: 'The rules file {file} has {count} mistakes:' },
  badLayouts: {
    zh: '版式文件 {file} 有 {count} 处写错：',
    en: 'The layouts file {file} has {count} mistakes:',
  },
  layoutsNoJson: {
    zh: '版式文件 {file} 不是正确的 JSON（{why}）。可用 juesuan layouts 重新生成一份',
    en: 'The layouts file {file} is no correct JSON ({why}). Make one with juesuan layouts',
  },
  layoutKeys: {
    zh: '{table} {title} 可用的列：{columns}；行：{rows}',
    en: '{table} {title} has the columns {columns}; the rows {rows}',
  },
  layoutsWritten: {
    zh: '{count} 处认不出的表列在 {file}：请核对 table，把空的 key 填好（可选的写在 choices），没有数的列写 role: none',
    en: 'Places that were not recognised: {count}, in {file}. Check each table and fill in the empty keys (see choices); for columns without figures write role: none',
  },
  nothingToConfirm: {
    zh: '没有要确认的版式，没有写文件：各表都已认出，或工作表里没有表头和数字',
    en: 'There is no layout to confirm and nothing was written: every table was recognised, or the sheets hold no header and figures',
  },
  broken: {
    zh: '出了程序自己的错误，没有写任何文件：{why}',
    en: 'An error of the program itself; nothing was written: {why}',
  },
} as const satisfies Catalogue<string>;
