/** The pane beside a text: writes the explanation into Word, brings it up to date, reads any text back against the tables. */
export { mountWordPane } from './mount';
export { VERDICT_COLOURS } from './model/proof';
export type { BesideText, TextStore, TextHost, WordPaneOptions, WordView } from './platform';
