/** Puts sections into the document: one look, then as few writes as Word takes at once. */
import type { Locale } from '../../../core/messages';
import type { NarrativeDocument } from '../../../core/narrative';
import { problemOfOffice, wordProblem } from '../problems';
import { inWord, once } from '../run';
import { askControls, seenControls, standingSection } from '../survey';
import type { SeenControl } from '../survey';
import { sectionOf } from '../tags';
import type { WordPicture } from '../types';
import { bodyLook, bodyOfStanding, LOOK_OF_PARAGRAPH } from './looks';
import type { BodyLook } from './looks';
import { lackingPictures, planPlaces } from './place';
import type { CursorPlace, LackingPictures, PlannedSection } from './place';
import { takeBackInsertion } from './take-back';
import { SectionWriter, tripsOf } from './write';
import type { NewSection } from './write';

export interface Insertion {
  readonly document: NarrativeDocument;
  readonly sections: readonly string[] | undefined;
  readonly pictures: readonly WordPicture[];
  readonly locale: Locale;
}

interface Plan {
  readonly seen: readonly SeenControl[];
  readonly places: readonly PlannedSection[];
  readonly body: BodyLook;
  readonly cursor: CursorPlace;
  readonly lacking: readonly LackingPictures[];
}

/** All is inserted, or nothing. */
export async function insertSections(insertion: Insertion): Promise<void> {
  const plan = await inWord((context) => lookAround(context, insertion));
  const sections = plan.places.flatMap((place) => newSection(place, insertion));
  if (sections.length + plan.lacking.length === 0) return;
  try {
    await inWord(async (context) => {
      const writer = new SectionWriter(plan.body, plan.cursor, insertion.locale);
      for (const trip of tripsOf(sections)) {
        writer.write(context, trip);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip at a time: Office refuses a request of more than 5 MB
        await context.sync();
      }
      // Last, so that they come directly behind their sections.
      for (const lacking of plan.lacking) writer.addPictures(context, lacking);
      if (plan.lacking.length > 0) await context.sync();
    });
  } catch (error) {
    await takeBack(plan);
    throw problemOfOffice(error);
  }
}

async function lookAround(
  context: Word.RequestContext,
  { document, sections, pictures }: Insertion,
): Promise<Plan> {
  const controls = askControls(context);
  const cursor = once(once(once(context.document.getSelection()).paragraphs).getLast());
  cursor.load(`${LOOK_OF_PARAGRAPH},tableNestingLevel`);
  await context.sync();
  const seen = seenControls(controls);
  const standing = seen.filter(({ tag }) => sectionOf(tag) !== undefined);
  const isStanding = new Set(seen.flatMap(({ tag }) => standingSection(tag) ?? []));
  const written = document.sections.filter(({ paragraphs }) => paragraphs.length > 0).map(({ id }) => id);
  const asked = written.filter((id) => sections?.includes(id) ?? true);
  const wanted = asked.filter((id) => !isStanding.has(id));
  const places = planPlaces(written, new Set(wanted), seen, pictures);
  const like = places.length > 0 ? await bodyOfStanding(context, standing) : undefined;
  const lacking = lackingPictures(asked, seen, pictures);
  return { seen, places, lacking, body: like ?? bodyLook(cursor), cursor: cursorPlace(cursor) };
}

const cursorPlace = ({ text, tableNestingLevel }: Word.Paragraph): CursorPlace =>
  tableNestingLevel > 0 ? 'AfterTable' : text === '' ? 'Before' : 'After';

function newSection({ section, place }: PlannedSection, { document, pictures }: Insertion): NewSection[] {
  const found = document.sections.find(({ id }) => id === section);
  if (!found) return [];
  return [{ section: found, place, pictures: pictures.filter((picture) => picture.section === section) }];
}

async function takeBack({ seen }: Plan): Promise<void> {
  try {
    await takeBackInsertion(new Set(seen.map(({ id }) => id)));
  } catch {
    throw wordProblem('insertInterrupted');
  }
}
