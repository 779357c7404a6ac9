/** Reads a file of layouts that the user confirmed, and points at every mistake in it. */
import { message } from '../../core/messages';
import { confirmedLayoutsFrom, type ConfirmedLayout } from '../../core/recognise';
import { CLI_MESSAGES } from '../messages';
import { Problem, thrownText } from '../problem';
import { choicesOf } from './choices';

interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** Throws a Problem that names every mistake, and the keys of the tables that the file speaks of. */
export function parseLayouts({ file, text }: NamedText): readonly ConfirmedLayout[] {
  const json = jsonOf({ file, text });
  const reading = confirmedLayoutsFrom(json);
  if (reading.kind === 'layouts') return reading.layouts;
  throw new Problem(message(CLI_MESSAGES, 'badLayouts', { file, count: String(reading.problems.length) }), [
    ...reading.problems,
    ...tablesIn(json).map((table) => message(CLI_MESSAGES, 'layoutKeys', { table, ...choicesOf(table) })),
  ]);
}

function jsonOf({ file, text }: NamedText): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new Problem(message(CLI_MESSAGES, 'layoutsNoJson', { file, why: thrownText(error) }));
  }
}

/** Every table that is named in the file and exists. */
const tablesIn = (json: unknown): string[] => [
  ...new Set(
    [...JSON.stringify(json).matchAll(/"table":"((?:T|P)\d\d)"/g)].flatMap((found) => found[1] ?? []),
  ),
];
