/** Goes through sentences and the clauses they call, as writing would, and gathers what is wrong. */
import type { Message } from '../../messages';
import type { Case, Clause } from '../form';
import { shortened, type NotationError } from '../../notation';
import {
  ITEM_WORDS,
  parseCondition,
  parseExpression,
  parsePattern,
  parseTemplate,
  templatePiecesOf,
  type TemplatePart,
  type Pattern,
  type TemplatePiece,
} from '../notation';
import { conditionMistakes } from './conditions';
import {
  Expressions,
  LISTED,
  mistake,
  patternMistakes,
  type Kind,
  type Scene,
  type TellMistake,
  type Wanted,
} from './expressions';
import { parsed, type FormMistake } from './mistake';
import type { Path } from './path';

interface KnownClause {
  readonly clause: Clause;
  readonly path: Path;
}

/** Parts of a text when all clauses are written out: a form that says this much in one sentence is a slip. */
const MOST_PARTS = 20_000;

const OF_ITEMS: readonly string[] = ITEM_WORDS;

const signature = (name: string, { names, inList }: Scene): string =>
  `${name}|${inList}|${[...names].map(([own, kind]) => `${own}=${kind}`).join('|')}`;

export class Walker {
  readonly mistakes: FormMistake[] = [];
  /** Clauses that something calls. */
  readonly called = new Set<string>();
  private readonly expressions: Expressions;
  /** How many parts a clause has in a scene; undefined while it is gone through. */
  private readonly sizes = new Map<string, number | undefined>();

  constructor(
    private readonly clauses: ReadonlyMap<string, KnownClause>,
    questions: ReadonlyMap<string, unknown>,
  ) {
    this.expressions = new Expressions(questions);
  }

  cases(cases: readonly Case[], path: Path, scene: Scene): number {
    return cases.reduce((most, { when, text }, index) => {
      const own = [...path, 'cases', index];
      if (when !== undefined) this.condition(when, [...own, 'when'], scene);
      return Math.max(most, this.template(text, [...own, 'text'], scene));
    }, 0);
  }

  condition(source: string, path: Path, scene: Scene): void {
    const condition = parsed(
      () => parseCondition(source),
      (error) => this.unreadable(error, path),
    );
    if (condition) conditionMistakes(this.expressions, condition, scene, this.teller(path));
  }

  expression(source: string, path: Path, wanted: Wanted, scene: Scene): void {
    const expression = parsed(
      () => parseExpression(source),
      (error) => this.unreadable(error, path),
    );
    if (expression) this.expressions.check(expression, wanted, scene, this.teller(path));
  }

  pattern(source: string, path: Path): Pattern | undefined {
    const pattern = parsed(
      () => parsePattern(source),
      (error) => this.unreadable(error, path),
    );
    if (pattern) patternMistakes(pattern, this.teller(path));
    return pattern;
  }

  /** How many parts it comes to with all clauses written out. */
  template(source: string, path: Path, scene: Scene, only?: readonly TemplatePart['kind'][]): number {
    let size = 0;
    for (const piece of templatePiecesOf(source)) {
      const [part] =
        parsed(
          () => parseTemplate(piece.text),
          (error) => this.tell(path, error.what, placeIn(piece, error)),
        ) ?? [];
      if (!part) continue;
      const tell: TellMistake = (what) => this.tell(path, what, piece);
      if (only && !only.includes(part.kind)) tell(mistake('onlyWords'));
      size += 1 + this.part(part, scene, tell);
    }
    if (size > MOST_PARTS) this.tell(path, mistake('tooLong'));
    return size;
  }

  private part(part: TemplatePart, scene: Scene, tell: TellMistake): number {
    switch (part.kind) {
      case 'text':
        return 0;
      case 'word':
        if (OF_ITEMS.includes(part.word) && !scene.inList) tell(mistake('itemWord', { word: part.word }));
        return 0;
      case 'figure':
        this.expressions.check(part.of, 'number', scene, tell);
        return 0;
      case 'words':
        this.expressions.check(part.of, 'words', scene, tell);
        return 0;
      case 'list':
        patternMistakes(part.over, tell);
        return this.call(part.clause, [], LISTED, tell);
      case 'clause': {
        const kinds = part.arguments.map((one) => this.expressions.kindOf(one, scene, tell));
        return this.call(part.clause, kinds, { names: new Map(), inList: scene.inList }, tell);
      }
    }
  }

  /** What a clause says in a scene, with what it is given under the names it takes. */
  private call(name: string, given: readonly Kind[], scene: Scene, tell: TellMistake): number {
    const known = this.clauses.get(name);
    if (!known) {
      tell(mistake('noClause', { name }));
      return 0;
    }
    this.called.add(name);
    const { takes, cases } = known.clause;
    if (takes.length !== given.length) {
      tell(mistake('arguments', { name, wanted: String(takes.length), given: String(given.length) }));
      return 0;
    }
    const names = new Map([
      ...scene.names,
      ...takes.map((own, i): [string, Kind] => [own, given[i] ?? 'entry']),
    ]);
    return this.clause({ ...known, clause: { name, takes, cases } }, { ...scene, names }, tell);
  }

  private clause({ clause, path }: KnownClause, scene: Scene, tell: TellMistake): number {
    const key = signature(clause.name, scene);
    if (this.sizes.has(key)) {
      const size = this.sizes.get(key);
      if (size === undefined) tell(mistake('circle', { name: clause.name }));
      return size ?? 0;
    }
    this.sizes.set(key, undefined);
    const size = this.cases(clause.cases, path, scene);
    this.sizes.set(key, size);
    return size;
  }

  /** A clause that nothing calls, whatever it may be given. */
  uncalled({ clause, path }: KnownClause): void {
    const names = new Map([...LISTED.names, ...clause.takes.map((own): [string, Kind] => [own, 'entry'])]);
    this.clause({ clause, path }, { names, inList: true }, (what) => this.tell(path, what));
  }

  private unreadable({ what, offset, found }: NotationError, path: Path): void {
    this.tell(path, what, { offset, text: shortened(found) });
  }

  private teller(path: Path): TellMistake {
    return (what) => this.tell(path, what);
  }

  tell(path: Path, what: Message, at?: FormMistake['at']): void {
    this.mistakes.push({ path, what, ...(at ? { at } : {}) });
  }
}

/** What stands in a slot is shown whole; a brace without a partner is pointed at itself. */
function placeIn({ text, offset }: TemplatePiece, mistake: NotationError): FormMistake['at'] {
  if (text.startsWith('{') && text.endsWith('}')) return { offset, text, within: mistake.offset };
  return { offset: offset + mistake.offset, text: shortened(mistake.found) };
}
