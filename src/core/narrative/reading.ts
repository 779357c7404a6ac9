/** What proofreading needs of a form's inside: expressions, scopes, and their values. */
export {
  allItemsOf,
  choose,
  evaluate,
  fullName,
  isMissing,
  isNothing,
  itemsOf,
  judge,
  keyOf,
  labelText,
  nameIn,
  OUTERMOST,
  scopeOfItem,
  sourceOf,
  whatOf,
  wordOf,
  wordsOf,
  type Context,
  type Item,
  type Known,
  type Missing,
  type Scope,
  type Unfilled,
  type Value,
} from './evaluate';
export { contextOf } from './narrate';
export type { Condition, Expression, Part, Pattern, Template } from './notation';
export { printAmount, printCount, printShare, unitOf } from './print';
export { renderCases, scopeOfClause, startWriting } from './render';
