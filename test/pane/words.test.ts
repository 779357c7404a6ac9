/** What the pane says: in both languages, with the same gaps, in plain words. */
import type { Phrase } from '../../src/core/messages';
import { CHECK_WORDS } from '../../src/pane/words/check';
import { EXPLAIN_WORDS } from '../../src/pane/words/explain';
import { FILL_WORDS } from '../../src/pane/words/fill';
import { FINDINGS_WORDS } from '../../src/pane/words/findings';
import { OWN_FORM_WORDS } from '../../src/pane/words/own-form';
import { LAYOUT_WORDS } from '../../src/pane/words/layout';
import { PACKET_WORDS } from '../../src/pane/words/packet';
import { REPORT_WORDS } from '../../src/pane/words/report';
import { SETTINGS_WORDS } from '../../src/pane/words/settings';
import { SHELL_WORDS } from '../../src/pane/words/shell';
import { PROOF_WORDS } from '../../src/pane/words/word-proof';
import { START_WORDS } from '../../src/pane/words/word-start';
import { WRITE_WORDS } from '../../src/pane/words/word-write';

const CATALOGUES = {
  CHECK_WORDS,
  EXPLAIN_WORDS,
  FILL_WORDS,
  FINDINGS_WORDS,
  OWN_FORM_WORDS,
  LAYOUT_WORDS,
  PACKET_WORDS,
  PROOF_WORDS,
  REPORT_WORDS,
  SETTINGS_WORDS,
  SHELL_WORDS,
  START_WORDS,
  WRITE_WORDS,
};

const PHRASES = Object.entries(CATALOGUES).flatMap(([name, catalogue]) =>
  Object.entries(catalogue as Record<string, Phrase>).map(([id, phrase]): [string, Phrase] => [
    `${name}.${id}`,
    phrase,
  ]),
);

const gaps = (text: string): string[] => (text.match(/\{[A-Za-z]+\}/g) ?? []).sort();

/** A file's ending and keys of the keyboard are not English. */
const NO_WORDS = /\{[A-Za-z]+\}|\.docx|Ctrl\+[CV]|KB|Word|Excel|WPS/g;

test.each(PHRASES)('%s', (_, { zh, en }) => {
  expect(gaps(en)).toEqual(gaps(zh));
  expect(zh.replace(NO_WORDS, '')).not.toMatch(/[A-Za-z]{2}/);
  expect(zh.replace(/\[[^\]]*\]/g, '')).not.toMatch(/[,;!?]/);
});
