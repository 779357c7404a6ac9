/** Blanks that identities determine, one finding a table and severity, and cells whose text is no figure. */
import { addressOf, cellFilling } from '../grid';
import { printDecimal } from '../amount';
import type { Solved } from '../fill/solve';
import type { Equation } from '../identities';
import { termsOf, type Term } from '../identities';
import type { Filling } from '../messages';
import { message } from '../messages';
import type { Figure, Table, TableRow } from '../tables';
import { UNKNOWN_ROW } from '../tables';
import { shortList } from './equation-findings';
import { DOUBT_MESSAGES } from './doubt-messages';
import { BLANK, UNREADABLE, UNSURE } from './kinds';
import { CHECK_MESSAGES } from './messages';
import type { Finding, FindingCell, Severity, Suspect } from './types';
import { findingCellOf, placed, placeOfTerm } from './words';

/** Text of the amount a blank should show. */
export const solvedText = ({ amount, figure }: Solved): string =>
  printDecimal(amount.value, amount.decimals) + (figure.quantity === 'rate' ? '%' : '');

/** Where a blank's figure comes from: 本表各分项, 表05. */
export function solvedFrom(equation: Equation): Filling {
  const own = termsOf(equation.left)[0]?.table;
  const others = new Set(
    termsOf(equation.right).flatMap(({ table, figure }) => (table === own || !figure ? [] : table.name)),
  );
  return others.size === 0 ? message(CHECK_MESSAGES, 'ownParts') : [...others];
}

/** The sources of several blanks, each once. */
function sourcesOf(items: readonly Solved[]): Filling {
  const sources = items
    .map(({ by }) => solvedFrom(by))
    .flatMap((source) => (Array.isArray(source) ? (source as readonly Filling[]) : [source]));
  return [
    ...new Map(sources.map((source) => [typeof source === 'string' ? source : 'own', source])).values(),
  ];
}

export function blankFindings(solved: ReadonlyMap<Figure, Solved>): Finding[] {
  const groups = new Map<string, Solved[]>();
  for (const item of solved.values()) {
    const key = `${item.term.table.id}|${item.term.table.sheet}|${severityOf(item)}`;
    const items = groups.get(key);
    if (items) items.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()]
    .map(inSheetOrder)
    .flatMap((items) => (items[0] ? [blankFinding(items[0].term.table, severityOf(items[0]), items)] : []));
}

const inSheetOrder = (items: readonly Solved[]): Solved[] =>
  [...items].sort((a, b) => a.figure.at.row - b.figure.at.row || a.figure.at.column - b.figure.at.column);

const severityOf = ({ by }: Solved): Severity => by.identity.blank ?? 'error';

function blankFinding(table: Table, severity: Severity, items: readonly Solved[]): Finding {
  const example = items[0];
  return {
    rule: BLANK.id,
    severity,
    lines: [
      message(CHECK_MESSAGES, 'blanks', {
        table: table.name,
        count: String(items.length),
        places: placesOf(table, items),
      }),
      message(CHECK_MESSAGES, 'blanksAdvice', {
        sources: sourcesOf(items),
        address: example ? cellFilling(example.figure) : '',
        value: example ? solvedText(example) : '',
      }),
    ],
    table: table.id,
    cells: items.map(({ figure }) => findingCellOf(figure)),
    suspects: items.map((item): Suspect => ({
      ...findingCellOf(item.figure),
      suggestion: solvedText(item),
      why: message(CHECK_MESSAGES, 'fillWhy', { source: solvedFrom(item.by) }),
    })),
  };
}

/** Whole columns by name where the blanks stand in few columns, otherwise cell by cell. */
function placesOf(table: Table, items: readonly Solved[]): Filling {
  const columns = [...new Set(items.map(({ term }) => term.column))];
  if (table.columns.length > 1 && columns.length < items.length)
    return shortList(columns.map((column) => message(CHECK_MESSAGES, 'column', { column })));
  return shortList(items.map(({ term }) => placeOfTerm(term).replace(table.name, '')));
}

/** A row nobody knows is outside the table, unless it belongs to a set of rows that is summed. */
const isBound = (row: TableRow): boolean => !row.key.startsWith(UNKNOWN_ROW) || row.groups.length > 0;

/** Each cell that is no figure by itself; formulas without a result together, for they have one cause, but for those of which `told` says more. */
export function unreadableFindings(tables: readonly Table[], told: readonly Finding[] = []): Finding[] {
  const terms = tables.flatMap(unreadableTerms);
  const isUnsure = ({ figure }: Term): boolean => figure?.doubt !== undefined;
  const isBlank = ({ figure }: Term): boolean => figure?.text.trim() === '';
  const known = new Set(told.flatMap(({ cells }) => cells.map(cellName)));
  const isNew = ({ figure }: Term): boolean => figure !== undefined && !known.has(cellName(figure));
  return [
    ...terms.filter((term) => !isUnsure(term) && !isBlank(term)).map(unreadableFinding),
    ...resultless(terms.filter((term) => !isUnsure(term) && isBlank(term) && isNew(term))),
    ...terms.flatMap(unsureFinding),
  ];
}

const cellName = ({ sheet, at }: FindingCell): string => `${sheet}!${addressOf(at)}`;

const unreadableTerms = (table: Table): Term[] =>
  table.rows.filter(isBound).flatMap((row) =>
    table.columns.flatMap((column): Term[] => {
      const figure = table.figure(row.key, column.key);
      return figure?.state === 'unreadable' ? [{ table, row: row.key, column: column.key, figure }] : [];
    }),
  );

const cellsOf = (terms: readonly Term[]): FindingCell[] =>
  terms.flatMap(({ figure }) => (figure ? [findingCellOf(figure)] : []));

function unreadableFinding(term: Term): Finding {
  return {
    rule: UNREADABLE.id,
    severity: 'error',
    lines: [
      message(CHECK_MESSAGES, 'unreadable', {
        place: placed(placeOfTerm(term)),
        text: term.figure?.text.trim() ?? '',
      }),
      message(CHECK_MESSAGES, 'unreadableAdvice'),
    ],
    table: term.table.id,
    cells: cellsOf([term]),
    suspects: [],
  };
}

/** What a printed page does not show surely is no fault of the figure: a person has to look. */
function unsureFinding(term: Term): Finding[] {
  const { figure, table } = term;
  if (figure?.doubt === undefined) return [];
  const shown = figure.text.trim();
  return [
    {
      rule: UNSURE.id,
      severity: UNSURE.severity,
      lines: [
        message(CHECK_MESSAGES, 'unsure', {
          place: placed(placeOfTerm(term)),
          why: message(DOUBT_MESSAGES, figure.doubt),
          shown: shown === '' ? '' : message(CHECK_MESSAGES, 'unsureShown', { text: shown }),
        }),
        message(CHECK_MESSAGES, 'unsureAdvice'),
      ],
      table: table.id,
      cells: cellsOf([term]),
      suspects: [],
    },
  ];
}

function resultless(terms: readonly Term[]): Finding[] {
  const [first, ...more] = terms;
  if (!first) return [];
  return [
    {
      rule: UNREADABLE.id,
      severity: 'error',
      lines: [
        more.length === 0
          ? message(CHECK_MESSAGES, 'noResult', { place: placed(placeOfTerm(first)) })
          : message(CHECK_MESSAGES, 'noResults', {
              count: String(terms.length),
              places: shortList(terms.map(placeOfTerm)),
            }),
        message(CHECK_MESSAGES, 'noResultAdvice'),
      ],
      table: first.table.id,
      cells: cellsOf(terms),
      suspects: [],
    },
  ];
}
