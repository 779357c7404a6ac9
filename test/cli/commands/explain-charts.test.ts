/** `juesuan explain --charts`: charts in the .docx, and a word on those that could not be drawn. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { juesuan, LUKOU, newFolder, SUPPLEMENT } from '../support';

const chartsIn = (file: string): string[] =>
  Object.keys(unzipSync(new Uint8Array(readFileSync(file)))).filter((name) =>
    /charts\/chart\d+\.xml$/.test(name),
  );

async function explained(kind: 'docx' | 'txt', ...options: string[]) {
  const to = join(newFolder(), `说明.${kind}`);
  const { code, error, out } = await juesuan('explain', LUKOU, '-o', to, ...options);
  expect([code, error]).toEqual([0, '']);
  return { to, out };
}

it('draws what the tables and the supplement hold', async () => {
  const { to, out } = await explained('docx', '--charts', '--supplement', SUPPLEMENT);
  expect(chartsIn(to)).toHaveLength(6);
  expect(out).toContain('附图 6 幅');
  expect(out).not.toContain('没有画');
});

it('says which charts lack last year’s figures', async () => {
  const { to, out } = await explained('docx', '--charts', '--year', '2020');
  expect(chartsIn(to)).toHaveLength(3);
  expect(out).toContain('附图 3 幅');
  expect(out).toContain('没有画“2020年度收、支决算总计与上年对比”：缺2019年收支总计');
  expect((await explained('docx', '--charts', '--lang', 'en-US')).out).toMatch(
    /Charts: 3[\s\S]*left out; missing: /,
  );
});

it('draws none unless asked', async () => {
  const { to, out } = await explained('docx', '--supplement', SUPPLEMENT);
  expect(chartsIn(to)).toEqual([]);
  expect(out).not.toContain('附图');
});

it('says that a plain text holds none', async () =>
  expect((await explained('txt', '--charts')).out).toContain('纯文本放不下图表'));
