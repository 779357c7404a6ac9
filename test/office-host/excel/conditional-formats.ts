/** Conditional formats of a worksheet; an add-in sees those that touch the range it asks. */
import type { Area } from '../../../src/core/grid';
import { HostCollection, HostObject, NULL_OBJECT, invalidArgument, notFound } from '../richapi/host-object';
import { meet } from './addresses';
import type { Worksheet } from './worksheet';

export class ConditionalFormat extends HostObject {
  readonly $info = { name: 'ConditionalFormat', id: 'id', scalars: ['id', 'type', 'priority', 'stopIfTrue'] };
  stopIfTrue = false;
  readonly $custom = new CustomFormat(this);

  constructor(
    readonly $sheet: Worksheet,
    readonly id: string,
    readonly type: string,
    readonly $areas: readonly Area[],
  ) {
    super();
  }

  get priority(): number {
    return this.$sheet.$conditionalFormats.indexOf(this);
  }
  get custom(): CustomFormat {
    if (this.type !== 'Custom') throw notFound();
    return this.$custom;
  }
  get customOrNullObject(): CustomFormat | typeof NULL_OBJECT {
    return this.type === 'Custom' ? this.$custom : NULL_OBJECT;
  }
  delete(): void {
    this.$sheet.$guard();
    this.$sheet.$conditionalFormats.splice(this.priority, 1);
  }
}

class CustomFormat extends HostObject {
  readonly $info = { name: 'CustomConditionalFormat' };
  readonly rule: Rule;
  readonly format = new RuleFormat();
  constructor(format: ConditionalFormat) {
    super();
    this.rule = new Rule(format);
  }
}

class Rule extends HostObject {
  readonly $info = { name: 'ConditionalFormatRule', scalars: ['formula'] };
  private text = '';
  constructor(private readonly of: ConditionalFormat) {
    super();
  }
  get formula(): string {
    return this.text;
  }
  set formula(text: string) {
    this.of.$sheet.$guard();
    if (!text.startsWith('=')) throw invalidArgument();
    this.text = text;
  }
}

class RuleFormat extends HostObject {
  readonly $info = { name: 'ConditionalRangeFormat', scalars: ['numberFormat'] };
  numberFormat: unknown = null;
  readonly fill = new RuleFill();
  readonly font = new RuleFont();
}

class RuleFill extends HostObject {
  readonly $info = { name: 'ConditionalRangeFill', scalars: ['color'] };
  color = '';
}

class RuleFont extends HostObject {
  readonly $info = { name: 'ConditionalRangeFont', scalars: ['color', 'bold', 'italic', 'underline'] };
  color = '';
  bold = false;
  italic = false;
  underline = 'None';
}

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly $info = { name: 'ConditionalFormatCollection' };
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get $items(): readonly ConditionalFormat[] {
    return this.sheet.$conditionalFormats.filter((format) =>
      format.$areas.some((area) => this.areas.some((own) => meet(own, area))),
    );
  }

  /** At the top of the priorities, as Excel does. */
  add(type: string): ConditionalFormat {
    this.sheet.$guard();
    const format = new ConditionalFormat(this.sheet, this.sheet.$workbook.$newId('CF'), type, this.areas);
    this.sheet.$conditionalFormats.unshift(format);
    return format;
  }

  clearAll(): void {
    for (const format of this.$items) format.delete();
  }

  getItem(id: string): ConditionalFormat {
    const format = this.$items.find((one) => one.id === id);
    if (!format) throw notFound();
    return format;
  }

  getItemOrNullObject(id: string): ConditionalFormat | typeof NULL_OBJECT {
    return this.$items.find((one) => one.id === id) ?? NULL_OBJECT;
  }
}
