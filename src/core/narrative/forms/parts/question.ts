/** Short ways to write down questions. */
import type { Question } from '../../form';

export const money = (key: string, label: string, rest: Partial<Question> = {}): Question => ({
  key,
  label,
  kind: '金额',
  unit: '万元',
  ...rest,
});

export const count = (key: string, label: string, unit: string, rest: Partial<Question> = {}): Question => ({
  key,
  label,
  kind: '数量',
  unit,
  ...rest,
});

export const words = (key: string, label: string, rest: Partial<Question> = {}): Question => ({
  key,
  label,
  kind: '文字',
  ...rest,
});
