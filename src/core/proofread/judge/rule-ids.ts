/** Which rule of docs/rules a finding belongs to, by section and by what is said there. */

/** `rest`: what a total holds besides this year's income and expenditure. */
export type Said = 'amount' | 'rest' | 'rate' | 'direction' | 'none' | 'name';

const RULES: Readonly<Record<string, Partial<Record<Said, string>>>> = {
  '1': { amount: 'N-1', rest: 'N-2', rate: 'N-3', direction: 'N-4' },
  '2': { amount: 'N-5', rate: 'N-5', name: 'N-5' },
  '3': { amount: 'N-6', rate: 'N-6', name: 'N-6' },
  '4': { amount: 'N-7', rate: 'N-3', direction: 'N-4' },
  '5.1': { amount: 'N-8', rate: 'N-8', direction: 'N-4' },
  '5.2': { amount: 'N-9', rate: 'N-9', name: 'N-9' },
  '5.3': { amount: 'N-10', rate: 'N-10', direction: 'N-12', name: 'N-11' },
  '6': { amount: 'N-15', rate: 'N-15', name: 'N-16' },
  '7': { amount: 'N-17', rate: 'N-17', direction: 'N-4', name: 'N-17' },
  '8': { amount: 'N-21', rate: 'N-21', direction: 'N-12', none: 'N-21' },
  '9': { amount: 'N-21', rate: 'N-21', direction: 'N-12', none: 'N-21' },
  '10': { amount: 'N-22', rate: 'N-23', direction: 'N-23' },
  '11': { amount: 'N-24', rate: 'N-24' },
  '12': { amount: 'N-25', rate: 'N-25' },
  '13': { amount: 'N-26' },
  '14': { amount: 'N-28' },
  // 编制说明 of a budget.
  '17': { amount: 'N-37', rate: 'N-3', direction: 'N-4', name: 'N-11' },
};

const OTHERWISE: Readonly<Record<Exclude<Said, 'rest'>, string>> = {
  amount: 'N-31',
  rate: 'N-3',
  direction: 'N-4',
  none: 'N-21',
  name: 'N-11',
};

/** 7.1 follows 7 where it has no rules of its own. */
export function ruleOf(section: string | undefined, said: Said): string {
  const own = section === undefined ? undefined : (RULES[section] ?? RULES[section.split('.')[0] ?? '']);
  return own?.[said] ?? (said === 'rest' ? ruleOf(section, 'amount') : OTHERWISE[said]);
}
