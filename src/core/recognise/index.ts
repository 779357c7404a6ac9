/** Recognition: Grid in, Tables out; and what users confirm about forms that the program does not know. */
export { recognise, recogniseInParts } from './recognise';
export { isKnownByOthers, isTitleOfOther } from './companions';
export type { ConfirmedColumn, ConfirmedLayout } from './confirmed';
export { confirmedLayoutsFrom } from './confirmed-json';
export { columnKeysOf, rowKeysOf } from './keys';
export {
  layoutQuestion,
  type AskedColumn,
  type LayoutQuestion,
  type PossibleTable,
  type QuestionPlace,
} from './question';
