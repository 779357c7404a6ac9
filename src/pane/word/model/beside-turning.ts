/** Headers and footers of last year's document turn to this year with it, and back. */
import type { RolledChange } from '../../../core/learn';
import { turnedLine, type Turning } from '../../../core/learn/shown';
import type { BesideLine } from '../../../hosts/word/types';
import type { SectionHost } from '../platform';

/** Paragraphs above or below the pages that say the same. */
interface BesideTurn {
  readonly lines: readonly BesideLine[];
  readonly before: string;
  readonly after: string;
  readonly changes: readonly RolledChange[];
}

/** What may be last year's and is left to a person. */
interface BesideLeft {
  readonly kind: BesideLine['place']['kind'];
  readonly text: string;
  readonly numbers: readonly string[];
}

export interface DraftBeside {
  readonly turns: readonly BesideTurn[];
  readonly left: readonly BesideLeft[];
  /** Whether Word hands them over. */
  readonly isRead: boolean;
  /** By the place of a turn: where it was made in Word. Those that follow the section before turned with it. */
  readonly done: ReadonlyMap<number, readonly BesideLine[]>;
}

const NO_BESIDE: DraftBeside = { turns: [], left: [], isRead: false, done: new Map() };

/** Numbers named of one line. */
const MOST_TOLD = 5;

export class BesideTurning {
  constructor(private readonly sections: SectionHost) {}

  async look(turning: Turning | undefined): Promise<DraftBeside> {
    const lines = await this.sections.readBeside();
    if (!lines || !turning) return { ...NO_BESIDE, isRead: lines !== undefined };
    const same = new Map<string, BesideLine[]>();
    for (const line of lines) {
      const key = `${line.place.kind} ${line.text}`;
      const known = same.get(key);
      if (known) known.push(line);
      else same.set(key, [line]);
    }
    const turned = [...same.values()].flatMap(([first, ...others]) =>
      first ? [{ first, lines: [first, ...others], ...turnedLine(first.text, turning) }] : [],
    );
    return {
      isRead: true,
      done: new Map(),
      turns: turned.flatMap(({ first, lines: own, text: after, changes }) =>
        changes.length > 0 ? [{ lines: own, before: first.text, after, changes }] : [],
      ),
      left: turned.flatMap(({ first, left }) =>
        left.length > 0
          ? [{ kind: first.place.kind, text: first.text.trim(), numbers: left.slice(0, MOST_TOLD) }]
          : [],
      ),
    };
  }

  /** Undefined where it is no longer what it was. */
  async turn(beside: DraftBeside, place: number): Promise<DraftBeside | undefined> {
    const own = beside.turns[place];
    if (!own || beside.done.has(place)) return undefined;
    const made: BesideLine[] = [];
    for (const line of own.lines) {
      const { paragraph, text } = line;
      if (await this.sections.rewriteBeside(line.place, { paragraph, text, changes: own.changes }))
        made.push(line);
    }
    return made.length === 0 ? undefined : { ...beside, done: new Map([...beside.done, [place, made]]) };
  }

  /** Undefined where it is no longer what it was made. */
  async turnBack(beside: DraftBeside, place: number): Promise<DraftBeside | undefined> {
    const [own, made] = [beside.turns[place], beside.done.get(place)];
    if (!own || !made) return undefined;
    const changes = backwards(own.before, own.changes);
    let isBack = false;
    for (const { place: at, paragraph } of made)
      isBack = (await this.sections.rewriteBeside(at, { paragraph, text: own.after, changes })) || isBack;
    if (!isBack) return undefined;
    return { ...beside, done: new Map([...beside.done].filter(([one]) => one !== place)) };
  }
}

/** The changes that make last year's text of this year's. */
export function backwards(before: string, changes: readonly RolledChange[]): readonly RolledChange[] {
  let moved = 0;
  return changes.map(({ offset, length, by }) => {
    const back = { offset: offset + moved, length: by.length, by: before.slice(offset, offset + length) };
    moved += by.length - length;
    return back;
  });
}
