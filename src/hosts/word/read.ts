/** Reads the text of the document, cells of tables included, in the order in which paragraphs are counted. */
import type { TextDocument, TextParagraph } from '../../core/proofread/types';
import { inWord, once } from './run';

type Style = NonNullable<TextParagraph['style']>;

/** A style decides only where it can't be mistaken: many headings are typed in the style of the text. */
const STYLES: readonly (readonly [RegExp, Style])[] = [
  [/^Title$/, 'title'],
  [/^Heading\d$/, 'heading'],
  [/^Toc(\d|Heading)$/, 'contents'],
];

/** Styles of the office's own that stand in the outline. */
const isInOutline = (level: number): boolean => level >= 1 && level <= 9;

export function readDocument(): Promise<TextDocument> {
  return inWord(async (context) => {
    const paragraphs = once(once(context.document.body).paragraphs);
    paragraphs.load('items/text,items/styleBuiltIn,items/outlineLevel,items/tableNestingLevel');
    await context.sync();
    return { paragraphs: paragraphs.items.map(paragraphOf) };
  });
}

function paragraphOf({ text, styleBuiltIn, outlineLevel, tableNestingLevel }: Word.Paragraph): TextParagraph {
  const style = styleOf(String(styleBuiltIn), outlineLevel, tableNestingLevel);
  return style === undefined ? { text } : { text, style };
}

function styleOf(builtIn: string, outlineLevel: number, nesting: number): Style | undefined {
  if (nesting > 0) return 'table';
  const known = STYLES.find(([pattern]) => pattern.test(builtIn))?.[1];
  return known ?? (isInOutline(outlineLevel) ? 'heading' : undefined);
}
