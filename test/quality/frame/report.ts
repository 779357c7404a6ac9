/** The table of the measures: for the terminal, and as the document. */
import { MATERIALS, type Measure, type Row } from './measure';
import type { Tally } from './tally';

export interface Measured {
  readonly measure: Measure;
  readonly tally: Tally;
  /** How many seeds were gone through, from 1. */
  readonly seeds: number;
}

const MOST_SHOWN = 20;
const mark = ({ isReached }: Row): string => (isReached ? '✓' : '✗');

const rowsOf = ({ measure, tally }: Measured): readonly Row[] => measure.rows(tally);
export const isReached = (measured: Measured): boolean => rowsOf(measured).every((row) => row.isReached);

export function terminalText(measured: Measured): string {
  const { measure, tally, seeds } = measured;
  const missed = tally.missed.slice(0, MOST_SHOWN);
  const more = tally.missed.length - missed.length;
  return [
    `\n${measure.title} (${measure.name}, seeds 1–${seeds})`,
    ...rowsOf(measured).map((row) => `  ${mark(row)} ${row.what}: ${row.reached} (${row.goal})`),
    ...(measure.details ? [measure.details(tally)] : []),
    ...missed.map((line) => `    ${line}`),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ].join('\n');
}

const HEAD = `# Quality, measured

\`npm run quality\` counts all of this again, with the same seeds, and writes this page; it fails where a goal is missed. \`npm run quality -- --only NAME\` runs one measure, \`--quick\` a small version that the tests also run. Sets are drawn by \`test/bench/generate\`, errors by \`test/bench/inject\`, supplements by \`test/bench/supplement\`, slips in explanations by \`test/bench/proofread\`, disturbances, unrelated workbooks and spoilt input by \`test/quality\`.

**What the figures are of.** Only rows on ${MATERIALS.published} say how documents fare that nobody here made; the answers to these were worked out by hand. Rows on ${MATERIALS.drawn} and on ${MATERIALS.written} are of our own making: they say that nothing of it contradicts itself, and that what was once reached still is. Rows on “${MATERIALS.reworded}” stand between: the sentences are no form's, the figures are ours.`;

export function documentText(all: readonly Measured[]): string {
  const rows = all.flatMap((measured) =>
    rowsOf(measured).map(
      (row) =>
        `| ${row.what} | ${MATERIALS[measured.measure.on]} | ${row.goal} | ${row.reached} | ${mark(row)} |`,
    ),
  );
  const table = [
    '| measure | counted on | goal | reached | |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  return `${[HEAD, table, ...all.map(sectionOf)].join('\n\n')}\n`;
}

function sectionOf(measured: Measured): string {
  const { measure, tally, seeds } = measured;
  const details = measure.details?.(tally);
  const missed = tally.missed.slice(0, MOST_SHOWN);
  return [
    `## ${measure.title}`,
    `${measure.how} \`--only ${measure.name}\`${seeds > 1 ? `, seeds 1 to ${seeds}` : ''}.`,
    ...(details ? [details] : []),
    ...(missed.length > 0 ? [missedText(missed, tally.missed.length)] : []),
  ].join('\n\n');
}

const missedText = (missed: readonly string[], all: number): string =>
  [
    `What was missed${all > missed.length ? ` (${missed.length} of ${all})` : ''}:`,
    missed.map((line) => `- ${line.replace(/[|\n]/g, ' ')}`).join('\n'),
  ].join('\n\n');
