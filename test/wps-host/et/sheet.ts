/** A sheet, and the sheets, of the simulated 表格. */
import type { Area } from '../../../src/core/grid';
import { WHOLE_SHEET, parseAreas } from '../../office-host/excel/addresses';
import type { Worksheet } from '../../office-host/excel/worksheet';
import { numberOf, hexOf } from './colour';
import type { Program } from './program';
import { EtSimRange } from './range';
import { outOfRange, refused } from './trouble';

/** `Range("A1,B7,…")` takes no more (from the model). */
const LONGEST_ADDRESS = 255;
const VISIBLE = { Visible: -1, Hidden: 0, VeryHidden: 2 } as const;
const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export class Sheet {
  constructor(
    readonly $program: Program,
    readonly $model: Worksheet,
  ) {}

  get Name(): string {
    return this.$model.name;
  }
  set Name(name: string) {
    this.$model.name = name;
  }
  get Visible(): number {
    return VISIBLE[this.$model.visibility];
  }
  set Visible(value: number) {
    this.$model.visibility = value === -1 ? 'Visible' : value === 0 ? 'Hidden' : 'VeryHidden';
  }
  get ProtectContents(): boolean {
    return this.$model.protection.protected;
  }
  /** Cells with a format count too; of an empty sheet it is A1 (measured). */
  get UsedRange(): EtSimRange {
    return new EtSimRange(this, [this.$model.$cells.used(WHOLE_SHEET, false) ?? FIRST_CELL]);
  }
  get Cells(): EtSimRange {
    return new EtSimRange(this, [WHOLE_SHEET]);
  }
  get Tab(): { Color: unknown } {
    const { $model: model } = this;
    return {
      get Color() {
        return numberOf(model.tabColor);
      },
      set Color(value) {
        model.tabColor = hexOf(value);
      },
    };
  }
  get PageSetup(): Record<string, unknown> {
    return this.$program.pageOf(this.$model);
  }
  get Hyperlinks(): { Add(...given: unknown[]): void } {
    return {
      Add: (anchor, _address, place, _tip, text) => {
        const range = anchor as EtSimRange;
        range.guard();
        this.$model.$eachCell(range.$area, (cell) => {
          cell.hyperlink = {
            documentReference: place,
            ...(text === undefined ? {} : { textToDisplay: text }),
          };
        });
      },
    };
  }
  Range(address: string): EtSimRange {
    if (address.length > LONGEST_ADDRESS) throw refused();
    return new EtSimRange(this, parseAreas(address));
  }
  Activate(): void {
    this.$model.activate();
  }
  Move(before: Sheet): void {
    this.$model.position = before.$model.position;
  }
  Protect(): void {
    this.$model.protection.protect();
  }
  /** Asks the user where alerts are on. */
  Delete(): void {
    if (this.$program.DisplayAlerts) throw new Error('a question to the user');
    this.$model.delete();
  }
}

export class Sheets {
  constructor(private readonly program: Program) {}

  private get all(): readonly Worksheet[] {
    return this.program.$book.$sheets;
  }
  get Count(): number {
    return this.all.length;
  }
  /** From 1. */
  Item(which: number | string): Sheet {
    const found =
      typeof which === 'number' ? this.all[which - 1] : this.all.find(({ name }) => name === which);
    if (!found) throw outOfRange();
    return new Sheet(this.program, found);
  }
  /** Whether WPS minds where it is told to put it is not known: here it does not. */
  Add(): Sheet {
    const book = this.program.$book;
    if (book.$structureProtected) throw refused();
    const sheet = book.worksheets.add();
    book.$active = sheet;
    return new Sheet(this.program, sheet);
  }
}
