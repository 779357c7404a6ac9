/** The document open in Word, behind the interface the rest of the program knows. */
import type { PublishedDocument, PublishedReading } from '../../core/document';
import type { Locale } from '../../core/messages';
import type { NarrativeDocument } from '../../core/narrative';
import type { RefillEdits } from '../../core/refill';
import type { TextCorrection, TextDocument, TextFinding, TextPlace } from '../../core/proofread/types';
import type { ColouredPlace } from '../doc-common';
import { canComment } from './capabilities';
import { readCarriedForm } from './carried';
import { commentFindings } from './comments';
import { readBesideText, rewriteBesideText } from './draft/beside';
import { linkFigures, unlinkFigures } from './draft/link';
import { lookOfParagraph } from './draft/look';
import { rewriteParagraph } from './draft/rewrite';
import { addParagraph, removeParagraph } from './draft/whole';
import { insertSections } from './insert/insert';
import { clearMarks } from './marks/clear';
import { markPlaces } from './marks/mark';
import { correctText } from './places/correct';
import { selectPlace } from './places/select';
import { readOpenDocument } from './published/read-open';
import { readDocument } from './read';
import { insertedSections, learnedStands } from './survey';
import { fillTable, unfillTable } from './tables/fill';
import type { TableBack, TableFilled } from './tables/types';
import type {
  BesideLine,
  BesidePlace,
  FigureLinks,
  FigureParagraph,
  ParagraphLook,
  ParagraphRewriting,
  StaleSentence,
  StandingParagraph,
  UpdateReport,
  WordHost,
  WordPicture,
} from './types';
import { replaceStale } from './update/replace';
import { updateFigures } from './update/update';

class OfficeWordHost implements WordHost {
  readonly comment: WordHost['comment'];

  /** `locale`: of comments and of the titles of controls. */
  constructor(private readonly locale: Locale) {
    this.comment = canComment()
      ? (findings: readonly TextFinding[]) => commentFindings(findings, locale)
      : undefined;
  }

  read(): Promise<TextDocument> {
    return readDocument();
  }

  published(): Promise<PublishedReading> {
    return readOpenDocument();
  }

  inserted(): Promise<readonly string[]> {
    return insertedSections();
  }

  insert(
    document: NarrativeDocument,
    sections?: readonly string[],
    pictures: readonly WordPicture[] = [],
  ): Promise<void> {
    return insertSections({ document, sections, pictures, locale: this.locale });
  }

  update(document: NarrativeDocument, pictures: readonly WordPicture[] = []): Promise<UpdateReport> {
    return updateFigures(document, pictures);
  }

  replaceSentence(document: NarrativeDocument, sentence: StaleSentence): Promise<void> {
    return replaceStale(document, sentence, this.locale);
  }

  rewrite(rewriting: ParagraphRewriting): Promise<boolean> {
    return rewriteParagraph(rewriting);
  }

  readBeside(): Promise<readonly BesideLine[] | undefined> {
    return readBesideText();
  }

  rewriteBeside(place: BesidePlace, rewriting: ParagraphRewriting): Promise<boolean> {
    return rewriteBesideText(place, rewriting);
  }

  addBehind(standing: StandingParagraph, text: string, look?: ParagraphLook): Promise<boolean> {
    return addParagraph(standing, text, look);
  }

  lookOf(standing: StandingParagraph): Promise<ParagraphLook | undefined> {
    return lookOfParagraph(standing);
  }

  remove(standing: StandingParagraph): Promise<boolean> {
    return removeParagraph(standing);
  }

  link(paragraphs: readonly FigureParagraph[]): Promise<readonly FigureLinks[]> {
    return linkFigures(paragraphs, this.locale);
  }

  unlink(links: readonly FigureLinks[]): Promise<void> {
    return unlinkFigures(links);
  }

  hasLearned(): Promise<boolean> {
    return learnedStands();
  }

  carried(): Promise<string | undefined> {
    return readCarriedForm();
  }

  fill(document: PublishedDocument, edits: RefillEdits): Promise<TableFilled> {
    return fillTable(document, edits);
  }

  unfill(document: PublishedDocument, filled: PublishedDocument, back: TableBack): Promise<boolean> {
    return unfillTable(document, filled, back);
  }

  select(place: TextPlace): Promise<void> {
    return selectPlace(place);
  }

  correct(correction: TextCorrection): Promise<boolean> {
    return correctText(correction);
  }

  mark(places: readonly ColouredPlace[]): Promise<void> {
    return markPlaces(places, this.locale);
  }

  clearMarks(): Promise<void> {
    return clearMarks();
  }
}

/** Waits for Office; call it only where office.js is loaded and Word is the host. */
export async function createWordHost(locale: Locale = 'zh-CN'): Promise<WordHost> {
  await Office.onReady();
  return new OfficeWordHost(locale);
}
