/**
 * 设置: each setting takes effect, and mistakes in the user's relations are told by line and column.
 * @jest-environment ./test/support/world/page.cjs
 */
import { fireEvent, screen, within } from '@testing-library/react';
import { HUNAN_2020, printForm, YUNNAN_2021 } from '../../../src/core/narrative';
import { programAndVersion } from '../../../src/hosts/version';
import { checkedModel, openModel } from '../support';
import { textFile } from '../text-file';
import { seriousIn, settle, show } from './show';

test('the version is said', async () => {
  const { container } = show(await openModel(), 'settings');
  await screen.findByRole('combobox', { name: '金额单位' });
  expect(container.textContent).toContain(programAndVersion('zh-CN'));
});

test('settings change the model', async () => {
  const model = await openModel();
  const { user, container } = show(model, 'settings');
  await user.selectOptions(await screen.findByRole('combobox', { name: '金额单位' }), '元');
  await user.selectOptions(screen.getByRole('combobox', { name: '百分比小数位' }), '2');
  await user.click(screen.getByRole('switch', { name: /去掉末尾/ }));
  fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '15' } });
  expect(model.state.settings).toMatchObject({
    unit: '元',
    percentDecimals: 2,
    trimZeros: true,
    largeChange: 15,
  });
  expect(await seriousIn(container)).toEqual([]);
});

test('unit, decimals and zeros are the form’s until they are changed, and again when that is taken back', async () => {
  const model = await checkedModel();
  const { user, container } = show(model, 'settings');
  const unit = (await screen.findByRole('combobox', { name: '金额单位' })) as HTMLSelectElement;
  const shown = ({ selectedOptions }: HTMLSelectElement) => selectedOptions[0]?.textContent;
  const form = screen.getByRole('combobox', { name: '格式' }) as HTMLSelectElement;
  expect([shown(form), shown(unit)]).toEqual([`按表格自动选：${HUNAN_2020.name}`, '按格式：万元']);
  await user.selectOptions(form, YUNNAN_2021.name);
  expect(shown(unit)).toBe('按格式：元');
  await user.selectOptions(unit, '万元');
  await user.click(screen.getByRole('switch', { name: /去掉末尾/ }));
  expect(model.state.settings).toMatchObject({ form: YUNNAN_2021.id, unit: '万元' });
  expect(model.state.settings.trimZeros).toBe(!YUNNAN_2021.settings.trimZeros);
  await user.selectOptions(unit, '按格式：元');
  await user.click(screen.getByRole('switch', { name: /去掉末尾/ }));
  expect(model.state.settings).toMatchObject({ unit: undefined, trimZeros: undefined });
  expect(await seriousIn(container)).toEqual([]);
});

test('the language changes at once', async () => {
  const model = await openModel();
  const { user } = show(model, 'settings');
  await user.selectOptions(await screen.findByRole('combobox', { name: '语言' }), 'English');
  expect(screen.getByRole('tab', { name: 'Check' })).toBeTruthy();
  expect(document.querySelector('main')?.lang).toBe('en-US');
});

test('mistakes in the user’s relations', async () => {
  const { container } = show(await openModel(), 'settings');
  const box = screen.getByRole('textbox', { name: /一行一条/ });
  fireEvent.change(box, { target: { value: '甲：表01[收入总计] = \n随便写写' } });
  const problems = within(box.closest('section')!).getAllByRole('listitem');
  expect(problems.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^第 1 行第 \d+ 个字/),
    expect.stringMatching(/^第 2 行/),
  ]);
  expect(await seriousIn(container)).toEqual([]);
  fireEvent.change(box, { target: { value: '甲：表01[收入总计] = 表01[支出总计]' } });
  expect(screen.getByText(/^1 条，/)).toBeTruthy();
});

test('the office’s own form is picked as a file, chosen, and given up', async () => {
  const model = await openModel();
  const { user, container } = show(model, 'settings');
  const choice = (await screen.findByRole('combobox', { name: '格式' })) as HTMLSelectElement;
  const shown = (): string | undefined => choice.selectedOptions[0]?.textContent ?? undefined;
  const input = screen.getByLabelText('本单位的说明样式');
  const pick = async (text: string): Promise<void> => {
    fireEvent.change(input, { target: { files: [textFile('样式.json', text)] } });
    await settle();
  };
  await pick(printForm({ ...HUNAN_2020, name: '本局写法' }));
  expect(shown()).toBe('本局写法（本单位）');
  await pick('{');
  expect(screen.getByRole('alert').textContent).toContain('“样式.json”有 1 处写错');
  expect(shown()).toBe('本局写法（本单位）');
  expect(await seriousIn(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: '不再使用 本局写法' }));
  expect(shown()).toBe('按表格自动选');
});
