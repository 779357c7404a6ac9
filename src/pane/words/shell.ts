/** What the frame of the pane says: views, bars, waiting, and what goes wrong anywhere. */
import { SEVERITY_WORDS } from '../../core/check/severity-words';
import type { Catalogue, WholeId } from '../../core/messages';

export const SHELL_WORDS = {
  pane: { zh: '决算公开助手', en: 'Final accounts assistant' },
  views: { zh: '页面', en: 'Views' },
  check: { zh: '体检', en: 'Check' },
  findings: { zh: '问题', en: 'Findings' },
  fill: { zh: '填列', en: 'Fill' },
  explain: { zh: '说明', en: 'Explain' },
  settings: { zh: '设置', en: 'Settings' },
  openFindings: { zh: '{count} 处未处理', en: '{count} open' },

  stale: { zh: '数据已变，下面的结果是改动前的', en: 'The data changed; these results are from before' },
  staleSoon: { zh: '数据已变，正在重新校验', en: 'The data changed; checking again' },
  recheck: { zh: '重新校验', en: 'Check again' },
  retry: { zh: '再试一次', en: 'Try again' },
  close: { zh: '关闭', en: 'Close' },
  unexpected: {
    zh: '这一步没有做成。请再试一次；还是不行，请保存文件后重新打开窗格',
    en: 'This step did not work. Try again; if it still fails, save the file and reopen the pane',
  },
  broken: { zh: '这一页显示不出来', en: 'This page cannot be shown' },
  brokenAdvice: {
    zh: '文件没有受影响。请再试一次；还是不行，请重新打开窗格',
    en: 'The file is not affected. Try again, or reopen the pane',
  },
  notYet: { zh: '还没有校验', en: 'Not checked yet' },
  notYetAdvice: {
    zh: '先做一次校验，这里就有内容',
    en: 'Check the workbook first; this page follows from it',
  },
  noWorkbook: { zh: '还没有打开工作簿', en: 'No workbook is open' },
  noWorkbookAdvice: {
    zh: '请先打开公开表所在的工作簿',
    en: 'Open the workbook with the public tables first',
  },
  checkNow: { zh: '一键校验', en: 'Check everything' },

  busyCheck: { zh: '正在读取和核对…', en: 'Reading and checking…' },
  busyFix: { zh: '正在修改…', en: 'Changing…' },
  busyTry: { zh: '正在试算…', en: 'Trying…' },
  busyFill: { zh: '正在填列…', en: 'Filling…' },
  busyUndo: { zh: '正在撤销…', en: 'Undoing…' },
  busyRedo: { zh: '正在重做…', en: 'Doing it again…' },
  busyMark: { zh: '正在标出…', en: 'Marking…' },
  busyClear: { zh: '正在清除标记…', en: 'Clearing marks…' },
  busyReport: { zh: '正在写校验报告…', en: 'Writing the report…' },
  busySupplement: { zh: '正在写补充资料表…', en: 'Writing the supplement…' },
  busyPrevious: { zh: '正在读上年工作簿…', en: 'Reading last year’s workbook…' },
  busySave: { zh: '正在保存…', en: 'Saving…' },
  busyOpen: { zh: '正在读取工作簿…', en: 'Reading the workbook…' },
  busyInsert: { zh: '正在写入 Word…', en: 'Writing into Word…' },
  busyUpdate: { zh: '正在比对和更新…', en: 'Comparing and updating…' },
  busyProofread: { zh: '正在核对文字…', en: 'Proofreading…' },
  busyComment: { zh: '正在加批注…', en: 'Adding comments…' },
  busyUncomment: { zh: '正在清除批注…', en: 'Clearing comments…' },
  stop: { zh: '取消', en: 'Cancel' },
  stopped: { zh: '已取消，没有改动', en: 'Cancelled; nothing was changed' },
  busyOther: { zh: '请稍候…', en: 'One moment…' },

  ...SEVERITY_WORDS,
  explained: { zh: '已说明', en: 'Explained' },
  blank: { zh: '空白', en: 'blank' },
  goTo: { zh: '定位到 {place}', en: 'Go to {place}' },
  list: { zh: '、', en: ', ' },
  comma: { zh: '，', en: ', ' },
  colon: { zh: '：', en: ': ' },
} as const satisfies Catalogue<string>;

/** A word of the frame that needs nothing to be said. */
export type ShellWord = WholeId<typeof SHELL_WORDS>;
