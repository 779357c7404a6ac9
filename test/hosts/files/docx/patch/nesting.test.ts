/** Elements nested as no program would: nothing is thrown, and what comes out is read with the edits made. */
import fc from 'fast-check';
import { patchDocx, readDocx, type DocxShowing } from '../../../../../src/hosts/files/docx';
import { fewOr } from '../../../../support/proof';
import { handDocx, p } from '../read/support';
import { AUTHOR, DATE } from './cases';
import { edited, made } from './support/expected';
import { editsFor, seeds, traffic, trafficFor } from './support/random-document';
import { documentIn } from './support/tree';

const NAMES = [
  'w:p',
  'w:r',
  'w:t',
  'w:rPr',
  'w:pPr',
  'w:tab',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:ins',
  'w:del',
  'w:sdt',
  'w:sdtContent',
  'w:hyperlink',
  'w:fldSimple',
  'w:txbxContent',
  'w:ruby',
  'w:rubyBase',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
  'm:r',
  'm:t',
  'other',
];

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(
      '甲乙',
      '1.5',
      ' ',
      '&amp;',
      '<w:t>丙丁</w:t>',
      '<w:r><w:t>戊己</w:t></w:r>',
      '<w:t/>',
      '<w:p/>',
    ),
    fc
      .tuple(fc.constantFrom(...NAMES), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}));
const content = fc.array(node, { maxLength: 5 }).map((all) => all.join(''));
const author = { name: AUTHOR, date: DATE };
const SHOWN: readonly DocxShowing[] = [
  { showing: 'plain', author },
  { showing: 'highlight', author },
  { showing: 'track', author },
];

it('whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      content,
      seeds,
      traffic,
      fc.constantFrom(...SHOWN),
      async (inner, wanted, coming, options) => {
        const docx = handDocx(p(inner) + inner + p('末段'));
        const reading = await readDocx(docx);
        if (!reading.ok) return;
        const texts = reading.document.paragraphs.map(({ text }) => text);
        if (texts.length < 2) return;
        const edits = {
          texts: editsFor(texts, wanted),
          ...trafficFor(texts, coming),
          comments: editsFor(texts, wanted).map((edit) => ({ ...edit, text: '看' })),
          cells: [{ table: 1, row: 0, column: 0, by: '格' }],
        };
        const patched = await patchDocx(docx, edits, options);
        if (patched.ok) documentIn(patched.bytes);
        else expect(patched.problem.id).toBe('suspicious');
        const onlyTexts = await patchDocx(docx, { texts: edits.texts }, options);
        // Paragraphs in properties and in letters are none, though the reader takes them for some.
        if (!onlyTexts.ok || /<w:[pr]Pr>|<[wm]:t>[^<]*<(?!\/)/.test(inner)) return;
        const again = await readDocx(onlyTexts.bytes);
        expect(again.ok && again.document.paragraphs.map(({ text }) => text)).toEqual(
          edited(texts, made(edits.texts, onlyTexts.refused)),
        );
      },
    ),
    { numRuns: fewOr(300, 20000) },
  );
});
