/** What `juesuan --help` prints, and `juesuan check --help` of `check` alone: how it is called, and what each option is for. */
import type { Catalogue, Locale, Phrase } from '../core/messages';
import { render, sayer } from '../core/messages';
import { commandsOf, optionsOf, type OptionName } from './arguments';
import { COMMAND_NAMES, type CommandName } from './command-names';
import { optionWords } from './option-words';

const HEAD = {
  title: { zh: '决算公开助手 juesuan', en: 'juesuan, the assistant for public final accounts' },
  files: {
    zh: '文件可以是 .xlsx .xlsm .xlsb .xls .et .ods，文档可以是 .docx .pdf。所有数据只在本机处理。',
    en: 'FILE may be .xlsx .xlsm .xlsb .xls .et .ods, DOC .docx .pdf. Nothing leaves this machine.',
  },
  options: { zh: '参数：', en: 'Options:' },
  only: { zh: '（{commands}）', en: ' ({commands})' },
  more: { zh: '某个命令的用法：juesuan 命令 --help', en: 'One command by itself: juesuan COMMAND --help' },
} as const satisfies Catalogue<string>;

const COMMANDS = {
  check: {
    zh: `juesuan check 文件|文件夹…   校验：0 没有错误，1 有错误，2 没能核完
    [--rules 规则文件] [--layouts 版式.json] [--previous 上年.xlsx|上年文件夹]
    单个文件：[--json] [--report 报告.html]
    成批校验：[--format {formats}] [-o 输出文件] [--resume] [--workers 线程数] [--timeout 秒]
              [--slips 目录] [--slips-format html|docx] [--against 上次的.jsonl]`,
    en: `juesuan check FILE|FOLDER…   exit 0 nothing wrong, 1 errors found, 2 not checked to the end
    [--rules FILE] [--layouts LAYOUTS.json] [--previous LAST.xlsx|FOLDER]
    one file: [--json] [--report OUT.html]
    many: [--format {formats}] [-o OUT] [--resume] [--workers N] [--timeout SECONDS]
          [--slips FOLDER] [--slips-format html|docx] [--against EARLIER.jsonl]`,
  },
  review: {
    zh: `juesuan review 文档|文件夹…   公开前审核：整份公开文件里的表、说明、完整性；0 没有错误，1 有错误，2 没能核完
    [--workbook 决算表.xlsx|文件夹] [--previous 上年.xlsx|文件夹] [--rules 规则文件] [--layouts 版式.json]
    [--style 格式|--form 样式.json]
    单个文件：[--json] [--report 报告.html] [--supplement 补充资料] [--budget 当年预算.xlsx] [--marked 批注本.docx|批注本.pdf]
    成批审核：[--format {formats}] [-o 输出文件] [--resume] [--workers 线程数] [--timeout 秒]
              [--slips 目录] [--slips-format html|docx] [--against 上次的.jsonl]`,
    en: `juesuan review DOC|FOLDER…   tables, text and completeness of published documents; exit as with check
    [--workbook ACCOUNTS.xlsx|FOLDER] [--previous LAST.xlsx|FOLDER] [--rules FILE] [--layouts LAYOUTS.json]
    [--style FORM|--form FORM.json]
    one file: [--json] [--report OUT.html] [--supplement FILE] [--budget BUDGET.xlsx] [--marked OUT.docx|OUT.pdf]
    many: [--format {formats}] [-o OUT] [--resume] [--workers N] [--timeout SECONDS]
          [--slips FOLDER] [--slips-format html|docx] [--against EARLIER.jsonl]`,
  },
  fill: {
    zh: 'juesuan fill 文件 -o 输出.xlsx [--formulas] [--json] [--dry-run]   补填合计、小计、得分等空格',
    en: 'juesuan fill FILE -o OUT.xlsx [--formulas] [--json] [--dry-run]   fills blank totals and scores',
  },
  diff: {
    zh: 'juesuan diff 原来.xlsx 现在.xlsx [--json]   按表、行、列的意思比较两个工作簿：0 相同，1 有不同，2 没能比较',
    en: 'juesuan diff BEFORE.xlsx AFTER.xlsx [--json]   compares by table, row and column: exit 0 the same, 1 differences, 2 not compared',
  },
  supplement: {
    zh: `juesuan supplement 文件 -o 输出.json|输出.xlsx [--previous 上年.xlsx] [--budget 当年预算.xlsx]
    [--style 格式|--form 样式.json]   列出说明还需要的资料`,
    en: `juesuan supplement FILE -o OUT.json|OUT.xlsx [--previous LAST.xlsx] [--budget BUDGET.xlsx]
    [--style FORM|--form FORM.json]   lists what the explanation still needs`,
  },
  explain: {
    zh: `juesuan explain 文件 -o 输出.docx|输出.txt [--supplement 补充资料] [--previous 上年.xlsx] [--budget 当年预算.xlsx]
    [--style 格式|--form 样式.json] [--annex] [--charts] [--decimals 位数] [--year 年份]   生成决算情况说明
juesuan explain 文件 --report 报告.docx|报告.txt   按绩效自评表写自评报告中的资金、得分、扣分`,
    en: `juesuan explain FILE -o OUT.docx|OUT.txt [--supplement S] [--previous LAST.xlsx] [--budget BUDGET.xlsx]
    [--style FORM|--form FORM.json] [--annex] [--charts] [--decimals N] [--year YEAR]   writes the explanation
juesuan explain FILE --report OUT.docx|OUT.txt   what a self-evaluation report says of money, scores and points lost`,
  },
  rollover: {
    zh: `juesuan rollover 去年说明.docx --workbook 今年.xlsx --previous 去年.xlsx -o 今年说明.docx [--supplement 补充资料] [--budget 今年预算.xlsx]
    [--style 格式|--form 样式.json] [--track|--plain] [--no-link] [--json]   以去年的说明为底稿，换成今年的数`,
    en: `juesuan rollover LAST.docx --workbook ACCOUNTS.xlsx --previous LAST.xlsx -o OUT.docx [--supplement S] [--budget BUDGET.xlsx]
    [--style FORM|--form FORM.json] [--track|--plain] [--no-link] [--json]   last year’s document with this year’s figures`,
  },
  proofread: {
    zh: `juesuan proofread 说明.docx|公开.pdf|说明.txt [--workbook 决算表.xlsx] [--supplement 补充资料] [--previous 上年.xlsx] [--budget 当年预算.xlsx]
    [--style 格式|--form 样式.json] [--json] [-o 结果.json|结果.txt] [--marked 批注本.docx|批注本.pdf]
    文表核对：说明里的每个数与表核对`,
    en: `juesuan proofread TEXT.docx|DOC.pdf|TEXT.txt [--workbook ACCOUNTS.xlsx] [--supplement S] [--previous LAST.xlsx] [--budget BUDGET.xlsx]
    [--style FORM|--form FORM.json] [--json] [-o OUT.json|OUT.txt] [--marked OUT.docx|OUT.pdf]
    every number of a text against the tables`,
  },
  form: {
    zh: `juesuan form list   列出各种说明格式；form export 格式 [-o 样式.json] 导出来改成本单位的；form check 样式.json 检查
juesuan form learn 说明.docx --workbook 那一年的决算表.xlsx -o 样式.json   从本单位的说明学到格式`,
    en: `juesuan form list | form export FORM [-o FORM.json] | form check FORM.json   forms of the explanation, as files to be edited
juesuan form learn DOC --workbook ITS-ACCOUNTS.xlsx -o FORM.json   the form of a document of your own`,
  },
  layouts: {
    zh: 'juesuan layouts 文件 -o 版式.json   认不出的表列成版式文件，改好后用 check --layouts',
    en: 'juesuan layouts FILE -o LAYOUTS.json   tables that were not recognised, to be edited for check --layouts',
  },
} as const satisfies Catalogue<CommandName>;

