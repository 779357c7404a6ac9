/** A classification as something to look up: names of a code in every year, codes of a name. */
import { EXPENDITURE_CLASSES, type ClassificationName } from '../tables';
import { ECONOMIC_LINES } from './economic';
import { FUNCTIONAL_LINES } from './functional';
import { comparableName } from './names';
import { ECONOMIC_RENAMES, FUNCTIONAL_RENAMES, type Rename } from './renames';

export interface Naming {
  readonly name: string;
  /** First and last year, where they are certain. */
  readonly from?: number;
  readonly to?: number;
}

export interface Classification {
  /** Every name, of whatever year. */
  readonly names: readonly string[];
  /** The present name first; empty for a code that is not in the list. */
  namesOf(code: string): readonly Naming[];
  /** Codes whose name, in whatever year, is this one. */
  codesNamed(name: string): readonly string[];
}

const STANDARD: Readonly<Record<string, string>> = {
  '01': '行政运行',
  '02': '一般行政管理事务',
  '03': '机关服务',
};
const STANDARD_ITEMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '*': STANDARD,
  '#': { ...STANDARD, '50': '事业运行' },
};
const LINE = /^(\d+)([*#]?) ([^:]+)(?:: (.+))?$/;
const ITEM = /^(\d\d)(.+)$/;

function* entriesOf(lines: string): Generator<readonly [string, string]> {
  for (const line of lines.trim().split('\n')) {
    const [, code = '', standard = '', name = '', items = ''] = LINE.exec(line) ?? [];
    yield [code, name];
    for (const [digits, item] of Object.entries(STANDARD_ITEMS[standard] ?? {})) yield [code + digits, item];
    for (const written of items.split(' ')) {
      const [, digits, item] = ITEM.exec(written) ?? [];
      if (digits !== undefined && item !== undefined) yield [code + digits, item];
    }
  }
}

function classification(
  current: Iterable<readonly [string, string]>,
  others: readonly (readonly [string, string])[],
  renames: readonly Rename[],
): Classification {
  const names = new Map<string, Naming[]>();
  const add = (code: string, naming: Naming): unknown =>
    names.get(code)?.push(naming) ?? names.set(code, [naming]);
  const since = new Map(renames.flatMap(({ code, from }) => (from === undefined ? [] : [[code, from]])));
  for (const [code, name] of current) {
    const from = since.get(code);
    add(code, from === undefined ? { name } : { name, from });
  }
  for (const { code, old, from } of renames)
    add(code, from === undefined ? { name: old } : { name: old, to: from - 1 });
  for (const [code, name] of others)
    if (!names.get(code)?.some((known) => known.name === name)) add(code, { name });
  const codes = new Map<string, string[]>();
  for (const [code, namings] of names)
    for (const name of new Set(namings.map((naming) => comparableName(naming.name))))
      codes.set(name, [...(codes.get(name) ?? []), code]);
  return {
    names: [...names.values()].flatMap((namings) => namings.map(({ name }) => name)),
    namesOf: (code) => names.get(code) ?? [],
    codesNamed: (name) => codes.get(comparableName(name)) ?? [],
  };
}

function* functional(): Generator<readonly [string, string]> {
  for (const { code, names } of EXPENDITURE_CLASSES) if (names[0] !== undefined) yield [code, names[0]];
  yield* entriesOf(FUNCTIONAL_LINES);
}

/** 支出功能分类: 类, 款, 项. */
export const FUNCTIONAL: Classification = classification(
  functional(),
  EXPENDITURE_CLASSES.flatMap(({ code, names }) => names.slice(1).map((name) => [code, name] as const)),
  FUNCTIONAL_RENAMES,
);

/** 部门预算支出经济分类: 类, 款. */
export const ECONOMIC: Classification = classification(entriesOf(ECONOMIC_LINES), [], ECONOMIC_RENAMES);

export const CLASSIFICATIONS: Readonly<Record<ClassificationName, Classification>> = {
  functional: FUNCTIONAL,
  economic: ECONOMIC,
};
