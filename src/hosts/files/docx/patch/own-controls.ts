/** Content controls of a document: which of them tell figures of ours, and what may stand in the others. */
import type { Splice } from '../../xlsx/patch/splice';
import type { SourceControl, SourceElement, SourceRun } from '../read/source';
import { isFigureTag, isLearnedTag } from '../write/tag';
import type { PatchPlaces } from './places';

/** Properties that make no control of another kind, and lock nothing. */
const PLAIN = new Set([
  'w:rPr',
  'w:alias',
  'w:tag',
  'w:id',
  'w:placeholder',
  'w:temporary',
  'w:showingPlcHdr',
  'w:richText',
  'appearance',
  'color',
]);

const isPlain = ({ properties }: SourceControl): boolean => [...properties].every((one) => PLAIN.has(one));

const isOfFigure = ({ tag, isHidden }: SourceControl): boolean =>
  isFigureTag(tag) && (isHidden || isLearnedTag(tag));

/** What LibreOffice 7.4 leaves of a control within a line: it says nothing any more. */
const isNameless = ({ properties }: SourceControl): boolean => properties.size === 0;

export class OwnControls {
  private readonly figures: ReadonlyMap<SourceElement, SourceControl>;
  private readonly taken: Set<string>;
  private last = 0;

  constructor(private readonly places: PatchPlaces) {
    const all = [...places.controls];
    this.taken = new Set(all.map(({ id }) => id));
    const figures = all.filter(
      (one) => isPlain(one) && one.element.parent?.name === 'w:p' && (isOfFigure(one) || isNameless(one)),
    );
    this.figures = new Map(figures.map((one) => [one.element, one]));
  }

  /** A number that no control has. */
  nextId(): string {
    do this.last += 1;
    while (this.taken.has(String(this.last)));
    return String(this.last);
  }

  /** The paragraph a run stands in directly or in a figure’s control; undefined where it stands in more. */
  paragraphOf({ parent }: SourceRun): SourceElement | undefined {
    const own = parent?.name === 'w:sdtContent' ? parent.parent : undefined;
    const around = own && this.figures.has(own) ? own.parent : parent;
    return around?.name === 'w:p' && this.mayHold(around) ? around : undefined;
  }

  /** Whether a control may stand in a paragraph: not in one that holds words alone, is locked, or filled from elsewhere. */
  mayHold(paragraph: SourceElement): boolean {
    for (let around = paragraph.parent; around; around = around.parent) {
      const control = this.places.controlOf(around);
      if (control && !isPlain(control)) return false;
    }
    return true;
  }

  /** The tags of the controls of figures, as what goes: their words stay. */
  get going(): readonly Splice[] {
    return [...this.figures.values()].flatMap(({ element, content }): Splice[] => {
      const { start, end } = element;
      if (!content) return [];
      return [
        { start, end: content.openEnd, text: '' },
        { start: content.closeStart, end, text: '' },
      ];
    });
  }
}
