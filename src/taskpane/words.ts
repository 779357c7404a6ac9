/** What users read where the pane itself can't run, or in place of it. */
import { message } from '../core/messages';
import type { Catalogue, Message } from '../core/messages';

const PHRASES = {
  noOfficeTitle: { zh: '没有载入 Office 的组件', en: 'The Office library was not loaded' },
  noOffice: {
    zh: '连不上 Microsoft 的服务器，多半是内网不能上外网。请管理员按部署说明改用离线版；也可以在浏览器中打开工作簿使用，功能相同。',
    en: 'Microsoft’s server could not be reached, perhaps because this network is closed. Ask for the offline edition, or open the workbook in the browser: it does the same.',
  },
  browserTitle: { zh: '请在 Excel 中打开', en: 'Open this in Excel' },
  browser: {
    zh: '这是 Excel 加载项的页面，现在是在浏览器里打开的。也可以不用 Excel：在浏览器中打开工作簿，功能相同。',
    en: 'This page belongs to an add-in for Excel and was opened in a browser. It also works without Excel: open the workbook in the browser.',
  },
  wordTitle: { zh: '请在 Excel 中使用', en: 'Use it in Excel' },
  word: {
    zh: '决算表在 Excel 里。请在 Excel 中生成说明，复制到 Word，或另存为 Word 文档。',
    en: 'The tables are in Excel. Write the explanation there, then copy it into Word or save it as a Word document.',
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
    zh: '说明：按表中数字写出决算情况说明；表里没有的数和原因，在补充资料里填。',
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

export const wordOf = (id: WordId): Message => message(PHRASES, id);
