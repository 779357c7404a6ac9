/** Excel as a host, over Office.js. */
export { ExcelHost, createExcelHost } from './excel-host';
