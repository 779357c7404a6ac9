/** The pane: checking, mending, filling and explaining an open workbook. It knows the core and a WorkbookHost, no platform. */
export { mountPane } from './mount';
export type { PaneOptions, PaneSettingsStore } from './platform';
export type { View } from './model/state';
