/**
 * Slips in published texts that are not told. The test subtracts these, and fails on one that is told by now: it then has
 * to go from here.
 */

type MissedFate = 'left open' | 'certified';

const SLIPS_MISSED: Readonly<Record<string, Readonly<Record<string, MissedFate>>>> = {
  'C5-xinjiang': {
    '@2 530.55 → 560.55': 'left open',
    '@2 113.30 → 143.30': 'left open',
    '@2 12.00 → 15.00': 'left open',
  },
  'B9-guangdong': { '@3 8.00 → 8.30': 'left open', '@3 0.65 → 0.95': 'certified' },
  'F3-year-of-pasted-section': { '@1 824.30 → 854.30': 'left open', '@3 0 → 3': 'left open' },
  'H7-jiangxi-total-in-section-of-expenditure': { '@2 894.30 → 864.30': 'certified' },
  '07-sichuan-daying-court-2020': {
    '@2 6754.31 → 6054.31': 'left open',
    '@2 3476.69 → 3776.69': 'left open',
    '@2 1122.72 → 1422.72': 'left open',
    '@2 19.94% → 12.94%': 'left open',
    '@3 3476.69 → 3776.69': 'left open',
    '@3 51.47% → 54.47%': 'left open',
  },
  '09-sichuan-daying-town-2022': {
    '@2 441.72 → 471.72': 'left open',
    '@9 21.91 → 24.91': 'left open',
  },
  '15-sichuan-liangshan-2022': { '@0 8,237.23 → 8,537.23': 'left open' },
  '19-guangxi-wuzhou-nongjian-2020': {
    '@2 0 → 3': 'left open',
    '@3 0 → 3 (2)': 'left open',
    '@3 0 → 3 (3)': 'left open',
  },
  '25-neimeng-ordos-2022': {
    '@1 21.8 → 24.8': 'left open',
    '@4 1.68 → 1.98': 'left open',
    '@4 0.58 → 0.88': 'left open',
    '@4 4.68% → 4.98%': 'left open',
  },
  '29-unknown-bureau-2015': {
    '@1 12.8 → 15.8 (2)': 'left open',
  },
};

export const NOTHING_NEW = { failing: [], mended: [] } as const;

/** Slips not told and not known to be missed that way; known ones of those tried that are told by now. */
export function slipsAgainst(
  name: string,
  fates: readonly (readonly [slip: { readonly key: string }, fate: string])[],
): { readonly failing: readonly string[]; readonly mended: readonly string[] } {
  const missed = SLIPS_MISSED[name] ?? {};
  const isMissed = (fate: string): boolean => fate === 'left open' || fate === 'certified';
  return {
    failing: fates.flatMap(([{ key }, fate]) =>
      isMissed(fate) && missed[key] !== fate ? [`${key}: ${fate}`] : [],
    ),
    mended: fates.flatMap(([{ key }, fate]) => (missed[key] !== undefined && !isMissed(fate) ? [key] : [])),
  };
}
