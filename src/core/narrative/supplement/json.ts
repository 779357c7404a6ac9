/** The supplement as a JSON file: `{"version": 1, "year": 2020, "department": "…", "entries": {"上年.收入总计": {"value": "694.43"}}}`. */
import { messagesOf, type Message } from '../../messages';
import { compileForm, type CompiledForm } from '../compile';
import type { NarrativeForm } from '../form';
import { HUNAN_2020 } from '../forms/hunan-2020';
import { SUPPLEMENT_MESSAGES } from './messages';
import { SUPPLEMENT_VERSION, type Supplement, type SupplementEntry } from './supplement';
import { entryProblems } from './validate';

export type SupplementReading =
  | { readonly ok: true; readonly supplement: Supplement }
  | { readonly ok: false; readonly problems: readonly Message[] };

type Fields = Readonly<Record<string, unknown>>;

const HEAD_FIELDS = ['version', 'year', 'department', 'entries'];
const ENTRY_FIELDS = ['value', 'unit', 'label'];

const problem = messagesOf(SUPPLEMENT_MESSAGES);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const printed = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** Whether it could be the year of an account. */
export const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;

function headProblems(json: Fields): Message[] {
  const { version, year, department, entries } = json;
  return [
    ...(version === SUPPLEMENT_VERSION ? [] : [problem('supplement-version', { value: printed(version) })]),
    ...(year === undefined || isYear(year) ? [] : [problem('supplement-year', { value: printed(year) })]),
    ...(department === undefined || typeof department === 'string' ? [] : [problem('supplement-department')]),
    ...(isFields(entries) ? [] : [problem('supplement-entries')]),
    ...Object.keys(json)
      .filter((field) => !HEAD_FIELDS.includes(field))
      .map((field) => problem('supplement-field', { field })),
  ];
}

interface EntryReading {
  readonly entry?: SupplementEntry;
  readonly problems: readonly Message[];
}

function entryOf(form: CompiledForm, key: string, json: unknown): EntryReading {
  const value = isFields(json) ? json['value'] : undefined;
  if (!isFields(json) || typeof value !== 'string')
    return { problems: [problem('supplement-entry-shape', { key })] };
  const wrong = Object.entries(json).filter(
    ([field, said]) => !ENTRY_FIELDS.includes(field) || typeof said !== 'string',
  );
  if (wrong.length > 0)
    return { problems: wrong.map(([field]) => problem('supplement-entry-field', { key, field })) };
  const { unit, label } = json;
  const entry: SupplementEntry = {
    value,
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(typeof label === 'string' ? { label } : {}),
  };
  return { entry, problems: entryProblems(form, key, entry) };
}

function supplementIn(form: CompiledForm, json: Fields): SupplementReading {
  const entries = new Map<string, SupplementEntry>();
  const problems = headProblems(json);
  for (const [key, said] of Object.entries(isFields(json['entries']) ? json['entries'] : {})) {
    const reading = entryOf(form, key, said);
    problems.push(...reading.problems);
    if (reading.entry) entries.set(key, reading.entry);
  }
  if (problems.length > 0) return { ok: false, problems };
  const { year, department } = json;
  return {
    ok: true,
    supplement: {
      ...(isYear(year) ? { year } : {}),
      ...(typeof department === 'string' ? { department } : {}),
      entries,
    },
  };
}

/** Reads a supplement from a file's text or from parsed JSON. Strict: every mistake is told, and nothing is taken then. */
export function parseSupplement(json: unknown, form: NarrativeForm = HUNAN_2020): SupplementReading {
  let parsed = json;
  if (typeof json === 'string') {
    try {
      parsed = JSON.parse(json.replace(/^\uFEFF/, ''));
    } catch {
      return { ok: false, problems: [problem('supplement-not-json', { why: '不是完整的 JSON 文件' })] };
    }
  }
  return isFields(parsed)
    ? supplementIn(compileForm(form), parsed)
    : { ok: false, problems: [problem('supplement-not-object')] };
}

/** The file's text: two spaces deep, a line end behind it. */
export function printSupplement({ year, department, entries }: Supplement): string {
  const json = { version: SUPPLEMENT_VERSION, year, department, entries: Object.fromEntries(entries) };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
