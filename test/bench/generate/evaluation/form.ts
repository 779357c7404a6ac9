/** How a self-evaluation form is written down: lines of cells, `{words}` and `[columns]` to be filled in. */
import type { TableId } from '../../../../src/core/tables/types';
import type { Lines } from '../forms/form';
import type { LevelPoints } from './indicators';

type Span = readonly [left: number, right: number];

export interface Part {
  /** A line may begin with the key of its row and `>`. */
  readonly lines: Lines;
  readonly spans: readonly Span[];
}

export interface EvaluationForm {
  readonly id: TableId & ('P01' | 'P02');
  readonly title: string;
  /** Of its money; default that of the set. */
  readonly unit?: '万元' | '元';
  /** Points of the rate of execution and of the three levels. */
  readonly ratePoints: number;
  readonly levelPoints: LevelPoints;
  readonly width: number;
  readonly head: readonly Part[];
  /** The first cell of its first line is merged down. */
  readonly funds: Part & { readonly label: Span };
  readonly goals: Part;
  readonly indicatorHeader: Part;
  /** One line, for each indicator. */
  readonly indicator: Part;
  /** Columns of 一级指标 and 二级指标, whose cells are merged down. */
  readonly levels: readonly number[];
  /** Whether 产出指标 prints its points. */
  readonly levelHas?: '（{points}分）';
  readonly total: Part;
  /** Rows whose 金额 stands behind words of the form, by the name it is filled in under. */
  readonly withinWords?: Readonly<Record<string, string>>;
  /** Which source of money each row of the form shows; P02 only. */
  readonly sources?: Readonly<Record<string, readonly ('fiscal' | 'carried' | 'other')[]>>;
}
