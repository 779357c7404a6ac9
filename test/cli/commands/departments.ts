/** Workbooks of departments that have nothing to correct. */
import { sheetOf } from '../../../scripts/samples/printed/to-sheet';
import { createWorkbook } from '../../../src/hosts/files/create';
import { generateSet } from '../../bench/generate';

/** A clean set, under a name of its own. */
export function departmentNamed(name: string): Uint8Array {
  const { tables } = generateSet(2, { layout: 'hunan-2020' });
  return createWorkbook(tables.map((table) => sheetOf({ ...table, department: `部门：${name}` })));
}
