/** 表01 and 表04: income beside expenditure, totals at the foot of both. */
import type { FunctionalCode } from '../data/functional';
import { figure, type Cell, type Cells } from './cells';
import type { Side, TwoSides } from './form';
import { blanks, cellsOf, labelOf, ordinal } from './texts';

type SideLine = readonly [label: Cell, ...figures: Cell[]];

export function twoSides(body: TwoSides, classes: readonly FunctionalCode[]): Cells {
  const tops = body.sides.map((side) => topOf(side, classes));
  const height = Math.max(...tops.map((top) => top.length)) + (body.spare ?? 0);
  const sides = body.sides.map((side, index) => [
    ...padded(tops[index] ?? [], height, side),
    ...side.foot.map((line) => footLine(line, side)),
  ]);
  const header = cellsOf(body.header);
  const [left = [], right = []] = sides;
  const counted = (lines: readonly SideLine[], index: number, offset: number): Cell[] => {
    const [label = '', ...figures] = lines[index] ?? [''];
    return [label, ...(body.counters ? [String(offset + index + 1)] : []), ...figures];
  };
  return {
    headerRows: header.length,
    rows: [
      ...header,
      ...left.map((_, index) => [...counted(left, index, 0), ...counted(right, index, left.length)]),
    ],
  };
}

const emptyLine = (side: Side): SideLine => ['', ...blanks(side.columns.length)];

function topOf(side: Side, classes: readonly FunctionalCode[]): SideLine[] {
  const labels =
    side.top === 'classes'
      ? classes.map(({ code, name }) => ({ label: name, key: code }))
      : side.top.map(labelOf);
  return labels.map(({ label, key }, index) => [
    `${ordinal(index + 1)}、${label}`,
    ...side.columns.map((column) => figure(key, column)),
  ]);
}

const padded = (lines: readonly SideLine[], height: number, side: Side): SideLine[] => [
  ...lines,
  ...Array.from({ length: height - lines.length }, () => emptyLine(side)),
];

function footLine(line: string, side: Side): SideLine {
  if (line === '') return emptyLine(side);
  const { label, key } = labelOf(line);
  return [label, ...side.columns.map((column) => figure(key, column))];
}
