/** 3个项目、45.80万元: neither tables nor text hold what counted projects come to, unless its words name it. */
import { proofreadMessage } from '../messages';
import { isNumber } from '../read/part';
import { isOfProjects } from '../text/projects';
import { judgedByStream, NO_SOURCE, type Judged, type State } from './state';

export function judgeProjects(state: State): void {
  const judged = judgedByStream(state);
  for (const { stream, marks } of state.parts) {
    const own = marks.filter(isNumber);
    for (const [at, mark] of own.entries()) {
      if (mark.kind !== 'money' || !isOfProjects(stream.text, mark.start)) continue;
      // Their count, and what they come to.
      for (const one of own.slice(at > 0 ? at - 1 : 0, at + 1)) leaveOpen(judged.get(stream)?.get(one.start));
    }
  }
}

function leaveOpen(judged: Judged | undefined): void {
  if (judged?.verdict !== 'unchecked') return;
  judged.source = { ...NO_SOURCE, reason: proofreadMessage('why-not-in-tables') };
}
