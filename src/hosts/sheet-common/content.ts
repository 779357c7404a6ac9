/** What is handed to a program so that a cell holds exactly what is meant: Excel and WPS read texts as if they were typed. */

/** Texts that they would take for a number, a date, a truth value or a formula. Chinese dates are written in characters too. */
const READABLE = /^[=+\-@'#]|[0-9０-９〇零一二三四五六七八九十%]|^(true|false)$|^[A-Za-z]/i;

export const TEXT_FORMAT = '@';

export const asText = (text: string, numberFormat: string): string =>
  numberFormat !== TEXT_FORMAT && READABLE.test(text) ? `'${text}` : text;
