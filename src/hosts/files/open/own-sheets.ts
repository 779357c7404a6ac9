/** Sheets of ours that are not in the file as it was opened (报告, 补充资料): kept beside it until it is saved, in the browser's storage too. */
import type { Grid } from '../../../core/grid';
import { createWorkbook } from '../create';
import type { SheetSpec } from '../create';
import type { FileMemory } from './memory';
import { gridOfSpec } from './spec-grid';

export const OWN_SHEETS_KEY = 'own-sheets';

export class OwnSheets {
  private readonly specs: Map<string, SheetSpec>;
  private readonly grids = new WeakMap<SheetSpec, Grid>();

  constructor(private readonly memory: FileMemory) {
    this.specs = new Map(restored(memory.get(OWN_SHEETS_KEY)).map((spec) => [spec.name, spec]));
  }

  put(spec: SheetSpec): void {
    this.specs.set(spec.name, spec);
    this.memory.set(OWN_SHEETS_KEY, JSON.stringify([...this.specs.values()], plain));
  }

  all(): readonly SheetSpec[] {
    return [...this.specs.values()];
  }

  /** The sheets of the file with ours: in place of one of that name, or after all. */
  among(grids: readonly Grid[]): Grid[] {
    const names = new Set(grids.map(({ name }) => name));
    const gridNamed = (name: string): Grid | undefined => {
      const spec = this.specs.get(name);
      return spec && this.gridOf(spec);
    };
    return [
      ...grids.map((grid) => gridNamed(grid.name) ?? grid),
      ...this.all()
        .filter(({ name }) => !names.has(name))
        .map((spec) => this.gridOf(spec)),
    ];
  }

  /** The same object as long as the sheet is the same. */
  private gridOf(spec: SheetSpec): Grid {
    const grid = this.grids.get(spec) ?? gridOfSpec(spec);
    this.grids.set(spec, grid);
    return grid;
  }
}

/** JSON knows neither sets nor maps. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Set) return { set: [...(value as Set<unknown>)] };
  if (value instanceof Map) return { map: [...(value as Map<unknown, unknown>)] };
  return value;
}

function revived(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('set' in value && Array.isArray(value.set)) return new Set<unknown>(value.set);
  if ('map' in value && Array.isArray(value.map))
    return new Map<unknown, unknown>(value.map as [unknown, unknown][]);
  return value;
}

/** What can't be made into a workbook again was not ours, or is of an older version: it is forgotten. */
function restored(text: string | undefined): SheetSpec[] {
  if (text === undefined) return [];
  try {
    const specs = JSON.parse(text, revived) as SheetSpec[];
    createWorkbook(specs);
    return specs;
  } catch {
    return [];
  }
}
