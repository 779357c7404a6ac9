/** Texts beside that of the document: headers and footers of sections. Each is a document of its own. */
import { HostCollection, HostObject, invalidArgument } from '../richapi/host-object';
import type { WordDocument } from './document';

const TYPES = ['Primary', 'FirstPage', 'EvenPages'];

/** What a section has above and below its pages, by type. */
export interface Margins {
  readonly header: Record<string, WordDocument>;
  readonly footer: Record<string, WordDocument>;
}

export class Section extends HostObject {
  readonly $info = { name: 'Section', tracked: true };
  constructor(
    private readonly margins: Margins,
    private readonly empty: () => WordDocument,
  ) {
    super();
  }
  getHeader(type: string): HostObject {
    return this.body('header', type);
  }
  getFooter(type: string): HostObject {
    return this.body('footer', type);
  }
  private body(kind: keyof Margins, type: string): HostObject {
    if (!TYPES.includes(type)) throw invalidArgument();
    return (this.margins[kind][type] ??= this.empty()).body;
  }
}

export class SectionCollection extends HostCollection<Section> {
  readonly $info = { name: 'SectionCollection', tracked: true };
  constructor(readonly $items: readonly Section[]) {
    super();
  }
}
