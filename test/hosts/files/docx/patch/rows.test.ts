/** Rows of tables that come and go: what stands in the file afterwards, worked out by hand. */
import { strFromU8, unzipSync } from 'fflate';
import { refillDocx, type DocxShowing } from '../../../../../src/hosts/files/docx';
import type { RefillRow } from '../../../../../src/core/refill';
import { handDocx, p, r } from '../read/support';
import { AUTHOR, DATE } from './cases';
import { documentIn, letters, settled, type Node } from './support/tree';

const cell = (text: string, properties = '', paragraph = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? `<w:p><w:pPr>${paragraph}</w:pPr></w:p>` : p(r(text, '<w:sz w:val="18"/>'), paragraph)}</w:tc>`;
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties}${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const bodyIn = (bytes: Uint8Array): string =>
  /<w:body>(.*)<\/w:body>/s.exec(strFromU8(unzipSync(bytes)['word/document.xml']!))?.[1] ?? '';

async function changed(body: string, rows: readonly RefillRow[], options: DocxShowing) {
  const patched = await refillDocx(handDocx(body), [{ lines: [], cells: [], rows }], options);
  if (!patched.ok) throw new Error(patched.problem.id);
  return patched;
}

const PLAIN: DocxShowing = { showing: 'plain' };
const TRACK: DocxShowing = { showing: 'track', author: { name: AUTHOR, date: DATE } };
const added = (after: number, like: number, ...texts: [number, string][]): RefillRow => ({
  kind: 'added',
  table: 1,
  after,
  like,
  texts: new Map(texts),
});
const removed = (at: number): RefillRow => ({ kind: 'removed', table: 1, row: at });

const HEIGHT = '<w:trPr><w:trHeight w:val="300"/></w:trPr>';
const THREE = table(
  row([cell('科目'), cell('金额')]),
  row([cell('行政运行'), cell('1.00', '<w:tcW w:w="900" w:type="dxa"/>', '<w:jc w:val="right"/>')], HEIGHT),
  row([cell('机关服务'), cell('', '<w:tcW w:w="900" w:type="dxa"/>', '<w:jc w:val="right"/>')], HEIGHT),
);

it('puts a row behind another, like a third', async () => {
  const { bytes } = await changed(THREE, [added(2, 1, [0, '培训'], [1, '2.00'])], PLAIN);
  const like = row(
    [cell('培训'), cell('2.00', '<w:tcW w:w="900" w:type="dxa"/>', '<w:jc w:val="right"/>')],
    HEIGHT,
  );
  const text = bodyIn(bytes).replaceAll(' xml:space="preserve"', '');
  expect(text).toBe(THREE.replace('</w:tbl>', `${like}</w:tbl>`).replaceAll(' xml:space="preserve"', ''));
});

it('writes into an empty cell as the cells beside it look', async () => {
  const { bytes } = await changed(THREE, [added(0, 2, [0, '培训'], [1, '2.00'])], PLAIN);
  expect(bodyIn(bytes)).toContain('<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>2.00</w:t></w:r>');
});

it('takes a row away, and nothing else', async () => {
  const { bytes } = await changed(THREE, [removed(1)], PLAIN);
  const gone = row(
    [cell('行政运行'), cell('1.00', '<w:tcW w:w="900" w:type="dxa"/>', '<w:jc w:val="right"/>')],
    HEIGHT,
  );
  expect(THREE).toContain(gone);
  expect(bodyIn(bytes)).toBe(THREE.replace(gone, ''));
});

it('takes the control around a row with it', async () => {
  const control = (xml: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
  const rows = ['甲', '乙', '丙'].map((text) => control(row([cell(text), cell('1')])));
  const { bytes } = await changed(table(...rows), [removed(1), added(0, 0, [0, '丁'], [1, '2'])], PLAIN);
  const text = bodyIn(bytes);
  expect(text).not.toContain('乙');
  expect(text.match(/<w:sdt>/g)).toHaveLength(2);
  expect(text.indexOf('丁')).toBeGreaterThan(text.indexOf('</w:sdt>'));
});

const MERGED = table(
  row([cell('类', '<w:vMerge w:val="restart"/>'), cell('甲')]),
  row([cell('', '<w:vMerge/>'), cell('乙')]),
  row([cell('', '<w:vMerge/>'), cell('丙')]),
  row([cell('合计'), cell('丁')]),
);

it('goes on with a merged cell that passes by, and with none that ends there', async () => {
  const inside = bodyIn((await changed(MERGED, [added(1, 3, [1, '新'])], PLAIN)).bytes);
  expect(inside).toContain(
    '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p></w:p></w:tc><w:tc><w:tcPr></w:tcPr><w:p><w:r>',
  );
  const behind = bodyIn((await changed(MERGED, [added(2, 2, [0, '新类'], [1, '新'])], PLAIN)).bytes);
  expect(behind.match(/<w:vMerge\/>/g)).toHaveLength(2);
  expect(behind).toContain('新类');
});

it.each<readonly [string, string, RefillRow, string]>([
  ['in which a merged cell begins', MERGED, removed(0), 'rowMerged'],
  ['that is not there', THREE, removed(7), 'noSuchRow'],
  ['of a table that is not there', THREE, { ...removed(0), table: 4 }, 'noSuchRow'],
  [
    'with a picture in it',
    table(row([cell('甲')]), row([`<w:tc><w:p><w:r><w:drawing/></w:r></w:p></w:tc>`, cell('乙')])),
    removed(1),
    'rowHoldsMore',
  ],
])('leaves the whole table where a row can’t go: one %s', async (_, body, edit, why) => {
  const docx = handDocx(body + p('完'));
  const cells = [{ table: 1, row: 0, column: 0, by: '改' }];
  const patched = await refillDocx(docx, [{ lines: [], cells, rows: [edit] }], PLAIN);
  if (!patched.ok) throw new Error(patched.problem.id);
  expect(patched.left.get(0)?.id).toBe(why);
  expect(patched.bytes).toEqual(docx);
});

/** Rows that came or went, settled as Word does. */
function rowsSettled(root: Node, way: 'accept' | 'reject'): Node {
  const [goes, stays] = way === 'accept' ? ['w:del', 'w:ins'] : ['w:ins', 'w:del'];
  const nodes = (node: Node): Node[] => node.children.filter((one): one is Node => typeof one !== 'string');
  const marks = (node: Node, name: string): boolean =>
    nodes(node).some((one) => one.name === 'w:trPr' && nodes(one).some((mark) => mark.name === name));
  const walk = (node: Node): Node => ({
    ...node,
    children: node.children
      .filter((one) => typeof one === 'string' || one.name !== 'w:tr' || !marks(one, goes!))
      .map((one) => {
        if (typeof one === 'string') return one;
        const inner = walk(one);
        if (one.name !== 'w:trPr') return inner;
        return { ...inner, children: nodes(inner).filter(({ name }) => name !== stays) };
      })
      .filter((one) => typeof one === 'string' || one.name !== 'w:trPr' || one.children.length > 0),
  });
  return walk(root);
}

it.each([
  ['with properties', THREE],
  [
    'without',
    table(row([cell('甲'), cell('1')]), row([cell('乙'), cell('2')]), row([cell('丙'), cell('3')])),
  ],
])('tracked and accepted is plain, rejected is what it was: rows %s', async (_, body) => {
  const edits = [removed(1), added(0, 1, [0, '新'], [1, '9']), added(2, 1, [0, '末'])];
  const tracked = documentIn((await changed(body, edits, TRACK)).bytes);
  const plain = documentIn((await changed(body, edits, PLAIN)).bytes);
  const after = (way: 'accept' | 'reject'): string[] =>
    letters(settled(rowsSettled(tracked, way), AUTHOR, way));
  expect(after('accept')).toEqual(letters(plain));
  expect(after('reject')).toEqual(letters(documentIn(handDocx(body))));
});
