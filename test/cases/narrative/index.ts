/** The explanations of the cases, ours and the published ones, and what proofreading has to say of each. */
import type { TextDocument } from '../../../src/core/proofread';
import { idsOnText, RELATIONS, STATED } from '../data/answers';
import { paragraphsOf } from './document';
import { LUKOU, withContents } from './lukou';
import { OWN_LUKOU, ownLukou, ownLukouWhole } from './own/lukou';
import { OWN_PUTUO_WORDS, ownPlanted, ownPlantedWhole, ownPutuo, ownPutuoWhole } from './own/putuo';
import { documentFile, narrativeFile, textOf, thirdPart } from './published';
import {
  allPlanted,
  plantedWhole,
  PUBLISHED_WORDS,
  putuoClaims,
  withContents as withPutuoContents,
} from './putuo';
import { wrong, type ClaimedRow, type NarrativeCase } from './row';

/** A text of each case, and what is claimed of it. */
interface Texts {
  readonly lukou: readonly [document: () => TextDocument, claims: readonly ClaimedRow[]];
  readonly putuo: readonly [document: () => TextDocument, claims: readonly ClaimedRow[]];
  readonly planted: readonly [document: () => TextDocument, claims: readonly ClaimedRow[]];
}

const PUTUO = 'putuo-finance-2024';
const PLANTED = 'putuo-finance-2024-planted-errors';

const placesIn = (rows: readonly unknown[]): readonly string[] => rows.map((_, index) => String(index + 1));

const ASKED = {
  lukou: idsOnText(RELATIONS['lukou-2020']),
  putuo: placesIn(STATED[PUTUO]),
  planted: placesIn(STATED[PLANTED]),
};

const NAMES = { lukou: 'lukou-2020', putuo: PUTUO, planted: PLANTED } as const;

const casesOf = (text: string, texts: Texts): readonly NarrativeCase[] =>
  (['lukou', 'putuo', 'planted'] as const).map((key) => {
    const [document, claims] = texts[key];
    return { name: NAMES[key], text, document, asked: ASKED[key], claims };
  });

const ours = (text: () => string) => (): TextDocument => paragraphsOf(text());

const putuo = putuoClaims(PUBLISHED_WORDS);
const planted = allPlanted(PUBLISHED_WORDS);
const ownPutuoClaims = putuoClaims(OWN_PUTUO_WORDS);
const ownPlantedClaims = allPlanted(OWN_PUTUO_WORDS);

/** In our own words. */
export const OWN_CASES: readonly NarrativeCase[] = casesOf('explanation', {
  lukou: [ours(ownLukou), OWN_LUKOU],
  putuo: [ours(ownPutuo), ownPutuoClaims],
  planted: [ours(ownPlanted), ownPlantedClaims],
});

export const OWN_WHOLE_CASES: readonly NarrativeCase[] = casesOf('whole', {
  lukou: [ours(ownLukouWhole), withContents(OWN_LUKOU)],
  putuo: [ours(ownPutuoWhole), withPutuoContents(ownPutuoClaims)],
  planted: [ours(ownPlantedWhole), plantedWhole(ownPlantedClaims)],
});

/** The publication closes one of its explanations of terms twice. */
const TERMS = wrong('名词解释', ['hint'], ['一、财政拨款收入：', '。。']);

/** As published. */
export const PUBLISHED_CASES: readonly NarrativeCase[] = casesOf('explanation', {
  lukou: [() => thirdPart('lukou-2020'), LUKOU],
  putuo: [() => textOf(narrativeFile(PUTUO)), putuo],
  planted: [() => textOf(narrativeFile(PLANTED)), planted],
});

/** The same publications as a whole: contents, tables and annexes are read over. */
export const PUBLISHED_WHOLE_CASES: readonly NarrativeCase[] = casesOf('whole', {
  lukou: [() => textOf(documentFile('lukou-2020')), withContents(LUKOU)],
  putuo: [() => textOf(documentFile(PUTUO)), withPutuoContents(putuo)],
  planted: [() => textOf(documentFile(PLANTED)), [...plantedWhole(planted), TERMS]],
});

/** What has to lie here for the published ones. */
export const PUBLISHED_FILES: readonly string[] = [
  ...Object.values(NAMES).map(documentFile),
  narrativeFile(PUTUO),
  narrativeFile(PLANTED),
];
