/** What proofreading needs of a form's inside: expressions, scopes, and their values. */
export {
  allItemsOf,
  choose,
  closed,
  evaluate,
  fullName,
  isMissing,
  isNothing,
  itemsOf,
  judgeCondition,
  keyOf,
  OUTERMOST,
  scopeOfItem,
  sourceOf,
  wordOf,
  wordsOf,
  type Context,
  type Item,
  type Known,
  type Scope,
  type Unfilled,
} from './evaluate';
export { ANSWERS_ELSEWHERE } from './forms';
export { contextOf, headingOf, titleOf, toldBySection, type NarratedParagraph } from './narrate';
export { parseExpression, parsePattern, printExpression, printPattern, THIS_ROW } from './notation';
export type { Condition, Expression, ItemWord, Operator, TemplatePart, Pattern, Template } from './notation';
export { printAmount, printShare, unitOf } from './print';
export { renderCases, scopeOfClause, startWriting } from './render';
