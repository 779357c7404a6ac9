/** Stretches of a paragraph that change from year to year, each with the slot that takes its place. */
import { printPattern } from '../../narrative/reading';
import type { Understood } from '../../proofread/inside';
import { addOpenNumbers, addOpenTurns } from './left';
import { addNumbers } from './numbers';
import { addAnswers, addReasons } from './own-words';
import { addPhrases } from './phrases';
import { addRates } from './rates';
import { SpannedText } from './spanned-text';
import type { YearSpan } from './types';

export type { RateLead, SlotWriting, YearSpan } from './types';

/** In this order: where one was found, none of the next is looked for. */
const KINDS: readonly ((here: SpannedText) => void)[] = [
  addLists,
  addPhrases,
  addAnswers,
  addReasons,
  addRates,
  addNumbers,
  addNames,
  addOpenNumbers,
  addOpenTurns,
];

/** In the order of the text. `unit`: in which the document tells its amounts. */
export function spansIn(
  text: string,
  paragraph: number,
  understood: Understood,
  unit: string,
): readonly YearSpan[] {
  const spanned = new SpannedText(text, paragraph, understood, unit);
  for (const find of KINDS) find(spanned);
  return spanned.found.sort((a, b) => a.from - b.from);
}

function addLists(here: SpannedText): void {
  for (const { paragraph, offset, length, over } of here.understood.lists)
    if (paragraph === here.paragraph)
      here.add({
        from: offset,
        to: offset + length,
        template: () => `{逐个 ${printPattern(over)} 用 名称 隔 、}`,
      });
}

function addNames(here: SpannedText): void {
  const { department } = here.context;
  if (department === undefined || department === '') return;
  for (let at = here.text.indexOf(department); at >= 0; at = here.text.indexOf(department, at + 1))
    here.add({ from: at, to: at + department.length, template: () => '{部门}' });
}
