/** Conditions of formats: those of a sheet that meet a range, from 1, the first of them the strongest. */
import { meet } from '../../office-host/excel/addresses';
import { ConditionalFormat } from '../../office-host/excel/conditional-formats';
import { hexOf } from './colour';
import type { EtSimRange } from './range';
import { outOfRange, refused } from './trouble';

const BY_EXPRESSION = 2;
const TYPES: Readonly<Record<string, number>> = { Custom: BY_EXPRESSION, DataBar: 4 };

export class Conditions {
  constructor(private readonly of: EtSimRange) {}

  private get all(): ConditionalFormat[] {
    return this.of.$sheet.$model.$conditionalFormats.filter((format) =>
      format.$areas.some((area) => this.of.$areas.some((own) => meet(own, area))),
    );
  }

  get Count(): number {
    return this.all.length;
  }

  Item(index: number): Condition {
    const format = this.all[index - 1];
    if (!format) throw outOfRange();
    return new Condition(format);
  }

  /** From the model: a new one comes last, and its formula has to be one. */
  Add(type: number, _operator: undefined, formula: string): Condition {
    this.of.guard();
    if (type !== BY_EXPRESSION || !formula.startsWith('=')) throw refused();
    const { $model: sheet } = this.of.$sheet;
    const format = new ConditionalFormat(sheet, sheet.$workbook.$newId('CF'), 'Custom', this.of.$areas);
    format.$custom.rule.formula = formula;
    sheet.$conditionalFormats.push(format);
    return new Condition(format);
  }
}

class Condition {
  constructor(private readonly format: ConditionalFormat) {}

  get Type(): number {
    return TYPES[this.format.type] ?? 1;
  }
  /** From the model: only some kinds have one. */
  get Formula1(): string {
    if (this.format.type !== 'Custom') throw refused();
    return this.format.$custom.rule.formula;
  }
  get StopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(value: boolean) {
    this.format.stopIfTrue = value;
  }
  get Interior(): ConditionInterior {
    return new ConditionInterior(this.format);
  }
  get Font(): ConditionFont {
    return new ConditionFont(this.format);
  }
  SetFirstPriority(): void {
    const all = this.format.$sheet.$conditionalFormats;
    all.splice(all.indexOf(this.format), 1);
    all.unshift(this.format);
  }
  Delete(): void {
    this.format.delete();
  }
}

class ConditionInterior {
  constructor(private readonly format: ConditionalFormat) {}
  set Color(value: unknown) {
    this.format.$custom.format.fill.color = hexOf(value);
  }
}

class ConditionFont {
  constructor(private readonly format: ConditionalFormat) {}
  set Color(value: unknown) {
    this.format.$custom.format.font.color = hexOf(value);
  }
  set Bold(value: unknown) {
    this.format.$custom.format.font.bold = value === true;
  }
  set Italic(value: unknown) {
    this.format.$custom.format.font.italic = value === true;
  }
  set Underline(value: unknown) {
    this.format.$custom.format.font.underline = value === 2 ? 'Single' : 'None';
  }
}
