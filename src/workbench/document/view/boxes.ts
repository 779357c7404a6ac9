/** Where on its pages a target is printed. */
import { PrintedText, type PageBox, type PrintedLine, type TableBlock } from '../../../core/document';
import type { TextPlace } from '../../../core/proofread/types';
import { cellIn } from '../model/targets';
import type { Target } from '../model/types';

/** What the boxes are found in; made once for a document. */
export class PrintedPlaces {
  private readonly text: PrintedText;
  private readonly blocks: ReadonlyMap<number, TableBlock>;

  constructor(
    texts: readonly { readonly text: string }[],
    lines: readonly PrintedLine[],
    blocks: readonly TableBlock[],
  ) {
    this.text = new PrintedText(texts, lines);
    this.blocks = new Map(blocks.map((one) => [one.number, one]));
  }

  boxesOf(target: Target): readonly PageBox[] {
    if (target.kind === 'box') return [target.box];
    if (target.kind === 'text') return this.boxesOfText(target);
    const box = cellIn(this.blocks.get(target.table), target.row, target.column)?.box;
    return box ? [box] : [];
  }

  boxesOfText(place: TextPlace): readonly PageBox[] {
    return this.text.boxesOf(place);
  }
}
