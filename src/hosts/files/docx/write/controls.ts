/** Content controls (w:sdt): by their tags the add-in finds sections and figures again, however the text was edited. */
import {
  BuilderElement,
  FileChild,
  Paragraph,
  type IParagraphOptions,
  type TextRun,
  type XmlComponent,
} from 'docx';
import { clipped, controlTag } from './tag';
import { printable } from './xml';

export interface ControlName {
  /** What the program looks for; a longer one than Word takes is abbreviated by `controlTag`. */
  readonly tag: string;
  /** What a person sees in the control's properties; cut to what Word takes. */
  readonly alias: string;
}

/** Hands out the numbers that must differ between all controls of one document. */
export type Numbering = () => number;

export function numbering(): Numbering {
  let last = 0;
  return () => ++last;
}

const element = (name: string, children: readonly XmlComponent[]): XmlComponent =>
  new BuilderElement({ name, children });

const valued = (name: string, key: string, value: string): XmlComponent =>
  new BuilderElement<{ readonly value: string }>({ name, attributes: { value: { key, value } } });

/** No type is given: that means rich text, the only one that Office.js finds before WordApi 1.5. */
function properties(name: ControlName, number: number): XmlComponent {
  return element('w:sdtPr', [
    ...(name.alias === '' ? [] : [valued('w:alias', 'w:val', clipped(printable(name.alias)))]),
    valued('w:tag', 'w:val', controlTag(name.tag)),
    valued('w:id', 'w:val', String(number)),
    // No frame and no handle: a figure looks like the text around it, on screen and in print.
    valued('w15:appearance', 'w15:val', 'hidden'),
  ]);
}

/** A control within a line. */
export const inlineControl = (name: ControlName, number: number, runs: readonly TextRun[]): XmlComponent =>
  element('w:sdt', [properties(name, number), element('w:sdtContent', runs)]);

/** A control around whole paragraphs, of which there has to be at least one. */
export class BlockControl extends FileChild {
  constructor(name: ControlName, number: number, paragraphs: readonly Paragraph[]) {
    super('w:sdt');
    this.root.push(properties(name, number), element('w:sdtContent', paragraphs));
  }
}

/** A paragraph of runs and controls: the library's own takes only the children it knows. */
export class MixedParagraph extends Paragraph {
  constructor(options: Omit<IParagraphOptions, 'children'>, children: readonly XmlComponent[]) {
    super(options);
    this.root.push(...children);
  }
}
