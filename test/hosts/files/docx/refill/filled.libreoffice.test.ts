/** A document that LibreOffice wrote is filled; LibreOffice opens what comes of it and shows this year's figures. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognise } from '../../../../../src/core/recognise';
import { refill, refillEdits } from '../../../../../src/core/refill';
import { refillDocx } from '../../../../../src/hosts/files/docx';
import { readPublished } from '../../../../../src/hosts/files/published';
import { generateSet } from '../../../../bench/generate';
import { publicationDocx } from '../../../../bench/publish/docx/package';
import { DOCX_WAYS } from '../../../../bench/publish/docx/ways';
import { publicationOf } from '../../../../bench/publish/publication';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-refill-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function converted(name: string, content: Uint8Array, to: string, ending: string): Uint8Array {
  const source = join(folder, name);
  writeFileSync(source, content);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const target = join(folder, `to-${ending}`);
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', target, source], {
    stdio: 'ignore',
  });
  return new Uint8Array(readFileSync(join(target, name.replace(/\.\w+$/, `.${ending}`))));
}

it('from a document of LibreOffice to one that it opens', async () => {
  const layout = 'national-2019';
  const { set, publication } = publicationOf(3, layout, { tablesOnly: true });
  const written = converted(
    'a.docx',
    publicationDocx(publication, DOCX_WAYS[0]!),
    'docx:Office Open XML Text',
    'docx',
  );
  const reading = await readPublished(written);
  if (!reading.ok) throw new Error(reading.problem.id);
  const { department, year } = set;
  const next = generateSet(9, { layout, year: year + 1, department });
  const filled = refill(reading.published, { set: recognise(next.grids), grids: next.grids });
  const left = filled.tables.flatMap(({ table, outcome }) => (outcome.kind === 'left' ? [table.id] : []));
  const patched = await refillDocx(written, refillEdits(filled), { showing: 'plain' });
  if (!patched.ok) throw new Error(patched.problem.id);
  expect(patched.left.size).toBe(0);
  const shown = new TextDecoder().decode(
    converted('b.docx', patched.bytes, 'txt:Text (encoded):UTF8', 'txt'),
  );
  const lines = new Set(shown.split(/\s+/));
  const wanted = recognise(next.grids).tables.filter(({ id }) => !left.includes(id));
  expect(wanted.length).toBeGreaterThanOrEqual(6);
  for (const table of wanted)
    for (const { key } of table.rows)
      for (const column of table.columns) {
        const figure = table.figure(key, column.key);
        if (figure?.amount && !figure.amount.value.isZero()) expect(lines).toContain(figure.text.trim());
      }
});
