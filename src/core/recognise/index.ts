/** Recognition: Grid in, Tables out; and what users confirm about forms that the program does not know. */
export { recognise, type RecogniseOptions } from './recognise';
export type { ConfirmedColumn, ConfirmedLayout, ConfirmedRow } from './confirmed';
export { confirmedLayoutsFrom, type ConfirmedReading } from './confirmed-json';
export { columnKeysOf, rowKeysOf, type ColumnKey } from './keys';
export {
  layoutQuestion,
  type AskedColumn,
  type LayoutQuestion,
  type PossibleTable,
  type QuestionPlace,
} from './question';
