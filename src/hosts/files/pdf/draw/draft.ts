/** A page while it is drawn: what has been put on it so far. */
import type { Glyph, Page, PageProblem, Rectangle, Ruling } from '../../../../core/page';
import type { WorkBudget } from '../budget';
import { Areas } from './areas';
import { linesOfDots } from './dots';
import { Doubles } from './doubles';
import { encloses, overlap } from './matrix';
import type { Colour } from './state';

/** So many operations take as long as a line takes to be put among the others. */
const RULING = 2;

export class Draft {
  readonly budget: WorkBudget;
  readonly #sheet: Rectangle;
  readonly #glyphs: Glyph[] = [];
  readonly #codes: number[] = [];
  readonly #rulings: Ruling[] = [];
  readonly #dots: Rectangle[] = [];
  readonly #clips: Rectangle[] = [];
  readonly #clipAt = new Map<string, number>();
  readonly #images: Rectangle[] = [];
  readonly #areas: Areas;
  readonly #problems = new Set<PageProblem>();
  #veils = 0;
  /** Letters that the file has and no page shows. */
  hidden = 0;
  /** Filled shapes that are neither lines nor rectangles: letters may have been made into them. */
  shapes = 0;

  constructor(width: number, height: number, budget: WorkBudget) {
    this.#sheet = { left: 0, top: 0, right: width, bottom: height };
    this.budget = budget;
    this.#areas = new Areas(budget);
  }

  problem(problem: PageProblem): void {
    this.#problems.add(problem);
  }

  /** What follows is not on the page (a layer that is not shown), until it is shown again. */
  hide(): void {
    this.#veils += 1;
  }

  show(): void {
    this.#veils -= 1;
  }

  isOnSheet(box: Rectangle): boolean {
    const { right, bottom } = this.#sheet;
    return box.right > 0 && box.bottom > 0 && box.left < right && box.top < bottom;
  }

  /** Where a clip stands among those of the page; undefined where it takes nothing from the page. */
  clipOf(clip: Rectangle | undefined): number | undefined {
    if (clip === undefined || encloses(clip, this.#sheet)) return undefined;
    const key = `${clip.left} ${clip.top} ${clip.right} ${clip.bottom}`;
    const known = this.#clipAt.get(key);
    if (known !== undefined) return known;
    this.#clipAt.set(key, this.#clips.length);
    return this.#clips.push(clip) - 1;
  }

  /** Whether paint can be told from what lies beneath it there. */
  isSeen(colour: Colour, box: Rectangle): boolean {
    if (colour === null || this.#veils > 0) return false;
    return colour === undefined || this.#areas.differsBeneath(colour, box);
  }

  /** `code` is what the file writes it by. */
  glyph(glyph: Glyph, code: number): void {
    this.#glyphs.push(glyph);
    this.#codes.push(code);
  }

  ruling(ruling: Ruling, clip: Rectangle | undefined): void {
    const shown = overlap(clip ? overlap(clip, ruling) : ruling, this.#sheet);
    const isLevel = ruling.direction === 'level';
    const length = isLevel ? shown.right - shown.left : shown.bottom - shown.top;
    if (length <= 0) return;
    this.budget.spend(RULING);
    this.#rulings.push({ ...shown, direction: ruling.direction });
  }

  dot(box: Rectangle): void {
    const shown = overlap(box, this.#sheet);
    if (shown.right > shown.left && shown.bottom > shown.top) this.#dots.push(shown);
  }

  area(box: Rectangle, colour: Colour, hides: boolean): void {
    if (colour === null || this.#veils > 0 || !this.isOnSheet(box)) return;
    this.#areas.add({ box, colour, hides, before: this.#glyphs.length });
  }

  image(box: Rectangle): void {
    const shown = overlap(box, this.#sheet);
    if (this.#veils > 0 || shown.right <= shown.left || shown.bottom <= shown.top) return;
    this.#images.push(shown);
    // Parts of a picture may let through what is beneath.
    this.area(box, undefined, false);
  }

  finish(number: number): Page {
    const covered = this.#areas.covered(this.#glyphs);
    const doubles = new Doubles();
    const glyphs = this.#glyphs.filter(
      (glyph, at) => !covered.has(at) && !doubles.isDouble(glyph, this.#codes[at] ?? 0),
    );
    if (glyphs.some(({ text }) => text === '')) this.problem('unmapped');
    if (this.#isPicture(glyphs.length)) this.problem('no-text');
    return {
      number,
      width: this.#sheet.right,
      height: this.#sheet.bottom,
      glyphs,
      rulings: [...this.#rulings, ...linesOfDots(this.#dots)],
      clips: this.#clips,
      images: this.#images,
      problems: [...this.#problems],
    };
  }

  /**
   * Nothing to read though something is drawn: a scan, or letters made into shapes. Letters that are there and not shown
   * were laid beneath a scan by a program that recognised them: its guess of a figure is no figure.
   */
  #isPicture(count: number): boolean {
    if (count === 0) return this.#images.length + this.shapes + this.hidden > 0;
    return this.#images.length > 0 && this.hidden > count;
  }
}
