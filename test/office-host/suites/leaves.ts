/** What a suite leaves in the host of its window, asked by three suites of each: two of them share a worker. */
import type { OfficeHost } from '../office-host';
import type { WordOffice } from '../word/word-office';

export const foundIn = ({ faults, page, referencesLeft }: OfficeHost | WordOffice): readonly string[] => [
  ...(faults.pending === 0 ? [] : ['a fault']),
  ...(page.latency === 0 ? [] : ['a delay']),
  ...(page.traffic.syncs === 0 ? [] : ['traffic']),
  ...(referencesLeft === 0 ? [] : ['a reference']),
];

export const ALL_FOUND = ['a fault', 'a delay', 'traffic', 'a reference'];

/** `remember` is asked to make the host remember something. */
export async function leaveIn(
  { faults, page }: OfficeHost | WordOffice,
  remember: () => Promise<unknown>,
): Promise<void> {
  page.latency = 1;
  await remember();
  faults.plan({ kind: 'action', code: 'GeneralException', at: 0 });
}
