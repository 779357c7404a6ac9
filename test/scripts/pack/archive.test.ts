/** An archive gives back the folder, what runs still runs, and the sums are those of its bytes. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { archive, sumsOf } from '../../../scripts/pack/archive';

const base = mkdtempSync(join(tmpdir(), 'juesuan-archive-'));
const folder = join(base, 'juesuan-1.2.3-linux');
afterAll(() => rmSync(base, { recursive: true }));

mkdirSync(join(folder, 'app', 'compiled'), { recursive: true });
writeFileSync(join(folder, '使用说明.html'), '说明');
writeFileSync(join(folder, 'app', 'compiled', 'a.bin'), Buffer.from([0, 1, 255]));
writeFileSync(join(folder, 'juesuan'), '#!/bin/sh\n');
chmodSync(join(folder, 'juesuan'), 0o755);

const file = archive(folder);
const bytes = readFileSync(file);

it('holds every file in a folder of its name', () => {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]);
  expect(entries.sort()).toEqual(
    [
      ['juesuan-1.2.3-linux/app/compiled/a.bin', Buffer.from([0, 1, 255])],
      ['juesuan-1.2.3-linux/juesuan', Buffer.from('#!/bin/sh\n')],
      ['juesuan-1.2.3-linux/使用说明.html', Buffer.from('说明')],
    ].sort(),
  );
});

/** Of the central directory: what Unix grants each file. */
function modes(): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString('utf8');
    found[name.split('/').at(-1) ?? ''] = (bytes.readUInt32LE(at + 38) >>> 16).toString(8);
  }
  return found;
}

it('what runs runs, and names are marked as UTF-8', () => {
  expect(modes()).toEqual({ 'a.bin': '644', juesuan: '755', '使用说明.html': '644' });
  const central = bytes.indexOf('PK\x01\x02');
  expect(bytes.lastIndexOf('使用说明')).toBeGreaterThan(central);
});

it('sums are as sha256sum writes them', () => {
  const sum = createHash('sha256').update(bytes).digest('hex');
  expect(sumsOf([file], base)).toBe(`${sum}  juesuan-1.2.3-linux.zip\n`);
});
