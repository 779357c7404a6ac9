/** What users read where the pane itself can't run, or in place of it. */
import { message } from '../core/messages';
import type { Catalogue, Message } from '../core/messages';

const PHRASES = {
  noOfficeTitle: { zh: '没有载入 Office 的组件', en: 'The Office library was not loaded' },
  noOffice: {
    zh: '连不上 Microsoft 的服务器，多半是内网不能上外网。请管理员按部署说明改用离线版；也可以在浏览器中打开工作簿使用，功能相同。',
    en: 'Microsoft’s server could not be reached, perhaps because this network is closed. Ask for the offline edition, or open the workbook in the browser: it does the same.',
  },
  browserTitle: { zh: '请在 Excel 或 Word 中打开', en: 'Open this in Excel or Word' },
  browser: {
    zh: '这是 Excel 和 Word 加载项的页面，现在是在浏览器里打开的。也可以不用 Office：在浏览器中打开工作簿，功能相同。',
    en: 'This page belongs to an add-in for Excel and Word and was opened in a browser. It also works without Office: open the workbook in the browser.',
  },
  oldWordTitle: { zh: '这个版本的 Word 太旧', en: 'This version of Word is too old' },
  oldWord: {
    zh: '需要 Office 2021 或更新版本（含 Microsoft 365）。不必升级也能用：在浏览器中打开工作簿，再打开文稿核对；说明可以另存为 Word 文档。',
    en: 'Office 2021 or later (or Microsoft 365) is needed. You can do without: open workbook and text in the browser; the explanation is saved as a Word document there.',
  },
  helpBook: {
    zh: '工作簿：先打开公开表所在的工作簿；也可以在 Excel 或 WPS 的窗格里点“复制给 Word”，到这里粘贴，补充资料会一起过来。',
    en: 'Workbook: open the one with the tables, or press “Copy for Word” in the pane of Excel and paste here; the supplement comes along.',
  },
  helpWrite: {
    zh: '插入：把光标放在要插入的地方，点“全部插入”，或一节一节插入。表里没有的数和原因，在补充资料里填。',
    en: 'Insert: put the cursor where the text shall stand. What tables do not hold is asked for in the supplement.',
  },
  helpUpdate: {
    zh: '更新：表变了，重新打开工作簿，点“更新”。只换变动的数，改过的文字不动；句子不合适了会列出来，点一下换成新句。',
    en: 'Update: open the changed workbook and press Update. Only figures change; sentences that no longer fit are listed and replaced with one click.',
  },
  helpProof: {
    zh: '文表核对：把文中每个数与表对一遍，不论说明是谁写的。点一条，转到那一句；能改的可以一键改正。',
    en: 'Proofread: every figure of the text is held against the tables, whoever wrote it. Press a finding to go there; correct it with one click.',
  },
  helpColours: {
    zh: '标出的颜色，点“清除标记”全部去掉，原来的格式不变。',
    en: 'Colours are taken away as a whole by Clear Marks; your own formatting stays.',
  },
  oldTitle: { zh: '这个版本的 Excel 太旧', en: 'This version of Excel is too old' },
  old: {
    zh: '需要 Office 2021 或更新版本（含 Microsoft 365）。不必升级也能用：在浏览器中打开工作簿，功能相同。',
    en: 'Office 2021 or later (or Microsoft 365) is needed. You can do without: open the workbook in the browser.',
  },
  failedTitle: { zh: '没有启动成功', en: 'It did not start' },
  failed: {
    zh: '请关闭任务窗格后重新打开。如果还是这样，请告诉管理员。',
    en: 'Close the pane and open it again. Tell your administrator if that does not help.',
  },
  workbench: { zh: '在浏览器中打开工作簿', en: 'Open a workbook in the browser' },
  helpTitle: { zh: '怎样使用', en: 'How to use it' },
  helpCheck: {
    zh: '体检：点“一键校验”，核对表内、表间的勾稽关系。只读，不改动表格。',
    en: 'Check: press the large button. All relations within and between the tables are checked; nothing is changed.',
  },
  helpFindings: {
    zh: '问题：点一条，看算式和可能出错的格；点算式里的数，转到那一格。能改的可以一键改，改了可以撤销；情况属实的，填写理由，以后显示为“已说明”。',
    en: 'Findings: open one to see the arithmetic and the likely cell; press a figure to go there. Apply a fix and undo it, or say why it is right.',
  },
  helpFill: {
    zh: '填列：列出能由其他数算出的空格，勾选后填入，可以撤销。',
    en: 'Fill: blanks that follow from other figures, filled in once you agree, and taken back if you wish.',
  },
  helpExplain: {
    zh: '说明：按表中数字写出决算或预算情况说明；表里没有的数和原因，在补充资料里填。',
    en: 'Explanation: written from the tables; what they do not hold is asked for in the supplement.',
  },
  helpMarks: {
    zh: '标记只是盖在单元格上的一层，不动原有格式，点“清除标记”全部去掉。',
    en: 'Marks lie over the cells and leave your formatting alone; Clear Marks takes them all away.',
  },
  helpBusy: {
    zh: '提示“正在编辑单元格”时，先按回车结束编辑，再点一次。',
    en: 'If a cell is being edited, press Enter first and try again.',
  },
  helpPrivate: { zh: '所有数据只在本机处理，不上传。', en: 'Nothing leaves this computer.' },
} as const satisfies Catalogue<string>;

export type WordId = keyof typeof PHRASES;

export const taskpaneMessage = (id: WordId): Message => message(PHRASES, id);
