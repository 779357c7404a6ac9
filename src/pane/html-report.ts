/** 体检报告: the page that the command line writes, of the workbook or document that is open. Loaded when it is first wanted. */
/* eslint-disable no-restricted-imports -- the same page, written in one place; these rooms know nothing of a terminal */
import { reportPage } from '../cli/report/page';
import { reviewPage } from '../cli/report/review';
import { STYLE } from '../cli/report/style';
/* eslint-enable no-restricted-imports */
import type { CheckResult } from '../core/check';
import { planOf } from '../core/fill';
import type { Locale } from '../core/messages';
import type { Reason } from '../core/reasons';
import type { Review } from '../core/review';

interface HtmlReportOptions {
  /** As the user calls the workbook. */
  readonly file: string;
  readonly reasons: readonly Reason[];
  /** As it is to be printed. */
  readonly date: string;
  readonly locale: Locale;
}

export async function htmlReport(
  result: CheckResult,
  { file, reasons, date, locale }: HtmlReportOptions,
): Promise<Uint8Array> {
  const workbook = { file, result, reasons, plan: planOf(result) };
  const page = reportPage({ workbooks: [workbook], date }, locale, await hashOf(STYLE));
  return new TextEncoder().encode(page);
}

/** The same of a published document. */
export async function htmlReview(
  review: Review,
  { file, date, locale }: Omit<HtmlReportOptions, 'reasons'>,
): Promise<Uint8Array> {
  const page = reviewPage({ documents: [{ file, review }], date }, locale, await hashOf(STYLE));
  return new TextEncoder().encode(page);
}

/** SHA-256 in base64. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Beside the workbook in a list of files. */
export const htmlReportName = (workbook: string): string =>
  `${workbook.replace(/\.[^.]+$/, '')}-体检报告.html`;
