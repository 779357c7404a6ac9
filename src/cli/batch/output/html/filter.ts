/** The choice by table and severity: inputs and rules of style only, so that the page needs no script. */
import { SEVERITIES, type Severity } from '../../../../core/check';
import { saying } from '../../../../core/messages';
import { specOf, TABLE_SPECS, type TableId } from '../../../../core/tables';
import { html, type Content, type Markup } from '../../../report/markup';
import type { Speech } from '../../../report/speech';
import type { OutputSay } from '../words';

/** What a finding is about: a table, or the whole workbook. */
export type FilterTopic = TableId | 'whole';

const TOPICS: readonly FilterTopic[] = [...TABLE_SPECS.map(({ id }) => id), 'whole'];

/** Marks a department that has findings of a topic and severity. */
export const both = (topic: FilterTopic, severity: Severity): string => `${topic}-${severity}`;

const hidden = (chosen: string, kept: string): string =>
  `${chosen} ~ main .finding:not(.${kept}), ${chosen} ~ main .dept:not(.${kept}) { display: none; }`;

/** Tables come before severities in the page; see `filterInputs`. */
export const FILTER_STYLE = [
  ...TOPICS.map((topic) => hidden(`#t-${topic}:checked`, topic)),
  ...SEVERITIES.map((severity) => hidden(`#s-${severity}:checked`, severity)),
  ...TOPICS.flatMap((topic) =>
    SEVERITIES.map(
      (severity) =>
        `#t-${topic}:checked ~ #s-${severity}:checked ~ main .dept:not(.${both(topic, severity)}) { display: none; }`,
    ),
  ),
  ...[
    ...TOPICS.map((topic) => `t-${topic}`),
    ...SEVERITIES.map((one) => `s-${one}`),
    't-all',
    's-all',
    'open-all',
  ].flatMap((id) => [
    `#${id}:checked ~ main [for="${id}"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }`,
    `#${id}:focus-visible ~ main [for="${id}"] { outline: 2px solid var(--hint); outline-offset: 2px; }`,
  ]),
].join('\n');

interface Choice {
  readonly id: string;
  readonly label: string;
}

const topicChoices = (topics: ReadonlySet<FilterTopic>, say: OutputSay, tell: Speech['tell']): Choice[] => [
  { id: 't-all', label: say('all') },
  ...TOPICS.filter((topic) => topics.has(topic)).map((topic) => ({
    id: `t-${topic}`,
    label: topic === 'whole' ? say('wholeWorkbook') : tell(saying(specOf(topic).word)),
  })),
];

const severityChoices = (say: OutputSay): Choice[] => [
  { id: 's-all', label: say('all') },
  ...SEVERITIES.map((severity) => ({ id: `s-${severity}`, label: say(severity) })),
];

/** Stand before everything that they show or hide. */
export const filterInputs = (
  topics: ReadonlySet<FilterTopic>,
  say: OutputSay,
  tell: Speech['tell'],
): Content => [
  topicChoices(topics, say, tell).map(({ id }) => radio('table', id, id === 't-all')),
  severityChoices(say).map(({ id }) => radio('severity', id, id === 's-all')),
  html`<input class="choice" type="checkbox" id="open-all" />`,
];

const radio = (name: string, id: string, isFirst: boolean): Markup =>
  isFirst
    ? html`<input class="choice" type="radio" name="${name}" id="${id}" checked />`
    : html`<input class="choice" type="radio" name="${name}" id="${id}" />`;

export const filterBar = (topics: ReadonlySet<FilterTopic>, say: OutputSay, tell: Speech['tell']): Markup =>
  html`<div class="filter">
    <p><span>${say('filterTable')}</span> ${labels(topicChoices(topics, say, tell))}</p>
    <p>
      <span>${say('filterSeverity')}</span> ${labels(severityChoices(say))}
      <label class="apart" for="open-all">${say('openAll')}</label>
    </p>
  </div> `;

const labels = (choices: readonly Choice[]): Markup[] =>
  choices.map(({ id, label }) => html`<label for="${id}">${label}</label> `);
