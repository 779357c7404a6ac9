/** One way in which offices word, order or type what ours say otherwise. */
import type { Random } from '../../generate/random';
import type { Context, Explanation, Paragraph } from '../text/explanation';
import { wording } from '../text/marks';

export interface Transformation {
  readonly name: string;
  /** The practice it imitates, in a line. */
  readonly practice: string;
  /** Leaves out figures that were stated. */
  readonly drops?: true;
  /** True again in every word, or undefined where the text has nothing of the kind. */
  apply(explanation: Explanation, context: Context, random: Random): Explanation | undefined;
}

/** The groups of a match, the whole first; undefined to leave it as it is. */
export type Rewrite = (
  groups: readonly string[],
  context: Context,
  random: Random,
  paragraph: Paragraph,
) => string | undefined;

const touch = (paragraph: Paragraph, text: string): Paragraph =>
  text === paragraph.text ? paragraph : { ...paragraph, text };

export const isBody = ({ style }: Paragraph): boolean => style === 'body';

/** A new version where it differs, with the name on each paragraph that is not as it was. */
export function changed(before: Explanation, after: Explanation, name: string): Explanation | undefined {
  const old = new Set(before);
  if (after.length === before.length && after.every((each) => old.has(each))) return undefined;
  return after.map((each) => (old.has(each) ? each : { ...each, touched: [...each.touched, name] }));
}

interface Options {
  readonly drops?: true;
  /** Sections of the form; all without it. */
  readonly sections?: RegExp;
}

/** Rewrites every stretch of a body paragraph that the pattern (see `wording`) fits; `by`: a replacement or one of several. */
export function rewriting(
  name: string,
  practice: string,
  pattern: string,
  by: string | readonly string[] | Rewrite,
  { drops, sections }: Options = {},
): Transformation {
  const expression = wording(pattern);
  const apply: Transformation['apply'] = (explanation, context, random) => {
    const chosen = typeof by === 'function' ? by : random.pick(typeof by === 'string' ? [by] : by);
    const rewrite = (paragraph: Paragraph): string =>
      typeof chosen === 'string'
        ? paragraph.text.replace(expression, withYears(chosen, context))
        : paragraph.text.replace(expression, (...found: unknown[]) => {
            const groups = found.slice(
              0,
              found.findIndex((each) => typeof each === 'number'),
            ) as string[];
            return chosen(groups, context, random, paragraph) ?? groups[0]!;
          });
    const after = explanation.map((paragraph) =>
      isBody(paragraph) && (sections?.test(paragraph.section) ?? true)
        ? touch(paragraph, rewrite(paragraph))
        : paragraph,
    );
    return changed(explanation, after, name);
  };
  return { name, practice, ...(drops ? { drops } : {}), apply };
}

/** {Y} the year of the text, {L} the one before. */
const withYears = (text: string, { year }: Context): string =>
  text.replaceAll('{Y}', String(year)).replaceAll('{L}', String(year - 1));

/** Several rewritings under one name: all that fit are made. */
export function together(name: string, practice: string, parts: readonly Transformation[]): Transformation {
  const drops = parts.some((part) => part.drops);
  return {
    name,
    practice,
    ...(drops ? { drops } : {}),
    apply: (explanation, context, random) => {
      const after = parts.reduce((now, part) => part.apply(now, context, random) ?? now, explanation);
      if (after === explanation) return undefined;
      const own = new Set(parts.map((part) => part.name));
      return after.map((each) => {
        const touched = [...new Set(each.touched.map((one) => (own.has(one) ? name : one)))];
        return touched.length === each.touched.length && touched.every((one, at) => one === each.touched[at])
          ? each
          : { ...each, touched };
      });
    },
  };
}
