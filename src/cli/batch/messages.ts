/** What checking many workbooks says beside the findings themselves. */
import type { Catalogue } from '../../core/messages';

export const BATCH_MESSAGES = {
  crashed: {
    zh: '校验这个文件时程序中断（{why}），其他文件不受影响。请单独校验它，或联系软件维护人员',
    en: 'The program broke off at this file ({why}); the others are not affected. Check it by itself',
  },
  noWorker: {
    zh: '开不了校验用的线程（{why}）：可能是内存不够，或打开的文件太多。请关闭一些程序后重试，或加上 --workers 0',
    en: 'A thread for checking could not be started ({why}): there may be too little memory or too many open files. Close some programs and try again, or add --workers 0',
  },
  timeout: {
    zh: '校验这个文件超过 {seconds} 秒，已停止，其他文件不受影响。请检查文件是否异常，或用 --timeout 放宽',
    en: 'This file took more than {seconds} seconds and was stopped; the others are not affected. Look at the file, or give more time with --timeout',
  },
  line: {
    zh: '{shape} {file}　错误 {errors}　注意 {warnings}　提示 {hints}{also}',
    en: '{shape} {file}  errors {errors}, warnings {warnings}, hints {hints}{also}',
  },
  lineObstacles: { zh: '　没法核对 {count} 处', en: ', places that could not be checked: {count}' },
  lineUnreadable: { zh: '{shape} {file}　没能校验：{why}', en: '{shape} {file}  not checked: {why}' },
  summary: {
    zh: '共 {files} 个文件：有错误 {wrong}，没有错误 {right}，没能核完 {unfinished}（其中打不开 {unreadable}）。错误 {errors}　注意 {warnings}　提示 {hints}',
    en: 'Files: {files}; with errors {wrong}, without {right}, not checked to the end {unfinished} (of these not opened {unreadable}). Errors {errors}, warnings {warnings}, hints {hints}',
  },
  resumed: {
    zh: '其中 {count} 个没有变化，沿用上次的结果',
    en: 'Unchanged since last time and not checked again: {count}',
  },
  written: { zh: '结果写到 {file}', en: 'Written to {file}' },
  stopped: {
    zh: '已停止：{files} 个文件中做完 {done} 个，没有写结果文件。加上 --resume 再运行一次，从这里接着做',
    en: 'Stopped after {done} of {files} files; nothing was written. Run it again with --resume to go on from here',
  },
  stoppedForGood: {
    zh: '已停止：{files} 个文件中做完 {done} 个。用 -o 写明输出文件，中断后才能用 --resume 接着做',
    en: 'Stopped after {done} of {files} files. With -o FILE a stopped run can be taken up again with --resume',
  },
  badFormat: {
    zh: '--format 只能是 {formats}，写的是“{format}”',
    en: '--format is one of {formats}, not “{format}”',
  },
  formatAndJson: { zh: '--json 和 --format 只能写一个', en: 'Give either --json or --format' },
  formatAndReport: {
    zh: '--report 只用于直接校验；成批校验请用 --format html -o 文件',
    en: '--report is for checking directly; for many files use --format html -o FILE',
  },
  budgetForOne: {
    zh: '--budget 是一个单位当年公开的预算，一次只能审核一个文件（现在是 {count} 个）',
    en: '--budget is the budget of one department: review one document at a time, not {count}',
  },
  supplementForOne: {
    zh: '--supplement 是一个单位的资料，一次只能审核一个文件（现在是 {count} 个）',
    en: '--supplement holds the answers of one department: review one document at a time, not {count}',
  },
  formatNeedsOutput: {
    zh: '--format {format} 要用 -o 写明输出文件',
    en: '--format {format} needs an output file: -o FILE',
  },
  resumeNeedsOutput: {
    zh: '--resume 要用 -o 写明输出文件：进度记在它旁边',
    en: '--resume needs -o FILE: progress is kept beside it',
  },
  noPrevious: {
    zh: '上年文件夹里没有找到与本文件对应的工作簿，没法与上年核对',
    en: 'Last year’s folder has no workbook for this one: it was not held against last year',
  },
  noWorkbook: {
    zh: '文件夹里没有找到与本文件对应的工作簿，没有与工作簿比对',
    en: 'The folder has no workbook for this document: it was not held against one',
  },
  ambiguousWorkbook: {
    zh: '文件夹里有 {count} 个工作簿都像是本文件的（{files}），没有与工作簿比对',
    en: '{count} workbooks of the folder might belong to this document ({files}): it was not held against one',
  },
  noPreviousAdvice: {
    zh: '请让两年的文件同名（年份可以不同），或单独用 --previous 指定',
    en: 'Give both years’ files the same name (the year may differ), or name the file with --previous',
  },
  ambiguousPrevious: {
    zh: '上年文件夹里有 {count} 个工作簿都像是本文件的上年数（{files}），没法与上年核对',
    en: '{count} workbooks of last year’s folder might belong to this one ({files}): it was not held against last year',
  },
  badEarlier: {
    zh: '{file} 第 {line} 行不是校验结果。--against 要的是上次用 check … -o 结果.jsonl 写出的文件',
    en: 'Line {line} of {file} is no result of a check. --against takes what check … -o FILE.jsonl wrote last time',
  },
  slipsNoFolder: {
    zh: '--slips 后面要写目录，{folder} 不是目录',
    en: '--slips takes a folder, and {folder} is none',
  },
  badSlipsFormat: {
    zh: '--slips-format 只能是 {formats}，写的是“{format}”',
    en: '--slips-format is one of {formats}, not “{format}”',
  },
  slipsFormatAlone: {
    zh: '--slips-format 要和 --slips 目录 一起用',
    en: '--slips-format goes with --slips FOLDER',
  },
  roundLine: {
    zh: '{department}　与上次比：解决 {solved}　仍在 {still}　新增 {added}',
    en: '{department}  since last time: solved {solved}, still there {still}, new {added}',
  },
  notInRound: {
    zh: '上次有、这次没有报送：{departments}',
    en: 'In the earlier round and not in this one: {departments}',
  },
  badPrevious: {
    zh: '上年的工作簿 {file} 用不了，没法与上年核对',
    en: 'Last year’s workbook {file} can’t be used: this one was not held against it',
  },
} as const satisfies Catalogue<string>;
