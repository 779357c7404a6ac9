/** Kingsoft’s own types of WPS 文字 are what our narrow ones ask for. Compiled by official.test.ts, never run. */
/// <reference types="wps-jsapi-declare" />
import type { WriterApplication, WriterDocument } from '../../../../src/hosts/wps/writer/types';

export const program = (official: Wps.Application): WriterApplication => official;
export const text = (official: Wps.Document): WriterDocument => official;
