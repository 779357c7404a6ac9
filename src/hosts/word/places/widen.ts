/** A control may not lie across the edge of another: where one end of a range is within a figure, the whole figure is taken. */

/** In one round trip. */
export async function widened(
  context: Word.RequestContext,
  ranges: readonly Word.Range[],
): Promise<readonly Word.Range[]> {
  const ends = ranges.map((range) =>
    (['Start', 'End'] as const).map((where) => {
      const parent = range.getRange(where).parentContentControlOrNullObject;
      parent.load('id,subtype');
      return parent;
    }),
  );
  await context.sync();
  return ranges.map((range, index) => {
    const parents = ends[index] ?? [];
    if (new Set(parents.map(idOf)).size < 2) return range;
    return parents
      .filter(isInline)
      .reduce((wide, control) => wide.expandTo(control.getRange('Whole')), range);
  });
}

const idOf = (control: Word.ContentControl): number | undefined =>
  control.isNullObject ? undefined : control.id;

const isInline = (control: Word.ContentControl): boolean =>
  !control.isNullObject && control.subtype === 'RichTextInline';
