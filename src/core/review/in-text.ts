/** Findings of a document's tables as findings at places of its text: for whoever shows, marks and corrects the text itself. */
import type { Finding } from '../check';
import type { Filling, Message } from '../messages';
import type { TextCorrection, TextFinding, TextPlace } from '../proofread/types';
import { CellsInText } from './cells-in-text';
import type { Places } from './places';
import type { Review } from './types';

/** Of the tables, then of the tables beside a workbook. Their messages name places in words, whoever renders them. */
export function tableFindingsInText(review: Review): TextFinding[] {
  const cells = new CellsInText(review);
  const own = review.check.findings.map((finding) => ({ finding, right: undefined }));
  const beside = (review.against?.findings ?? []).map((finding) => ({
    finding,
    right: finding.cells[1]?.text,
  }));
  return [...own, ...beside].map(({ finding, right }, at) => inText(finding, `table-${at}`, cells, right));
}

const NOWHERE: TextPlace = { paragraph: 0, offset: 0, length: 0 };

function inText(finding: Finding, id: string, cells: CellsInText, right: string | undefined): TextFinding {
  const { rule, severity, lines } = finding;
  const place = finding.cells.map((cell) => cells.placeOf(cell)).find((one) => one) ?? NOWHERE;
  const [message, ...evidence] = lines.map((line) => withWords(line, cells.places));
  const correction = correctionOf(finding, cells);
  return {
    id,
    rule,
    severity,
    message: message ?? NOTHING,
    evidence,
    ...place,
    text: cells.text(place),
    sentence: '',
    section: undefined,
    expected: correction?.by ?? right,
    cells: [],
    correction,
  };
}

const NOTHING: Message = { id: '', phrase: { zh: '', en: '' }, data: {} };

/** Only where one cell alone is at fault, and it is sure what it should show. */
function correctionOf({ suspects, choice }: Finding, cells: CellsInText): TextCorrection | undefined {
  const [only, ...others] = suspects;
  return !only || others.length > 0 || choice ? undefined : cells.correction(only);
}

/** The message with its places already in words. */
function withWords(message: Message, places: Places): Message {
  const said = (filling: Filling): Filling => {
    if (typeof filling === 'string') return filling;
    if ('phrase' in filling) return withWords(filling, places);
    if ('place' in filling) return places.said(filling) ?? filling;
    return filling.map(said);
  };
  const data = Object.fromEntries(Object.entries(message.data).map(([gap, filling]) => [gap, said(filling)]));
  return { ...message, data };
}
