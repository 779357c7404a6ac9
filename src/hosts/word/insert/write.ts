/** Writes new sections, each in a control of its own, with their pictures behind them. */
import type { Locale } from '../../../core/messages';
import { paragraphText } from '../../../core/narrative';
import type { Section } from '../../../core/narrative';
import { setHighlight } from '../highlight';
import { putPicture } from '../pictures';
import { once } from '../run';
import { clipped, pictureTag, sectionTag } from '../tags';
import type { WordPicture } from '../types';
import { setLook } from './looks';
import type { BodyLook } from './looks';
import type { CursorPlace, LackingPictures, SectionPlace } from './place';
import { writeRuns } from './runs';
import { PLACEHOLDER } from './take-back';

export interface NewSection {
  readonly section: Section;
  readonly place: SectionPlace;
  readonly pictures: readonly WordPicture[];
}

/** About 1.5 KB of request each, pictures by their size: below 5 MB. */
const RUNS_PER_TRIP = 2000;
const CHARACTERS_PER_RUN = 1500;

export function tripsOf(sections: readonly NewSection[]): NewSection[][] {
  const trips: NewSection[][] = [];
  let room = 0;
  for (const section of sections) {
    const weight = weightOf(section);
    const trip = trips.at(-1);
    if (trip && weight <= room) trip.push(section);
    else {
      trips.push([section]);
      room = RUNS_PER_TRIP;
    }
    room -= weight;
  }
  return trips;
}

const weightOf = ({ section, pictures }: NewSection): number =>
  section.paragraphs.reduce((sum, { runs }) => sum + runs.length, 0) +
  pictures.reduce((sum, { base64 }) => sum + base64.length / CHARACTERS_PER_RUN, 0);

/** Each request is to be synced by the caller. */
export class SectionWriter {
  /** The tag of the last control of each section written, also in an earlier request. */
  private readonly tags = new Map<string, string>();
  /** Those of this request. */
  private controls = new Map<string, Word.ContentControl>();

  constructor(
    private readonly body: BodyLook,
    private readonly cursor: CursorPlace,
    private readonly locale: Locale,
  ) {}

  write(context: Word.RequestContext, sections: readonly NewSection[]): void {
    this.controls = new Map();
    for (const { section, place, pictures } of sections) {
      const first = this.firstParagraph(context, place);
      const own = writeSection(first, section, this.body, this.locale);
      this.controls.set(section.id, writePictures(own, pictures));
      const picture = pictures.at(-1);
      this.tags.set(section.id, picture ? pictureTag(picture.id, picture.base64) : sectionTag(section.id));
    }
  }

  addPictures(context: Word.RequestContext, { control, pictures }: LackingPictures): void {
    writePictures(once(once(context.document.contentControls).getById(control)), pictures);
  }

  private firstParagraph(context: Word.RequestContext, place: SectionPlace): Word.Paragraph {
    const controls = once(context.document.contentControls);
    if (place.kind === 'cursor') return atCursor(context, this.cursor);
    if (place.kind !== 'afterNew')
      return once(
        once(controls.getById(place.control)).insertParagraph(
          PLACEHOLDER,
          place.kind === 'after' ? 'After' : 'Before',
        ),
      );
    const tag = this.tags.get(place.section) ?? sectionTag(place.section);
    const control = this.controls.get(place.section) ?? once(once(controls.getByTag(tag)).getFirst());
    return once(control.insertParagraph(PLACEHOLDER, 'After'));
  }
}

function atCursor(context: Word.RequestContext, cursor: CursorPlace): Word.Paragraph {
  const paragraph = once(once(once(context.document.getSelection()).paragraphs).getLast());
  if (cursor === 'AfterTable')
    return once(once(paragraph.parentTableOrNullObject).insertParagraph(PLACEHOLDER, 'After'));
  return once(paragraph.insertParagraph(PLACEHOLDER, cursor));
}

function writeSection(
  first: Word.Paragraph,
  section: Section,
  body: BodyLook,
  locale: Locale,
): Word.ContentControl {
  const control = once(first.insertContentControl());
  control.tag = sectionTag(section.id);
  const [heading] = section.paragraphs;
  control.title = clipped(heading ? paragraphText(heading) : section.id);
  control.appearance = 'BoundingBox';
  const finishing = section.paragraphs.flatMap(({ style, runs }, index) => {
    const paragraph = index === 0 ? first : once(control.insertParagraph('', 'End'));
    setLook(paragraph, style, body);
    return writeRuns(paragraph, runs, index === 0, locale);
  });
  // A new paragraph takes over the colour of the one before it.
  setHighlight(once(control.font), undefined);
  for (const finish of finishing) finish();
  return control;
}

/** The last control of the section: its own, or its last picture's. */
function writePictures(control: Word.ContentControl, pictures: readonly WordPicture[]): Word.ContentControl {
  return pictures.reduce((before, picture) => {
    const paragraph = once(before.insertParagraph(PLACEHOLDER, 'After'));
    const own = once(paragraph.insertContentControl());
    own.tag = pictureTag(picture.id, picture.base64);
    own.title = clipped(picture.title);
    own.appearance = 'Hidden';
    paragraph.styleBuiltIn = 'Normal';
    paragraph.alignment = 'Centered';
    paragraph.firstLineIndent = 0;
    // Lines of a fixed height, as official documents have them, would cut the picture off.
    paragraph.lineSpacing = 12;
    putPicture(once(paragraph.insertInlinePictureFromBase64(picture.base64, 'Replace')), picture);
    return own;
  }, control);
}
