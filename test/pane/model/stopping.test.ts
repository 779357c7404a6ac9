/** What takes long can be stopped between its steps: at once for whoever asks, and nothing of it is done afterwards. */
import { plantedHost, checkedModel, noticeText, openModel } from '../support';
import { caseGrids } from '../../support/case-workbook';
import { FakeWord } from '../word/fake-word';
import { LUKOU, TEXT, fileOf, openedStage, told, wordStage } from '../word/support';

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('a check that waits for the workbook', async () => {
  const host = plantedHost();
  const model = await openModel(host);
  const release = host.hold();
  const checking = model.checking.check();
  expect([model.state.busy, model.state.canStop]).toEqual(['check', true]);
  model.runner.stop();
  expect(await checking).toBe(false);
  expect([model.state.busy, model.state.canStop, model.state.problem]).toEqual([undefined, false, undefined]);
  expect(noticeText(model)).toBe('已取消，没有改动');
  release();
  await turns();
  expect(model.state.checked).toBeUndefined();
  expect(await model.checking.check()).toBe(true);
  expect([model.state.checked === undefined, noticeText(model)]).toEqual([false, '']);
});

test('what is written is written to its end', async () => {
  const model = await openModel();
  let release = (): void => undefined;
  const writing = model.runner.run('fill', () => new Promise((resolve) => (release = resolve)));
  model.runner.stop();
  await turns();
  expect([model.state.busy, model.state.canStop]).toEqual(['fill', false]);
  release();
  expect(await writing).toBe(true);
});

test('nothing is stopped once its outcome is being kept', async () => {
  const model = await openModel();
  let release = (): void => undefined;
  const done = model.runner.run(
    'check',
    async (steps) => {
      steps.next();
      steps.settle();
      await new Promise<void>((resolve) => (release = resolve));
    },
    { stoppable: true },
  );
  await turns();
  expect(model.state.canStop).toBe(false);
  model.runner.stop();
  release();
  expect(await done).toBe(true);
});

test('last year’s workbook: its reader hears the signal, and last year stays as it was', async () => {
  let heard: AbortSignal | undefined;
  let give = (): void => undefined;
  const model = await checkedModel(plantedHost(), {
    readWorkbookFile: (_, signal) =>
      new Promise((resolve) => {
        heard = signal;
        give = () => resolve(caseGrids('lukou-2020'));
      }),
  });
  const reading = model.narrating.readPrevious(fileOf('上年.xlsx'));
  await turns();
  expect(model.state.canStop).toBe(true);
  model.runner.stop();
  expect([await reading, heard?.aborted]).toEqual([false, true]);
  give();
  await turns();
  expect([model.state.previous, model.state.supplement.previous.entries.size]).toEqual([undefined, 0]);
});

test('another workbook beside Word: the one that is open stays', async () => {
  let give = (): void => undefined;
  const { model } = wordStage({
    readWorkbookFile: () => new Promise((resolve) => (give = () => resolve(caseGrids('lukou-2020')))),
  });
  await model.start();
  const opening = model.opening!.fromFile(fileOf(LUKOU));
  await turns();
  model.pane.runner.stop();
  expect(await opening).toBe(false);
  give();
  await turns();
  expect([model.pane.host.name, model.pane.state.checked]).toEqual(['', undefined]);
});

test('a text that is being proofread', async () => {
  const word = new FakeWord(TEXT);
  const { model } = await openedStage({}, word);
  let give = (): void => undefined;
  const read = word.read.bind(word);
  word.read = async () => {
    await new Promise<void>((resolve) => (give = resolve));
    return read();
  };
  const proofing = model.proofing.run();
  await turns();
  expect([model.pane.state.busy, model.pane.state.canStop]).toEqual(['proofread', true]);
  model.pane.runner.stop();
  expect([await proofing, told(model)]).toEqual([false, '已取消，没有改动']);
  give();
  await turns();
  expect(model.state.proof).toBeUndefined();
});
