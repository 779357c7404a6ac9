/** From places in the text that was read to what stands there in the part. */
import type { TableBlock } from '../../../../core/document';
import type { Draft } from '../read/draft';
import type { UnderstoodDocx } from '../read/read';
import type { Atom, DocxSource, SourceControl, SourceElement, SourceParagraph } from '../read/source';
import type { CellDraft, RowDraft, TableDraft } from '../read/tables';
import type { patchMessage } from './messages';

type Reason = Extract<Parameters<typeof patchMessage>[0], `in${string}`>;

/** An atom and what of its paragraph's text it is. */
export interface PlacedAtom {
  readonly atom: Atom;
  readonly from: number;
  readonly to: number;
}

export interface PlacedParagraph {
  readonly text: string;
  /** The length of its automatic number. */
  readonly label: number;
  readonly atoms: readonly PlacedAtom[];
  /** Of the file: several where one runs on into the next. */
  readonly sources: readonly SourceParagraph[];
}

export class PatchPlaces {
  private readonly drafts = new Map<number, Draft[]>();
  private readonly known = new Map<number, PlacedParagraph>();
  /** Told once: which tables are frames takes a look at every cell. */
  private readonly bodyTables: readonly TableDraft[];

  constructor(
    private readonly understood: UnderstoodDocx,
    private readonly source: DocxSource,
  ) {
    const { body, text } = understood;
    this.bodyTables = body.tables;
    for (const draft of body.drafts) {
      const paragraph = text.placeOf(draft);
      if (paragraph === undefined) continue;
      const here = this.drafts.get(paragraph);
      if (here) here.push(draft);
      else this.drafts.set(paragraph, [draft]);
    }
  }

  /** How many paragraphs there are. */
  get count(): number {
    return this.understood.text.paragraphs.length;
  }

  get tables(): readonly TableBlock[] {
    return this.understood.tables;
  }

  /** Of the table with this number, as the file has them. */
  rowsOf(table: number): readonly RowDraft[] | undefined {
    return this.bodyTables[table - 1]?.rows;
  }

  elementOf(draft: RowDraft | CellDraft): SourceElement | undefined {
    return this.source.elementOf(draft);
  }

  get controls(): Iterable<SourceControl> {
    return this.source.controls;
  }

  controlOf(element: SourceElement): SourceControl | undefined {
    return this.source.controlOf(element);
  }

  paragraphsIn(cell: CellDraft): readonly SourceParagraph[] {
    return cell.drafts.flatMap((draft) => this.source.of(draft) ?? []);
  }

  of(paragraph: number): PlacedParagraph | undefined {
    const known = this.known.get(paragraph);
    if (known) return known;
    const text = this.understood.text.paragraphs[paragraph]?.text;
    if (text === undefined) return undefined;
    const placed = this.placed(text, this.drafts.get(paragraph) ?? []);
    this.known.set(paragraph, placed);
    return placed;
  }

  private placed(text: string, drafts: readonly Draft[]): PlacedParagraph {
    const sources = drafts.flatMap((draft) => this.source.of(draft) ?? []);
    const shown = sources.flatMap(({ atoms }) =>
      atoms.filter(({ within }) => !within.some(({ closed }) => closed)),
    );
    const label = text.length - shown.reduce((sum, one) => sum + one.text.length, 0);
    let at = label;
    const atoms = shown.map((atom): PlacedAtom => {
      const from = at;
      at += atom.text.length;
      return { atom, from, to: at };
    });
    return { text, label, atoms, sources };
  }

  /** Why the words of an atom can't be others; undefined where they can. */
  fixedBecause({ element, run, fields }: Atom): Reason | undefined {
    if (fields.some(({ closed }) => closed)) return 'inField';
    for (let around = element.parent; around; around = around.parent) {
      if (around.name === 'w:fldSimple') return 'inField';
      if (around.name.startsWith('m:')) return 'inEquation';
      if (this.source.isBound(around)) return 'inBound';
    }
    const isSign = element.name !== 'w:t';
    const holdsMore = isSign && element.closeStart > element.openEnd;
    return run && !holdsMore ? undefined : 'inOther';
  }
}

/** Whether a paragraph stands in one of two ways to show the same. */
export function isWithinWay(
  { sources: [paragraph] }: PlacedParagraph,
  way: 'mc:Choice' | 'mc:Fallback',
): boolean {
  for (let around = paragraph?.parent; around; around = around.parent) if (around.name === way) return true;
  return false;
}
