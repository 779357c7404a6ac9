/** State of ours kept in the workbook as the workbench keeps it: a custom XML part of its own, read back after it is written. */
import { HostProblem } from '../../host';
import { partNamespace } from '../../kept-names';
import { PART_ROOT, ownElement } from '../../kept-part';
import { etMessage } from './messages';
import type { EtBook, EtPart } from './types';

export const keptState = (book: EtBook, key: string): string | undefined => {
  const part = partsOf(book, key).at(-1);
  return part && textIn(part.XML);
};

/** The new one is written before the old ones go: what was kept is never lost. */
export function keepState(book: EtBook, key: string, value: string): void {
  const old = partsOf(book, key);
  const element = ownElement(key, value);
  book.CustomXMLParts.Add(element);
  const all = partsOf(book, key);
  const last = all.at(-1);
  if (all.length <= old.length || !last || textIn(last.XML) !== textIn(element))
    throw new HostProblem(etMessage('stateNotKept'));
  for (const part of all.slice(0, -1)) part.Delete();
}

function partsOf(book: EtBook, key: string): EtPart[] {
  const parts = book.CustomXMLParts.SelectByNamespace(partNamespace(key));
  const count = parts.Count;
  return Array.from({ length: count }, (_, index) => parts.Item(index + 1));
}

/** Undefined where it is no state of ours. */
function textIn(xml: string): string | undefined {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  return root.localName === PART_ROOT ? (root.textContent ?? '') : undefined;
}
