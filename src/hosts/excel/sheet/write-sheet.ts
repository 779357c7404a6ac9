/** Makes or replaces a sheet of ours. */
import type { SheetSpec } from '../../files/create';
export async function writeSheet(_: SheetSpec): Promise<void> {}
