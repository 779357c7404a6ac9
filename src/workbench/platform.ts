/** What the pane may ask of a plain browser: Word documents as downloads, last year's workbook from a file. */
import type { Grid } from '../core/grid';
import type { NarrativeDocument } from '../core/narrative';
import type { Chart } from '../core/narrative/charts';
import type { ReadBytes } from '../hosts/files/open';
import { HostProblem } from '../hosts/host';
import type { PanePlatform } from '../pane/platform';
import { download } from './download';

export const filePlatform = (read: ReadBytes): PanePlatform => ({
  writeDocument,
  saveDocument: async (name, bytes) => download(name, bytes),
  readWorkbookFile: (file) => gridsOf(read, file),
});

export async function writeDocument(
  document: NarrativeDocument,
  charts: readonly Chart[],
): Promise<Uint8Array> {
  const { writeDocx } = await import('../hosts/files/docx');
  return writeDocx(document, { charts });
}

export async function gridsOf(read: ReadBytes, file: File): Promise<readonly Grid[]> {
  const reading = await read(new Uint8Array(await file.arrayBuffer()));
  if (!reading.ok) throw new HostProblem(reading.problem);
  return reading.grids;
}
