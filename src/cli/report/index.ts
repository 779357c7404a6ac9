/** 公开前体检: what checking found, as one HTML page to read and to print. */
import { createHash } from 'node:crypto';
import type { Locale } from '../../core/messages';
import { reportPage } from './page';
import { reviewPage, type ReviewInput } from './review';
import { STYLE } from './style';
import type { ReportInput } from './types';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

export const reportHtml = (input: ReportInput, locale: Locale = 'zh-CN'): string =>
  reportPage(input, locale, STYLE_HASH);

/** The same of published documents. */
export const reviewHtml = (input: ReviewInput, locale: Locale = 'zh-CN'): string =>
  reviewPage(input, locale, STYLE_HASH);

export type { ReportInput, ReportWorkbook } from './types';
