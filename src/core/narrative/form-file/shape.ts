/** What a value of a JSON file has to look like, as data, and what is wrong with one that does not. */
import { message, type Catalogue, type Message } from '../../messages';
import type { Path } from '../check-form/path';

export type Shape =
  | { readonly kind: 'text'; readonly most: number; readonly mayBeEmpty?: true }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  /** Present and true, or left out. */
  | { readonly kind: 'true' }
  | { readonly kind: 'choice'; readonly of: readonly (string | number)[] }
  | { readonly kind: 'list'; readonly of: Shape; readonly most: number; readonly mayBeEmpty?: true }
  | { readonly kind: 'record'; readonly fields: FieldShapes };

export interface FieldShape {
  readonly shape: Shape;
  readonly optional?: true;
}

export type FieldShapes = Readonly<Record<string, FieldShape>>;

/** One field for each of T's, optional where it is optional there. */
export type FieldsOf<T> = {
  readonly [Key in keyof T]-?: undefined extends T[Key]
    ? FieldShape & { readonly optional: true }
    : FieldShape;
};

export interface ShapeMistake {
  readonly path: Path;
  readonly what: Message;
}

const MESSAGES = {
  text: { zh: '应是一段文字（加双引号），写的是 {given}', en: 'is to be a text in quotes, not {given}' },
  empty: { zh: '是空的', en: 'is empty' },
  long: { zh: '有 {length} 个字，最多 {most} 个', en: 'has {length} characters; {most} is the most' },
  whole: {
    zh: '应是 {least} 到 {most} 的整数（不加引号），写的是 {given}',
    en: 'is to be a whole number from {least} to {most}, not {given}',
  },
  flag: {
    zh: '应是 true 或 false（不加引号），写的是 {given}',
    en: 'is to be true or false, not {given}',
  },
  onlyTrue: {
    zh: '只能写 true（不加引号）；不要时删去这一行，写的是 {given}',
    en: 'is true or left out, not {given}',
  },
  choice: { zh: '应是 {choices} 之一，写的是 {given}', en: 'is to be one of {choices}, not {given}' },
  list: { zh: '应是一个列表 [ … ]，写的是 {given}', en: 'is to be a list [ … ], not {given}' },
  emptyList: { zh: '里一项也没有', en: 'holds nothing' },
  longList: { zh: '有 {length} 项，最多 {most} 项', en: 'has {length} items; {most} is the most' },
  record: { zh: '应写成 {braces}，写的是 {given}', en: 'is to be {braces}, not {given}' },
  lacks: { zh: '缺“{field}”', en: 'lacks “{field}”' },
  unknown: {
    zh: '里没有“{field}”这一项，可以写的是 {fields}',
    en: 'takes no “{field}”; there are {fields}',
  },
} as const satisfies Catalogue<string>;

const LONGEST_SHOWN = 30;

/** A value as its author wrote it, shortened. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function recordMistakes(fields: FieldShapes, json: unknown, path: Path): ShapeMistake[] {
  if (!isRecord(json))
    return [{ path, what: message(MESSAGES, 'record', { given: shown(json), braces: '{ … }' }) }];
  const known = Object.keys(fields);
  const unknown = Object.keys(json).filter((key) => !Object.hasOwn(fields, key));
  return [
    ...unknown.map((field) => ({ path, what: message(MESSAGES, 'unknown', { field, fields: known }) })),
    ...Object.entries(fields).flatMap(([name, { shape, optional }]): ShapeMistake[] => {
      if (Object.hasOwn(json, name)) return shapeMistakes(shape, json[name], [...path, name]);
      return optional ? [] : [{ path, what: message(MESSAGES, 'lacks', { field: name }) }];
    }),
  ];
}

function textMistake({ most, mayBeEmpty }: Shape & { kind: 'text' }, json: unknown): Message | undefined {
  if (typeof json !== 'string') return message(MESSAGES, 'text', { given: shown(json) });
  if (json.trim() === '' && !mayBeEmpty) return message(MESSAGES, 'empty');
  return json.length > most
    ? message(MESSAGES, 'long', { length: String(json.length), most: String(most) })
    : undefined;
}

function plainMistake(
  shape: Exclude<Shape, { kind: 'list' | 'record' }>,
  json: unknown,
): Message | undefined {
  const given = shown(json);
  switch (shape.kind) {
    case 'text':
      return textMistake(shape, json);
    case 'whole': {
      const { least, most } = shape;
      const fits = typeof json === 'number' && Number.isInteger(json) && json >= least && json <= most;
      return fits
        ? undefined
        : message(MESSAGES, 'whole', { given, least: String(least), most: String(most) });
    }
    case 'flag':
      return typeof json === 'boolean' ? undefined : message(MESSAGES, 'flag', { given });
    case 'true':
      return json === true ? undefined : message(MESSAGES, 'onlyTrue', { given });
    case 'choice':
      return shape.of.some((one) => one === json)
        ? undefined
        : message(MESSAGES, 'choice', { given, choices: shape.of.map(shown) });
  }
}

/** Everything in which a value differs from its shape. */
export function shapeMistakes(shape: Shape, json: unknown, path: Path): ShapeMistake[] {
  if (shape.kind === 'record') return recordMistakes(shape.fields, json, path);
  if (shape.kind !== 'list') {
    const what = plainMistake(shape, json);
    return what ? [{ path, what }] : [];
  }
  if (!Array.isArray(json)) return [{ path, what: message(MESSAGES, 'list', { given: shown(json) }) }];
  const items: readonly unknown[] = json;
  if (items.length === 0 && !shape.mayBeEmpty) return [{ path, what: message(MESSAGES, 'emptyList') }];
  const { most } = shape;
  if (items.length > most) {
    const length = String(items.length);
    return [{ path, what: message(MESSAGES, 'longList', { length, most: String(most) }) }];
  }
  return items.flatMap((item, index) => shapeMistakes(shape.of, item, [...path, index]));
}
