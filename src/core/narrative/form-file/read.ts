/** Reads a form of the explanation from a JSON file's text. Strict: every mistake is told with its place, and nothing is taken then. */
import { message, type Catalogue, type Message } from '../../messages';
import { formMistakes, toldMistake } from '../check-form';
import type { NarrativeForm } from '../form';
import { FORM, FORM_FILE, REMARKS_KEY } from './form-shape';
import { placeInForm } from '../check-form/path';
import { shapeMistakes, type Shape } from './shape';

export type FormReading =
  | { readonly ok: true; readonly form: NarrativeForm }
  | { readonly ok: false; readonly problems: readonly Message[] };

const MESSAGES = {
  large: {
    zh: '文件有 {size} 个字，最多 {most} 个：这不像说明样式文件',
    en: 'the file has {size} characters; {most} is the most',
  },
  encoding: {
    zh: '文字读出来是乱码：文件的编码不是 UTF-8。请在记事本里另存为，编码选 UTF-8',
    en: 'its characters are spoilt: save it again with the encoding UTF-8',
  },
  noJsonAt: {
    zh: '第 {line} 行第 {column} 个字附近不是正确的 JSON：常见的是少了逗号、引号或括号，或者最后一项后面多了逗号',
    en: 'near line {line}, character {column}, it is no correct JSON: a comma, quote or bracket is missing or too much',
  },
  noJson: {
    zh: '不是正确的 JSON：常见的是少了逗号、引号或括号，或者最后一项后面多了逗号',
    en: 'it is no correct JSON: a comma, quote or bracket is missing or too much',
  },
  shape: { zh: '{place}{what}', en: '{place} {what}' },
} as const satisfies Catalogue<string>;

/** Far beyond any form, short enough to be read at once. */
export const MOST_CHARACTERS = 1_000_000;

/** Stands for bytes that are no UTF-8. */
const SPOILT = '\uFFFD';

const refused = (...problems: readonly Message[]): FormReading => ({ ok: false, problems });

function jsonProblem(text: string, error: unknown): Message {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return message(MESSAGES, 'noJson');
  const before = text.slice(0, Number(position)).split('\n');
  return message(MESSAGES, 'noJsonAt', {
    line: String(before.length),
    column: String((before.at(-1) ?? '').length + 1),
  });
}

/** What is left of the file when its head is taken off. */
function formIn(json: NarrativeForm): NarrativeForm {
  const head = [REMARKS_KEY, 'version'];
  return Object.fromEntries(
    Object.entries(json).filter(([key]) => !head.includes(key)),
  ) as unknown as NarrativeForm;
}

function checked(shape: Shape, json: unknown, formOf: (json: NarrativeForm) => NarrativeForm): FormReading {
  const wrong = shapeMistakes(shape, json, []);
  if (wrong.length > 0)
    return refused(
      ...wrong.map(({ path, what }) => message(MESSAGES, 'shape', { place: placeInForm(json, path), what })),
    );
  const form = formOf(json as NarrativeForm);
  const mistakes = formMistakes(form);
  return mistakes.length > 0
    ? refused(...mistakes.map((mistake) => toldMistake(form, mistake)))
    : { ok: true, form };
}

export function readForm(text: string): FormReading {
  if (text.length > MOST_CHARACTERS)
    return refused(message(MESSAGES, 'large', { size: String(text.length), most: String(MOST_CHARACTERS) }));
  if (text.includes(SPOILT)) return refused(message(MESSAGES, 'encoding'));
  const plain = text.replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(plain);
  } catch (error) {
    return refused(jsonProblem(plain, error));
  }
  return checked(FORM_FILE, json, formIn);
}

/** A form that a program kept, without a file's head: is it still one? */
export const isForm = (json: unknown): json is NarrativeForm => checked(FORM, json, (form) => form).ok;
