/** Kingsoft’s own types of WPS 文字 are what our narrow ones ask for. Compiled by official.test.ts, never run. */
/// <reference types="wps-jsapi-declare" />
import type {
  WriterApplication,
  WriterDocument,
  WriterProgram,
} from '../../../../src/hosts/wps/writer/types';

export const program = (official: Wps.Application): WriterProgram => official;
export const text = (official: Wps.Document): WriterDocument => official;
/** With what a page of an add-in has besides. */
export const page = (official: typeof Application): WriterApplication => official;
