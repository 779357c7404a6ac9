/** Prints numbers that Excel shows as `####`. The spreadsheet library is loaded only when there is one. */
import { displayOf } from '../../files/xlsx/read/display';
import { isNarrow } from './cells';
import type { PrintNumber, RawCell } from './cells';

interface Formatter {
  format(code: string, value: string | number | boolean): string;
}

const notNeeded: PrintNumber = (value) => String(value);

export async function printerFor(cells: Iterable<RawCell>): Promise<PrintNumber> {
  for (const cell of cells) if (isNarrow(cell)) return loadPrinter();
  return notNeeded;
}

async function loadPrinter(): Promise<PrintNumber> {
  const library = await import('@e965/xlsx');
  const formatter = library.SSF as Formatter;
  return (value, code) =>
    displayOf(value, code, undefined, (format, number) => formatter.format(format, number));
}
