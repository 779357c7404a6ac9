/** Names that stand before figures: of classes, sources, “三公” expenses. */
export {
  ALL_EXPENSES,
  areSameExpense,
  expenseIn,
  expenseNamedLast,
  mainExpenseIn,
  type NamedExpense,
} from './expenses';
export { isSameName, nameIn, namesAllowed, type Named } from './named';
