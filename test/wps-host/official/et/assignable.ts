/** Kingsoft’s own types of WPS 表格 are what our narrow ones ask for. Compiled by official.test.ts, never run. */
/// <reference types="et-jsapi-declare" />
import type { EtApplication, EtCondition, EtProgram, EtSheet } from '../../../../src/hosts/wps/et/types';

export const program = (official: Et.Application): EtProgram => official;
export const sheet = (official: Et.Worksheet): EtSheet => official;
export const condition = (official: Et.FormatCondition): EtCondition => official;
/** With what a page of an add-in has besides. */
export const page = (official: typeof Application): EtApplication => official;
