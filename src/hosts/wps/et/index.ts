/** WPS 表格 as a host, over its own object model. Experimental: nobody has run it in a real WPS. */
export { EtHost } from './et-host';
export { onOtherWorkbook } from './active';
export type { EtApplication } from './types';
