/** A mistake of the program itself is told in one line, without a stack, and stops only the workbook it happened in. */
import type * as Check from '../../src/core/check';
import { checkJson, juesuan, LUKOU, newFolder, written, YUELU } from './support';
import { complaints } from './json/schemas';

jest.mock('../../src/core/check', () => {
  const actual = jest.requireActual<typeof Check>('../../src/core/check');
  return {
    ...actual,
    check: (...input: Parameters<typeof actual.check>) => {
      if (input[0].length === 1) throw new TypeError('Something nobody foresaw');
      return actual.check(...input);
    },
  };
});

it('in a command', async () => {
  const ended = await juesuan('fill', YUELU, '-o', `${newFolder()}/out.xlsx`);
  expect(ended).toEqual({
    code: 2,
    out: '',
    error: '出了程序自己的错误，没有写任何文件：Something nobody foresaw\n',
  });
});

it('in one workbook of several', async () => {
  const ended = await juesuan('check', YUELU, LUKOU, '--json');
  const { workbooks } = checkJson(ended);
  expect([ended.code, ended.error]).toEqual([2, '']);
  expect(complaints('check', { version: 1, workbooks })).toEqual([]);
  expect(workbooks.map(({ error }) => error?.code)).toEqual(['broken', undefined]);
  expect(workbooks[1]?.tables).toHaveLength(9);
});

it('bad files beside it are told as ever', async () => {
  const { error } = await juesuan('check', YUELU, written('%PDF-1.7').file);
  expect(error).toMatch(/出了程序自己的错误[^]*PDF 不完整或已损坏/);
  expect(error).not.toMatch(/\n\s+at /);
});
