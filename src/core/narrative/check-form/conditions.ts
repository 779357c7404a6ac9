/** What is wrong in a condition. */
import type { Condition } from '../notation';
import { patternMistakes, type Expressions, type Scene, type TellMistake } from './expressions';

export function conditionMistakes(
  expressions: Expressions,
  condition: Condition,
  scene: Scene,
  tell: TellMistake,
): void {
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const part of condition.of) conditionMistakes(expressions, part, scene, tell);
      return;
    case 'compare':
      for (const side of [condition.left, condition.right]) expressions.check(side, 'number', scene, tell);
      return;
    case 'given':
      expressions.check(condition.entry, 'given', scene, tell);
      return;
    case 'is':
      expressions.check(condition.entry, 'words', scene, tell);
      return;
    case 'figures':
      if (typeof condition.of !== 'string') patternMistakes(condition.of, tell);
      return;
    case 'exists':
  }
}
