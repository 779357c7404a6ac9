/** What a paragraph's style says of it, inherited through the styles it is based on. */
import { isOn, numberIn, readXml, type OpenTag } from './xml';

export interface Style {
  readonly id: string;
  /** Built-in styles have English names whatever the language of the program: `heading 1`. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
  readonly hidden: boolean | undefined;
}

type Draft = { -readonly [Key in keyof Style]: Style[Key] };

/** Word refuses more than 11. */
const LONGEST_CHAIN = 16;

export class Styles {
  constructor(
    private readonly byId: ReadonlyMap<string, Style>,
    /** The style of paragraphs that name none. */
    readonly ofParagraphs: string | undefined,
  ) {}

  /** The style and those it is based on, nearest first: a few, even where they go in a circle. */
  chain(id: string | undefined): Style[] {
    const found: Style[] = [];
    let next = id;
    while (next !== undefined && found.length < LONGEST_CHAIN) {
      const style = this.byId.get(next);
      if (!style) break;
      found.push(style);
      next = style.basedOn;
    }
    return found;
  }

  /** The nearest value that a style or one it is based on gives. */
  inherited<Key extends keyof Style>(id: string | undefined, key: Key): Style[Key] | undefined {
    return this.chain(id).find((style) => style[key] !== undefined)?.[key];
  }
}

export const NO_STYLES = new Styles(new Map(), undefined);

export function readStyles(xml: string): Styles {
  const byId = new Map<string, Style>();
  let ofParagraphs: string | undefined;
  let draft: Draft | undefined;
  readXml(xml, {
    open(tag, parent) {
      if (tag.name === 'w:style') {
        draft = newStyle(tag);
        byId.set(draft.id, draft);
        if (tag.attribute('type') === 'paragraph' && isDefault(tag)) ofParagraphs = draft.id;
      } else if (draft) describe(draft, tag, parent);
    },
    close(name) {
      if (name === 'w:style') draft = undefined;
    },
  });
  return new Styles(byId, ofParagraphs);
}

const isDefault = (tag: OpenTag): boolean => ['1', 'true', 'on'].includes(tag.attribute('default') ?? '');

const newStyle = (tag: OpenTag): Draft => ({
  id: tag.attribute('styleId') ?? '',
  name: '',
  basedOn: undefined,
  outline: undefined,
  list: undefined,
  level: undefined,
  hidden: undefined,
});

function describe(draft: Draft, tag: OpenTag, parent: string): void {
  if (tag.name === 'w:name' && parent === 'w:style') draft.name = tag.attribute('val') ?? '';
  else if (tag.name === 'w:basedOn') draft.basedOn = tag.attribute('val');
  else if (tag.name === 'w:outlineLvl' && parent === 'w:pPr') draft.outline = numberIn(tag);
  else if (tag.name === 'w:numId' && parent === 'w:numPr') draft.list = tag.attribute('val');
  else if (tag.name === 'w:ilvl' && parent === 'w:numPr') draft.level = numberIn(tag);
  else if (tag.name === 'w:vanish' && parent === 'w:rPr') draft.hidden = isOn(tag);
}
