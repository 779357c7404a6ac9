/** The workbook an add-in sees, and what tests do to it as a user would. */
import type { Area } from '../../../src/core/grid';
import { HostCollection, HostObject, NULL_OBJECT, RichApiError, notFound } from '../richapi/host-object';
import { calculate } from './calculate';
import { enter } from './entry';
import { parseArea, withSheet } from './addresses';
import { Worksheet, WorksheetCollection } from './worksheet';

export type Author = 'addin' | 'user';

export interface WorkbookEvents {
  readonly cellsChanged: (sheet: Worksheet, area: Area, by: Author) => void;
  readonly sheetChanged: (what: 'added' | 'deleted', sheet: Worksheet, by: Author) => void;
}

export class Workbook extends HostObject {
  readonly $info = { name: 'Workbook', scalars: ['name', 'readOnly'] };
  readonly $sheets: Worksheet[] = [];
  readonly $settings = new Map<string, unknown>();
  readonly $customXml = new Map<string, string>();
  $selection = '';
  $structureProtected = false;
  /** A cell is being edited: every call fails until Enter is pressed. */
  $editing = false;
  $suspensions = 0;
  $events: WorkbookEvents | undefined;
  readonly readOnly = false;
  readonly application = new Application(this);
  readonly worksheets = new WorksheetCollection(this);
  readonly settings = new SettingCollection(this);
  readonly customXmlParts = new CustomXmlPartCollection(this);
  private author: Author = 'addin';
  private active: Worksheet | undefined;
  private ids = 0;

  constructor(readonly name = '决算公开表.xlsx') {
    super();
  }

  get $active(): Worksheet {
    const sheet = this.active ?? this.$sheets[0];
    if (!sheet) throw notFound();
    return sheet;
  }
  set $active(sheet: Worksheet) {
    this.active = sheet;
  }

  getSelectedRange(): HostObject {
    return this.$active.getRange(this.$selection || 'A1');
  }

