/** What the open document carries for the add-in: written into its file by the command line or the workbench. */
import { carriedInDocx } from '../files/docx';
import { openFile } from './published/open-file';

/** Undefined where there is none, or where this Word does not hand its file over. */
export async function readCarriedForm(
  opened: Parameters<typeof openFile>[0] = Office.context.document,
): Promise<string | undefined> {
  const bytes = await openFile(opened);
  return bytes && carriedInDocx(bytes);
}
