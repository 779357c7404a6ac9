/** Holds what a check says of tables against what a person found in them. */
import type { CheckResult, Finding } from '../../../src/core/check';
import type { TableTruth } from './truth';
import type { Fault } from './account';
import { render } from '../../../src/core/messages';

const all = (finding: Finding): readonly Finding[] => [finding, ...(finding.also ?? []).flatMap(all)];

const figuresOf = ({ cells, left = '', right = '' }: Finding): readonly string[] => [
  ...cells.map(({ text }) => text),
  left,
  right,
];

const lineOf = ({ severity, rule, lines }: Finding): string =>
  `${severity} ${rule} ${lines
    .slice(0, 1)
    .map((line) => render(line))
    .join('')}`;

/** A finding is asked for where it, or one that goes with it, names a defect. */
export function tableFaults({ findings }: CheckResult, { defects }: TableTruth): readonly Fault[] {
  const isAbout = (finding: Finding, { table, figures }: TableTruth['defects'][number]): boolean =>
    all(finding).some(
      (each) => each.table === table && figuresOf(each).some((figure) => figures.includes(figure)),
    );
  const missed = defects.filter(
    (defect) =>
      !findings.some((finding) => defect.levels.includes(finding.severity) && isAbout(finding, defect)),
  );
  const alarms = findings.filter(
    (finding) => finding.severity !== 'hint' && !defects.some((defect) => isAbout(finding, defect)),
  );
  return [
    ...missed.map(({ key }) => ({ key: `missed ${key}`, now: 'nothing is told' })),
    ...alarms.map((finding) => ({
      key: `alarm ${finding.rule} ${finding.table ?? ''}`,
      now: lineOf(finding),
    })),
  ];
}
