/** What users read of a PDF that cannot be opened or read, or only in part. */
import { messagesOf, type Catalogue } from '../../../core/messages';

export const PDF_PHRASES = {
  empty: {
    zh: '文件是空的，没有内容。请重新下载或换一个文件',
    en: 'The file is empty. Download it again or choose another file',
  },
  notPdf: {
    zh: '这不是 PDF 文件，只是扩展名像。请换一个文件，或用能打开它的程序另存为 PDF 后再试',
    en: 'This is no PDF, whatever its name says. Choose another file, or save it as a PDF with the program that opens it',
  },
  password: {
    zh: 'PDF 设了打开密码，读不了。请用密码打开，取消密码后另存，再试一次',
    en: 'The PDF asks for a password. Open it with the password, save it without one and try again',
  },
  damaged: {
    zh: 'PDF 不完整或已损坏，读不出来。请重新下载，或从 Word 原稿重新导出 PDF',
    en: 'The PDF is incomplete or damaged. Download it again, or export it anew from the Word document it was made from',
  },
  suspicious: {
    zh: 'PDF 里有展开后大得异常的内容，可能不安全，没有打开。请从 Word 原稿重新导出 PDF',
    en: 'Parts of the PDF unpack to something abnormally large and may be unsafe; it was not opened. Export it anew from the Word document it was made from',
  },
  noPages: {
    zh: 'PDF 里一页也没有。请重新下载，或从 Word 原稿重新导出 PDF',
    en: 'The PDF has no pages. Download it again, or export it anew from the Word document it was made from',
  },
  tooManyPages: {
    zh: 'PDF 有 {count} 页，超过 {limit} 页的上限，没有读。请拆成几份，一个部门一份，再试',
    en: 'The PDF has {count} pages, over the limit of {limit}. Split it, one part for each department, and try again',
  },
  tooMuch: {
    zh: 'PDF 页面上的内容多得异常，没有读完。请拆成几份，或从 Word 原稿重新导出 PDF',
    en: 'There is abnormally much on the pages of the PDF; it was not read to its end. Split it, or export it anew from the Word document it was made from',
  },
  stopped: {
    zh: '已取消读取',
    en: 'Reading was cancelled',
  },
  scan: {
    zh: 'PDF 是扫描件或图片，没有文字，读不了（不做文字识别，以免认错数字）。请用 Word 原稿，或从原稿直接导出 PDF',
    en: 'The PDF is a scan: its pages are pictures without text. Figures are not guessed from pictures. Use the Word document, or export a PDF from it',
  },
  cutOff: {
    zh: 'PDF 的结尾不完整，读出来的可能不全，请核对页数。最好重新下载，或从 Word 原稿重新导出',
    en: 'The end of the PDF is missing or damaged: what was read may not be all. Compare the number of pages; better download it again, or export it anew',
  },
  broken: {
    zh: 'PDF 里有 {count} 段页面内容不完整或已损坏，有的页可能没有读全。请逐页核对；最好重新下载，或从 Word 原稿重新导出',
    en: '{count} parts of what the pages of the PDF show are incomplete or damaged: pages may not be read to their end. Check each page; better download it again, or export it anew',
  },
  damagedPages: {
    zh: '第{pages}页已损坏，没有读全，请人工核对',
    en: 'Pages {pages} are damaged and were not read to their end; check them by eye',
  },
  picturePages: {
    zh: '第{pages}页是图片，没有文字，没法核对，请人工核对',
    en: 'Pages {pages} are pictures without text and were not checked; check them by eye',
  },
  notAnnotated: {
    zh: 'PDF 的内部目录不完整或不合规范，没法在原件后面加批注。请从 Word 原稿重新导出 PDF，再试一次',
    en: 'The table of contents inside the PDF is damaged or unusual; notes can’t be added behind it. Export the PDF anew from the Word document and try again',
  },
  annotatedEncrypted: {
    zh: 'PDF 加了密（不许修改），没法加批注。请用没有加密的一份，或取消限制后另存再试',
    en: 'The PDF is encrypted (changes are not allowed); notes can’t be added. Use one that is not, or save it without the restriction',
  },
  annotatedSigned: {
    zh: 'PDF 有数字签名，批注加在签名之后；打开时会提示签名后有改动，原来的内容没有变',
    en: 'The PDF is signed; the notes come after the signature. Readers will say that it was changed since; what was signed is untouched',
  },
  unmappedPages: {
    zh: '第{pages}页有些字在文件里没有注明是什么字，读不出来，有关的格子不核对。请从 Word 原稿重新导出 PDF',
    en: 'On pages {pages} the file does not say which letters some signs are; their cells are not checked. Export the PDF anew from the Word document it was made from',
  },
} as const satisfies Catalogue<string>;

export const pdfMessage = messagesOf(PDF_PHRASES);
