/** The supplement as the pane keeps it: the office's own answers, last year's workbook, and what the worksheet said when it was last read. */
import {
  NO_SUPPLEMENT,
  SUPPLEMENT_VERSION,
  mergeSupplements,
  type Supplement,
  type SupplementEntry,
} from '../../core/narrative';

export interface KeptSupplement {
  readonly own: Supplement;
  readonly previous: Supplement;
  /** What the budget that was published for the year tells. */
  readonly budget: Supplement;
  /** Values by key on the worksheet when it was last read or written; what differs from them was filled in by hand since. */
  readonly seen: ReadonlyMap<string, string>;
}

/** The year explained is asked like an entry where no table prints it. */
export const YEAR_KEY = '年度';

export const NOTHING_KEPT: KeptSupplement = {
  own: NO_SUPPLEMENT,
  previous: NO_SUPPLEMENT,
  budget: NO_SUPPLEMENT,
  seen: new Map(),
};

/** The office's own answers win over last year's workbook, and that over the budget. */
export const wholeOf = ({ own, previous, budget }: KeptSupplement): Supplement =>
  mergeSupplements(own, mergeSupplements(previous, budget));

/** What a text is held against: its 年初预算 may rightly differ from the published budget, which is given by itself. */
export const wholeForReading = ({ own, previous }: KeptSupplement): Supplement =>
  mergeSupplements(own, previous);

export function answerTo({ year, entries }: Supplement, key: string): string {
  if (key === YEAR_KEY) return year === undefined ? '' : String(year);
  return entries.get(key)?.value ?? '';
}

export function answered(kept: KeptSupplement, key: string, value: string): KeptSupplement {
  if (key === YEAR_KEY) return withYear(kept, value.trim() === '' ? undefined : Number(value));
  const entries = new Map(kept.own.entries);
  if (value.trim() === '') entries.delete(key);
  else entries.set(key, { ...unitless(entries.get(key)), value: value.trim() });
  return { ...kept, own: { ...kept.own, entries } };
}

function withYear(kept: KeptSupplement, year: number | undefined): KeptSupplement {
  const { department, entries } = kept.own;
  return {
    ...kept,
    own: {
      ...(department === undefined ? {} : { department }),
      ...(year === undefined ? {} : { year }),
      entries,
    },
  };
}

/** An answer typed into the form is in the unit the form asks for. */
const unitless = (entry: SupplementEntry | undefined): Omit<SupplementEntry, 'unit' | 'value'> =>
  entry?.label === undefined ? {} : { label: entry.label };

/** Where an answer comes from that nobody typed. */
export const sourceOfAnswer = (
  { own, previous, budget }: KeptSupplement,
  key: string,
): 'previous' | 'budget' | undefined =>
  own.entries.has(key)
    ? undefined
    : previous.entries.has(key)
      ? 'previous'
      : budget.entries.has(key)
        ? 'budget'
        : undefined;

const valuesOf = ({ year, entries }: Supplement): Map<string, string> =>
  new Map([
    ...[...entries].map(([key, { value }]): [string, string] => [key, value]),
    ...(year === undefined ? [] : [[YEAR_KEY, String(year)] as const]),
  ]);

/** Takes over what colleagues changed on the worksheet since it was last read; other answers stay. */
export function withSheet(kept: KeptSupplement, sheet: Supplement): KeptSupplement {
  const entries = new Map(kept.own.entries);
  for (const [key, entry] of sheet.entries) if (kept.seen.get(key) !== entry.value) entries.set(key, entry);
  for (const [key, value] of kept.seen)
    if (!sheet.entries.has(key) && key !== YEAR_KEY && entries.get(key)?.value === value) entries.delete(key);
  const own = {
    ...kept.own,
    ...(sheet.department === undefined ? {} : { department: sheet.department }),
    entries,
  };
  const merged = { ...kept, own, seen: valuesOf(sheet) };
  return sheet.year !== undefined && kept.seen.get(YEAR_KEY) !== String(sheet.year)
    ? withYear(merged, sheet.year)
    : merged;
}

const headOf = ({ year, department }: Supplement): Omit<Supplement, 'entries'> => ({
  ...(year === undefined ? {} : { year }),
  ...(department === undefined ? {} : { department }),
});

export const afterWriting = (kept: KeptSupplement): KeptSupplement => ({
  ...kept,
  seen: valuesOf(wholeOf(kept)),
});

const plain = (supplement: Supplement): object => ({
  ...headOf(supplement),
  entries: Object.fromEntries(supplement.entries),
});

export const printKept = ({ own, previous, budget, seen }: KeptSupplement): string =>
  JSON.stringify({
    version: SUPPLEMENT_VERSION,
    own: plain(own),
    previous: plain(previous),
    budget: plain(budget),
    seen: Object.fromEntries(seen),
  });
