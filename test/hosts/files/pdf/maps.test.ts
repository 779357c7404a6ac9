/** The character maps are those of pdf.js; radicals are those of Unicode. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapNamed } from '../../../../src/hosts/files/pdf/maps';
import { signOf } from '../../../../src/hosts/files/pdf/signs';
import { GB_MAPS, mapsFile } from '../../../../scripts/maps/maps';

const ROOT = join(__dirname, '..', '..', '..', '..');
const bytesOf = (name: string): Uint8Array =>
  readFileSync(join(ROOT, 'node_modules', 'pdfjs-dist', 'cmaps', `${name}.bcmap`));

it('`npx tsx scripts/maps/build.ts` writes what is there', () => {
  const file = join(ROOT, 'src', 'hosts', 'files', 'pdf', 'maps', 'gb.json');
  expect(readFileSync(file, 'utf8')).toBe(mapsFile(GB_MAPS, bytesOf));
});

it.each(GB_MAPS)('%s is had by its name', async (name) => {
  expect(Buffer.from(await mapNamed(name)).equals(bytesOf(name))).toBe(true);
});

it('a map of another script is not there', async () => {
  await expect(mapNamed('UniJIS-UCS2-H')).rejects.toThrow();
});

it.each([
  ['⻋', '车'],
  ['⻔', '门'],
  ['⼀', '一'],
  ['⾦', '金'],
  ['㇐', '一'],
  ['\uf90a', '金'],
  ['一', '一'],
  ['２', '２'],
  ['①', '①'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\ue000', ''],
  ['\u0003', ''],
  ['\ufffd', ''],
  ['', ''],
])('%j is read as %j', (letter, sign) => {
  expect(signOf(letter)).toBe(sign);
});
