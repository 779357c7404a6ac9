/** How a mark looks, as styles.xml writes it: a style laid over the cell's own. */
import type { MarkLevel } from '../../../host';
import { LOOKS } from '../../../marker';

const FONTS = { bold: '<b/>', italic: '<i/>', underline: '<u/>' } as const;

const rgb = (color: string): string => `rgb="${color.replace('#', 'FF')}"`;

export function lookXml(level: MarkLevel): string {
  const { fill, color, font } = LOOKS[level];
  return `<dxf><font>${FONTS[font]}<color ${rgb(color)}/></font><fill><patternFill><bgColor ${rgb(fill)}/></patternFill></fill></dxf>`;
}
