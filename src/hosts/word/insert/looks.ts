/** How our paragraphs look: by the styles of the document, so that the office's template wins. */
import type { Paragraph } from '../../../core/narrative';
import { once } from '../run';
import type { SeenControl } from '../survey';

type Style = Paragraph['style'];

/** What the body of the text gets: the style in which the text around it stands, or plain text with an indent. */
export type BodyLook = { readonly style: string } | { readonly indent: number };

const BUILT_IN: { readonly [style in Exclude<Style, 'body'>]: 'Title' | 'Heading1' | 'Heading2' } = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
};

/** Where the size is not to be told: 五号. */
const USUAL_SIZE = 10.5;
const INDENTED_CHARACTERS = 2;

export function setLook(paragraph: Word.Paragraph, style: Style, body: BodyLook): void {
  if (style !== 'body') {
    paragraph.styleBuiltIn = BUILT_IN[style];
    return;
  }
  if ('style' in body) paragraph.style = body.style;
  else {
    paragraph.styleBuiltIn = 'Normal';
    paragraph.firstLineIndent = body.indent;
  }
}

/** What `bodyLook` needs of a paragraph. */
export const LOOK_OF_PARAGRAPH = 'text,style,styleBuiltIn,outlineLevel,firstLineIndent,font/size';

/** After the paragraph at the cursor. `Normal` without an indent says nothing about how the office writes. */
export function bodyLook(paragraph: Word.Paragraph): BodyLook {
  const { text, style, styleBuiltIn, outlineLevel, firstLineIndent } = paragraph;
  const isBody = text.trim() !== '' && outlineLevel > 9 && !/^(Title|Toc|Caption)/.test(String(styleBuiltIn));
  if (isBody && styleBuiltIn !== 'Normal') return { style };
  const size = (paragraph.font.size as number | null) || USUAL_SIZE;
  return { indent: isBody && firstLineIndent > 0 ? firstLineIndent : size * INDENTED_CHARACTERS };
}

/** What stands already shows how the body looks here. */
export async function bodyOfStanding(
  context: Word.RequestContext,
  standing: readonly Pick<SeenControl, 'id'>[],
): Promise<BodyLook | undefined> {
  if (standing.length === 0) return undefined;
  const sections = standing.map(({ id }) => {
    const paragraphs = once(once(once(context.document.contentControls).getById(id)).paragraphs);
    paragraphs.load(
      LOOK_OF_PARAGRAPH.split(',')
        .map((name) => `items/${name}`)
        .join(),
    );
    return paragraphs;
  });
  await context.sync();
  const body = sections
    .flatMap(({ items }) => items)
    .find(({ outlineLevel, styleBuiltIn }) => outlineLevel > 9 && styleBuiltIn !== 'Title');
  return body && bodyLook(body);
}
