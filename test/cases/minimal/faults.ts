/** Where the reader fails on a short text. */
import type { LedgerEntry } from '../../../src/core/proofread';
import { accountFor, reasonOf, type Fault } from '../wordings/account';
import type { TextRead } from '../wordings/open';
import type { Expected } from './expected';

const undecided = (entry: LedgerEntry): Fault => ({
  key: `undecided @${entry.paragraph} ${entry.text}`,
  now: reasonOf({ entry }),
});

export function faultsAgainst({ document, result }: TextRead, expected: Expected): readonly Fault[] {
  const { faults } = accountFor(document, result, expected, expected.isSilent);
  const open = expected.isDecided ? result.ledger.filter(({ verdict }) => verdict === 'unchecked') : [];
  return [...faults, ...open.map(undecided)];
}
