/** What a paragraph is by its style. */
import type { Style, Styles } from './styles';

export interface Look {
  readonly kind: 'title' | 'heading' | 'contents' | undefined;
  readonly outline: number | undefined;
  readonly hidden: boolean;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** Names as Word, WPS, LibreOffice, Google and their Chinese editions write them. */
const KINDS: readonly (readonly ['title' | 'heading' | 'contents', RegExp])[] = [
  ['title', /^(?:title|标题|文章标题|公文标题)$/i],
  ['heading', /^(?:heading|标题)\s*[1-9]$|^[一二三四五]级标题$/i],
  [
    'contents',
    /^(?:(?:toc|目录|contents)\s*[1-9]|(?:toc|contents) heading|目录标题|WPSOffice手动目录\s*[1-9])$/i,
  ],
];

const kindOfName = (name: string): Look['kind'] => KINDS.find(([, names]) => names.test(name))?.[0];

/** Looks up styles, each once. */
export class Looks {
  private readonly known = new Map<string | undefined, Look>();

  constructor(private readonly styles: Styles) {}

  of(id: string | undefined): Look {
    const wanted = id ?? this.styles.ofParagraphs;
    const known = this.known.get(wanted);
    if (known) return known;
    const look = this.look(wanted);
    this.known.set(wanted, look);
    return look;
  }

  private look(id: string | undefined): Look {
    const nearest = <Key extends keyof Style>(key: Key): Style[Key] | undefined =>
      this.styles.inherited(id, key);
    return {
      kind: this.styles.chain(id).flatMap(({ name }) => kindOfName(name) ?? [])[0],
      outline: nearest('outline'),
      hidden: nearest('hidden') ?? false,
      list: nearest('list'),
      level: nearest('level'),
    };
  }
}
