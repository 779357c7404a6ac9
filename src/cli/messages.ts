/** What the command line says beside the findings themselves. */
import type { Catalogue } from '../core/messages';
import { FORM_MESSAGES } from './form-messages';
import { PROOFREAD_MESSAGES } from './proofread-messages';

export const CLI_MESSAGES = {
  ...FORM_MESSAGES,
  ...PROOFREAD_MESSAGES,
  usage: {
    zh: [
      '决算公开助手 juesuan',
      '',
      '  juesuan check 文件|文件夹…   校验：0 没有错误，1 有错误，2 没能核完',
      '      [--rules 规则文件] [--layouts 版式.json] [--previous 上年.xlsx|上年文件夹]',
      '      单个文件：[--json] [--report 报告.html]',
      '      成批校验：[--format {formats}] [-o 输出文件] [--resume] [--workers 线程数] [--timeout 秒]',
      '  juesuan fill 文件 -o 输出.xlsx [--formulas] [--json] [--dry-run]   补填合计、小计、得分等空格',
      '  juesuan supplement 文件 -o 输出.json|输出.xlsx [--previous 上年.xlsx]',
      '                   [--style 格式|--form 样式.json]   列出说明还需要的资料',
      '  juesuan explain 文件 -o 输出.docx|输出.txt [--supplement 补充资料] [--previous 上年.xlsx]',
      '                   [--style 格式|--form 样式.json] [--annex] [--charts] [--decimals 1|2] [--year 2020]   生成决算情况说明',
      '  juesuan explain 文件 --report 报告.docx|报告.txt   按绩效自评表写自评报告中的资金、得分、扣分',
      '  juesuan proofread 说明.docx|说明.txt --workbook 决算表.xlsx [--supplement 补充资料] [--previous 上年.xlsx]',
      '                   [--style 格式|--form 样式.json] [--json] [-o 结果.json|结果.txt]   文表核对：说明里的每个数与表核对',
      '  juesuan form list   列出各种说明格式；form export 格式 [-o 样式.json] 导出来改成本单位的；form check 样式.json 检查',
      '  juesuan layouts 文件 -o 版式.json   认不出的表列成版式文件，改好后用 check --layouts',
      '',
      '  文件可以是 .xlsx .xlsm .xls .et .ods，也可以是文件夹。加 --lang en-US 用英文。所有数据只在本机处理。',
    ].join('\n'),
    en: [
      'juesuan, the assistant for public final accounts',
      '',
      '  juesuan check FILE|FOLDER…   exit 0 nothing wrong, 1 errors found, 2 not checked to the end',
      '      [--rules FILE] [--layouts LAYOUTS.json] [--previous LAST.xlsx|FOLDER]',
      '      one file: [--json] [--report OUT.html]',
      '      many: [--format {formats}] [-o OUT] [--resume] [--workers N] [--timeout SECONDS]',
      '  juesuan fill FILE -o OUT.xlsx [--formulas] [--json] [--dry-run]',
      '  juesuan supplement FILE -o OUT.json|OUT.xlsx [--previous LAST.xlsx] [--style FORM|--form FORM.json]',
      '  juesuan explain FILE -o OUT.docx|OUT.txt [--supplement S] [--previous LAST.xlsx]',
      '                   [--style FORM|--form FORM.json] [--annex] [--charts] [--decimals 1|2] [--year 2020]',
      '  juesuan explain FILE --report OUT.docx|OUT.txt   what a self-evaluation report says of money, scores and points lost',
      '  juesuan proofread TEXT.docx|TEXT.txt --workbook ACCOUNTS.xlsx [--supplement S] [--previous LAST.xlsx]',
      '                   [--style FORM|--form FORM.json] [--json] [-o OUT.json|OUT.txt]   every number of a text against the tables',
      '  juesuan form list | form export FORM [-o FORM.json] | form check FORM.json   forms of the explanation, as files to be edited',
      '  juesuan layouts FILE -o LAYOUTS.json   tables that were not recognised, to be edited for check --layouts',
      '',
      '  FILE may be .xlsx .xlsm .xls .et .ods or a folder. --lang en-US for English. Nothing leaves this machine.',
    ].join('\n'),
  },
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
  needOutput: { zh: '请用 -o 写明输出文件（{kinds}）', en: 'Name the output with -o ({kinds})' },
  outputKind: {
    zh: '输出文件 {file} 的类型不对，应为 {kinds}',
    en: 'The output {file} is of the wrong kind; it has to be {kinds}',
  },
  outputIsInput: {
    zh: '输出文件和原文件是同一个，没有写。请换一个文件名，以免覆盖原件',
    en: 'Output and input are the same file; nothing was written. Choose another name',
  },
  cannotWrite: {
    zh: '写不进 {file}：它正在别的程序里打开，或是只读的。请关闭后重试，或换一个文件名',
    en: '{file} cannot be written: it is open in another program or read-only. Close it or choose another name',
  },
  noFolder: {
    zh: '要写的文件夹 {folder} 不存在，请先建好',
    en: 'The folder {folder} does not exist; make it first',
  },
  noSpace: {
    zh: '写不进 {file}：磁盘满了。请腾出空间后重试',
    en: '{file} cannot be written: the disk is full. Make room and try again',
  },
  notFound: {
    zh: '没有找到 {file}，请核对文件名和路径',
    en: '{file} was not found; check its name and folder',
  },
  notReadable: {
    zh: '{file} 打不开：没有读取权限，或不是文件。请核对',
    en: '{file} cannot be opened: it may not be read or is no file. Check it',
  },
  emptyFolder: {
    zh: '文件夹 {folder} 里没有工作簿（.xlsx .xls .et .ods），请换一个文件夹',
    en: 'The folder {folder} holds no workbook; choose another',
  },
  noTables: {
    zh: '没有认出决算公开表：看了 {sheets} 张工作表，都没有“收入支出决算总表”这样的标题和表头。请确认打开的是公开表',
    en: 'No public table was recognised in {sheets} sheets. Is this the right workbook?',
  },
  incomplete: {
    zh: '有 {count} 处无法核对，请先改正再校验',
    en: '{count} places could not be checked; correct them and check again',
  },
  mendFirst: {
    zh: '没有写文件：工作簿里有 {count} 处要先改正',
    en: 'Nothing was written: {count} places must be mended first',
  },
  note: { zh: '说明  {text}', en: 'Note  {text}' },
  fine: {
    zh: '{tables} 张表、{checked} 条勾稽关系全部相符',
    en: '{tables} tables and {checked} relations: all hold',
  },
  summary: {
    zh: '错误 {errors}　注意 {warnings}　提示 {hints}　｜　相符 {pass}　尾差 {rounding}　不符 {fail}　未核 {missing}　不适用 {notApplicable}　读不出 {unreadable}',
    en: 'errors {errors}, warnings {warnings}, hints {hints} | hold {pass}, rounding {rounding}, fail {fail}, not checked {missing}, not applicable {notApplicable}, unreadable {unreadable}',
  },
  recognised: { zh: '认出 {count} 张公开表：', en: '{count} public tables:' },
  table: { zh: '{name} {title}（{sheet} {range}，{unit}）', en: '{name} {title} ({sheet} {range}, {unit})' },
  finding: { zh: '【{severity}】{text}', en: '[{severity}] {text}' },
  refused: { zh: '未采用 {place}：{reason}', en: 'Not taken: {place}: {reason}' },
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

export type CliMessageId = keyof typeof CLI_MESSAGES;
