/** A Word document corrected: each change is made in a copy of the file and read back; taken back, the file is as it was. */
import { patchDocx } from '../../../../src/hosts/files/docx';
import { editsOfOpened } from '../../../../src/workbench/document/editing/changes';
import { DocumentWork, type ChangedReview } from '../../../../src/workbench/document/reading/work';
import type { ShownFinding, ShownReview } from '../../../../src/workbench/document/model/types';
import { handDocx, p, r } from '../../../hosts/files/docx/read/support';
import { demoDocument } from '../../../support/demo-document';
import { makePdf } from '../../../support/pdf';

const opened = demoDocument().then(async (bytes) => {
  const work = new DocumentWork();
  const reading = await work.open('公开.docx', bytes, {});
  if (reading.kind !== 'document') throw new Error(reading.kind);
  return { work, bytes, shown: reading.shown };
});

const shownOf = (changed: ChangedReview): ShownReview => {
  if (changed.kind !== 'changed') throw new Error(changed.problems.map(({ id }) => id).join());
  return changed.shown;
};
const ofTables = ({ findings }: ShownReview): readonly ShownFinding[] =>
  findings.filter(({ of }) => of === 'tables');

test('the fix of a finding puts its figure into its cell, and the finding is gone', async () => {
  const { work, shown } = await opened;
  const finding = shown.findings.find(
    ({ of, fix, severity }) => of === 'tables' && fix?.isFill === false && severity === 'error',
  );
  const corrections = finding?.fix?.corrections ?? [];
  expect(corrections).toHaveLength(1);
  const after = shownOf(await work.change(corrections));
  expect(ofTables(after).length).toBeLessThan(ofTables(shown).length);
  expect(ofTables(after).map(({ said }) => said.zh)).not.toContain(finding?.said.zh);
  const [{ paragraph, by } = { paragraph: -1, by: '' }] = corrections;
  const cell = after.blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  expect(cell.find(({ paragraphs }) => paragraphs.includes(paragraph))?.text).toBe(by);
});

test('all at once: every sure finding is gone and nothing new is told', async () => {
  const { work, shown } = await opened;
  await work.change([]);
  const { corrections, left } = await work.mend();
  const offered = ofTables(shown).flatMap(({ fix }) => fix?.corrections ?? []);
  expect([left, corrections.length]).toEqual([0, offered.length]);
  const after = shownOf(await work.change(corrections));
  expect(after.sure).toBe(0);
  const before = new Set(ofTables(shown).map(({ said }) => said.zh));
  const added = ofTables(after).filter(({ said }) => !before.has(said.zh));
  // Of two blanks one waits for a figure that may be wrong.
  expect(added.map(({ said }) => said.zh)).toEqual([expect.stringMatching(/^表06 有 1 格该填未填/)]);
});

test('blanks that other figures determine are filled, and named as filled', async () => {
  const { work, shown } = await opened;
  const fills = ofTables(shown).filter(({ fix }) => fix?.isFill);
  expect(fills.length).toBeGreaterThan(0);
  const after = shownOf(await work.change(fills.flatMap(({ fix }) => fix?.corrections ?? [])));
  const left = ofTables(after).filter(({ rule }) => rule === 'blank');
  expect(left.map(({ more }) => more[0]?.zh)).toEqual([expect.stringMatching(/^暂不补填/)]);
});

test('everything taken back is shown as it was opened, and the file is the same byte for byte', async () => {
  const { work, bytes, shown } = await opened;
  const { corrections } = await work.mend();
  await work.change(corrections);
  expect(shownOf(await work.change([]))).toEqual(shown);
  const saved = await patchDocx(bytes, { texts: editsOfOpened([], shown.paragraphs) });
  expect(saved).toMatchObject({ ok: true, made: 0 });
  expect(saved.ok && Buffer.compare(saved.bytes, bytes)).toBe(0);
});

test('a sentence is corrected by the same way', async () => {
  const { work, shown } = await opened;
  const { fix } = shown.findings.find(({ of, fix: own }) => of === 'text' && own) ?? {};
  const [correction] = fix?.corrections ?? [];
  if (!correction) throw new Error('no sentence can be corrected');
  const after = shownOf(await work.change([correction]));
  const { paragraph, offset, by } = correction;
  expect(after.paragraphs[paragraph]?.text.slice(offset, offset + by.length)).toBe(by);
});

test('what the file computes itself is refused with the reason, and nothing else is changed', async () => {
  const field = '<w:fldSimple w:instr="PAGE"><w:r><w:t>12.00</w:t></w:r></w:fldSimple>';
  const cell = (inner: string): string => `<w:tc><w:p>${inner}</w:p></w:tc>`;
  const table = `<w:tbl><w:tr>${cell(r('合计'))}${cell(field)}</w:tr></w:tbl>`;
  const work = new DocumentWork();
  const reading = await work.open('域.docx', handDocx(p(r('一、概况')) + table + p(r('完'))), {});
  if (reading.kind !== 'document') throw new Error(reading.kind);
  const paragraph = reading.shown.paragraphs.findIndex(({ text }) => text === '12.00');
  const change = { paragraph, offset: 0, length: 5, text: '12.00', by: '13.00' };
  const changed = await work.change([change]);
  expect(changed.kind === 'refused' && changed.problems.map(({ id }) => id)).toEqual(['inField']);
  expect(shownOf(await work.change([])).paragraphs).toEqual(reading.shown.paragraphs);
});

test('a PDF offers no correction', async () => {
  const { readPdf } = await import('../../../../src/hosts/files/pdf');
  Object.assign(globalThis, {
    juesuanPdf: { readPdf, openPainter: () => Promise.reject(new Error('none')) },
  });
  const reading = await new DocumentWork().open('甲.pdf', makePdf({ pages: [{ items: [] }] }), {});
  Reflect.deleteProperty(globalThis, 'juesuanPdf');
  expect(
    reading.kind === 'document' && [reading.shown.sure, reading.shown.findings.filter(({ fix }) => fix)],
  ).toEqual([0, []]);
});
