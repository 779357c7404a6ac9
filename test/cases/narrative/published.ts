/** The published explanations of the cases, read where they lie beside the project. */
import type { TextDocument } from '../../../src/core/proofread';
import type { CaseName } from '../../support/case-workbook';
import { publishedText } from '../../support/published/where-published';
import { paragraphsOf } from './document';

/** All of what was published, tables and contents with it. */
export const documentFile = (name: CaseName): string => `cases/${name}/document.txt`;

/** As somebody took it out of the publication and put it into paragraphs. */
export const narrativeFile = (name: CaseName): string => `cases/${name}/narrative.txt`;

export const textOf = (file: string): TextDocument => paragraphsOf(publishedText(file));

/** From the last heading of the third part to the next part. */
export function thirdPart(name: CaseName): TextDocument {
  const text = publishedText(documentFile(name));
  const body = text.slice(text.lastIndexOf('第三部分'));
  return paragraphsOf(body.slice(0, body.search(/第四部分/)));
}
