/**
 * Finds exact stretches of paragraphs as ranges. Word's search takes short texts only, finds half-width for full-width
 * signs as well, and may stop at the edge of a control. So a stretch is spanned between a piece found at its beginning
 * and one found at its end, each the n-th of its kind; where the number of finds is not as counted in the text, the
 * single characters are searched for, which no edge can part.
 */
import { firstUnit, headToken, lastUnit, occurrencesOf, searchText, stretchOf, tailToken } from './tokens';
import type { TextStretch, SearchToken } from './tokens';

export interface WantedStretch extends TextStretch {
  readonly paragraph: Word.Paragraph;
  /** Of the paragraph, as it was read. */
  readonly text: string;
}

interface Ends {
  readonly wanted: WantedStretch;
  readonly head: SearchToken;
  readonly tail: SearchToken;
}

/** In the order asked for; undefined where the text is not to be found. One or two round trips. */
export async function findStretches(
  context: Word.RequestContext,
  wanted: readonly WantedStretch[],
): Promise<readonly (Word.Range | undefined)[]> {
  const sound = wanted.map((each): WantedStretch | undefined => {
    const stretch = stretchOf(each.text, each);
    return stretch && { ...each, ...stretch };
  });
  const coarse = await span(context, sound, headToken, tailToken);
  const rest = sound.map((each, index) => (coarse[index] ? undefined : each));
  const fine = rest.some(Boolean) ? await span(context, rest, firstUnit, lastUnit) : [];
  return wanted.map((_, index) => coarse[index] ?? fine[index]);
}

type Cut = (text: string, stretch: TextStretch) => SearchToken;

async function span(
  context: Word.RequestContext,
  wanted: readonly (WantedStretch | undefined)[],
  head: Cut,
  tail: Cut,
): Promise<(Word.Range | undefined)[]> {
  const search = new Search();
  const ends = wanted.map((each): Ends | undefined => {
    if (!each) return undefined;
    const found = { wanted: each, head: head(each.text, each), tail: tail(each.text, each) };
    search.ask(each.paragraph, found.head);
    search.ask(each.paragraph, found.tail);
    return found;
  });
  await context.sync();
  return ends.map((each) => {
    const first = each && search.found(each.wanted, each.head);
    const last = each && search.found(each.wanted, each.tail);
    if (!first || !last) return undefined;
    return first === last ? first : first.expandTo(last);
  });
}

/** Each text is searched for once in a paragraph. */
class Search {
  private readonly asked = new Map<Word.Paragraph, Map<string, Word.RangeCollection>>();

  ask(paragraph: Word.Paragraph, { text }: SearchToken): void {
    const own = this.asked.get(paragraph) ?? new Map<string, Word.RangeCollection>();
    this.asked.set(paragraph, own);
    if (own.has(text)) return;
    const hits = paragraph.search(searchText(text), { matchCase: true });
    hits.load('items/text');
    own.set(text, hits);
  }

  found({ paragraph, text }: WantedStretch, token: SearchToken): Word.Range | undefined {
    const hits = this.asked.get(paragraph)?.get(token.text);
    const same = hits?.items.filter((hit) => hit.text === token.text) ?? [];
    const places = occurrencesOf(text, token.text);
    return same.length === places.length ? same[places.indexOf(token.offset)] : undefined;
  }
}
