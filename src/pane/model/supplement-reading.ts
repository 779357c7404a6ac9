/** Answers held against the forms that ask for them: one that was just given, and those that were kept. */
import type { Message } from '../../core/messages';
import {
  NO_SUPPLEMENT,
  SUPPLEMENT_VERSION,
  parseSupplement,
  type NarrativeForm,
  type Supplement,
} from '../../core/narrative';
import { YEAR_KEY, type KeptSupplement } from './supplement';

/** What is wrong with an answer; nothing for a blank. */
export function answerProblems(form: NarrativeForm, key: string, value: string): readonly Message[] {
  if (value.trim() === '') return [];
  const said = key === YEAR_KEY ? { year: Number(value), entries: {} } : { entries: { [key]: { value } } };
  const reading = parseSupplement({ version: SUPPLEMENT_VERSION, ...said }, form);
  return reading.ok ? [] : reading.problems;
}

/** Entry by entry: one that no form knows is left out, the others stay. What was answered for one form waits until it is chosen again. */
export function readKept(text: string | undefined, forms: readonly NarrativeForm[]): KeptSupplement {
  const kept = recordOf(parsed(text));
  const seen = Object.entries(recordOf(kept['seen'])).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[key, value]] : [],
  );
  return {
    own: readOne(kept['own'], forms),
    previous: readOne(kept['previous'], forms),
    budget: readOne(kept['budget'], forms),
    seen: new Map(seen),
  };
}

function readOne(value: unknown, forms: readonly NarrativeForm[]): Supplement {
  const { entries, ...head } = recordOf(value);
  const single = Object.entries(recordOf(entries)).flatMap(([key, entry]) => [
    ...firstRead(forms, { entries: { [key]: entry } }).entries,
  ]);
  return { ...firstRead(forms, { ...head, entries: {} }), entries: new Map(single) };
}

function firstRead(forms: readonly NarrativeForm[], content: object): Supplement {
  for (const form of forms) {
    const reading = parseSupplement({ version: SUPPLEMENT_VERSION, ...content }, form);
    if (reading.ok) return reading.supplement;
  }
  return NO_SUPPLEMENT;
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
