/** One self-contained page of many results: no script, nothing from any network, one department after the other. */
import { createHash } from 'node:crypto';
import { programAndVersion } from '../../../../hosts/version';
import { html as markup, type Content } from '../../../report/markup';
import { legend } from '../../../report/severity';
import { speechOf } from '../../../report/speech';
import { byTrouble, kindWord } from '../../digest';
import type { BatchFormat } from '../../formats';
import { totalFindings } from '../../tally';
import { summaryOf } from '../text';
import { outputSayer } from '../words';
import { departmentMarkup } from './department';
import { filterBar, filterInputs } from './filter';
import { commonest, states, unreadable } from './overview';
import { PAGE_STYLE } from './style';

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const html: BatchFormat = {
  forPeople: false,
  needsFile: true,
  write(results, sink) {
    const { locale, digests, tally } = results;
    const say = outputSayer(locale);
    const title = say('title', { kind: kindWord(digests, locale) });
    const speech = speechOf(locale);
    const put = (content: Content): void => sink.write(markup`${content}`.markup);
    const ranked = byTrouble(digests);
    const checked = ranked.filter(({ error }) => error === undefined);
    const most = checked.reduce((largest, digest) => Math.max(largest, totalFindings(digest)), 1);
    sink.write(`<!DOCTYPE html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8" />\n`);
    put(markup`<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title} ${results.date}</title>\n`);
    sink.write(`<style>${PAGE_STYLE}</style>\n</head>\n<body>\n`);
    put(filterInputs(tally.topics, say, speech.tell));
    put(markup`<main>
      <h1>${title}</h1>
      <p class="note">${say('checkedOn', { date: results.date })}</p>
      <p>${summaryOf(digests, locale)}</p>
      ${states(results, say)} ${unreadable(ranked, say)} ${commonest(results, say, speech)}
      <h2>${say('departments')}</h2>
      ${legend(speech)} ${filterBar(tally.topics, say, speech.tell)}\n`);
    for (const [place, digest] of checked.entries())
      put(departmentMarkup(digest, results.entry(digest), place + 1, { say, speech, most }));
    put(markup`<footer><p>${say('footer')}</p><p>${programAndVersion(locale)}</p></footer></main>`);
    sink.write('\n</body>\n</html>\n');
  },
};
