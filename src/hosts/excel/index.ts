/** Excel as a host, over Office.js. */
export { createExcelHost } from './excel-host';
