/** Paragraphs as several programs write them, edits, and what has to stand there afterwards: worked out by hand. */
import type { TextEdit } from '../../../../../src/hosts/files/docx';

export interface PatchCase {
  readonly name: string;
  /** What stands in the body before. */
  readonly body: string;
  readonly edits: readonly TextEdit[];
  /** In the body with the edits made, without any sign of it. */
  readonly plain: string;
  /** The same with the changed words in yellow. */
  readonly highlight: string;
  /** The same as tracked changes of `W` on DATE, counted from 1. */
  readonly track: string;
}

export const AUTHOR = 'W';
export const DATE = '2025-09-01T00:00:00Z';

const by = (id: number): string => `w:id="${id}" w:author="${AUTHOR}" w:date="${DATE}"`;
const ins = (id: number, content: string): string => `<w:ins ${by(id)}>${content}</w:ins>`;
const del = (id: number, content: string): string => `<w:del ${by(id)}>${content}</w:del>`;

const B = '<w:rPr><w:b/></w:rPr>';
const B_YELLOW = '<w:rPr><w:b/><w:highlight w:val="yellow"/></w:rPr>';
const YELLOW = '<w:rPr><w:highlight w:val="yellow"/></w:rPr>';

export const CASES: readonly PatchCase[] = [
  {
    name: 'words within one run',
    body: `<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r w:rsidR="00A1">${B}<w:t>收入629.09万元。</w:t></w:r></w:p>`,
    edits: [{ paragraph: 0, offset: 2, length: 6, by: '629.90' }],
    plain: `<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r w:rsidR="00A1">${B}<w:t>收入629.90万元。</w:t></w:r></w:p>`,
    highlight: `<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r w:rsidR="00A1">${B}<w:t>收入</w:t></w:r><w:r>${B_YELLOW}<w:t>629.90</w:t></w:r><w:r w:rsidR="00A1">${B}<w:t>万元。</w:t></w:r></w:p>`,
    track: `<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r w:rsidR="00A1">${B}<w:t>收入</w:t></w:r>${del(1, `<w:r w:rsidR="00A1">${B}<w:delText>629.09</w:delText></w:r>`)}${ins(2, `<w:r>${B}<w:t>629.90</w:t></w:r>`)}<w:r w:rsidR="00A1">${B}<w:t>万元。</w:t></w:r></w:p>`,
  },
  {
    name: 'a stretch over three runs takes the look of the first; marks between them stay',
    body: `<w:p><w:r><w:t>共</w:t></w:r><w:r>${B}<w:t>629</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="a"/><w:r><w:t>.0</w:t></w:r><w:bookmarkEnd w:id="7"/><w:r><w:t>9元</w:t></w:r></w:p>`,
    edits: [{ paragraph: 0, offset: 1, length: 6, by: '5' }],
    plain: `<w:p><w:r><w:t>共</w:t></w:r><w:r>${B}<w:t>5</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="a"/><w:bookmarkEnd w:id="7"/><w:r><w:t>元</w:t></w:r></w:p>`,
    highlight: `<w:p><w:r><w:t>共</w:t></w:r><w:r>${B_YELLOW}<w:t>5</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="a"/><w:bookmarkEnd w:id="7"/><w:r><w:t>元</w:t></w:r></w:p>`,
    track: `<w:p><w:r><w:t>共</w:t></w:r>${del(8, `<w:r>${B}<w:delText>629</w:delText></w:r>`)}${ins(9, `<w:r>${B}<w:t>5</w:t></w:r>`)}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="a"/>${del(10, '<w:r><w:delText>.0</w:delText></w:r>')}<w:bookmarkEnd w:id="7"/>${del(11, '<w:r><w:delText>9</w:delText></w:r>')}<w:r><w:t>元</w:t></w:r></w:p>`,
  },
  {
    name: 'inserted words look like the character before them; an insertion at the beginning like the first',
    body: `<w:p><w:r>${B}<w:t>增加</w:t></w:r><w:r><w:t>5万元</w:t></w:r></w:p>`,
    edits: [
      { paragraph: 0, offset: 2, length: 0, by: '了' },
      { paragraph: 0, offset: 0, length: 0, by: '共' },
    ],
    plain: `<w:p><w:r>${B}<w:t>共增加了</w:t></w:r><w:r><w:t>5万元</w:t></w:r></w:p>`,
    highlight: `<w:p><w:r>${B_YELLOW}<w:t>共</w:t></w:r><w:r>${B}<w:t>增加</w:t></w:r><w:r>${B_YELLOW}<w:t>了</w:t></w:r><w:r><w:t>5万元</w:t></w:r></w:p>`,
    track: `<w:p>${ins(1, `<w:r>${B}<w:t>共</w:t></w:r>`)}<w:r>${B}<w:t>增加</w:t></w:r>${ins(2, `<w:r>${B}<w:t>了</w:t></w:r>`)}<w:r><w:t>5万元</w:t></w:r></w:p>`,
  },
  {
    name: 'tabs, breaks, soft hyphens and signs in a run',
    body: '<w:p><w:r><w:t xml:space="preserve">甲 </w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:softHyphen/><w:t>丁</w:t><w:sym w:font="Symbol" w:char="F0B4"/></w:r></w:p>',
    edits: [
      { paragraph: 0, offset: 1, length: 2, by: '，' },
      { paragraph: 0, offset: 5, length: 1, by: '丙\n戊' },
    ],
    plain:
      '<w:p><w:r><w:t>甲，</w:t><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br/><w:t>戊</w:t><w:softHyphen/><w:t>丁</w:t><w:sym w:font="Symbol" w:char="F0B4"/></w:r></w:p>',
    highlight: `<w:p><w:r><w:t>甲</w:t></w:r><w:r>${YELLOW}<w:t>，</w:t></w:r><w:r><w:t>乙</w:t><w:br/></w:r><w:r>${YELLOW}<w:t>丙</w:t><w:br/><w:t>戊</w:t></w:r><w:r><w:softHyphen/><w:t>丁</w:t><w:sym w:font="Symbol" w:char="F0B4"/></w:r></w:p>`,
    track: `<w:p><w:r><w:t>甲</w:t></w:r>${del(1, '<w:r><w:delText xml:space="preserve"> </w:delText></w:r>')}${ins(2, '<w:r><w:t>，</w:t></w:r>')}${del(3, '<w:r><w:tab/></w:r>')}<w:r><w:t>乙</w:t><w:br/></w:r>${del(4, '<w:r><w:delText>丙</w:delText></w:r>')}${ins(5, '<w:r><w:t>丙</w:t><w:br/><w:t>戊</w:t></w:r>')}<w:r><w:softHyphen/><w:t>丁</w:t><w:sym w:font="Symbol" w:char="F0B4"/></w:r></w:p>`,
  },
  {
    name: 'a word with references is replaced by one that needs them',
    body: '<w:p><w:r><w:t>A&amp;B&lt;&#x4e2d;<![CDATA[<]]></w:t></w:r></w:p>',
    edits: [{ paragraph: 0, offset: 1, length: 1, by: '<&>' }],
    plain: '<w:p><w:r><w:t>A&lt;&amp;&gt;B&lt;中&lt;</w:t></w:r></w:p>',
    highlight: `<w:p><w:r><w:t>A</w:t></w:r><w:r>${YELLOW}<w:t>&lt;&amp;&gt;</w:t></w:r><w:r><w:t>B&lt;中&lt;</w:t></w:r></w:p>`,
    track: `<w:p><w:r><w:t>A</w:t></w:r>${del(1, '<w:r><w:delText>&amp;</w:delText></w:r>')}${ins(2, '<w:r><w:t>&lt;&amp;&gt;</w:t></w:r>')}<w:r><w:t>B&lt;中&lt;</w:t></w:r></w:p>`,
  },
  {
    name: 'in a link, in a content control, and in what someone else inserted',
    body: '<w:p><w:hyperlink r:id="x"><w:r><w:t>甲1</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent><w:r><w:t>乙2</w:t></w:r></w:sdtContent></w:sdt><w:ins w:id="3" w:author="V"><w:r><w:t>丙3丁</w:t></w:r></w:ins><w:del w:id="4" w:author="V"><w:r><w:delText>无</w:delText></w:r></w:del></w:p>',
    edits: [
      { paragraph: 0, offset: 1, length: 1, by: '4' },
      { paragraph: 0, offset: 3, length: 1, by: '5' },
      { paragraph: 0, offset: 5, length: 1, by: '6' },
    ],
    plain:
      '<w:p><w:hyperlink r:id="x"><w:r><w:t>甲4</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent><w:r><w:t>乙5</w:t></w:r></w:sdtContent></w:sdt><w:ins w:id="3" w:author="V"><w:r><w:t>丙6丁</w:t></w:r></w:ins><w:del w:id="4" w:author="V"><w:r><w:delText>无</w:delText></w:r></w:del></w:p>',
    highlight: `<w:p><w:hyperlink r:id="x"><w:r><w:t>甲</w:t></w:r><w:r>${YELLOW}<w:t>4</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent><w:r><w:t>乙</w:t></w:r><w:r>${YELLOW}<w:t>5</w:t></w:r></w:sdtContent></w:sdt><w:ins w:id="3" w:author="V"><w:r><w:t>丙</w:t></w:r><w:r>${YELLOW}<w:t>6</w:t></w:r><w:r><w:t>丁</w:t></w:r></w:ins><w:del w:id="4" w:author="V"><w:r><w:delText>无</w:delText></w:r></w:del></w:p>`,
    track: `<w:p><w:hyperlink r:id="x"><w:r><w:t>甲</w:t></w:r>${del(5, '<w:r><w:delText>1</w:delText></w:r>')}${ins(6, '<w:r><w:t>4</w:t></w:r>')}</w:hyperlink><w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent><w:r><w:t>乙</w:t></w:r>${del(7, '<w:r><w:delText>2</w:delText></w:r>')}${ins(8, '<w:r><w:t>5</w:t></w:r>')}</w:sdtContent></w:sdt><w:ins w:id="3" w:author="V"><w:r><w:t>丙</w:t></w:r>${del(9, '<w:r><w:delText>3</w:delText></w:r>')}</w:ins>${ins(10, '<w:r><w:t>6</w:t></w:r>')}<w:ins w:id="3" w:author="V"><w:r><w:t>丁</w:t></w:r></w:ins><w:del w:id="4" w:author="V"><w:r><w:delText>无</w:delText></w:r></w:del></w:p>`,
  },
  {
    name: 'an empty paragraph takes the look of its mark',
    body: '<w:p w:rsidR="1"><w:pPr><w:rPr><w:ins w:id="2" w:author="V"/><w:sz w:val="30"/></w:rPr></w:pPr></w:p><w:p/><w:p><w:r><w:t>尾</w:t></w:r></w:p>',
    edits: [
      { paragraph: 0, offset: 0, length: 0, by: '甲' },
      { paragraph: 1, offset: 0, length: 0, by: ' 乙' },
    ],
    plain:
      '<w:p w:rsidR="1"><w:pPr><w:rPr><w:ins w:id="2" w:author="V"/><w:sz w:val="30"/></w:rPr></w:pPr><w:r><w:rPr><w:sz w:val="30"/></w:rPr><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve"> 乙</w:t></w:r></w:p><w:p><w:r><w:t>尾</w:t></w:r></w:p>',
    highlight: `<w:p w:rsidR="1"><w:pPr><w:rPr><w:ins w:id="2" w:author="V"/><w:sz w:val="30"/></w:rPr></w:pPr><w:r><w:rPr><w:sz w:val="30"/><w:highlight w:val="yellow"/></w:rPr><w:t>甲</w:t></w:r></w:p><w:p><w:r>${YELLOW}<w:t xml:space="preserve"> 乙</w:t></w:r></w:p><w:p><w:r><w:t>尾</w:t></w:r></w:p>`,
    track: `<w:p w:rsidR="1"><w:pPr><w:rPr><w:ins w:id="2" w:author="V"/><w:sz w:val="30"/></w:rPr></w:pPr>${ins(3, '<w:r><w:rPr><w:sz w:val="30"/></w:rPr><w:t>甲</w:t></w:r>')}</w:p><w:p>${ins(4, '<w:r><w:t xml:space="preserve"> 乙</w:t></w:r>')}</w:p><w:p><w:r><w:t>尾</w:t></w:r></w:p>`,
  },
  {
    name: 'what is deleted leaves no empty run; a note’s mark and a picture stay',
    body: '<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:t>乙</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>丙</w:t><w:drawing/></w:r></w:p>',
    edits: [{ paragraph: 0, offset: 1, length: 2, by: '' }],
    plain:
      '<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:drawing/></w:r></w:p>',
    highlight:
      '<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:drawing/></w:r></w:p>',
    track: `<w:p><w:r><w:t>甲</w:t></w:r>${del(3, '<w:r><w:delText>乙</w:delText></w:r>')}<w:r><w:footnoteReference w:id="2"/></w:r>${del(4, '<w:r><w:delText>丙</w:delText></w:r>')}<w:r><w:drawing/></w:r></w:p>`,
  },
];