  $newId(kind: string): string {
    return `{${kind}-${++this.ids}}`;
  }
  $addSheet(name: string): Worksheet {
    const sheet = new Worksheet(this, name);
    this.$sheets.push(sheet);
    return sheet;
  }
  $find(key: string): Worksheet | undefined {
    return this.$sheets.find(
      (sheet) => sheet.id === key || sheet.name.toLowerCase() === String(key).toLowerCase(),
    );
  }
  $sheet(name: string): Worksheet {
    const sheet = this.$find(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
  $guard(): void {
    if (!this.$editing) return;
    throw new RichApiError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    );
  }

  /** Types something into a cell, as the user. */
  $type(address: string, input: string | number | boolean): void {
    const { sheet: name, area } = parseArea(address);
    const sheet = name === undefined ? this.$active : this.$sheet(name);
    enter(sheet.$cells.make(area.top, area.left), input);
    this.byUser(() => this.$changed(sheet, area));
  }
  $changed(sheet: Worksheet, area: Area): void {
    this.recalculate();
    this.$events?.cellsChanged(sheet, area, this.author);
  }
  $sheetEvent(what: 'added' | 'deleted', sheet: Worksheet): void {
    this.$events?.sheetChanged(what, sheet, this.author);
  }
  /** What a user reads in the name box. */
  $where(): string {
    return this.$selection || withSheet(this.$active.name, { top: 0, left: 0, bottom: 0, right: 0 });
  }

  private byUser(work: () => void): void {
    this.author = 'user';
    try {
      work();
    } finally {
      this.author = 'addin';
    }
  }

  private recalculate(): void {
    const find = (name: string): ReturnType<typeof calculated> | undefined => {
      const sheet = this.$find(name);
      return sheet && calculated(sheet);
    };
    for (const sheet of this.$sheets)
      for (const { cell } of sheet.$cells.all()) {
        if (cell.formula === undefined) continue;
        const value = calculate(cell.formula, calculated(sheet), find);
        if (value === undefined) {
          cell.value ??= 0;
        } else if (!Number.isFinite(value)) {
          Object.assign(cell, { value: '#DIV/0!', kind: 'error' });
        } else if (value !== cell.value) {
          cell.value = value;
          delete cell.text;
          delete cell.kind;
        }
      }
  }
}

const calculated = (sheet: Worksheet) => ({
  name: sheet.name,
  cell: (row: number, column: number) => sheet.$cells.get(row, column),
});

class Application extends HostObject {
  readonly $info = { name: 'Application', scalars: ['calculationMode'] };
  calculationMode = 'Automatic';
  constructor(private readonly workbook: Workbook) {
    super();
  }
  suspendScreenUpdatingUntilNextSync(): void {
    this.workbook.$suspensions++;
  }
}

class Setting extends HostObject {
  readonly $info = { name: 'Setting', id: 'key', scalars: ['key', 'value'] };
  constructor(
    private readonly workbook: Workbook,
    readonly key: string,
  ) {
    super();
  }
  get value(): unknown {
    return this.workbook.$settings.get(this.key);
  }
  set value(value: unknown) {
    this.workbook.$settings.set(this.key, value);
  }
  delete(): void {
    this.workbook.$settings.delete(this.key);
  }
}

class SettingCollection extends HostCollection<Setting> {
  readonly $info = { name: 'SettingCollection' };
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get $items(): readonly Setting[] {
    return [...this.workbook.$settings.keys()].map((key) => new Setting(this.workbook, key));
  }
  add(key: string, value: unknown): Setting {
    this.workbook.$settings.set(key, value);
    return new Setting(this.workbook, key);
  }
  getItem(key: string): Setting {
    if (!this.workbook.$settings.has(key)) throw notFound();
    return new Setting(this.workbook, key);
  }
  getItemOrNullObject(key: string): Setting | typeof NULL_OBJECT {
    return this.workbook.$settings.has(key) ? new Setting(this.workbook, key) : NULL_OBJECT;
  }
}

class CustomXmlPart extends HostObject {
  readonly $info = { name: 'CustomXmlPart', id: 'id', scalars: ['id', 'namespaceUri'] };
  constructor(
    private readonly workbook: Workbook,
    readonly id: string,
  ) {
    super();
  }
  get namespaceUri(): string {
    return /xmlns="([^"]*)"/.exec(this.getXml())?.[1] ?? '';
  }
  getXml(): string {
    return this.workbook.$customXml.get(this.id) ?? '';
  }
  setXml(xml: string): void {
    this.workbook.$customXml.set(this.id, xml);
  }
  delete(): void {
    this.workbook.$customXml.delete(this.id);
  }
}

class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  readonly $info = { name: 'CustomXmlPartScopedCollection' };
  constructor(readonly $items: readonly CustomXmlPart[]) {
    super();
  }
  getItem(id: string): CustomXmlPart {
    const part = this.$items.find((one) => one.id === id);
    if (!part) throw notFound();
    return part;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | typeof NULL_OBJECT {
    const [only, another] = this.$items;
    return only && !another ? only : NULL_OBJECT;
  }
}

class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly $info = { name: 'CustomXmlPartCollection' };
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get $items(): readonly CustomXmlPart[] {
    return [...this.workbook.$customXml.keys()].map((id) => new CustomXmlPart(this.workbook, id));
  }
  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(
      this.$items.filter(({ namespaceUri }) => namespaceUri === namespace),
    );
  }
  add(xml: string): CustomXmlPart {
    const id = this.workbook.$newId('X');
    this.workbook.$customXml.set(id, xml);
    return new CustomXmlPart(this.workbook, id);
  }
  getItem(id: string): CustomXmlPart {
    if (!this.workbook.$customXml.has(id)) throw notFound();
    return new CustomXmlPart(this.workbook, id);
  }
}
