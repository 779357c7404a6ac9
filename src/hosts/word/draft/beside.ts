/** What stands beside the text of the document: headers and footers, read and changed paragraph by paragraph. */
import { inWord } from '../run';
import type { BesideLine, BesidePlace, ParagraphRewriting } from '../types';
import { rewriteParagraph } from './rewrite';

const TYPES = ['Primary', 'FirstPage', 'EvenPages'] as const;
const KINDS = ['header', 'footer'] as const;

/** Undefined where Word does not hand them over. */
export async function readBesideText(): Promise<readonly BesideLine[] | undefined> {
  try {
    return await readMargins();
  } catch {
    return undefined;
  }
}

interface AskedBody {
  readonly place: BesidePlace;
  readonly paragraphs: Word.ParagraphCollection;
}

const linesOf = (asked: readonly AskedBody[]): readonly BesideLine[] =>
  asked.flatMap(({ place, paragraphs }) =>
    paragraphs.items.map(({ text }, paragraph) => ({ place, paragraph, text })),
  );

function askBody(place: BesidePlace, body: Word.Body): AskedBody {
  const { paragraphs } = body;
  paragraphs.load('items/text');
  return { place, paragraphs };
}

const readMargins = (): Promise<readonly BesideLine[]> =>
  inWord(async (context) => {
    const { sections } = context.document;
    sections.load('items');
    await context.sync();
    const asked = sections.items.flatMap((section, at) =>
      KINDS.flatMap((kind) =>
        TYPES.map((type) => {
          const body = kind === 'header' ? section.getHeader(type) : section.getFooter(type);
          return askBody({ kind, section: at, type }, body);
        }),
      ),
    );
    await context.sync();
    return linesOf(asked);
  });

/** False when it is no longer what it was; nothing is changed then. */
export const rewriteBesideText = (place: BesidePlace, rewriting: ParagraphRewriting): Promise<boolean> =>
  rewriteParagraph(rewriting, (context) => marginIn(context, place));

async function marginIn(
  context: Word.RequestContext,
  { kind, section, type }: BesidePlace,
): Promise<Word.Body | undefined> {
  const { sections } = context.document;
  sections.load('items');
  await context.sync();
  const own = sections.items[section];
  return kind === 'header' ? own?.getHeader(type) : own?.getFooter(type);
}
