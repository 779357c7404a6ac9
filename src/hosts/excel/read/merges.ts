/** Merged areas from the addresses Excel gives. */
import { parseAddress } from '../../../core/grid';
import type { Area } from '../../../core/grid';

/** The name of a sheet may hold commas and brackets between its apostrophes. */
const REFERENCE = /(?:'(?:[^']|'')*'|[^'!,]*)!(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?/gi;

/** Without repetitions: a merge that reaches over two blocks is named with both. */
export function mergesOf(addresses: readonly string[]): Area[] {
  const merges = new Map<string, Area>();
  for (const address of addresses)
    for (const [, first = '', last = first] of address.matchAll(REFERENCE)) {
      const from = parseAddress(first);
      const to = parseAddress(last);
      if (from && to)
        merges.set(`${first}:${last}`, {
          top: from.row,
          left: from.column,
          bottom: to.row,
          right: to.column,
        });
    }
  return [...merges.values()];
}
