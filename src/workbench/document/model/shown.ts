/** A review as the page shows it. */
import type { Finding, FindingCell, Severity } from '../../../core/check';
import { BLANK } from '../../../core/check/kinds';
import { render, type Message, type Phrase } from '../../../core/messages';
import { checkOf, findingsIn, type Review, type ReviewFinding } from '../../../core/review';
import { sureCorrections } from '../../../core/review/engine';
import type { TextCorrection, TextFinding } from '../../../core/proofread/types';
import { spoken, verdictOf } from '../../../pane/model/verdict';
import { quoteOf } from '../../../pane/word/model/proof';
import { cellMarks } from './marks';
import { Targets } from './targets';
import type { BesideBook, NamedPlace, ShownFinding, ShownItem, ShownReview } from './types';

/** Says a message in both languages, with the places of the document in words. */
type Told = (message: Message) => Phrase;

const toldBy =
  ({ places }: Review): Told =>
  (message) => ({
    zh: render(message, 'zh-CN', places.wordsOf),
    en: render(message, 'en-US', places.wordsOf),
  });

export function shownReview(review: Review): ShownReview {
  const { published, text, tables, unread, others, checklist, isTextHeld, textProblem, against } = review;
  const told = toldBy(review);
  const targets = new Targets(review);
  // A PDF is only looked at.
  const fixes = published.kind === 'docx' ? sureCorrections(review) : NO_FIXES;
  const { tone, sentence } = spoken(verdictOf(checkOf(review), []));
  const where = (spot: Parameters<Review['places']['ofSpot']>[0]): Phrase => ({
    zh: review.places.ofSpot(spot, 'zh-CN'),
    en: review.places.ofSpot(spot, 'en-US'),
  });
  return {
    kind: published.kind,
    isBudget: review.check.set.kind === 'budget',
    paragraphs: published.text.paragraphs,
    blocks: published.tables,
    ...(published.print ? { print: { pages: published.print.pages, lines: published.print.lines } } : {}),
    verdict: { tone, sentence: told(sentence) },
    tables: tables.map(({ table, spot }) => ({
      name: told(review.places.nameOf(table)),
      unit: table.unit.name,
      target: targets.ofSpot(spot),
    })),
    unread: unread.map(({ title, why, spot }) => ({
      title,
      where: where(spot),
      why: told(why),
      target: targets.ofSpot(spot),
    })),
    others: others.map(({ title, spot }) => ({ title, where: where(spot), target: targets.ofSpot(spot) })),
    remarks: published.remarks.map(told),
    findings: findingsIn(review).map((one, place) => ({
      ...shownFinding(one, place, review, targets, told),
      ...fixOf(one, fixes, published.kind),
    })),
    sure: sureIn(fixes),
    numbers: text.numbers,
    textProblem: textProblem && told(textProblem),
    isTextHeld,
    checklist: checklist.map((item): ShownItem => {
      const { id, group, state, what, basis, why, places = [] } = item;
      const [first] = places;
      return {
        id,
        group,
        state,
        what,
        basis,
        why: why && told(why),
        target: first && (first.kind === 'text' ? targets.ofText(first) : targets.ofCell(first)),
      };
    }),
    ...(against ? { against: shownAgainst(against, told) } : {}),
    marks: {
      cells: cellMarks(review, targets),
      numbers: text.ledger.map(({ paragraph, offset, length, verdict }) => ({
        paragraph,
        offset,
        length,
        verdict,
      })),
      found: text.findings.map(({ paragraph, offset, length, severity }) => ({
        paragraph,
        offset,
        length,
        severity,
      })),
    },
  };
}

type Fixes = ReadonlyMap<Finding, readonly TextCorrection[]>;

const NO_FIXES: Fixes = new Map();

function fixOf(found: ReviewFinding, fixes: Fixes, kind: ShownReview['kind']): Pick<ShownFinding, 'fix'> {
  if (found.of === 'text') {
    const { correction } = found.text;
    return kind === 'docx' && correction ? { fix: { corrections: [correction], isFill: false } } : {};
  }
  const corrections = fixes.get(found.finding);
  return corrections ? { fix: { corrections, isFill: found.finding.rule === BLANK.id } } : {};
}

/** Several findings may ask for the same. */
const sureIn = (fixes: Fixes): number => new Set(fixes.values()).size;

const shownAgainst = (
  { name, compared, same, open }: NonNullable<Review['against']>,
  told: Told,
): BesideBook => ({ name, compared, same, open: open.map(told) });

function shownFinding(
  found: ReviewFinding,
  place: number,
  review: Review,
  targets: Targets,
  told: Told,
): ShownFinding {
  const { finding } = found;
  const [first, ...more] = finding.lines;
  const base = {
    id: `${found.of}-${place}`,
    of: found.of,
    rule: finding.rule,
    severity: finding.severity as Severity,
    said: first ? told(first) : { zh: '', en: '' },
    more: more.map(told),
  };
  const cells = cellsOf(finding).map((cell) => placeOfCell(cell, review, targets));
  if (found.of !== 'text') return { ...base, places: cells };
  const own: NamedPlace = {
    name: {
      zh: review.places.ofText(found.text, 'zh-CN'),
      en: review.places.ofText(found.text, 'en-US'),
    },
    target: targets.ofText(found.text),
    text: found.text.text,
  };
  return { ...base, places: [own, ...cells], quotation: quotationOf(found.text, review) };
}

/** Those that are to be changed stand before those they are reckoned by. */
function cellsOf({ suspects, cells }: Finding): readonly FindingCell[] {
  const seen = new Set<string>();
  return [...suspects, ...cells].filter(({ sheet, at }) => {
    const name = `${sheet} ${at.row} ${at.column}`;
    return !seen.has(name) && seen.add(name);
  });
}

function placeOfCell(cell: FindingCell, { places }: Review, targets: Targets): NamedPlace {
  return {
    name: {
      zh: places.ofCell(cell.sheet, cell.at, 'zh-CN'),
      en: places.ofCell(cell.sheet, cell.at, 'en-US'),
    },
    target: targets.ofCell(cell),
    text: cell.text.trim(),
  };
}

const quotationOf = (finding: TextFinding, { published }: Review): ShownFinding['quotation'] & object => ({
  ...quoteOf(published.text, finding),
  expected: finding.expected,
});
