/** Writes a new .xlsx piece by piece, so that its length does not matter. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { fixedTime, workbookParts } from './parts';
import type { SheetSpec, StreamedSheet } from './spec';

export function streamWorkbook(
  sheets: readonly (SheetSpec | StreamedSheet)[],
  write: (bytes: Uint8Array) => void,
): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  for (const { path, pieces } of workbookParts(sheets)) {
    const file = new ZipDeflate(path);
    file.mtime = fixedTime();
    zip.add(file);
    for (const piece of pieces) file.push(strToU8(piece));
    file.push(new Uint8Array(0), true);
  }
  zip.end();
}
