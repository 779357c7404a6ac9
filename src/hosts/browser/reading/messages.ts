/** What users read when a file is no longer being read. */
import { messagesOf, type Catalogue } from '../../../core/messages';

const READING_PHRASES = {
  stopped: {
    zh: '已取消打开，文件没有改动',
    en: 'Opening was cancelled; the file was not changed',
  },
  tookTooLong: {
    zh: '{seconds} 秒还没有读完，已停下，文件没有改动。请用 Excel 或 WPS 打开，删去无关的工作表和空行，另存为 .xlsx 后再试',
    en: 'It was not read within {seconds} seconds and was given up; the file was not changed. Open it in Excel or WPS, remove unneeded sheets and empty rows, save it as .xlsx and try again',
  },
  readerBroke: {
    zh: '文件读到一半读不下去了，可能太大或已损坏，文件没有改动。请用 Excel 或 WPS 打开后另存为 .xlsx 再试',
    en: 'The file could not be read to its end; it may be too large or damaged, and was not changed. Open it in Excel or WPS, save it as .xlsx and try again',
  },
} as const satisfies Catalogue<string>;

export const readingMessage = messagesOf(READING_PHRASES);
