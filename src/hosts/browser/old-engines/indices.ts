/** `d`, by which an expression tells where its groups stand (Chromium 90), for engines that refuse it. */

type Ranges = Record<string, [number, number] | undefined>;

const NAMED = /\\.|\(\?<([^=!>][^>]*)>/gs;

/** Each named group with what stands from its beginning to the end of the text, captured before it: its length is the place. */
const measuring = (source: string): string =>
  source.replace(NAMED, (part, name?: string) =>
    name === undefined ? part : `(?=(?<${name}$>[^]*))${part}`,
  );

/** Only named groups are told; nothing here asks for others. They are looked for where they are asked for: few matches are. */
class PlacedExpression extends RegExp {
  private readonly measure: RegExp;

  constructor(pattern: RegExp | string, flags?: string) {
    const source = typeof pattern === 'string' ? pattern : pattern.source;
    super(source, flags);
    this.measure = new RegExp(measuring(source), `${this.flags.replace(/[gy]/g, '')}y`);
  }

  override exec(text: string): RegExpExecArray | null {
    const match = super.exec(text);
    if (!match) return null;
    const { measure } = this;
    const { index } = match;
    Object.defineProperty(match, 'indices', { get: () => ({ groups: rangesIn(measure, text, index) }) });
    return match;
  }
}

function rangesIn(measure: RegExp, text: string, from: number): Ranges {
  measure.lastIndex = from;
  const groups = measure.exec(text)?.groups ?? {};
  return Object.fromEntries(
    Object.keys(groups)
      .filter((name) => !name.endsWith('$'))
      .map((name) => {
        const [own, rest] = [groups[name], groups[`${name}$`]];
        const start = text.length - (rest?.length ?? 0);
        return [name, own === undefined ? undefined : [start, start + own.length]];
      }),
  );
}

const withoutIndices = (flags: string): string => flags.replace('d', '');

export function addIndices(world: { RegExp: RegExpConstructor }): void {
  const Plain = world.RegExp;
  if (knowsIndices(Plain)) return;
  const made = (pattern: RegExp | string, flags?: string): RegExp =>
    flags?.includes('d') ? new PlacedExpression(pattern, withoutIndices(flags)) : new Plain(pattern, flags);
  world.RegExp = new Proxy(Plain, {
    apply: (_, __, [pattern, flags]: [RegExp | string, string?]) => made(pattern, flags),
    construct: (_, [pattern, flags]: [RegExp | string, string?]) => made(pattern, flags),
  });
}

function knowsIndices(Plain: RegExpConstructor): boolean {
  try {
    return new Plain('', 'd').flags === 'd';
  } catch {
    return false;
  }
}
