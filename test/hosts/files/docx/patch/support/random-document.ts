/** Documents with everything that paragraphs may hold, and edits at any place of what is read of them. */
import fc from 'fast-check';
import type { ParagraphInsertion, TextEdit } from '../../../../../../src/hosts/files/docx/patch/types';

const words = fc.stringMatching(/^[甲乙丙丁0-9.，&<"' ]{1,6}$/);
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const look = fc.constantFrom(
  '',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr><w:rFonts w:ascii="A"/><w:sz w:val="32"/><w:u w:val="single"/></w:rPr>',
  '<w:rPr><w:highlight w:val="green"/></w:rPr>',
  '<w:rPr><w:b/><w:rPrChange w:id="90" w:author="V"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>',
  '<w:rPr/>',
);
const piece = fc.oneof(
  { weight: 6, arbitrary: words.map((text) => `<w:t xml:space="preserve">${escaped(text)}</w:t>`) },
  { weight: 1, arbitrary: words.map((text) => `<w:t>${escaped(text)}</w:t>`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<w:tab/>',
      '<w:br></w:br>',
      '<w:softHyphen/>',
      '<w:noBreakHyphen/>',
      '<w:sym w:font="Symbol" w:char="F0B4"/>',
      '<w:lastRenderedPageBreak/>',
      '<w:t>😀甲</w:t>',
      '<w:footnoteReference w:id="1"/>',
    ),
  },
);
const run = fc
  .record({ look, pieces: fc.array(piece, { maxLength: 3 }), id: fc.boolean() })
  .map(({ look, pieces, id }) => `<w:r${id ? ' w:rsidR="00AB"' : ''}>${look}${pieces.join('')}</w:r>`);
const runs = fc.array(run, { maxLength: 3 }).map((all) => all.join(''));

const field = (result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const inline = fc.oneof(
  { weight: 6, arbitrary: run },
  { weight: 1, arbitrary: runs.map((all) => `<w:hyperlink r:id="h">${all}</w:hyperlink>`) },
  { weight: 1, arbitrary: runs.map((all) => `<w:ins w:id="91" w:author="V">${all}</w:ins>`) },
  {
    weight: 1,
    arbitrary: words.map(
      (text) => `<w:del w:id="92" w:author="V"><w:r><w:delText>${escaped(text)}</w:delText></w:r></w:del>`,
    ),
  },
  { weight: 1, arbitrary: runs.map((all) => `<w:sdt><w:sdtPr/><w:sdtContent>${all}</w:sdtContent></w:sdt>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:bookmarkStart w:id="93" w:name="m"/>',
      '<w:bookmarkEnd w:id="93"/>',
      '<w:proofErr w:type="gramStart"/>',
    ),
  },
  { weight: 1, arbitrary: runs.map(field) },
  { weight: 1, arbitrary: runs.map((all) => `<w:fldSimple w:instr="PAGE">${all}</w:fldSimple>`) },
  { weight: 1, arbitrary: fc.constant('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>') },
  {
    weight: 1,
    arbitrary: fc.constant('<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>'),
  },
  {
    weight: 1,
    arbitrary: runs.map(
      (all) =>
        `<w:r><w:t>框</w:t><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p>${all}</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent><w:t>外</w:t></w:r>`,
    ),
  },
);
const properties = fc.constantFrom(
  '',
  '<w:pPr><w:jc w:val="left"/></w:pPr>',
  '<w:pPr><w:ind w:firstLine="1"/><w:rPr><w:b/></w:rPr></w:pPr>',
  '<w:pPr/>',
);
const paragraph = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .record({ properties, content: fc.array(inline, { maxLength: 5 }) })
      .map(({ properties, content }) => `<w:p>${properties}${content.join('')}</w:p>`),
  },
  { weight: 1, arbitrary: fc.constant('<w:p w:rsidR="1"/>') },
);
const cell = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((all) => `<w:tc><w:tcPr/>${all.join('')}</w:tc>`);
const table = fc
  .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 })
  .map(
    (rows) => `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`,
  );
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: table },
  {
    weight: 1,
    arbitrary: paragraph.map((one) => `<w:sdt><w:sdtPr/><w:sdtContent>${one}</w:sdtContent></w:sdt>`),
  },
);

/** Its last paragraph is left alone: a document without words is none. */
export const body = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map(
    (blocks) =>
      `${blocks.join('')}<w:p><w:r><w:t>末段</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="11906"/></w:sectPr>`,
  );

const replacement = fc.oneof(words, fc.constantFrom('', '甲\n乙', '\t', '𠮷', ' '));

/** Places that are taken by the length of the text they turn out to be in. */
export const seeds = fc.array(
  fc.record({ paragraph: fc.nat(), from: fc.nat(), length: fc.nat({ max: 6 }), by: replacement }),
  { maxLength: 6 },
);

export function editsFor(
  texts: readonly string[],
  wanted: readonly { paragraph: number; from: number; length: number; by: string }[],
): TextEdit[] {
  return wanted.map(({ paragraph, from, length, by }): TextEdit => {
    const place = paragraph % (texts.length - 1);
    const text = texts[place]!;
    const offset = from % (text.length + 1);
    return { paragraph: place, offset, length: Math.min(length, text.length - offset), by };
  });
}

export const traffic = fc.array(fc.record({ at: fc.nat(), isGoing: fc.boolean(), text: words }), {
  maxLength: 4,
});

export function trafficFor(
  texts: readonly string[],
  wanted: readonly { at: number; isGoing: boolean; text: string }[],
): { removed: number[]; inserted: ParagraphInsertion[] } {
  const placed = wanted.map((one) => ({ ...one, at: one.at % texts.length }));
  const last = texts.length - 1;
  return {
    removed: [...new Set(placed.filter(({ isGoing, at }) => isGoing && at < last).map(({ at }) => at))],
    inserted: placed.filter(({ isGoing }) => !isGoing).map(({ at, text }) => ({ after: at, text })),
  };
}
