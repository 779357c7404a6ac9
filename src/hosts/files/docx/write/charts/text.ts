/** Text and lines within a chart, as DrawingML. */
import { BLACK, LINE_SHADE } from '../../../../../core/narrative/charts/shades';

/** 五号, in hundredths of a point. */
const SIZE = 1050;

/** `isUpright`: long names are broken into lines, not slanted. The typefaces are named as in the document's own styles; a reader without them sees its own. */
export const textProperties = ({ ink = BLACK, isUpright = false } = {}): string =>
  `<c:txPr>${isUpright ? '<a:bodyPr rot="0" vert="horz"/>' : '<a:bodyPr/>'}<a:lstStyle/><a:p><a:pPr>` +
  `<a:defRPr sz="${SIZE}" b="0"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>` +
  '<a:latin typeface="Times New Roman"/><a:ea typeface="宋体"/><a:cs typeface="Times New Roman"/></a:defRPr>' +
  '</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';

/** In EMU: 12700 to the point. */
const THIN = 6350;

export const line = (): string =>
  `<a:ln w="${THIN}"><a:solidFill><a:srgbClr val="${LINE_SHADE}"/></a:solidFill></a:ln>`;

export const filled = (shade: string): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${shade}"/></a:solidFill>${line()}</c:spPr>`;

export const EMPTY = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
