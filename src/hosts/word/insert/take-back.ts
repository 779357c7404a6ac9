/** Takes away what an interrupted insertion left: a batch is no transaction. */
import { inWord, once } from '../run';
import { isPictureTag, sectionOf } from '../tags';

/** Stands in a new paragraph until its control has its tag. */
export const PLACEHOLDER = '〔正在插入〕';

/** `known`: the controls that were there before. */
export async function takeBackInsertion(known: ReadonlySet<number>): Promise<void> {
  await inWord(async (context) => {
    const controls = once(context.document.contentControls);
    controls.load('items/id,items/tag,items/text');
    // Finds are asked for more in a second round trip, so Word has to remember them.
    const left = context.document.body.search(PLACEHOLDER, { matchCase: true });
    left.load('items/text,items/parentContentControlOrNullObject/id');
    await context.sync();
    const ours = controls.items.filter(
      ({ id, tag, text }) =>
        !known.has(id) && (sectionOf(tag) !== undefined || isPictureTag(tag) || text === PLACEHOLDER),
    );
    const taken = new Set(ours.map(({ id }) => id));
    const orphans = left.items.filter(
      ({ parentContentControlOrNullObject: parent }) => parent.isNullObject || !taken.has(parent.id),
    );
    const paragraphs = orphans.map((orphan) => once(once(orphan.paragraphs).getFirst()));
    for (const paragraph of paragraphs) paragraph.delete();
    for (const { id } of ours) once(once(context.document.contentControls).getById(id)).delete(false);
    await context.sync();
  });
}
