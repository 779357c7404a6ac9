/** The numbers of a text that nothing decides, by why. */
import type { LedgerEntry, ProofreadResult } from '../../core/proofread';
import type { OpenDocument } from '../document-file';
import { placeIn } from './text-place';
import type { Terminal } from './terminal';

/** Of one reason; the rest is counted. */
const MOST_SHOWN = 12;

function byReason(ledger: readonly LedgerEntry[], terminal: Terminal): ReadonlyMap<string, LedgerEntry[]> {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    if (entry.verdict !== 'unchecked') continue;
    const { reason } = entry.source;
    const words = reason ? terminal.words(reason) : terminal.text('openNoReason');
    groups.set(words, [...(groups.get(words) ?? []), entry]);
  }
  return groups;
}

function groupLines(
  [reason, entries]: readonly [string, readonly LedgerEntry[]],
  document: OpenDocument,
  terminal: Terminal,
): string[] {
  const shown = entries.slice(0, MOST_SHOWN);
  const left = entries.length - shown.length;
  return [
    terminal.text('openReason', { reason, count: String(entries.length) }),
    ...shown.map(
      (entry) =>
        `  ${terminal.text('openNumber', { place: placeIn(document, entry, terminal), number: entry.text })}`,
    ),
    ...(left > 0 ? [`  ${terminal.text('openMore', { count: String(left) })}`] : []),
  ];
}

/** No line where every number is decided. */
export function openLines({ ledger }: ProofreadResult, document: OpenDocument, terminal: Terminal): string[] {
  const groups = [...byReason(ledger, terminal)];
  if (groups.length === 0) return [];
  const lines = groups.flatMap((group) => groupLines(group, document, terminal));
  return ['', terminal.text('openNumbers'), ...lines.map((line) => `  ${line}`)];
}
