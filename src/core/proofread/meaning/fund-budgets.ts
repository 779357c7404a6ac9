/** 政府性基金预算30万元，决算数28万元: told beside what was spent, the last word of a budget's name says that it is the budget. */
import type { TextToken } from './tokens';

const BUDGET = '预算';

const isAmount = (token: TextToken | undefined): boolean =>
  token?.kind === 'number' && token.number.kind === 'money';

/** Before its number the name may have 支出 and 为. */
const behindName = (tokens: readonly TextToken[], at: number): number => {
  const named = tokens[at]?.kind === 'generic' ? at + 1 : at;
  return tokens[named]?.kind === 'is' ? named + 1 : named;
};

/** Whether the next clause begins with an amount of what was spent, and names nothing else. */
function isSpentNext(tokens: readonly TextToken[], amount: number): boolean {
  const stop = tokens[amount + 1];
  if (stop?.kind !== 'stop' || !'，、；'.includes(stop.stop)) return false;
  let at = amount + 2;
  while (tokens[at]?.kind === 'filler' || tokens[at]?.kind === 'period') at += 1;
  const account = tokens[at];
  if (account?.kind !== 'account' || account.account !== 'spent') return false;
  return isAmount(tokens[behindName(tokens, at + 1)]);
}

export function withFundBudgets(text: string, tokens: readonly TextToken[]): readonly TextToken[] {
  return tokens.flatMap((token, at): readonly TextToken[] => {
    const amount = behindName(tokens, at + 1);
    if (token.kind !== 'fund' || !text.slice(token.start, token.end).endsWith(BUDGET)) return [token];
    if (!isAmount(tokens[amount]) || !isSpentNext(tokens, amount)) return [token];
    const start = token.end - BUDGET.length;
    return [
      { ...token, end: start },
      { kind: 'account', account: 'budget', start, end: token.end },
    ];
  });
}
