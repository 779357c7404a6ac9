/** Words of a document changed where they stand, shown in three ways, against what was worked out by hand. */
import { strFromU8, unzipSync } from 'fflate';
import { patchDocx, type DocxShowing } from '../../../../../src/hosts/files/docx';
import { handDocx } from '../read/support';
import { AUTHOR, CASES, DATE, type PatchCase } from './cases';

const SHOWN: Readonly<Record<'plain' | 'highlight' | 'track', DocxShowing>> = {
  plain: { showing: 'plain' },
  highlight: { showing: 'highlight' },
  track: { showing: 'track', author: { name: AUTHOR, date: DATE } },
};

const bodyOf = (docx: Uint8Array): string =>
  /<w:body>(.*)<\/w:body>/s.exec(strFromU8(unzipSync(docx)['word/document.xml']!))?.[1] ?? '';

describe.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one: PatchCase) => {
  it.each(['plain', 'highlight', 'track'] as const)('%s', async (showing) => {
    const patched = await patchDocx(handDocx(one.body), { texts: one.edits }, SHOWN[showing]);
    if (!patched.ok) throw new Error(patched.problem.phrase.zh);
    expect(patched.refused).toEqual([]);
    expect(patched.made).toBe(one.edits.length);
    expect(bodyOf(patched.bytes)).toBe(one[showing]);
  });
});
