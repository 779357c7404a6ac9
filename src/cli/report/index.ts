/** 公开前体检: what checking found, as one HTML page to read and to print. */
export { reportHtml } from './report-html';
export type { ReportInput, ReportWorkbook } from './types';
