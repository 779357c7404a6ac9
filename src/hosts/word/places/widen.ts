/** A control may not lie across the edge of another: where one end of a range is within a figure, the whole figure is taken. */
import { once } from '../run';

/** In one round trip. */
export async function widened(
  context: Word.RequestContext,
  ranges: readonly Word.Range[],
): Promise<readonly Word.Range[]> {
  const ends = ranges.map((range) =>
    (['Start', 'End'] as const).map((where) => {
      const parent = once(once(range.getRange(where)).parentContentControlOrNullObject);
      parent.load('id,subtype');
      return parent;
    }),
  );
  await context.sync();
  return ranges.map((range, index) => {
    const parents = (ends[index] ?? []).map(parentOf);
    if (new Set(parents.map((parent) => parent?.id)).size < 2) return range;
    return parents.reduce((wide, parent) => {
      if (!parent?.isInline) return wide;
      const control = once(once(context.document.contentControls).getById(parent.id));
      return wide.expandTo(once(control.getRange('Whole')));
    }, range);
  });
}

interface Parent {
  readonly id: number;
  readonly isInline: boolean;
}

const parentOf = (control: Word.ContentControl): Parent | undefined =>
  control.isNullObject ? undefined : { id: control.id, isInline: control.subtype === 'RichTextInline' };
