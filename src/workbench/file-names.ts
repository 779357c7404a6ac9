/** Names of the files the workbench takes and gives. */

export const BOOK_FILES = '.xlsx,.xlsm,.xlsb,.xls,.et,.ods';

/** Workbooks, published documents, texts to be held against a workbook, answers (补充资料). */
export const ACCEPTED = `${BOOK_FILES},.docx,.pdf,.txt,.json`;

const WITH_EXTENSION = /^(.*?)(\.[^.]+)?$/s;

export const baseName = (name: string): string => WITH_EXTENSION.exec(name)?.[1] || name;

/** Macros stay in the file, and Excel opens a workbook with macros under this extension only. */
export const savedExtension = (name: string): string => (/\.xlsm$/i.test(name) ? '.xlsm' : '.xlsx');
