/** The paragraph styles: real Word styles, so that the navigation pane, a table of contents and the user can use them. */
import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { fonts } from './fonts';
import { LINE_PITCH } from './page';

/** Chinese type sizes in half-points. */
const SIZE = { 二号: 44, 小二: 36, 三号: 32, 四号: 28, 小四: 24, 五号: 21 } as const;

const BLACK = '000000';
const EXACT_LINE = { line: LINE_PITCH, lineRule: LineRuleType.EXACT };
const SINGLE_LINE = { line: 240, lineRule: LineRuleType.AUTO };

/** Two characters. Word goes by the count, programs that ignore it by the length (2 × 16 pt). */
const TWO_CHARACTERS = { firstLineChars: 200, firstLine: 640 };

export const BODY = 'NormalIndent';
export const FOOTER = 'Footer';
export const ANNEX_TITLE = 'AnnexTitle';
export const ANNEX_LINE = 'AnnexLine';
export const ANNEX_CELL = 'AnnexCell';
export const FIGURE = 'Figure';
export const CAPTION = 'Caption';
export const SECTION_END = 'SectionEnd';

const heading = (font: '黑体' | '楷体_GB2312' | '仿宋_GB2312', outlineLevel: number) => ({
  next: BODY,
  quickFormat: true,
  run: { font: fonts(font), size: SIZE.三号, color: BLACK },
  paragraph: {
    outlineLevel,
    keepNext: true,
    keepLines: true,
    alignment: AlignmentType.BOTH,
    indent: TWO_CHARACTERS,
  },
});

const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  {
    id: BODY,
    name: 'Normal Indent',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { indent: TWO_CHARACTERS },
  },
  {
    id: FOOTER,
    name: 'footer',
    basedOn: 'Normal',
    // GB/T 9704, 7.5: digits of the page number in 宋体 too.
    run: { font: { ascii: '宋体', hAnsi: '宋体', cs: '宋体', eastAsia: '宋体' }, size: SIZE.四号 },
    paragraph: { spacing: SINGLE_LINE },
  },
  {
    id: ANNEX_TITLE,
    name: '附表标题',
    basedOn: 'Normal',
    next: ANNEX_LINE,
    quickFormat: true,
    run: { font: fonts('方正小标宋简体'), size: SIZE.小二 },
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { ...EXACT_LINE, after: 60 },
      outlineLevel: 0,
      keepNext: true,
    },
  },
  {
    id: ANNEX_LINE,
    name: '附表说明',
    basedOn: 'Normal',
    run: { font: fonts('宋体'), size: SIZE.五号 },
    paragraph: { spacing: { ...SINGLE_LINE, before: 40, after: 40 } },
  },
  {
    id: ANNEX_CELL,
    name: '附表文字',
    basedOn: 'Normal',
    run: { font: fonts('宋体'), size: SIZE.五号 },
    paragraph: { spacing: SINGLE_LINE, alignment: AlignmentType.LEFT },
  },
  {
    // Lines of a fixed height would cut a drawing off.
    id: FIGURE,
    name: '图',
    basedOn: 'Normal',
    next: CAPTION,
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { ...SINGLE_LINE, before: 120 },
      keepNext: true,
    },
  },
  {
    id: CAPTION,
    name: 'caption',
    basedOn: 'Normal',
    next: BODY,
    quickFormat: true,
    run: { font: fonts('黑体'), size: SIZE.小四 },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...SINGLE_LINE, before: 60, after: 180 } },
  },
  {
    // Word wants a paragraph behind a table and at the end of a section: one that takes no room.
    id: SECTION_END,
    name: '节末',
    basedOn: 'Normal',
    run: { size: 2 },
    paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
  },
];

export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: fonts('仿宋_GB2312'), size: SIZE.三号, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { ...EXACT_LINE, before: 0, after: 0 }, alignment: AlignmentType.BOTH },
    },
    title: {
      next: BODY,
      run: { font: fonts('方正小标宋简体'), size: SIZE.二号, color: BLACK },
      // A title of several lines needs more than the 28 pt of the text, and an empty line behind it.
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 700, lineRule: LineRuleType.EXACT, after: LINE_PITCH },
        keepNext: true,
        keepLines: true,
      },
    },
    heading1: heading('黑体', 0),
    heading2: heading('楷体_GB2312', 1),
    heading3: heading('仿宋_GB2312', 2),
  },
  paragraphStyles: PARAGRAPH_STYLES,
};
