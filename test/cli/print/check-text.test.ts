/** With --lang en-US everything is English but what is quoted from the workbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from '../../cases/support/blanking';
import { TABLE_SPECS } from '../../../src/core/tables';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { DEMO, juesuan, LUKOU, newFolder, SAMPLE_WORKBOOKS, SUPPLEMENT, YUELU } from '../support';

/** Names of the domain that are the same in every language. */
const NAMES = ['万元', ...TABLE_SPECS.flatMap(({ name, title, columns: _, ...rest }: any) => [name, title])];

async function quoted(...files: string[]): Promise<string[]> {
  const words = new Set<string>(NAMES);
  for (const file of files) {
    const read = await readWorkbook(new Uint8Array(readFileSync(file)));
    if (!read.ok) throw new Error(read.problem.id);
    for (const { name } of read.grids) words.add(name);
    for (const text of textsOf(read.grids).values()) words.add(text);
  }
  return [...words].sort((a, b) => b.length - a.length);
}
