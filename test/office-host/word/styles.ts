/** Styles: the built-in ones under the names of the enumeration, any other as `Other`. */
import { RichApiError } from '../richapi/host-object';

const HEADINGS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const BUILT_IN = new Set([
  'Normal',
  'Title',
  'Subtitle',
  'Caption',
  'ListParagraph',
  'TocHeading',
  ...HEADINGS.flatMap((level) => [`Heading${level}`, `Toc${level}`]),
]);

export const builtInName = (style: string): string => (BUILT_IN.has(style) ? style : 'Other');

/** The level a style has in the outline; 10 is body text. */
export const outlineLevel = (style: string): number => Number(/^Heading(\d)$/.exec(style)?.[1] ?? 10);

export function styleName(builtIn: string): string {
  if (BUILT_IN.has(builtIn)) return builtIn;
  throw new RichApiError('InvalidArgument', `no built-in style ${builtIn}`);
}
