/** The looks of cells, kept as plain properties: fill, font, alignment, borders; widths and heights belong to the sheet. */
import type { Area } from '../../../src/core/grid';
import { HostCollection, HostObject, invalidArgument } from '../richapi/host-object';
import type { Worksheet } from './worksheet';

/** Cells of one or several areas of a sheet. */
interface Styled {
  readonly $sheet: Worksheet;
  readonly $areas: readonly Area[];
}

function styleOf(of: Styled, path: string, otherwise: unknown): unknown {
  const seen = new Set<unknown>();
  for (const area of of.$areas)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        seen.add(of.$sheet.$cells.get(row, column)?.style?.[path] ?? otherwise);
  return seen.size === 1 ? [...seen][0] : null;
}

function setStyle(of: Styled, path: string, value: unknown): void {
  of.$sheet.$guard();
  for (const area of of.$areas)
    of.$sheet.$eachCell(area, (cell) => {
      (cell.style ??= {})[path] = value;
    });
}

/** Makes the properties of a class whose values are kept under `<prefix>/<name>`. */
function stored(target: object, prefix: string, defaults: Readonly<Record<string, unknown>>): void {
  for (const [name, otherwise] of Object.entries(defaults))
    Object.defineProperty(target, name, {
      get(this: StylePart) {
        return styleOf(this.of, prefix + name, otherwise);
      },
      set(this: StylePart, value: unknown) {
        setStyle(this.of, prefix + name, value);
      },
    });
}

abstract class StylePart extends HostObject {
  constructor(readonly of: Styled) {
    super();
  }
}

const FONT = { bold: false, italic: false, color: '#000000', name: '宋体', size: 11, underline: 'None' };
const ALIGNMENT = {
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  indentLevel: 0,
};

class RangeFill extends StylePart {
  readonly $info = { name: 'RangeFill', scalars: ['color'] };
  clear(): void {
    setStyle(this.of, 'fill/color', undefined);
  }
}
stored(RangeFill.prototype, 'fill/', { color: '#FFFFFF' });

class RangeFont extends StylePart {
  readonly $info = { name: 'RangeFont', scalars: Object.keys(FONT) };
}
stored(RangeFont.prototype, 'font/', FONT);

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];

class RangeBorders extends HostCollection<RangeBorder> {
  readonly $info = { name: 'RangeBorderCollection' };
  constructor(private readonly of: Styled) {
    super();
  }
  get $items(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.of, edge));
  }
  getItem(edge: string): RangeBorder {
    if (!EDGES.includes(edge)) throw invalidArgument();
    return new RangeBorder(this.of, edge);
  }
}

/** Kept by its name on every cell of the range: enough to see that lines were drawn. */
class RangeBorder extends StylePart {
  readonly $info = { name: 'RangeBorder', scalars: ['style', 'color', 'sideIndex'] };
  constructor(
    of: Styled,
    readonly sideIndex: string,
  ) {
    super(of);
  }
  get style(): unknown {
    return styleOf(this.of, `border/${this.sideIndex}`, 'None');
  }
  set style(value: unknown) {
    setStyle(this.of, `border/${this.sideIndex}`, value);
  }
  get color(): unknown {
    return '#000000';
  }
  set color(_: unknown) {
    this.of.$sheet.$guard();
  }
}

class FormatProtection extends StylePart {
  readonly $info = { name: 'FormatProtection', scalars: ['locked'] };
}
stored(FormatProtection.prototype, 'protection/', { locked: true });

export class RangeFormat extends StylePart {
  readonly $info = { name: 'RangeFormat', scalars: [...Object.keys(ALIGNMENT), 'columnWidth', 'rowHeight'] };
  get fill(): RangeFill {
    return new RangeFill(this.of);
  }
  get font(): RangeFont {
    return new RangeFont(this.of);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.of);
  }
  get borders(): RangeBorders {
    return new RangeBorders(this.of);
  }
  /** Points. */
  get columnWidth(): number | null {
    return this.of.$sheet.$columnWidths.get(this.of.$areas[0]?.left ?? 0) ?? 54;
  }
  set columnWidth(points: number) {
    this.of.$sheet.$guard();
    for (const area of this.of.$areas)
      for (let column = area.left; column <= area.right; column++)
        this.of.$sheet.$columnWidths.set(column, points);
  }
  get rowHeight(): number | null {
    return this.of.$sheet.$rowHeights.get(this.of.$areas[0]?.top ?? 0) ?? 14.25;
  }
  set rowHeight(points: number) {
    this.of.$sheet.$guard();
    for (const area of this.of.$areas)
      for (let row = area.top; row <= area.bottom; row++) this.of.$sheet.$rowHeights.set(row, points);
  }
  autofitColumns(): void {}
  autofitRows(): void {}
}
stored(RangeFormat.prototype, '', ALIGNMENT);
