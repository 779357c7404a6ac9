/** The notation in which a form's sentences are written. */
export { parseCondition, type Comparison, type Condition } from './condition';
export { parseExpression, parsePattern, type Expression, type Operator } from './expression';
export type { Pattern } from './patterns';
export { printExpression, printPattern } from './print';
export * from './row-sets';
export {
  ITEM_WORDS,
  parseTemplate,
  templatePiecesOf,
  type FigureKind,
  type ItemWord,
  type TemplatePart,
  type TemplatePiece,
  type Template,
  type Word,
} from './template';
