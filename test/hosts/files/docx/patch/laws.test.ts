/** Laws of changing a document, on documents and edits made at random. */
import fc from 'fast-check';
import { patchDocx, type DocxEdits, type DocxShowing } from '../../../../../src/hosts/files/docx';
import type { ParagraphInsertion } from '../../../../../src/hosts/files/docx/patch/types';
import { fewOr } from '../../../../support/proof';
import { handDocx, textsOf } from '../read/support';
import { AUTHOR, DATE } from './cases';
import { body, editsFor, seeds, traffic, trafficFor } from './support/random-document';
import { edited, made } from './support/expected';
import { documentIn, letters, settled } from './support/tree';

const author = { name: AUTHOR, date: DATE };
const numRuns = fewOr(30, 5000);

/** What someone else changed and inserted is told of the old words, not of the new. */
const NOT_TOLD: ReadonlySet<string> = new Set(['w:rPrChange', 'w:ins']);

async function patched(docx: Uint8Array, edits: DocxEdits, options: DocxShowing) {
  const result = await patchDocx(docx, edits, options);
  if (!result.ok) throw new Error(result.problem.phrase.zh);
  return result;
}

it('reads as the text it was, with the edits made', async () => {
  await fc.assert(
    fc.asyncProperty(body, seeds, async (content, wanted) => {
      const docx = handDocx(content);
      const texts = await textsOf(docx);
      const edits = editsFor(texts, wanted);
      for (const options of [
        { showing: 'plain' },
        { showing: 'highlight' },
        { showing: 'track', author },
      ] as const) {
        const { bytes, refused } = await patched(docx, { texts: edits }, options);
        expect(await textsOf(bytes)).toEqual(edited(texts, made(edits, refused)));
      }
    }),
    { numRuns },
  );
});

it('tracked and accepted is plain, rejected is what it was, letter for letter and look for look', async () => {
  await fc.assert(
    fc.asyncProperty(body, seeds, async (content, wanted) => {
      const docx = handDocx(content);
      const edits = { texts: editsFor(await textsOf(docx), wanted) };
      const plain = await patched(docx, edits, { showing: 'plain' });
      const track = await patched(docx, edits, { showing: 'track', author });
      expect(track.refused).toEqual(plain.refused);
      const tree = documentIn(track.bytes);
      expect(letters(settled(tree, AUTHOR, 'accept'), NOT_TOLD)).toEqual(
        letters(documentIn(plain.bytes), NOT_TOLD),
      );
      expect(letters(settled(tree, AUTHOR, 'reject'))).toEqual(letters(documentIn(docx)));
    }),
    { numRuns },
  );
});

it('highlighted is plain but for the yellow', async () => {
  const without = new Set(['w:highlight', ...NOT_TOLD]);
  await fc.assert(
    fc.asyncProperty(body, seeds, async (content, wanted) => {
      const docx = handDocx(content);
      const edits = { texts: editsFor(await textsOf(docx), wanted) };
      const plain = documentIn((await patched(docx, edits, { showing: 'plain' })).bytes);
      const yellow = documentIn((await patched(docx, edits, { showing: 'highlight' })).bytes);
      expect(letters(yellow, without)).toEqual(letters(plain, without));
    }),
    { numRuns },
  );
});

/** Marks and controls of a paragraph that goes stay somewhere, or go with its words. */
const WORDS: ReadonlySet<string> = new Set([
  ...NOT_TOLD,
  'w:sdtPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
]);

describe('paragraphs that come and go', () => {
  /** Behind each paragraph those inserted there, in their order. */
  function moved(
    texts: readonly string[],
    removed: readonly number[],
    inserted: readonly ParagraphInsertion[],
  ): string[] {
    return texts.flatMap((text, place) => [
      ...(removed.includes(place) ? [] : [text]),
      ...inserted.filter(({ after }) => after === place).map((one) => one.text),
    ]);
  }

  it('are read in their places, and settled as changes', async () => {
    await fc.assert(
      fc.asyncProperty(body, traffic, async (content, wanted) => {
        const docx = handDocx(content);
        const texts = await textsOf(docx);
        const { removed, inserted } = trafficFor(texts, wanted);
        const plain = await patched(docx, { removed, inserted }, { showing: 'plain' });
        const left = (all: readonly { edit: unknown }[]) => {
          const not = all.map(({ edit }) => (edit as { removed?: number }).removed);
          return removed.filter((one) => !not.includes(one));
        };
        const shown = moved(texts, left(plain.refused), made(inserted, plain.refused));
        expect((await textsOf(plain.bytes)).sort()).toEqual([...shown].sort());
        const track = await patched(docx, { removed, inserted }, { showing: 'track', author });
        const tree = documentIn(track.bytes);
        expect(letters(settled(tree, AUTHOR, 'reject'))).toEqual(letters(documentIn(docx)));
        const both = { removed: left(track.refused), inserted: made(inserted, track.refused) };
        const same = await patched(docx, both, { showing: 'plain' });
        expect(same.refused).toEqual([]);
        expect(letters(settled(tree, AUTHOR, 'accept'), WORDS)).toEqual(
          letters(documentIn(same.bytes), WORDS),
        );
      }),
      { numRuns },
    );
  });
});
