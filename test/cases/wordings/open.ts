/** Published workbooks and texts as the reader gets them; each workbook is opened once, within the first test that asks. */
import { check, type CheckResult } from '../../../src/core/check';
import type { Grid } from '../../../src/core/grid';
import {
  proofread,
  type ProofreadOptions,
  type ProofreadResult,
  type TextDocument,
} from '../../../src/core/proofread';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { publishedPath, publishedText } from '../../support/published/where-published';
import { paragraphsOf } from '../narrative/document';
import { readFileSync } from 'node:fs';

const opened = new Map<string, Promise<CheckResult>>();

export async function gridsOf(file: string): Promise<readonly Grid[]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(publishedPath(file))));
  if (!read.ok) throw new Error(`Unreadable: ${file}`);
  return read.grids;
}

const open = async (file: string): Promise<CheckResult> => check(await gridsOf(file));

export function checked(file: string): Promise<CheckResult> {
  const result = opened.get(file) ?? open(file);
  opened.set(file, result);
  return result;
}

export interface TextRead {
  readonly document: TextDocument;
  readonly result: ProofreadResult;
}

export async function readText(
  text: string,
  workbook: string,
  options: ProofreadOptions = {},
): Promise<TextRead> {
  const document = paragraphsOf(publishedText(text));
  const { set } = await checked(workbook);
  return { document, result: proofread(document, set, options) };
}

export const wordingText = (name: string): string => `cases/wordings/${name}/narrative.txt`;
export const wordingTables = (name: string): string => `cases/wordings/${name}/tables.xlsx`;
export const minimalText = (name: string): string => `cases/minimal/texts/${name}.txt`;
export const minimalTables = (book: string): string => `cases/minimal/${book}.xlsx`;
