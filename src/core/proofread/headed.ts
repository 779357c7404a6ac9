/** A text without headings is understood as if each stretch had the heading of the section that says the same. */
import {
  formsExplaining,
  mergeSupplements,
  narrate,
  NO_SUPPLEMENT,
  paragraphText,
  supplementReadBy,
  type NarrativeForm,
} from '../narrative';
import { setLike } from '../tables';
import type { TableSet } from '../tables/types';
import { explanationStretch, isRead } from './structure/explanation';
import { normalText } from './text/normal';
import { alike, comparable } from './text/similar';
import type { ProofreadOptions, TextDocument } from './types';

export interface HeadedText {
  readonly form: NarrativeForm;
  readonly document: TextDocument;
  /** Of each of its paragraphs that of the text; undefined for a heading that is put in. */
  readonly origins: readonly (number | undefined)[];
}

interface Told {
  /** Of the narrated section. */
  readonly section: number;
  readonly words: string;
}

interface Fitting {
  readonly form: NarrativeForm;
  readonly headings: readonly string[];
  /** By paragraph of the text, for those like any of the form. */
  readonly sections: ReadonlyMap<number, number>;
  readonly score: number;
}

/** Less alike than this, a paragraph stays with the one before: of 1887 reworded ones of generated texts none had less than 0.6 in common with its own section's words, and none more with another's. */
const LIKE = 0.5;

const compared = (text: string): string => comparable(normalText(text));

/** What the form itself says of these tables, against the text's paragraphs. */
function fitting(
  form: NarrativeForm,
  lines: ReadonlyMap<number, string>,
  tables: TableSet,
  { supplement = NO_SUPPLEMENT, previous }: ProofreadOptions,
): Fitting {
  const last = previous && setLike(previous, tables);
  const given = last ? mergeSupplements(supplement, supplementReadBy(form, last)) : supplement;
  const { sections: narrated } = narrate(form, tables, { ...supplement, entries: given.entries });
  const told = narrated.flatMap(({ paragraphs }, section): Told[] =>
    paragraphs.flatMap((one) =>
      one.style === 'body' ? [{ section, words: compared(paragraphText(one)) }] : [],
    ),
  );
  const headings = narrated.map(({ paragraphs }) => {
    const heading = paragraphs.find(({ style }) => style !== 'body' && style !== 'title');
    return heading ? paragraphText(heading) : '';
  });
  const sections = new Map<number, number>();
  let score = 0;
  for (const [at, words] of lines) {
    let [best, likeness] = [-1, 0];
    for (const one of told) {
      const now = alike(words, one.words);
      if (now > likeness) [best, likeness] = [one.section, now];
    }
    score += likeness * words.length;
    if (likeness >= LIKE) sections.set(at, best);
  }
  return { form, headings, sections, score };
}

/** By the form that says most nearly the same; undefined where none says anything like it. */
export function headed(
  document: TextDocument,
  tables: TableSet,
  options: ProofreadOptions = {},
): HeadedText | undefined {
  const { from, to } = explanationStretch(document);
  const lines = new Map(
    document.paragraphs.flatMap(({ text }, at) =>
      at >= from && at < to && isRead(document, at) && text.trim() !== ''
        ? [[at, compared(text)] as const]
        : [],
    ),
  );
  const forms = options.form ? [options.form] : formsExplaining(tables);
  const all = forms.map((form) => fitting(form, lines, tables, options));
  const [first, ...others] = all;
  if (!first) return undefined;
  const best = others.reduce((one, other) => (other.score > one.score ? other : one), first);
  if (best.sections.size === 0) return undefined;
  let current: number | undefined;
  const paragraphs: TextDocument['paragraphs'][number][] = [];
  const origins: (number | undefined)[] = [];
  for (const [at, one] of document.paragraphs.entries()) {
    const section = best.sections.get(at);
    const heading = section === undefined ? undefined : best.headings[section];
    if (section !== current && heading !== undefined && heading !== '') {
      paragraphs.push({ text: heading, style: 'heading' });
      origins.push(undefined);
      current = section;
    }
    paragraphs.push(one);
    origins.push(at);
  }
  return { form: best.form, document: { paragraphs }, origins };
}
