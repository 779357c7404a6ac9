/** Follows what a page does, operation by operation, and keeps what it leaves on the paper. */
import type { Page } from '../../../../core/page';
import { TooMuchWork, type WorkBudget } from '../budget';
import { DO, type Font, type Layers, type Operations, type PdfSheet } from '../engine';
import { Draft } from './draft';
import { boxAbout, matrixOf, overlap, within } from './matrix';
import { fill, paintImage, stroke } from './paint';
import { outlinesOf } from './paths';
import { placeOf } from './place';
import { changeState } from './settings';
import { PaintState } from './state';
import { setText } from './writing';

/** What a page is read with. */
export interface PageSources {
  readonly font: (name: string) => Font | undefined;
  readonly layers: Layers;
  readonly budget: WorkBudget;
}

type Arguments = readonly unknown[];

/** So many operations take as long as it takes to begin a drawing within a drawing. */
const DRAWING = 10;
/** So many numbers of a path take as long as an operation: a dot of a dotted line is a path of 13. */
const NUMBERS = 8;
/** Old programs allow for 28 states kept one upon the other. */
const MOST_KEPT = 10_000;

interface Group {
  readonly bbox?: ArrayLike<number> | null;
  readonly matrix?: ArrayLike<number> | null;
  /** There where the group is no picture but says where others show. */
  readonly smask?: unknown;
}

export class PageReader {
  readonly #reading: PageSources;
  readonly #draft: Draft;
  readonly #kept: PaintState[] = [];
  /** How many states were kept when each form and group in force began: what is in it takes back no more. */
  readonly #floors: number[] = [];
  readonly #groups: boolean[] = [];
  readonly #marks: boolean[] = [];
  #state = new PaintState();
  #clips = false;
  /** Text was begun and is not ended. */
  #isInText = false;

  constructor(sheet: PdfSheet, reading: PageSources) {
    const { matrix, width, height } = placeOf(sheet);
    this.#reading = reading;
    this.#draft = new Draft(width, height, reading.budget);
    this.#state.matrix = matrix;
  }

  take({ fnArray, argsArray }: Operations): void {
    this.#reading.budget.spend(fnArray.length);
    for (let at = 0; at < fnArray.length; at++) {
      this.#do(fnArray[at] ?? 0, (argsArray[at] ?? []) as Arguments);
    }
  }

  /** What was not told to its end is not known whole. */
  finish(number: number, isWhole: boolean): Page {
    if (!isWhole || this.#isInText) this.#draft.problem('damaged');
    return this.#draft.finish(number);
  }

  #do(operation: number, args: Arguments): void {
    if (operation === DO.beginText) this.#isInText = true;
    if (operation === DO.endText) this.#isInText = false;
    switch (operation) {
      case DO.save:
        this.#keep();
        break;
      case DO.restore:
        this.#takeBack();
        break;
      case DO.transform:
        this.#state.matrix = within(this.#state.matrix, matrixOf(args));
        break;
      case DO.clip:
      case DO.eoClip:
        this.#clips = true;
        break;
      case DO.constructPath:
        this.#path(args);
        break;
      case DO.paintFormXObjectBegin:
        this.#reading.budget.spend(DRAWING);
        this.#begin();
        this.#state.matrix = within(this.#state.matrix, matrixOf(args[0]));
        this.#clip(args[1] as ArrayLike<number> | null);
        break;
      case DO.paintFormXObjectEnd:
        this.#end();
        break;
      case DO.beginGroup:
        this.#beginGroup((args[0] ?? {}) as Group);
        break;
      case DO.endGroup:
        this.#endGroup();
        break;
      case DO.beginMarkedContent:
        this.#mark(true);
        break;
      case DO.beginMarkedContentProps:
        this.#mark(args[0] !== 'OC' || this.#reading.layers.isShown(args[1]));
        break;
      case DO.endMarkedContent:
        if (this.#marks.pop() === false) this.#draft.show();
        break;
      case DO.paintImageMaskXObject:
      case DO.paintImageXObject:
      case DO.paintInlineImageXObject:
      case DO.paintSolidColorImageMask:
        paintImage(this.#state, this.#draft);
        break;
      default:
        changeState(operation, args, this.#state, this.#reading.font);
        setText(operation, args, this.#state, this.#draft, this.#reading.font);
    }
  }

  #keep(): void {
    if (this.#kept.length > MOST_KEPT) throw new TooMuchWork();
    this.#kept.push(this.#state);
    this.#state = this.#state.copy();
  }

  #takeBack(): void {
    if (this.#kept.length > (this.#floors.at(-1) ?? 0)) this.#state = this.#kept.pop() ?? this.#state;
  }

  #begin(): void {
    this.#keep();
    this.#floors.push(this.#kept.length);
  }

  /** Also what was kept within and not taken back. */
  #end(): void {
    const floor = this.#floors.pop();
    if (floor === undefined) return;
    this.#kept.length = floor;
    this.#state = this.#kept.pop() ?? this.#state;
  }

  #beginGroup({ bbox, matrix, smask }: Group): void {
    this.#begin();
    const inside = this.#state.matrix;
    this.#state.matrix = within(inside, matrixOf(matrix));
    this.#clip(bbox);
    this.#state.matrix = inside;
    this.#state.beginGroup();
    const isShown = smask === undefined || smask === null;
    this.#groups.push(isShown);
    if (!isShown) this.#draft.hide();
  }

  #endGroup(): void {
    if (this.#groups.pop() === false) this.#draft.show();
    this.#end();
  }

  #mark(isShown: boolean): void {
    this.#marks.push(isShown);
    if (!isShown) this.#draft.hide();
  }

  #clip(box: ArrayLike<number> | null | undefined): void {
    if (!box) return;
    const state = this.#state;
    const clip = boxAbout(state.matrix, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0);
    state.clip = state.clip ? overlap(state.clip, clip) : clip;
  }

  #path(args: Arguments): void {
    const [painted, [path], bounds] = args as readonly [
      number,
      readonly [Float32Array | null],
      Float32Array | null,
    ];
    if (path && painted !== DO.endPath) {
      this.#reading.budget.spend(path.length / NUMBERS);
      const outlines = outlinesOf(path, this.#state.matrix);
      if (FILLS.has(painted)) fill(outlines, this.#state, this.#draft);
      if (STROKES.has(painted)) stroke(outlines, this.#state, this.#draft);
    }
    // A clip takes hold after what is painted with it; one without a path leaves nothing to be seen.
    if (this.#clips) this.#clip(bounds ?? [0, 0, 0, 0]);
    this.#clips = false;
  }
}

const FILLS = new Set<number>([
  DO.fill,
  DO.eoFill,
  DO.fillStroke,
  DO.eoFillStroke,
  DO.closeFillStroke,
  DO.closeEOFillStroke,
]);
const STROKES = new Set<number>([
  DO.stroke,
  DO.closeStroke,
  DO.fillStroke,
  DO.eoFillStroke,
  DO.closeFillStroke,
  DO.closeEOFillStroke,
]);
