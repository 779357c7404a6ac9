/** The explanation as the view shows it: text, what the supplement still lacks, changes that want a reason. */
import type { CheckResult } from '../../core/check';
import type { Message } from '../../core/messages';
import {
  checkSupplement,
  narrate,
  supplementNeeds,
  type Need,
  type NarrativeDocument,
  type Section,
  type Supplement,
} from '../../core/narrative';
import { wordOfKinds, type TableSet } from '../../core/tables';
import { formOf } from './form-in-use';
import { narrateSettings, type PaneSettings } from './settings';
import type { PaneState } from './state';
import type { KeptSupplement } from './supplement';
import { undatedPrevious } from './undated';
import { YEAR_KEY, answerTo, wholeOf } from './supplement';

export interface Explanation {
  readonly document: NarrativeDocument;
  readonly needs: readonly Need[];
  readonly supplement: Supplement;
  /** Required needs without an answer. */
  readonly lacking: number;
  readonly required: number;
  /** What in the supplement does not fit the tables, or is not known to. */
  readonly remarks: readonly Message[];
}

const yearNeed = ({ kind }: TableSet): Need => ({
  key: YEAR_KEY,
  section: '',
  heading: '',
  label: `${wordOfKinds([kind]).zh}年度`,
  kind: '数量',
  unit: '年',
  choices: [],
  hint: '例如：2020',
  required: true,
});

export function explanationOf(
  { set, solution }: CheckResult,
  kept: KeptSupplement,
  settings: PaneSettings,
): Explanation {
  const form = formOf(settings, set);
  const supplement = wholeOf(kept);
  const needs = [
    ...(set.year === undefined ? [yearNeed(set)] : []),
    ...supplementNeeds(form, set, supplement, narrateSettings(settings)),
  ];
  const undated = undatedPrevious(kept.previous, set.year);
  const required = needs.filter((need) => need.required);
  return {
    document: narrate(form, set, supplement, { ...narrateSettings(settings), unfilled: solution.solved }),
    needs,
    supplement,
    lacking: required.filter((need) => !isGiven(need, supplement)).length,
    required: required.length,
    remarks: [...(undated ? [undated] : []), ...checkSupplement(form, set, supplement)],
  };
}

/** As it would be written now; nothing before a check. */
export function explanationDocument({
  checked,
  settings,
  supplement,
}: Pick<PaneState, 'checked' | 'settings' | 'supplement'>): NarrativeDocument | undefined {
  if (!checked) return undefined;
  const { set, solution } = checked.result;
  return narrate(formOf(settings, set), set, wholeOf(supplement), {
    ...narrateSettings(settings),
    unfilled: solution.solved,
  });
}

export const isGiven = ({ key }: Need, supplement: Supplement): boolean =>
  answerTo(supplement, key).trim() !== '';

export interface NeedGroup {
  readonly heading: string;
  readonly needs: readonly Need[];
}

/** In the order of the text, under the heading of the first section that needs them. */
export function needGroups(needs: readonly Need[]): NeedGroup[] {
  const groups = new Map<string, Need[]>();
  for (const need of needs) groups.set(need.heading, [...(groups.get(need.heading) ?? []), need]);
  return [...groups].map(([heading, own]) => ({ heading, needs: own }));
}

const CHANGE = /(?:增长|下降|增加|减少|上升|降低)(?:了|约)?$/;
const COMPLETION = /预算(?:数)?的$/;
const PERCENT = /^([\d,.]+)%$/;

/** Percentages in a section that change by more than `tolerance` percent: 增长36.2%, 完成年初预算的150%. */
export function largeChanges({ paragraphs }: Section, tolerance: number): string[] {
  return paragraphs.flatMap(({ runs }) =>
    runs.flatMap((run, place) => {
      const before = runs[place - 1];
      const percent = run.kind === 'figure' ? PERCENT.exec(run.text)?.[1] : undefined;
      if (percent === undefined || before?.kind !== 'text') return [];
      const size = Number(percent.replace(/,/g, ''));
      const isLarge = CHANGE.test(before.text)
        ? size > tolerance
        : COMPLETION.test(before.text) && Math.abs(size - 100) > tolerance;
      return isLarge ? [run.text] : [];
    }),
  );
}
