/** The typefaces of official documents, by the names that Word in China knows, and what may stand in for them. */
import type { IFontAttributesProperties } from 'docx';
import { escapeXml } from '../../escape-xml';

interface Typeface {
  readonly name: string;
  /** Tried in this order where the typeface is not installed; names in both languages, as Windows differs. */
  readonly standIns: readonly string[];
  readonly panose: string;
  /** `86` is GB 2312. */
  readonly charset: '00' | '86';
  readonly family: 'auto' | 'modern' | 'roman' | 'script';
  readonly pitch: 'fixed' | 'variable';
}

const LATIN = 'Times New Roman';

const TYPEFACES: readonly Typeface[] = [
  {
    name: LATIN,
    standIns: [],
    panose: '02020603050405020304',
    charset: '00',
    family: 'roman',
    pitch: 'variable',
  },
  {
    name: '方正小标宋简体',
    standIns: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '宋体', 'SimSun'],
    panose: '03000509000000000000',
    charset: '86',
    family: 'script',
    pitch: 'fixed',
  },
  {
    name: '仿宋_GB2312',
    standIns: ['仿宋', 'FangSong'],
    panose: '02010609030101010101',
    charset: '86',
    family: 'modern',
    pitch: 'fixed',
  },
  {
    name: '楷体_GB2312',
    standIns: ['楷体', 'KaiTi'],
    panose: '02010609030101010101',
    charset: '86',
    family: 'modern',
    pitch: 'fixed',
  },
  {
    name: '黑体',
    standIns: ['SimHei'],
    panose: '02010609060101010101',
    charset: '86',
    family: 'modern',
    pitch: 'fixed',
  },
  {
    name: '宋体',
    standIns: ['SimSun'],
    panose: '02010600030101010101',
    charset: '86',
    family: 'auto',
    pitch: 'variable',
  },
];

export type ChineseFont = '方正小标宋简体' | '仿宋_GB2312' | '楷体_GB2312' | '黑体' | '宋体';

/** Chinese in the given typeface, letters and digits in Times New Roman. */
export const fonts = (chinese: ChineseFont): IFontAttributesProperties => ({
  ascii: LATIN,
  hAnsi: LATIN,
  cs: LATIN,
  eastAsia: chinese,
});

const typefaceXml = (face: Typeface): string =>
  `<w:font w:name="${escapeXml(face.name)}">` +
  (face.standIns.length > 0 ? `<w:altName w:val="${escapeXml(face.standIns.join(','))}"/>` : '') +
  `<w:panose1 w:val="${face.panose}"/><w:charset w:val="${face.charset}"/>` +
  `<w:family w:val="${face.family}"/><w:pitch w:val="${face.pitch}"/></w:font>`;

/** word/fontTable.xml: the library lists only fonts that it embeds, and these may not be. */
export const fontTable = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `${TYPEFACES.map(typefaceXml).join('')}</w:fonts>`;
