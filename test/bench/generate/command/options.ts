/** Reads the options of `npm run generate`; a mistake is told in words. */
import { parseArgs } from 'node:util';
import { FORMS, type NarrativeForm } from '../../../../src/core/narrative';
import { ERROR_KINDS, type ErrorKind } from '../../inject';
import {
  LAYOUT_NAMES,
  SELF_EVALUATIONS,
  type GenerateOptions,
  type LayoutName,
  type SelfEvaluation,
} from '..';

export interface CommandOptions {
  readonly sets: number;
  /** Taken in turn. */
  readonly layouts: readonly LayoutName[];
  readonly seed: number;
  readonly errors: number;
  readonly kind?: ErrorKind;
  readonly generate: Pick<GenerateOptions, 'unit' | 'rounding' | 'size' | 'selfEvaluation'>;
  /** Writes beside each workbook what a supplement for this form would say. */
  readonly supplement?: NarrativeForm;
  readonly out: string;
}

/** What is wrong with the options, in Chinese. */
export class BadOption extends Error {}

const OPTIONS = {
  sets: { type: 'string', default: '1' },
  layout: { type: 'string', default: 'all' },
  seed: { type: 'string', default: '1' },
  errors: { type: 'string', default: '0' },
  kind: { type: 'string' },
  unit: { type: 'string' },
  rounding: { type: 'string', default: 'exact' },
  size: { type: 'string' },
  'self-evaluation': { type: 'string', default: 'none' },
  supplement: { type: 'string' },
  out: { type: 'string' },
} as const;

const MOST_SETS = 10000;
const MOST_ERRORS = 50;
const MOST_SEED = 2 ** 31;
const LEAST_SIZE = 3;
const MOST_SIZE = 700;

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: false, strict: true }).values;
  } catch (error) {
    const [, option] = /'(--?[^'\s]+)/.exec(String(error)) ?? [];
    throw new BadOption(
      option === undefined
        ? `参数不对：${argv.join(' ')}`
        : `选项 ${option} 不对。可用的选项：${Object.keys(OPTIONS)
            .map((name) => `--${name}`)
            .join(' ')}，每个后面跟一个值`,
    );
  }
}

function whole(option: string, text: string, low: number, high: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(value >= low && value <= high))
    throw new BadOption(`--${option} 应为 ${low} 到 ${high} 的整数，现为“${text}”`);
  return value;
}

function oneOf<T extends string>(option: string, text: string, known: readonly T[]): T {
  const found = known.find((name) => name === text);
  if (found === undefined) throw new BadOption(`--${option} 没有“${text}”这一项，可选：${known.join('、')}`);
  return found;
}

function formOf(id: string | undefined): NarrativeForm | undefined {
  if (id === undefined) return undefined;
  const known = oneOf(
    'supplement',
    id,
    FORMS.map((form) => form.id),
  );
  return FORMS.find((form) => form.id === known);
}

export function readOptions(argv: readonly string[]): CommandOptions {
  const values = parsed(argv);
  if (values.out === undefined || values.out === '')
    throw new BadOption('请用 --out 指定输出文件夹，例如 --out 样例');
  const errors = whole('errors', values.errors, 0, MOST_ERRORS);
  if (values.kind !== undefined && errors === 0) throw new BadOption('--kind 只在 --errors 大于 0 时有用');
  const selfEvaluation: SelfEvaluation = oneOf(
    'self-evaluation',
    values['self-evaluation'],
    SELF_EVALUATIONS,
  );
  const supplement = formOf(values.supplement);
  return {
    sets: whole('sets', values.sets, 1, MOST_SETS),
    layouts: values.layout === 'all' ? LAYOUT_NAMES : [oneOf('layout', values.layout, [...LAYOUT_NAMES])],
    seed: whole('seed', values.seed, 0, MOST_SEED),
    errors,
    ...(values.kind === undefined ? {} : { kind: oneOf('kind', values.kind, ERROR_KINDS) }),
    generate: {
      rounding: oneOf('rounding', values.rounding, ['exact', 'independent']),
      selfEvaluation,
      ...(values.unit === undefined ? {} : { unit: oneOf('unit', values.unit, ['元', '万元']) }),
      ...(values.size === undefined ? {} : { size: whole('size', values.size, LEAST_SIZE, MOST_SIZE) }),
    },
    ...(supplement ? { supplement } : {}),
    out: values.out,
  };
}
