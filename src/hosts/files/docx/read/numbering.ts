/** Automatic numbering: what numbering.xml says of its lists. */
import { isOn, numberIn, readXml, type OpenTag } from './xml';

export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `（%1）`. */
  readonly text: string;
  /** What stands between number and text. */
  readonly suffix: string;
  /** Every number in plain digits, as laws are numbered. */
  readonly plain: boolean;
  /** Begins again after a level up to this one (1 is the top); 0 never does. */
  readonly restart: number | undefined;
  /** Paragraphs of this style belong to the level. */
  readonly style: string | undefined;
}

export interface List {
  /** What it counts with: lists of one definition count on together. */
  readonly counts: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The levels that begin anew where this list is first used, and with what. */
  readonly starts: ReadonlyMap<number, number>;
  /** A style whose list this is in truth. */
  readonly link: string | undefined;
}

export type Lists = ReadonlyMap<string, List>;

/** As many as a list can have. */
const LEVELS = 9;

type Draft = { -readonly [Key in keyof ListLevel]: ListLevel[Key] };

interface Definition {
  levels: Map<number, Draft>;
  link: string | undefined;
}

interface Instance {
  definition: string;
  levels: Map<number, Draft>;
  starts: Map<number, number>;
}

const newLevel = (): Draft => ({
  start: 1,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  plain: false,
  restart: undefined,
  style: undefined,
});

export function readNumbering(xml: string): Lists {
  const definitions = new Map<string, Definition>();
  const instances = new Map<string, Instance>();
  let definition: Definition | undefined;
  let instance: Instance | undefined;
  let override = 0;
  let level: Draft | undefined;

  const openLevel = (tag: OpenTag): void => {
    level = newLevel();
    const place = numberIn(tag, 'ilvl') ?? override;
    if (place < LEVELS) (instance ?? definition)?.levels.set(place, level);
  };
  const inLevel = (tag: OpenTag, draft: Draft): void => {
    if (tag.name === 'w:start') draft.start = numberIn(tag) ?? 1;
    else if (tag.name === 'w:numFmt') draft.format = tag.attribute('val') ?? 'decimal';
    else if (tag.name === 'w:lvlText') draft.text = tag.attribute('val') ?? '';
    else if (tag.name === 'w:suff') draft.suffix = tag.attribute('val') ?? 'tab';
    else if (tag.name === 'w:isLgl') draft.plain = isOn(tag);
    else if (tag.name === 'w:lvlRestart') draft.restart = numberIn(tag);
    else if (tag.name === 'w:pStyle') draft.style = tag.attribute('val');
  };

  readXml(xml, {
    open(tag) {
      if (tag.name === 'w:abstractNum') {
        definition = { levels: new Map(), link: undefined };
        definitions.set(tag.attribute('abstractNumId') ?? '', definition);
      } else if (tag.name === 'w:num') {
        instance = { definition: '', levels: new Map(), starts: new Map() };
        instances.set(tag.attribute('numId') ?? '', instance);
      } else if (tag.name === 'w:lvl') openLevel(tag);
      else if (level) inLevel(tag, level);
      else if (tag.name === 'w:numStyleLink' && definition) definition.link = tag.attribute('val');
      else if (tag.name === 'w:abstractNumId' && instance) instance.definition = tag.attribute('val') ?? '';
      else if (tag.name === 'w:lvlOverride') override = numberIn(tag, 'ilvl') ?? 0;
      else if (tag.name === 'w:startOverride') instance?.starts.set(override, numberIn(tag) ?? 1);
    },
    close(name) {
      if (name === 'w:lvl') level = undefined;
      else if (name === 'w:abstractNum') definition = undefined;
      else if (name === 'w:num') instance = undefined;
    },
  });
  return new Map([...instances].map(([id, made]) => [id, listOf(made, definitions.get(made.definition))]));
}

const listOf = ({ definition, levels, starts }: Instance, defined: Definition | undefined): List => ({
  counts: definition,
  levels: new Map([...(defined?.levels ?? []), ...levels]),
  starts,
  link: defined?.link,
});
