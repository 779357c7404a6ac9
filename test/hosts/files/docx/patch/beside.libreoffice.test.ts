/** Headers and footers as LibreOffice writes them turn to this year, and LibreOffice reads them as they are then. */
import { strFromU8, unzipSync } from 'fflate';
import { draftDocx } from '../../../../../src/hosts/files/docx';
import { convertedByOffice } from '../../../../bench/publish/print/soffice';
import { p, r, textsOf } from '../read/support';
import { besideDocx } from './support/beside';

const EDITS = { texts: [], removed: [], inserted: [], comments: [], turning: { from: 2023, to: 2024 } };

/** What its headers and footers say. */
function besideIn(docx: Uint8Array): readonly string[] {
  const parts = unzipSync(docx);
  const names = Object.keys(parts).filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  return names
    .map((name) =>
      strFromU8(parts[name]!)
        .replace(/<\?[^>]*>|<[^>]*>/g, '')
        .trim(),
    )
    .filter((text) => text !== '')
    .sort();
}

test('a file that LibreOffice wrote', async () => {
  const scripted = besideDocx({
    header: p(r('清河县水务局2023年度部门决算')),
    footer: p(r('二〇二三年度')),
  });
  const [anew] = convertedByOffice([{ bytes: scripted, from: 'docx' }], 'docx');
  if (!anew) throw new Error('LibreOffice made no document');
  expect(besideIn(anew)).toEqual(['二〇二三年度', '清河县水务局2023年度部门决算']);
  const text = { paragraphs: (await textsOf(anew)).map((one) => ({ text: one })) };
  for (const showing of ['plain', 'highlight'] as const) {
    const drafted = await draftDocx(anew, text, EDITS, { showing });
    if (!drafted.ok) throw new Error(drafted.problem.id);
    const [again] = convertedByOffice([{ bytes: drafted.bytes, from: 'docx' }], 'docx');
    expect(besideIn(again!)).toEqual(['二〇二四年度', '清河县水务局2024年度部门决算']);
  }
});
