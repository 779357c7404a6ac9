/** Which budget words speak of: that of the beginning of the year, of the whole year, or as it was changed. */
const BUDGETS = /(?:年初|全年|调整后?)预算/g;

/** The one named first. */
export const budgetIn = (words: string): string | undefined => budgetsIn(words)[0];

/** The one named last. */
export const lastBudgetIn = (words: string): string | undefined => budgetsIn(words).at(-1);

const budgetsIn = (words: string): readonly string[] =>
  [...words.matchAll(BUDGETS)].map(([name]) => name.replace('后', ''));

/** 完成全年预算 where the form speaks of the budget at the beginning of the year: another figure. */
export function namesOtherBudget(said: string, meant: string): boolean {
  const [own, other] = [budgetIn(said), budgetIn(meant)];
  return own !== undefined && other !== undefined && own !== other;
}
