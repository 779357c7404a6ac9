/** What a user reads where a text is held against the tables. */
import type { Catalogue } from '../../core/messages';

export const TEXT_WORDS = {
  text: { zh: '文稿', en: 'Text' },
  title: { zh: '核对一份说明', en: 'Proofread an explanation' },
  lead: {
    zh: '打开 Word 文稿，或者粘贴文字，与打开的工作簿逐数核对。',
    en: 'Open a Word document or paste its text; every figure is held against the workbook that is open.',
  },
  open: { zh: '打开文稿', en: 'Open a text' },
  file: { zh: '文稿文件', en: 'File of the text' },
  dropHere: { zh: '也可以把文件拖到这里。支持 .docx、.txt', en: 'Or drop it here: .docx, .txt' },
  paste: { zh: '或者把文字粘贴在这里', en: 'Or paste the text here' },
  use: { zh: '用这段文字', en: 'Use this text' },
  pasted: { zh: '粘贴的文字', en: 'Pasted text' },
  back: { zh: '回到“{name}”（改正了 {count} 处）', en: 'Back to “{name}” ({count} corrections)' },
  other: { zh: '换一份', en: 'Another' },
  undo: { zh: '撤销', en: 'Undo' },
  undoHint: { zh: '撤销最后一处改正（Ctrl+Z）', en: 'Take the last correction back (Ctrl+Z)' },
  redo: { zh: '重做', en: 'Redo' },
  redoHint: {
    zh: '重做刚撤销的改正（Ctrl+Y）',
    en: 'Make the correction again that was taken back (Ctrl+Y)',
  },
  copy: { zh: '复制改正后的全文', en: 'Copy the corrected text' },
  copied: { zh: '已复制，到 Word 里粘贴', en: 'Copied; paste it into Word' },
  save: { zh: '保存改正后的文件', en: 'Save the corrected file' },
  saveHint: {
    zh: '另存一份 Word 文档，只改改正过的字，版面和其余内容不变；原文件不动',
    en: 'Saves a copy of the Word document: only the corrected words change; the file itself is left alone',
  },
  showing: { zh: '改过的字', en: 'Corrected words' },
  highlight: { zh: '标黄', en: 'in yellow' },
  track: { zh: '作为修订', en: 'as tracked changes' },
  plain: { zh: '不作标记', en: 'not marked' },
  saved: {
    zh: '改正后的文件存为“{name}”，在下载里；改了 {count} 处。原文件没有动',
    en: 'Saved as “{name}” among the downloads; places corrected: {count}. The original is left alone',
  },
  notSaved: { zh: '“{name}”没有存', en: '“{name}” was not saved' },
  notAll: {
    zh: '有 {count} 处没能写进文件，请在 Word 里手工改：',
    en: 'Places that could not be written into the file: {count}. Correct them in Word:',
  },
  corrected: { zh: '改正', en: 'corrected' },
  author: { zh: '决算公开助手', en: 'juesuan' },
  untouched: { zh: '改正只在这里，原文件不动', en: 'Corrections stay here; the file is left alone' },
  notRead: { zh: '没有打开“{name}”', en: '“{name}” was not opened' },
  empty: { zh: '里面没有文字', en: 'There is no text in it' },
  waiting: {
    zh: '先在左边打开文稿或粘贴文字，再在这里核对',
    en: 'Open or paste a text on the left, then proofread it here',
  },
  legend: { zh: '颜色', en: 'Colours' },
  verified: { zh: '相符', en: 'agrees' },
  contradicted: { zh: '不符', en: 'contradicts' },
  unchecked: { zh: '没法核对', en: 'unchecked' },
} as const satisfies Catalogue<string>;
