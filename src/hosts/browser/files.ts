/** Files that a person hands to a page, or is handed by it; readers and writers are loaded when they are needed. */
import type { Grid } from '../../core/grid';
import type { NarrativeDocument } from '../../core/narrative';
import type { Chart } from '../../core/narrative/charts';
import type { ReadBytes } from '../files/open/content';
import { HostProblem } from '../host';

/** The explanation as a .docx. */
export async function writeDocument(
  document: NarrativeDocument,
  charts: readonly Chart[],
): Promise<Uint8Array> {
  const { writeDocx } = await import('../files/docx');
  return writeDocx(document, { charts });
}

/** Throws a HostProblem where it cannot be read, or is stopped by the signal. */
export async function gridsOf(
  file: File,
  read: ReadBytes = readHere,
  signal?: AbortSignal,
): Promise<readonly Grid[]> {
  const reading = await read(new Uint8Array(await file.arrayBuffer()), signal);
  if (!reading.ok) throw new HostProblem(reading.problem);
  return reading.grids;
}

const readHere: ReadBytes = async (bytes) => (await import('../files/xlsx')).readWorkbook(bytes);
