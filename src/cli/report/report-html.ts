/** The page as the command line writes it. */
import { createHash } from 'node:crypto';
import type { Locale } from '../../core/messages';
import { reportPage } from './page';
import { STYLE } from './style';
import type { ReportInput } from './types';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

export const reportHtml = (input: ReportInput, locale: Locale = 'zh-CN'): string =>
  reportPage(input, locale, STYLE_HASH);
