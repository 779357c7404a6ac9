/** What users read when a workbook cannot be opened, read or filled in. */
import { messagesOf, type Catalogue, type WholeId } from '../../../core/messages';

export const FILE_PHRASES = {
  empty: {
    zh: '文件是空的，没有内容。请重新下载或换一个文件',
    en: 'The file is empty. Download it again or choose another file',
  },
  encrypted: {
    zh: '文件已加密，打不开。请在 Excel 或 WPS 中取消密码后另存',
    en: 'The file is encrypted and cannot be opened. Remove the password in Excel or WPS and save it again',
  },
  damaged: {
    zh: '文件不完整或已损坏，读不出来。请重新下载，或用 Excel、WPS 打开并修复后另存',
    en: 'The file is incomplete or damaged. Download it again, or open and repair it in Excel or WPS and save it',
  },
  damagedSheet: {
    zh: '工作表“{sheet}”已损坏，读不出来。请用 Excel 或 WPS 打开并修复后另存',
    en: 'The sheet “{sheet}” is damaged and cannot be read. Open and repair it in Excel or WPS and save it',
  },
  tooLarge: {
    zh: '文件展开后有 {size} MB，超过 {limit} MB 的上限，没有打开。请删去无关的工作表或空行后另存',
    en: 'Unpacked, the file takes {size} MB, over the limit of {limit} MB. Remove unneeded sheets or empty rows and save it',
  },
  tooManySheets: {
    zh: '工作簿有 {count} 张工作表，超过 {limit} 张的上限，没有打开。请把公开表另存成单独的工作簿',
    en: 'The workbook has {count} sheets, over the limit of {limit}, and was not opened. Save the public accounts as a workbook of their own',
  },
  tooSpread: {
    zh: '工作表“{sheet}”的内容一直铺到右边很远的列，共 {cells} 万个位置，超过 {limit} 万的上限，没有打开。请删去表格以外多余的行列后另存',
    en: 'The content of “{sheet}” reaches very far to the right over {cells} × 10,000 places, over the limit of {limit} × 10,000, and was not opened. Delete rows and columns outside the tables and save the file',
  },
  tooManyCells: {
    zh: '工作簿有 {count} 万个单元格，超过 {limit} 万个的上限，没有打开。请把公开表另存成单独的工作簿，删去表格以外的行',
    en: 'The workbook has {count} × 10,000 cells, over the limit of {limit} × 10,000, and was not opened. Save the public accounts as a workbook of their own, without rows outside the tables',
  },
  tooManyFormulas: {
    zh: '工作表里成片复制的公式太多，没有打开。请在 Excel 或 WPS 中把这些公式粘贴为数值后另存',
    en: 'A sheet has too many copied formulas and was not opened. Paste them as values in Excel or WPS and save the file',
  },
  suspicious: {
    zh: '文件内部的写法不合规范，可能不安全，没有打开。请用 Excel 或 WPS 打开后另存为 .xlsx',
    en: 'The inside of the file breaks the rules of its format and may be unsafe. Open it in Excel or WPS and save it as .xlsx',
  },
  isPdf: {
    zh: '这是 PDF 文件，不是电子表格。请选择公开表的 Excel 文件',
    en: 'This is a PDF, not a workbook. Choose the Excel file of the public accounts',
  },
  isPicture: {
    zh: '这是图片，不是电子表格。请选择公开表的 Excel 文件',
    en: 'This is a picture, not a workbook. Choose the Excel file of the public accounts',
  },
  isWord: {
    zh: '这是 Word 文档，不是电子表格。请选择公开表的 Excel 文件',
    en: 'This is a Word document, not a workbook. Choose the Excel file of the public accounts',
  },
  isSlides: {
    zh: '这是 PPT 演示文稿，不是电子表格。请选择公开表的 Excel 文件',
    en: 'This is a presentation, not a workbook. Choose the Excel file of the public accounts',
  },
  isHtml: {
    zh: '这是网页格式的文件，只是扩展名像 Excel。请用 Excel 或 WPS 打开后另存为 .xlsx',
    en: 'This is a web page with the name of a workbook. Open it in Excel or WPS and save it as .xlsx',
  },
  isXmlSpreadsheet: {
    zh: '这是“XML 电子表格 2003”格式的文件。请用 Excel 或 WPS 打开后另存为 .xlsx',
    en: 'This is an “XML Spreadsheet 2003” file. Open it in Excel or WPS and save it as .xlsx',
  },
  isText: {
    zh: '这是纯文本（如 CSV），没有工作表和格式。请用 Excel 或 WPS 打开后另存为 .xlsx',
    en: 'This is plain text, such as CSV, without sheets or formats. Open it in Excel or WPS and save it as .xlsx',
  },
  isBinaryWorkbook: {
    zh: '这是二进制工作簿（.xlsb），只能校验，不能填列。请用 Excel 或 WPS 打开后另存为 .xlsx',
    en: 'This is a binary workbook (.xlsb), which can be checked but not filled in. Open it in Excel or WPS and save it as .xlsx',
  },
  isFlatOpenDocument: {
    zh: '这是单个 XML 文件的 OpenDocument 表格（.fods）。请用 LibreOffice 打开后另存为 .xlsx 或 .ods',
    en: 'This is a flat OpenDocument spreadsheet (.fods). Open it in LibreOffice and save it as .xlsx or .ods',
  },
  isNumbers: {
    zh: '这是苹果 Numbers 表格。请在 Numbers 中导出为 Excel 文件',
    en: 'This is an Apple Numbers file. Export it from Numbers as an Excel file',
  },
  isArchive: {
    zh: '这是压缩包，不是电子表格。请先解压，再选择其中的 Excel 文件',
    en: 'This is an archive, not a workbook. Unpack it and choose the Excel file in it',
  },
  unknown: {
    zh: '认不出这个文件，它不是电子表格。请选择 .xlsx、.xls、.xlsb 或 .ods 文件',
    en: 'This file is no workbook that can be recognised. Choose an .xlsx, .xls, .xlsb or .ods file',
  },
  noSheets: {
    zh: '工作簿里没有可读的工作表。请检查文件是否选对',
    en: 'The workbook has no sheet that can be read. Check that it is the right file',
  },
  notPatchable: {
    zh: '只能在 .xlsx 文件里填列。请另存为 .xlsx 后再填列',
    en: 'Only .xlsx files can be filled in. Save the file as .xlsx first',
  },
  zip64: {
    zh: '文件的打包方式特殊（ZIP64），打不开。请用 Excel 或 WPS 打开后另存为 .xlsx，再试一次',
    en: 'The file is packed in a special way (ZIP64). Open it in Excel or WPS, save it as .xlsx and try again',
  },
  noSuchSheet: {
    zh: '没有名为“{sheet}”的工作表，{cell} 没有填。请检查工作表是否改名或删除',
    en: 'There is no sheet “{sheet}”; {cell} was not filled in. Check whether it was renamed or deleted',
  },
  notAWorksheet: {
    zh: '“{sheet}”不是普通工作表，{cell} 没有填',
    en: '“{sheet}” is not an ordinary worksheet; {cell} was not filled in',
  },
  sharedFormula: {
    zh: '工作表“{sheet}”的 {cell} 的公式还管着别的单元格，没有改。请在 Excel 或 WPS 中手工修改',
    en: 'The formula in {cell} on “{sheet}” is shared with other cells and was not changed. Change it in Excel or WPS by hand',
  },
  arrayFormula: {
    zh: '工作表“{sheet}”的 {cell} 属于数组公式，没有改。请在 Excel 或 WPS 中手工修改',
    en: '{cell} on “{sheet}” belongs to an array formula and was not changed. Change it in Excel or WPS by hand',
  },
  signed: {
    zh: '文件带有数字签名，填列后签名会失效。如需签名，请填完后重新签',
    en: 'The file is digitally signed; filling it in breaks the signature. Sign it again afterwards if needed',
  },
  macros: {
    zh: '文件带有宏，宏原样保留。请仍用 .xlsm 作扩展名保存',
    en: 'The file has macros, which are kept as they are. Keep the extension .xlsm',
  },
  noStyles: {
    zh: '工作簿没有样式，数已填入，但没有设置数字格式。请在 Excel 或 WPS 中自行设置小数位数',
    en: 'The workbook has no styles: the figures were filled in without a number format. Set the decimals in Excel or WPS',
  },
} as const satisfies Catalogue<string>;

/** What is wrong with a file, where no figure has to be told. */
export type FileTrouble = WholeId<typeof FILE_PHRASES>;

export const fileMessage = messagesOf(FILE_PHRASES);
