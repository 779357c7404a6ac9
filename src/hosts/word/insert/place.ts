/** Where a new section goes: behind the one before it in the explanation's order, before the one after it, or at the cursor. */
import type { SeenControl } from '../survey';
import { sectionTag, shows } from '../tags';
import type { WordPicture } from '../types';

export type SectionPlace =
  | { readonly kind: 'after' | 'before'; readonly control: number }
  /** Behind what this insertion has put there last, for this section. */
  | { readonly kind: 'afterNew'; readonly section: string }
  | { readonly kind: 'cursor' };

/** Where the cursor's paragraph is empty the new text comes before it; out of a table it goes behind it. */
export type CursorPlace = 'Before' | 'After' | 'AfterTable';

export interface PlannedSection {
  readonly section: string;
  readonly place: SectionPlace;
}

export function planPlaces(
  order: readonly string[],
  wanted: ReadonlySet<string>,
  seen: readonly SeenControl[],
  pictures: readonly WordPicture[],
): PlannedSection[] {
  const standing = new Map(order.flatMap((section) => lastControl(section, seen, pictures)));
  const first = new Map(
    order.flatMap((section) => {
      const control = seen.find(({ tag }) => tag === sectionTag(section));
      return control ? [[section, control.id] as const] : [];
    }),
  );
  const inserted = new Set<string>();
  return order
    .filter((section) => wanted.has(section))
    .map((section) => {
      const at = order.indexOf(section);
      const before = order
        .slice(0, at)
        .filter((each) => standing.has(each) || inserted.has(each))
        .at(-1);
      const after = order.slice(at + 1).find((each) => first.has(each));
      inserted.add(section);
      return { section, place: placeBetween(before, after, standing, first) };
    });
}

function placeBetween(
  before: string | undefined,
  after: string | undefined,
  standing: ReadonlyMap<string, number>,
  first: ReadonlyMap<string, number>,
): SectionPlace {
  if (before !== undefined) {
    const control = standing.get(before);
    return control === undefined ? { kind: 'afterNew', section: before } : { kind: 'after', control };
  }
  const control = after === undefined ? undefined : first.get(after);
  return control === undefined ? { kind: 'cursor' } : { kind: 'before', control };
}

export interface LackingPictures {
  readonly control: number;
  readonly pictures: readonly WordPicture[];
}

/** Pictures of sections that stand without them. */
export function lackingPictures(
  sections: readonly string[],
  seen: readonly SeenControl[],
  pictures: readonly WordPicture[],
): LackingPictures[] {
  return sections.flatMap((section) => {
    const lacking = pictures.filter(
      (picture) => picture.section === section && !seen.some(({ tag }) => shows(tag, picture.id)),
    );
    if (lacking.length === 0) return [];
    return lastControl(section, seen, pictures).map(([, control]) => ({ control, pictures: lacking }));
  });
}

/** A section's pictures stand behind it. */
function lastControl(
  section: string,
  seen: readonly SeenControl[],
  pictures: readonly WordPicture[],
): (readonly [string, number])[] {
  const ids = pictures.filter((picture) => picture.section === section).map(({ id }) => id);
  const own = seen.filter(({ tag }) => tag === sectionTag(section) || ids.some((id) => shows(tag, id)));
  const last = own.at(-1);
  return last && seen.some(({ tag }) => tag === sectionTag(section)) ? [[section, last.id]] : [];
}