/** Of one command, or of all. */
export function usage(command: CommandName | undefined, locale: Locale, formats: string): string {
  const say = sayer(HEAD, locale);
  const told = (name: CommandName): string => indented(sayer(COMMANDS, locale)(name, { formats }));
  const options = optionLines(command, locale, formats);
  if (command !== undefined)
    return [told(command), '', `  ${say('options')}`, ...options, '', `  ${say('files')}`].join('\n');
  return [
    say('title'),
    '',
    ...COMMAND_NAMES.map(told),
    '',
    `  ${say('options')}`,
    ...options,
    '',
    `  ${say('files')}`,
    `  ${say('more')}`,
  ].join('\n');
}

const indented = (text: string): string => text.replace(/^/gm, '  ');

/** Each option and what it is for; among those of all commands also which it belongs to. */
function optionLines(command: CommandName | undefined, locale: Locale, formats: string): string[] {
  const tell = (phrase: Phrase): string => render({ id: '', phrase, data: { formats } }, locale);
  const whose = (option: OptionName): string => {
    const commands = command === undefined ? commandsOf(option) : undefined;
    return commands ? sayer(HEAD, locale)('only', { commands: commands.join(' ') }) : '';
  };
  const lines = optionsOf(command).map((option) => {
    const { written, says } = optionWords(option, command);
    return { written: tell(written), says: tell(says) + whose(option) };
  });
  const width = Math.max(...lines.map(({ written }) => columnsOf(written)));
  return lines.map(({ written, says }) => {
    const gap = ' '.repeat(width - columnsOf(written) + 2);
    return `    ${written}${gap}${says}`;
  });
}

/** Columns of a terminal: Chinese characters take two. */
const columnsOf = (text: string): number =>
  [...text].reduce((columns, character) => columns + (character > '\u2e7f' ? 2 : 1), 0);
