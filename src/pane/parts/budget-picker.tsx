/** The budget that was published for the year of the accounts, picked as a file. Nothing beside a budget. */
import { EXPLAIN_WORDS } from '../words/explain';
import { useModel, usePane, useSay } from './context';
import { WorkbookPicker } from './workbook-picker';

export function BudgetPicker() {
  const { narrating } = useModel();
  const { checked, budget, supplement } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  if (!checked || checked.result.set.kind === 'budget') return null;
  const count = supplement.budget.entries.size;
  const given =
    count > 0 ? say('budgetItems', { count: String(count) }) : budget ? say('budgetGiven') : undefined;
  return (
    <WorkbookPicker
      label={say('budget')}
      pick={say('pickBudget')}
      forget={say('forgetPrevious')}
      given={given}
      hint={say('budgetHint')}
      canRead={narrating.canReadPrevious}
      onPick={(file) => void narrating.readBudget(file)}
      onForget={() => void narrating.forgetBudget()}
    />
  );
}
