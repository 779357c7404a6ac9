/** Why a change of a Word document can't be made, and what becomes of the document with those that can. */
import { messagesOf, type Catalogue } from '../../../../core/messages';

const PATCH_PHRASES = {
  noSuchPlace: {
    zh: '文档里没有这个位置（第 {paragraph} 段），没有改。请重新打开文档再核对一次',
    en: 'The document has no such place (paragraph {paragraph}); nothing was changed there. Open it again and proofread it anew',
  },
  noSuchCell: {
    zh: '文档里没有这一格（第 {table} 张表第 {row} 行第 {column} 列），没有改。请重新打开文档再核对一次',
    en: 'The document has no such cell (table {table}, row {row}, column {column}); nothing was changed there',
  },
  inField: {
    zh: '第 {paragraph} 段的这几个字是由域算出来的（如页码、目录、交叉引用），改了也会被 Word 重新算掉，没有改。请在 Word 里改它的来源',
    en: 'These words of paragraph {paragraph} come from a field and would be computed anew; they were left alone. Change what the field reads in Word',
  },
  inEquation: {
    zh: '第 {paragraph} 段的这几个字在公式里，没有改。请在 Word 里手工改',
    en: 'These words of paragraph {paragraph} stand in an equation; they were left alone. Change them in Word',
  },
  inNumber: {
    zh: '第 {paragraph} 段开头的编号是自动编的，没有改。请在 Word 里改编号',
    en: 'The number at the beginning of paragraph {paragraph} is made by Word; it was left alone. Change the numbering in Word',
  },
  inBound: {
    zh: '第 {paragraph} 段的这几个字取自文档属性等别处，改了也会被 Word 换回去，没有改。请在 Word 里改它的来源',
    en: 'These words of paragraph {paragraph} are taken from the document’s properties; they were left alone. Change them there in Word',
  },
  inOther: {
    zh: '第 {paragraph} 段的这几个字所在的地方改不了，没有改。请在 Word 里手工改',
    en: 'These words of paragraph {paragraph} stand where nothing can be changed; they were left alone. Change them in Word',
  },
  changedTwice: {
    zh: '第 {paragraph} 段的同一处有两处改动，后一处没有改',
    en: 'Two changes meet at one place of paragraph {paragraph}; the second was not made',
  },
  badCharacters: {
    zh: '要写进第 {paragraph} 段的文字里有 Word 放不下的控制字符，没有改',
    en: 'The words for paragraph {paragraph} hold control characters that Word cannot; they were not written',
  },
  holdsMore: {
    zh: '第 {paragraph} 段里除了文字还有图、脚注、批注、域、公式或没有接受的修订，没有整段删去。请在 Word 里手工删',
    en: 'Paragraph {paragraph} holds a picture, a note, a comment, a field, an equation or a tracked deletion; it was not removed. Remove it in Word',
  },
  holdsSection: {
    zh: '第 {paragraph} 段后面是分节符，没有动。请在 Word 里手工改',
    en: 'A section ends with paragraph {paragraph}; it was left alone. Change it in Word',
  },
  lastOfPlace: {
    zh: '第 {paragraph} 段删去后，它所在的格子或表格前后就没有段落了，没有删。可以只清空文字',
    en: 'Without paragraph {paragraph} its cell, or the place beside a table, would have none; it was not removed. Empty it instead',
  },
  noSuchRow: {
    zh: '文档里没有这一行（第 {table} 张表第 {row} 行），没有改。请重新打开文档再试一次',
    en: 'The document has no such row (table {table}, row {row}); nothing was changed there. Open it again',
  },
  rowHoldsMore: {
    zh: '第 {table} 张表第 {row} 行里除了文字还有图、脚注、批注、域、公式、表格或没有接受的修订，没有动这一行。请在 Word 里手工改',
    en: 'Row {row} of table {table} holds a picture, a note, a comment, a field, a table or a tracked deletion; it was left alone. Change it in Word',
  },
  rowMerged: {
    zh: '第 {table} 张表第 {row} 行里有上下合并的格子，没有动这一行。请在 Word 里手工改',
    en: 'A merged cell begins in row {row} of table {table}; it was left alone. Change it in Word',
  },
  turnedBeside: {
    zh: '{place}“{before}”改成了“{after}”',
    en: '{place}: “{before}” is “{after}” now',
  },
  leftInField: {
    zh: '{place}“{text}”是由域算出来的，没有改：请在 Word 里更新域（全选后按 F9），再看年份对不对',
    en: '{place}: “{text}” comes from a field and was left alone: update the fields in Word, and see that the year is right',
  },
  leftBeside: {
    zh: '{place}“{text}”没有改，里面还是去年的“{numbers}”：请在 Word 里改成今年的',
    en: '{place}: “{text}” was left alone; “{numbers}” is last year’s: put in this year’s in Word',
  },
  leftCharts: {
    zh: '文档里有 {count} 张图表，没有改，画的还是去年的数：请换成今年的',
    en: 'The document has {count} charts, which still show last year’s figures: replace them',
  },
  leftPictures: {
    zh: '文档里有 {count} 张图片，图片里的字和数看不到：请看有没有去年的',
    en: 'The document has {count} pictures, whose words can’t be read: see whether they are last year’s',
  },
  leftPart: {
    zh: '文档里的“{part}”写着去年的年份，没有改：请在 Word 里看一看',
    en: 'The part “{part}” of the document names last year and was left alone: look at it in Word',
  },
  header: { zh: '页眉', en: 'Header' },
  footer: { zh: '页脚', en: 'Footer' },
  footnotes: { zh: '脚注', en: 'Footnote' },
  endnotes: { zh: '尾注', en: 'Endnote' },
  properties: { zh: '文档属性', en: 'Properties' },
  notUtf8: {
    zh: '文档的正文不是 UTF-8 编码，没法原样改。请用 Word 或 WPS 打开后另存为 .docx，再试一次',
    en: 'The text of the document is not in UTF-8 and can’t be changed in place. Open it in Word, save it as .docx and try again',
  },
  signed: {
    zh: '文档有数字签名，改过以后签名失效，需要重新签名',
    en: 'The document is signed; with these changes the signature no longer holds. Sign it again',
  },
} as const satisfies Catalogue<string>;

export const patchMessage = messagesOf(PATCH_PHRASES);
