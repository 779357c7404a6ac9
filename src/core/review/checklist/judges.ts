/** How items of the checklist are judged: what several of them share. */
import type { Finding } from '../../check';
import { firstTold, hasFigures, MATTERS, type MatterId } from '../../proofread/matters';
import { render } from '../../messages';
import type { Message } from '../../messages';
import type { TextFinding } from '../../proofread/types';
import { specOf, type Table, type TableId, type TableSet } from '../../tables';
import { checklistMessage } from './messages';
import type { ChecklistPlace, ItemJudged, Publication } from './types';

export const MET: ItemJudged = { state: 'met' };
export const lacking = (why: Message, places: readonly ChecklistPlace[] = []): ItemJudged => ({
  state: 'lacking',
  why,
  places,
});
export const untold = (why: Message): ItemJudged => ({ state: 'untold', why });

/** Tables that the law asks for more of, in a set of each kind. */
const OF_LAW = {
  functional: { accounts: 'T05', budget: 'B05' },
  economic: { accounts: 'T06', budget: 'B06' },
  three: { accounts: 'T07', budget: 'B07' },
} as const satisfies Readonly<Record<string, Readonly<Record<'accounts' | 'budget', TableId>>>>;

export type LawTable = keyof typeof OF_LAW;

export const tableOfKind = ({ kind }: Pick<TableSet, 'kind'>, which: LawTable): TableId =>
  OF_LAW[which][kind === 'budget' ? 'budget' : 'accounts'];

/** What no file tells. */
export const byHand = (): ItemJudged => untold(checklistMessage('notInFile'));

/** Something that a whole publication says somewhere in these words. */
export const saidToBe =
  (words: RegExp) =>
  ({ published, isWhole }: Publication): ItemJudged => {
    const place = firstTold(published.text, words);
    if (place) return { state: 'met', places: [{ kind: 'text', ...place }] };
    return isWhole ? lacking(checklistMessage('notFound')) : untold(checklistMessage('notWhole'));
  };

const isMessage = (finding: TextFinding, id: string): boolean => finding.message.id === id;

const nameOf = (message: Message): string => render(message, 'zh-CN');

/** A matter of law that the explanation has to tell; proofreading says where it lacks. */
export const matter =
  (id: MatterId) =>
  ({ published, text, check }: Publication): ItemJudged => {
    const wanted = MATTERS.find((one) => one.id === id);
    if (!wanted) throw new Error(`No matter ${id}`);
    const lack = text.findings.find(
      (finding) => isMessage(finding, 'lacks-section') && nameIn(finding.message) === nameOf(wanted.name),
    );
    if (lack) return lacking(checklistMessage('notFound'));
    const place =
      firstTold(published.text, wanted.words, text.sections[0]?.paragraph) ??
      firstTold(published.text, wanted.words);
    if (place) return { state: 'met', places: [{ kind: 'text', ...place }] };
    const table = 'table' in wanted ? wanted.table : undefined;
    if (table !== undefined && check.set.table(table) && !hasFigures(check.set, table))
      return {
        state: 'met',
        why: checklistMessage('noFigures', { table: tableName(check.set.table(table), table) }),
      };
    if (text.sections.length === 0) return untold(checklistMessage('noText'));
    return untold(checklistMessage(text.isWhole ? 'onlyElsewhere' : 'notWhole'));
  };

function nameIn({ data }: Message): string {
  const filling = data['text'];
  return typeof filling === 'object' && 'phrase' in filling ? nameOf(filling) : '';
}

export const tableName = (table: Table | undefined, id: TableId): string => table?.name ?? specOf(id).word.zh;

export const findingsOfRules = ({ check }: Publication, ...rules: readonly string[]): readonly Finding[] =>
  check.findings.filter(({ rule }) => rules.includes(rule));

export const checklistPlaces = (findings: readonly Finding[]): readonly ChecklistPlace[] =>
  findings.flatMap(({ cells }) =>
    cells.slice(0, 1).map(({ sheet, at }): ChecklistPlace => ({ kind: 'cell', sheet, at })),
  );

/** No finding of the text by these rules that is as grave as `least`. */
export const noneOf =
  (least: 'warning' | 'hint', ...rules: readonly string[]) =>
  ({ text }: Publication): ItemJudged => {
    const found = text.findings.filter(
      ({ rule, severity }) => rules.includes(rule) && (least === 'hint' || severity !== 'hint'),
    );
    if (found.length > 0)
      return lacking(
        checklistMessage('findings', { count: String(found.length) }),
        found.map(({ paragraph, offset, length }) => ({ kind: 'text', paragraph, offset, length })),
      );
    return text.sections.length > 0 || text.ledger.length > 0 ? MET : untold(checklistMessage('noText'));
  };
