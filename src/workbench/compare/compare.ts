/** The opened workbook held against another one, by meaning: that one is the earlier. */
import type { Grid } from '../../core/grid';
import type { DiffLines } from '../../core/diff';
import type { Locale } from '../../core/messages';
import type { FileHost, ReadBytes } from '../../hosts/files/open';
import { gridsOf } from '../../hosts/browser';
import { HostProblem } from '../../hosts/host';
import { isOurSheet } from '../../pane/model/our-sheets';
import { workbenchMessage } from '../words';

/** Throws a HostProblem where the other can't be read, or one of them has no tables. */
export async function compare(
  host: FileHost,
  earlier: File,
  read: ReadBytes,
  locale: Locale,
): Promise<DiffLines> {
  const { recognise } = await import('../../core/recognise');
  const { diffLines, diffTables } = await import('../../core/diff');
  const tablesOf = (name: string, grids: readonly Grid[]): ReturnType<typeof recognise> => {
    const set = recognise(grids.filter((grid) => !isOurSheet(grid.name)));
    if (set.tables.length === 0) throw new HostProblem(workbenchMessage('noTables', { name }));
    return set;
  };
  const before = tablesOf(earlier.name, await gridsOf(earlier, read));
  const after = tablesOf(host.name, host.view().grids);
  return diffLines({ before: earlier.name, after: host.name }, diffTables(before, after), locale);
}
