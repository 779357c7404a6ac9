/** A form and the answers to what it asks, as a document carries them, so that its figures can be told again wherever it is opened. */
import { readForm, printForm } from './form-file';
import type { NarrativeForm } from './form';
import { parseSupplement, printSupplement } from './supplement/json';
import { NO_SUPPLEMENT, type Supplement } from './supplement/supplement';

export interface CarriedForm {
  readonly form: NarrativeForm;
  /** Its year is the one that the document tells of. */
  readonly supplement: Supplement;
}

const VERSION = 1;

/** One line of JSON. Answers to what the form does not ask stay behind. */
export const printCarried = ({ form, supplement }: CarriedForm): string =>
  JSON.stringify({
    version: VERSION,
    form: JSON.parse(printForm(form)) as unknown,
    supplement: recordIn(printSupplement(askedIn(recordIn(printSupplement(supplement)), form))),
  });

/** Undefined for what is none, or was written by a later version. Answers that can't be read are left out. */
export function readCarried(text: string): CarriedForm | undefined {
  const { version, form, supplement } = recordIn(text);
  if (version !== VERSION || form === undefined) return undefined;
  const reading = readForm(JSON.stringify(form));
  if (!reading.ok) return undefined;
  return { form: reading.form, supplement: askedIn(recordOf(supplement), reading.form) };
}

/** Answer by answer: one that the form does not know must not take the others along. */
function askedIn({ entries, ...head }: Fields, form: NarrativeForm): Supplement {
  const read = (some: Fields): Supplement => {
    const reading = parseSupplement({ ...head, entries: some }, form);
    return reading.ok ? reading.supplement : NO_SUPPLEMENT;
  };
  const single = Object.entries(recordOf(entries)).flatMap(([key, entry]) => [
    ...read({ [key]: entry }).entries,
  ]);
  return { ...read({}), entries: new Map(single) };
}

type Fields = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function recordIn(text: string): Fields {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return {};
  }
}
