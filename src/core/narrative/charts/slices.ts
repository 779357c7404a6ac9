/** The parts of a total as slices of a pie: where there are too many, the smallest are put together. */
import type { ChartValue } from './chart';
import type { NarrativeSettings } from '../form';
import { printAmount } from '../print';

export interface Slice {
  readonly name: string;
  readonly value: ChartValue;
  /** What was put together in it; empty for a part by itself. */
  readonly holds: readonly Slice[];
}

/** More can neither be labelled nor told apart in grey. */
export const MOST_SLICES = 7;

function together(slices: readonly Slice[], settings: NarrativeSettings): Slice[] {
  const [first, ...rest] = slices.map(({ value }) => value);
  if (!first) return [];
  const value = rest.reduce((sum, { value: next }) => sum.plus(next), first.value);
  const sources = slices.map(({ value: { source } }) => source);
  return [
    {
      name: `其他${slices.length}项`,
      value: {
        value,
        text: printAmount(value, settings),
        source: {
          kind: 'computed',
          cells: sources.flatMap(({ cells }) => cells),
          supplement: sources.flatMap(({ supplement }) => supplement),
          formula: slices.map(({ value: { text } }) => text).join(' + '),
        },
      },
      holds: slices,
    },
  ];
}

/** In the order of the table, what was put together last. */
export function slicesOf(parts: readonly Slice[], settings: NarrativeSettings): readonly Slice[] {
  if (parts.length <= MOST_SLICES) return parts;
  const smallest = new Set(
    [...parts]
      .sort((a, b) => a.value.value.comparedTo(b.value.value))
      .slice(0, parts.length - MOST_SLICES + 1),
  );
  return [
    ...parts.filter((part) => !smallest.has(part)),
    ...together(
      parts.filter((part) => smallest.has(part)),
      settings,
    ),
  ];
}
