/** What a form of the explanation is, as data that could stand in a JSON file. Templates, expressions, patterns and conditions are strings in the notation of NOTATION.md. */

export interface NarrativeSettings {
  readonly unit: '万元' | '元';
  readonly amountDecimals: number;
  readonly percentDecimals: number;
  /** Drop zeros at the end of an amount: 209.4 for 209.40. */
  readonly trimZeros: boolean;
  /** Digits of an amount in groups of three: 1,234.56. */
  readonly thousands?: boolean;
  /** Numbers, but no years, in full-width digits: １２．５％. */
  readonly fullWidth?: boolean;
  /** A blank between an amount and its unit: 1234.56 万元. */
  readonly spacedUnit?: boolean;
  /** 0.00万元, which is bare otherwise. */
  readonly zeroDecimals?: boolean;
  /** Zeros at the end of a percentage: all written (100.00%), or none (92.4% beside 92.45%). Else whole ones are bare and others have their decimals. */
  readonly percentZeros?: 'written' | 'dropped';
}

/** One way to put it. The first case whose condition holds is said. */
export interface Case {
  /** Condition; a case without one is said when no case before it was. */
  readonly when?: string;
  /** Template; may be empty: then nothing is said. */
  readonly text: string;
  /** Also said when a condition before it cannot be judged yet for want of a figure. Otherwise one blank stands. */
  readonly unknown?: true;
}

/** A part of a sentence used in several places, or with several cases. */
export interface Clause {
  readonly name: string;
  /** Names of what it is given, in order. A clause of a list has 本项, the figure the list has come to. */
  readonly takes: readonly string[];
  readonly cases: readonly Case[];
}

export interface Sentence {
  /** Unique in its section. */
  readonly id: string;
  readonly cases: readonly Case[];
}

export interface ParagraphForm {
  readonly sentences: readonly Sentence[];
  /** Pattern: one paragraph for each of its figures that is not 0. */
  readonly each?: string;
}

export interface SectionForm {
  /** `1`, `5.3`: the same in every form for what is the same. */
  readonly id: string;
  readonly level: 1 | 2;
  /** Template. */
  readonly heading: string;
  readonly paragraphs: readonly ParagraphForm[];
}

export type NeedKind = '金额' | '数量' | '文字' | '选择';

/** Something only the office knows: one entry of the supplement, or one for each row of a pattern. */
export interface Question {
  /** `上年.收入总计`; with `each`, the last part is 本行. */
  readonly key: string;
  /** Pattern. */
  readonly each?: string;
  /** Template, without figures. */
  readonly label: string;
  readonly kind: NeedKind;
  /** 万元, 个, 人次 … */
  readonly unit?: string;
  readonly choices?: readonly string[];
  /** Template: what helps to answer. */
  readonly hint?: string;
  readonly optional?: true;
  /** Expression over last year's tables that answers it. */
  readonly previous?: string;
  /** Expression over the tables of the year's budget that answers it; 本行 is the row that is asked for. */
  readonly budget?: string;
}

export interface NarrativeForm {
  readonly id: string;
  /** For people: 湖南省2020年度. */
  readonly name: string;
  /** Template. */
  readonly title: string;
  readonly settings: NarrativeSettings;
  readonly clauses: readonly Clause[];
  readonly questions: readonly Question[];
  readonly sections: readonly SectionForm[];
}
