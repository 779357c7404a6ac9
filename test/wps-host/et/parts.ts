/** Custom XML parts of the simulated 表格 (declared, and present on UOS). */
import type { Workbook } from '../../office-host/excel/workbook';
import { outOfRange } from './trouble';

export class Parts {
  constructor(
    private readonly book: Workbook,
    private readonly namespace?: string,
  ) {}

  private get ids(): string[] {
    return [...this.book.$customXml.keys()].filter(
      (id) =>
        this.namespace === undefined || this.book.$customXml.get(id)?.includes(`xmlns="${this.namespace}"`),
    );
  }
  get Count(): number {
    return this.ids.length;
  }
  Item(index: number): Part {
    const id = this.ids[index - 1];
    if (id === undefined) throw outOfRange();
    return new Part(this.book, id);
  }
  Add(xml: string): Part {
    const id = this.book.$newId('X');
    this.book.$customXml.set(id, xml);
    return new Part(this.book, id);
  }
  SelectByNamespace(namespace: string): Parts {
    return new Parts(this.book, namespace);
  }
}

class Part {
  constructor(
    private readonly book: Workbook,
    private readonly id: string,
  ) {}
  get XML(): string {
    return this.book.$customXml.get(this.id) ?? '';
  }
  Delete(): void {
    this.book.$customXml.delete(this.id);
  }
}
