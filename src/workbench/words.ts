/** Everything a user reads in the workbench outside the pane. */
import { SEVERITY_WORDS } from '../core/check/severity-words';
import { messagesOf, sayer, type Catalogue, type Locale, type Say as SayOf } from '../core/messages';

const WORKBENCH_PHRASES = {
  product: { zh: '决算公开助手', en: 'Public Accounts' },
  lead: {
    zh: '打开部门决算或预算公开表，核对勾稽关系，补填合计，写出情况说明；也可以直接审一份公开文件（Word 或 PDF）。',
    en: 'Open the public accounts or the budget of a department: check the relations, fill in the totals, write the explanation. Or review a published document (Word or PDF).',
  },
  open: { zh: '打开工作簿', en: 'Open a workbook' },
  openOther: { zh: '打开', en: 'Open' },
  sample: { zh: '打开示例', en: 'Open the sample' },
  sampleName: { zh: '演示-待校验.xlsx', en: '演示-待校验.xlsx' },
  dropHere: {
    zh: '也可以把文件拖到这里。工作簿：.xlsx、.xlsb、.xls、.et、.ods；公开文件：.docx、.pdf',
    en: 'Or drop a file here. Workbooks: .xlsx, .xlsb, .xls, .et, .ods; published documents: .docx, .pdf',
  },
  letGo: { zh: '松开即可打开', en: 'Let go to open' },
  staysHere: {
    zh: '文件只在本机处理。这个页面不联网，断网也能用。',
    en: 'Files are handled on this computer only. This page never uses the network.',
  },
  opening: { zh: '正在打开“{name}”…', en: 'Opening “{name}”…' },
  cancel: { zh: '取消', en: 'Cancel' },
  notOpened: { zh: '没有打开“{name}”', en: '“{name}” was not opened' },
  oneOnly: { zh: '一次打开一个文件，已打开“{name}”', en: 'One file at a time: “{name}” was opened' },
  unexpected: {
    zh: '程序出了意外，没有做成。请重试，或关闭页面后重新打开',
    en: 'Something unexpected happened. Try again, or close the page and open it anew',
  },
  textLead: {
    zh: '把写好的说明与公开表逐数核对：先打开公开表，再打开说明。',
    en: 'Hold an explanation against the tables, figure by figure: open the workbook, then the text.',
  },
  openBoth: { zh: '打开公开表和说明', en: 'Open the tables and the text' },
  dropBoth: {
    zh: '可以一次选中两个文件，也可以把它们一起拖到这里。说明支持 .docx、.txt',
    en: 'Both files can be chosen at once, or dropped here together. Texts: .docx, .txt',
  },
  backToStart: { zh: '返回', en: 'Back' },
  textWaits: {
    zh: '“{name}”已选好，请再打开它的公开表',
    en: '“{name}” is ready; now open the tables it explains',
  },
  compare: { zh: '比较…', en: 'Compare…' },
  compareHint: {
    zh: '选一个原来的工作簿，按表、行、列逐数比较，看现在这个改了哪里',
    en: 'Choose an earlier workbook: tables, rows and columns are compared, figure by figure',
  },
  compareWith: { zh: '与“{name}”比较', en: 'Compare with “{name}”' },
  compared: { zh: '比较结果', en: 'What differs' },
  differences: { zh: '不同之处', en: 'Differences' },
  closeCompare: { zh: '关闭比较', en: 'Close' },
  noTables: {
    zh: '“{name}”里没有认出决算或预算公开表，没法比较',
    en: 'No tables were recognised in “{name}”',
  },
  help: { zh: '使用说明', en: 'How to use it' },
  helpOpen: {
    zh: '打开部门决算或预算公开表，马上自动校验。右边“体检”是总的结论，左边是表格。',
    en: 'Open the public accounts: they are checked at once. 体检 on the right sums up; the tables are on the left.',
  },
  helpFindings: {
    zh: '“问题”里逐项看：点一项，表格跳到那一格。能改的按“改正”，也可以直接在格里键入；改后自动重新校验。',
    en: 'Go through the findings: each leads to its cell. Correct it by the button or type into the cell; it is checked again by itself.',
  },
  helpFill: {
    zh: '“填列”补上能算出来的空格，“说明”写出情况说明，缺的内容在“补充资料”里填。',
    en: '填列 fills in what follows from other figures; 说明 writes the explanation and asks for what it lacks.',
  },
  helpExplain: {
    zh: '填好的补充资料（表或 JSON）可以直接打开或拖进来，会带到打开的公开表里。',
    en: 'A filled supplement (sheet or JSON) can be opened or dropped: its answers go with the workbook.',
  },
  helpText: {
    zh: '“文表核对”把写好的说明（.docx、.txt 或粘贴的文字）与表逐数核对。',
    en: '文表核对 holds a text (.docx, .txt or pasted) against the tables, figure by figure.',
  },
  helpDraft: {
    zh: '“以去年为底稿”把本单位去年的 Word 说明换成今年的数：逐句看改了什么，勾好再存成新的 .docx。',
    en: 'Last year’s Word document becomes this year’s draft: see what changes sentence by sentence, tick it, save it as a new .docx.',
  },
  helpDocument: {
    zh: '公开文件（.docx、.pdf）打开就审：认出其中的表，表内表间核对，文字与表核对，列出公开前检查单。再给它的工作簿，可查贴错、漏贴。Word 文档可以当场改：“改正”“全部改正”，或双击格子，另存为新的 .docx。',
    en: 'A published document (.docx, .pdf) is reviewed at once: its tables are checked, its text is held against them, and a checklist is shown. With its workbook, pasting mistakes are found too. A Word document is corrected there: by its buttons or by a double click on a cell, and saved as a new .docx.',
  },
  helpSave: {
    zh: '“保存工作簿”把改动存成新文件，放在浏览器的下载文件夹；原文件不动。',
    en: 'Saving puts the changes into a new file among the downloads; the original is left alone.',
  },
  helpKeys: {
    zh: '表格里：键入即改写，Delete 清空，F2 或双击修改，Enter 向下，Tab 向右，Esc 离开，Ctrl+C、Ctrl+V 与 Excel、WPS 互通，Ctrl+Z 逐步撤销，Ctrl+Y 重做。',
    en: 'In the sheet: type to replace, Delete empties, F2 or a double click changes, Enter goes down, Tab right, Esc leaves; Ctrl+C and Ctrl+V work with Excel and WPS, Ctrl+Z undoes step by step, Ctrl+Y redoes.',
  },
  closeHelp: { zh: '知道了', en: 'Close' },
  answersWait: {
    zh: '“{name}”是填好的补充资料（{count} 项）。请再打开公开表，会自动带进去',
    en: '“{name}” is a filled supplement (entries: {count}). Open the workbook and they go with it',
  },
  answersTaken: {
    zh: '已带入补充资料“{name}”（{count} 项），在“说明”的“补充资料”里看',
    en: 'The supplement “{name}” was taken over (entries: {count}); see it under 说明',
  },
  notAnswers: {
    zh: '没有打开“{name}”：这个 JSON 文件不是补充资料',
    en: '“{name}” was not opened: this JSON file is no supplement',
  },
  asXlsx: { zh: '另成 .xlsx 副本再填', en: 'Go on with an .xlsx copy' },
  copyOpened: {
    zh: '已另成副本“{name}”：数、文字、合并和数字格式都在，公式按结果带过来，字体边框从简。原文件不动',
    en: 'A copy “{name}” was made: figures, texts, merges and number formats are kept, formulas as their results, fonts and borders plain. The original is left alone',
  },
  saved: {
    zh: '已保存“{name}”，在浏览器的下载文件夹里：改动 {count} 格。原文件不动',
    en: 'Saved as “{name}” among the downloads; cells changed: {count}. The original is left alone',
  },
  reasonsSaved: {
    zh: '说明的理由 {count} 条写在文件里，随文件走',
    en: 'Reasons given, in the file: {count}',
  },
  savedSheets: {
    zh: '已保存“{name}”，在浏览器的下载文件夹里，内有：{names}',
    en: 'Saved as “{name}” among the downloads; it holds: {names}',
  },
  marksSaved: {
    zh: '标记在文件里：{count} 格，有关的数标成浅色。不要标记，先“清除标记”再保存',
    en: 'Marks are in the file: {count} cells, figures involved palely. To have none, clear the marks and save again',
  },
  ownSaved: { zh: '文件里还有：{names}', en: 'Also in the file: {names}' },
  save: { zh: '保存工作簿', en: 'Save the workbook' },
  saveHint: {
    zh: '下载改好的工作簿，显示着的标记、校验报告等也写进去；原文件不动',
    en: 'Downloads the workbook with the changes, the marks that are shown and sheets such as 校验报告; the original is left alone',
  },
  saveOwn: { zh: '另存 {names}', en: 'Save {names}' },
  saveOwnHint: {
    zh: '只把这些表另存为一个工作簿',
    en: 'Downloads these sheets alone, as a workbook of their own',
  },
  filledName: { zh: '{name}-已填列', en: '{name}-filled' },
  ownName: { zh: '{name}-附表', en: '{name}-sheets' },
  unsaved: { zh: '有改动未保存', en: 'Not saved yet' },
  leaveTitle: { zh: '改动还没有保存', en: 'Changes are not saved' },
  leaveText: {
    zh: '“{name}”里有 {count} 处改动没有保存。打开别的文件，这些改动就没有了。',
    en: '{count} changes in “{name}” are not saved. They are lost when another file is opened.',
  },
  leaveReasons: {
    zh: '“{name}”里说明的理由有改动，还没有写进文件。',
    en: 'Reasons given in “{name}” are not in the file yet.',
  },
  leaveSave: { zh: '保存后打开', en: 'Save, then open' },
  leaveDiscard: { zh: '不保存，直接打开', en: 'Open without saving' },
  leaveStay: { zh: '返回', en: 'Go back' },
  notFillable: {
    zh: '这个文件不是 .xlsx，可以校验、写说明，不能填列。要填列，请在 Excel 或 WPS 中另存为 .xlsx，或者',
    en: 'This is no .xlsx file: it can be checked and explained but not filled in. Save it as .xlsx in Excel or WPS, or',
  },
  formulas: {
    zh: '工作簿含公式。改动后的公式结果，要用 Excel 或 WPS 打开保存后的文件才会重算',
    en: 'The workbook has formulas. Their results after a change are computed when Excel or WPS opens the saved file',
  },
  close: { zh: '关闭提示', en: 'Dismiss' },
  showHidden: { zh: '显示隐藏的行列和工作表', en: 'Show hidden rows, columns and sheets' },
  tables: { zh: '表格', en: 'Tables' },
  assistant: { zh: '助手', en: 'Assistant' },
  both: { zh: '都看', en: 'Both' },
  text: { zh: '文稿', en: 'Text' },
  draft: { zh: '底稿', en: 'Draft' },
  pages: { zh: '页面', en: 'Pages' },
  mode: { zh: '做什么', en: 'What to do' },
  tablesMode: { zh: '公开表', en: 'Tables' },
  textMode: { zh: '文表核对', en: 'Proofread a text' },
  draftMode: { zh: '以去年为底稿', en: 'Last year’s as a draft' },
  viewChoice: { zh: '显示哪一边', en: 'Which side to show' },
  file: { zh: '文件', en: 'File' },
  workbook: { zh: '工作簿', en: 'Workbook' },
  sheets: { zh: '工作表', en: 'Sheets' },
  sheetMarks: { zh: '{sheet}，{count} 处标记', en: '{sheet}, {count} marks' },
  hidden: { zh: '隐藏', en: 'hidden' },
  emptySheet: { zh: '这张工作表是空的', en: 'This sheet is empty' },
  cell: { zh: '单元格 {cell}', en: 'Cell {cell}' },
  cellContent: { zh: '{cell} 的内容，按回车写入', en: 'Content of {cell}; press Enter to write it' },
  undo: { zh: '撤销（Ctrl+Z）', en: 'Undo (Ctrl+Z)' },
  undoStep: { zh: '撤销：{step}（Ctrl+Z）', en: 'Undo {step} (Ctrl+Z)' },
  steps: { zh: '撤销和重做', en: 'Undo and redo' },
  undoThis: { zh: '撤销这次改动', en: 'Undo this change' },
  undoToThis: { zh: '撤销到这次改动之前', en: 'Undo this change and all after it' },
  redo: { zh: '重做（Ctrl+Y）', en: 'Redo (Ctrl+Y)' },
  redoStep: { zh: '重做：{step}（Ctrl+Y）', en: 'Redo {step} (Ctrl+Y)' },
  typeInto: { zh: '{cell}：{content}，直接键入即可改写', en: '{cell}: {content}; type to replace it' },
  refusedMore: { zh: '另有 {count} 格没有写入', en: 'Other cells not written: {count}' },
  noCell: { zh: '未选单元格', en: 'No cell selected' },
  write: { zh: '写入', en: 'Write' },
  ...SEVERITY_WORDS,
  term: { zh: '有关的数', en: 'Figure involved' },
  edited: { zh: '已改动', en: 'Changed' },
} as const satisfies Catalogue<string>;

/** Says a phrase in the language chosen. */
export type WorkbenchSay = SayOf<typeof WORKBENCH_PHRASES>;

export const workbenchMessage = messagesOf(WORKBENCH_PHRASES);

export const workbenchSayer = (locale: Locale): WorkbenchSay => sayer(WORKBENCH_PHRASES, locale);
