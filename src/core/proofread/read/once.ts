/** A mark of the form is meant once: of two readings of it one is of a neighbour, or of nothing. */
import type { Agrees, Pair } from '../align/align';
import type { FormMark } from '../grammar/form-mark';

/** How much of the words before two figures has to be the same for one to stand for the other. */
const TAIL = 2;
const OTHER_NAME = 0.2;

/** Of each pair, the next that is neither a percentage nor of the same mark of the form. */
function nextOthers(pairs: readonly Pair[]): readonly (Pair | undefined)[] {
  const others: (Pair | undefined)[] = [];
  let next: number | undefined;
  for (let at = pairs.length - 1; at >= 0; at -= 1) {
    const following = next === undefined ? undefined : pairs[next];
    const isSame = following !== undefined && following.form === pairs[at]?.form;
    others[at] = isSame && next !== undefined ? others[next] : following;
    if (pairs[at]?.form.kind !== 'percent') next = at;
  }
  return others;
}

class Siblings {
  private readonly taken: Set<FormMark>;
  private readonly places: ReadonlyMap<FormMark, number>;
  private readonly pairAt: ReadonlyMap<Pair, number>;
  private readonly others: readonly (Pair | undefined)[];

  constructor(
    private readonly pairs: readonly Pair[],
    private readonly forms: readonly FormMark[],
    private readonly agrees: Agrees,
  ) {
    this.taken = new Set(pairs.map(({ form }) => form));
    this.places = new Map(forms.map((form, at) => [form, at]));
    this.pairAt = new Map(pairs.map((pair, at) => [pair, at]));
    this.others = nextOthers(pairs);
  }

  /** A mark of the form not read yet, between those read before and after, that the number would be. It is taken. */
  take(pair: Pair): FormMark | undefined {
    const at = this.pairAt.get(pair) ?? 0;
    const from = this.placeOf(this.pairs[at - 1], -1);
    const to = this.placeOf(this.others[at], this.forms.length);
    const end = to < from ? this.forms.length : to;
    for (let place = from + 1; place < end; place += 1) {
      const form = this.forms[place];
      if (form && !this.taken.has(form) && this.isLike(pair, form)) {
        this.taken.add(form);
        return form;
      }
    }
    return undefined;
  }

  private placeOf(pair: Pair | undefined, otherwise: number): number {
    return (pair && this.places.get(pair.form)) ?? otherwise;
  }

  private isLike({ mark, form }: Pair, other: FormMark): boolean {
    return (
      other.kind === form.kind &&
      other.before.slice(-TAIL) === form.before.slice(-TAIL) &&
      this.agrees(mark, other) === true
    );
  }
}

function byForm(pairs: readonly Pair[]): Iterable<readonly Pair[]> {
  const by = new Map<FormMark, Pair[]>();
  for (const pair of pairs) {
    const same = by.get(pair.form);
    if (same) same.push(pair);
    else by.set(pair.form, [pair]);
  }
  return by.values();
}

/** Read twice, one reading is of a neighbour under a wrong name; without such a neighbour a second reading stands only where it agrees as well. */
export function onceEach(pairs: readonly Pair[], forms: readonly FormMark[], agrees: Agrees): Pair[] {
  const siblings = new Siblings(pairs, forms, agrees);
  const instead = new Map<Pair, Pair | undefined>();
  for (const same of byForm(pairs)) {
    if (same.length < 2) continue;
    const isAgreeing = ({ mark, form }: Pair): boolean => agrees(mark, form) === true;
    const agreeing = same.filter(isAgreeing);
    const others = new Set(same.filter((pair) => !isAgreeing(pair)));
    let left = same.length;
    for (const pair of [...others, ...agreeing.reverse()]) {
      const sibling = left > 1 ? siblings.take(pair) : undefined;
      if (sibling) {
        left -= 1;
        instead.set(pair, { mark: pair.mark, form: sibling, unlike: OTHER_NAME });
      } else if (others.has(pair) && left > 1) {
        left -= 1;
        instead.set(pair, undefined);
      }
    }
  }
  return pairs.flatMap((pair) => (instead.has(pair) ? (instead.get(pair) ?? []) : [pair]));
}
