/** From paragraphs as they stand in the file to the text a reader sees: numbers before headings, runs joined, kinds named. */
import type { TextParagraph } from '../../../../core/proofread/types';
import { Counters } from './counters';
import type { Draft } from './draft';
import type { Looks } from './kinds';
import type { List, Lists } from './numbering';
import type { Styles } from './styles';

/** The text, and which paragraph each draft became. */
export interface ResolvedText {
  readonly paragraphs: readonly TextParagraph[];
  readonly placeOf: (draft: Draft) => number | undefined;
}

export function resolveText(
  drafts: readonly Draft[],
  lists: Lists,
  styles: Styles,
  looks: Looks,
): ResolvedText {
  const places = new Map<Draft, number>();
  const counters = new Counters(lists, (style) => styles.inherited(style, 'list'));
  const paragraphs: TextParagraph[] = [];
  let before = '';
  for (const [place, draft] of drafts.entries()) {
    const own = draft.text;
    places.set(draft, paragraphs.length);
    if ((draft.runsOn || draft.isDropCap) && drafts[place + 1]?.isTable === draft.isTable) {
      before += own;
      continue;
    }
    const text = before + own;
    before = '';
    const numbered = numberedAs(draft, lists, styles, looks);
    const label = numbered ? counters.next(numbered, text) : '';
    paragraphs.push(paragraphOf(label + text, kindOf(draft, text, looks)));
  }
  return { paragraphs, placeOf: (draft) => places.get(draft) };
}

const paragraphOf = (text: string, style: TextParagraph['style']): TextParagraph =>
  style === undefined ? { text } : { text, style };

/** The paragraph's own word goes before its style's; list 0 takes a style's number away. */
function numberedAs(
  draft: Draft,
  lists: Lists,
  styles: Styles,
  looks: Looks,
): { list: string; level: number } | undefined {
  const look = looks.of(draft.style);
  const id = draft.list ?? look.list;
  if (id === undefined || id === '0') return undefined;
  const ofStyle = draft.list === undefined ? levelOfStyle(lists.get(id), draft.style, styles) : undefined;
  return { list: id, level: draft.level ?? ofStyle ?? look.level ?? 0 };
}

/** A list says itself which of its levels a style has. */
function levelOfStyle(list: List | undefined, style: string | undefined, styles: Styles): number | undefined {
  for (const { id } of styles.chain(style ?? styles.ofParagraphs))
    for (const [place, level] of list?.levels ?? []) if (level.style === id) return place;
  return undefined;
}

const BODY_TEXT = 9;

function kindOf(draft: Draft, text: string, looks: Looks): TextParagraph['style'] {
  if (draft.isTable) return 'table';
  const look = looks.of(draft.style);
  if (draft.isContents || look.kind === 'contents') return 'contents';
  if (holdsSentences(text)) return undefined;
  if (look.kind === 'title') return 'title';
  const outline = draft.outline ?? look.outline;
  if (outline === undefined) return look.kind;
  return outline < BODY_TEXT ? 'heading' : undefined;
}

/** Whole paragraphs are set as headings by mistake, or run on after theirs: then words decide. */
const holdsSentences = (text: string): boolean => /[。；]\s*\S/.test(text);
