/** The shape of a form's file: the interfaces of form.ts once more, for values that come from outside. */
import type {
  Case,
  Clause,
  NarrativeForm,
  NarrativeSettings,
  NeedKind,
  ParagraphForm,
  Question,
  SectionForm,
  Sentence,
} from '../form';
import type { FieldShape, FieldShapes, FieldsOf, Shape } from './shape';

const LONGEST_TEXT = 4000;
const LONGEST_NAME = 100;
const MOST_ITEMS = 500;
const MOST_DECIMALS = 6;

const NEED_KINDS: readonly NeedKind[] = ['金额', '数量', '文字', '选择'];

const text = (most: number): Shape => ({ kind: 'text', most });
const list = (of: Shape): Shape => ({ kind: 'list', of, most: MOST_ITEMS });
const listOrNone = (of: Shape): Shape => ({ kind: 'list', of, most: MOST_ITEMS, mayBeEmpty: true });
const wanted = (shape: Shape): FieldShape => ({ shape });
const optional = (shape: Shape): FieldShape & { readonly optional: true } => ({ shape, optional: true });
const record = <T>(fields: FieldsOf<T>): Shape => ({ kind: 'record', fields: fields as FieldShapes });

const NAME = text(LONGEST_NAME);
const NOTATED = text(LONGEST_TEXT);
const DECIMALS: Shape = { kind: 'whole', least: 0, most: MOST_DECIMALS };

const CASE = record<Case>({
  when: optional(NOTATED),
  text: wanted({ kind: 'text', most: LONGEST_TEXT, mayBeEmpty: true }),
  unknown: optional({ kind: 'true' }),
});

const CLAUSE = record<Clause>({
  name: wanted(NAME),
  takes: wanted(listOrNone(NAME)),
  cases: wanted(list(CASE)),
});

const SENTENCE = record<Sentence>({ id: wanted(NAME), cases: wanted(list(CASE)) });

const PARAGRAPH = record<ParagraphForm>({ sentences: wanted(list(SENTENCE)), each: optional(NOTATED) });

const SECTION = record<SectionForm>({
  id: wanted(NAME),
  level: wanted({ kind: 'choice', of: [1, 2] }),
  heading: wanted(NOTATED),
  paragraphs: wanted(listOrNone(PARAGRAPH)),
});

const QUESTION = record<Question>({
  key: wanted(NAME),
  each: optional(NOTATED),
  label: wanted(NOTATED),
  kind: wanted({ kind: 'choice', of: NEED_KINDS }),
  unit: optional(NAME),
  choices: optional(list(NAME)),
  hint: optional(NOTATED),
  optional: optional({ kind: 'true' }),
  previous: optional(NOTATED),
  budget: optional(NOTATED),
});

const SETTINGS = record<NarrativeSettings>({
  unit: wanted({ kind: 'choice', of: ['万元', '元'] }),
  amountDecimals: wanted(DECIMALS),
  percentDecimals: wanted(DECIMALS),
  trimZeros: wanted({ kind: 'flag' }),
  thousands: optional({ kind: 'flag' }),
  fullWidth: optional({ kind: 'flag' }),
  spacedUnit: optional({ kind: 'flag' }),
  zeroDecimals: optional({ kind: 'flag' }),
  percentZeros: optional({ kind: 'choice', of: ['written', 'dropped'] }),
});

export const FORM_VERSION = 1;

/** Lines for whoever edits the file; the program does not read them. */
export const REMARKS_KEY = '说明';

const FIELDS: FieldsOf<NarrativeForm> = {
  id: wanted(NAME),
  name: wanted(NAME),
  title: wanted(NOTATED),
  settings: wanted(SETTINGS),
  clauses: wanted(listOrNone(CLAUSE)),
  questions: wanted(listOrNone(QUESTION)),
  sections: wanted(list(SECTION)),
};

export const FORM = record<NarrativeForm>(FIELDS);

const REMARK: Shape = { kind: 'text', most: LONGEST_TEXT, mayBeEmpty: true };

/** A form with the head that its file has. */
export const FORM_FILE: Shape = {
  kind: 'record',
  fields: {
    [REMARKS_KEY]: optional(listOrNone(REMARK)),
    version: wanted({ kind: 'choice', of: [FORM_VERSION] }),
    ...FIELDS,
  },
};
