/** What users read of a Word document that cannot be opened or read, or only in part. */
import { messagesOf, type Catalogue, type WholeId } from '../../../../core/messages';

export const DOCX_PHRASES = {
  empty: {
    zh: '文件是空的，没有内容。请重新下载或换一个文件',
    en: 'The file is empty. Download it again or choose another file',
  },
  encrypted: {
    zh: '文档已加密，打不开。请在 Word 或 WPS 中取消密码后另存',
    en: 'The document is encrypted and cannot be opened. Remove the password in Word and save it again',
  },
  damaged: {
    zh: '文档不完整或已损坏，读不出来。请重新下载，或用 Word、WPS 打开并修复后另存为 .docx',
    en: 'The document is incomplete or damaged. Download it again, or open and repair it in Word and save it as .docx',
  },
  tooLarge: {
    zh: '文档展开后有 {size} MB，超过 {limit} MB 的上限，没有打开。请删去无关的内容后另存',
    en: 'Unpacked, the document takes {size} MB, over the limit of {limit} MB. Remove what is not needed and save it',
  },
  suspicious: {
    zh: '文档内部的写法不合规范，可能不安全，没有打开。请用 Word 或 WPS 打开后另存为 .docx',
    en: 'The inside of the document breaks the rules of its format and may be unsafe. Open it in Word and save it as .docx',
  },
  zip64: {
    zh: '文档的打包方式特殊（ZIP64），打不开。请用 Word 打开后另存为 .docx，再试一次',
    en: 'The document is packed in a special way (ZIP64). Open it in Word, save it as .docx and try again',
  },
  isOldWord: {
    zh: '这是旧版格式的文档（.doc 或 .wps），读不了。请用 Word 或 WPS 打开，另存为 .docx 后再试',
    en: 'This is a document in an old format (.doc or .wps). Open it in Word or WPS, save it as .docx and try again',
  },
  isRtf: {
    zh: '这是 RTF 文档，读不了。请用 Word 或 WPS 打开，另存为 .docx 后再试',
    en: 'This is an RTF document. Open it in Word, save it as .docx and try again',
  },
  isFlat: {
    zh: '这是“Word XML”格式的文档，读不了。请用 Word 打开，另存为 .docx 后再试',
    en: 'This is a “Word XML” document. Open it in Word, save it as .docx and try again',
  },
  isOdt: {
    zh: '这是 ODT 文档，读不了。请打开后另存为 .docx 再试',
    en: 'This is an ODT document. Open it, save it as .docx and try again',
  },
  isPdf: {
    zh: '这是 PDF 文件，读不了。请改用它的 Word 原稿；没有原稿的，用 Word 或 WPS 打开 PDF，另存为 .docx 后再试',
    en: 'This is a PDF. Use the Word document it was made from, or open the PDF in Word and save it as .docx',
  },
  isPicture: {
    zh: '这是图片，读不出文字。请选择决算情况说明的 Word 文档（.docx）',
    en: 'This is a picture. Choose the Word document (.docx) of the explanation',
  },
  isSpreadsheet: {
    zh: '这是电子表格，不是文档。请选择决算情况说明的 Word 文档（.docx），表格用 --workbook 指定',
    en: 'This is a workbook, not a document. Choose the Word document (.docx) of the explanation; name the workbook with --workbook',
  },
  isSlides: {
    zh: '这是演示文稿，不是文档。请选择决算情况说明的 Word 文档（.docx）',
    en: 'This is a presentation, not a document. Choose the Word document (.docx) of the explanation',
  },
  isHtml: {
    zh: '这是网页格式的文件，只是扩展名像文档。请用 Word 打开后另存为 .docx',
    en: 'This is a web page with the name of a document. Open it in Word and save it as .docx',
  },
  isArchive: {
    zh: '这是压缩包，不是文档。请先解压，再选择其中的 Word 文档（.docx）',
    en: 'This is an archive, not a document. Unpack it and choose the Word document (.docx) in it',
  },
  isText: {
    zh: '这是纯文本，不是 Word 文档。请把扩展名改为 .txt 再试',
    en: 'This is plain text, not a Word document. Rename it to .txt and try again',
  },
  unknown: {
    zh: '认不出这个文件，它不是 Word 文档。请选择 .docx 或 .txt 文件',
    en: 'This file is no document that can be recognised. Choose a .docx or .txt file',
  },
  foreignText: {
    zh: '文档的正文是嵌在里面的网页，读不出来。请用 Word 打开后另存为 .docx 再试',
    en: 'The text of the document is a web page embedded in it. Open it in Word, save it as .docx and try again',
  },
  noText: {
    zh: '文档里没有文字，可能是扫描的图片。请改用文字稿',
    en: 'The document holds no text; it may be a scanned picture. Use the text itself',
  },
  changes: {
    zh: '文档里有没有接受的修订：插入的字算在内，删除的字不算。定稿前请接受或拒绝修订',
    en: 'The document holds tracked changes: insertions were read, deletions were not. Accept or reject them before publishing',
  },
  footnotes: {
    zh: '文档有 {count} 条脚注或尾注，里面的数没法核对，请人工核对',
    en: 'The document has {count} footnotes or endnotes; their figures were not checked',
  },
} as const satisfies Catalogue<string>;

/** What a file turns out to be, or is wrong with it, where no figure has to be told. */
export type DocxTrouble = WholeId<typeof DOCX_PHRASES>;

export const docxMessage = messagesOf(DOCX_PHRASES);
