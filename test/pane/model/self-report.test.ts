/** The self-evaluation report from the pane: there where there is a form, copied and saved. */
import { hasSelfEvaluation } from '../../../src/pane/model/self-report';
import { caseGrids } from '../../support/case-workbook';
import { MemoryHost } from '../memory-host';
import { checkedModel, noticeText, plantedHost } from '../support';

const yuelu = (): MemoryHost => new MemoryHost(caseGrids('yuelu-2020'));

test('is offered where there is a self-evaluation form', async () => {
  const offered = async (host: MemoryHost): Promise<boolean> =>
    hasSelfEvaluation((await checkedModel(host)).state.checked!.result.set);
  expect([await offered(yuelu()), await offered(plantedHost())]).toEqual([true, false]);
});

test('is copied as rich and plain text', async () => {
  const copied: string[] = [];
  const model = await checkedModel(yuelu(), {
    copyRich: async (html, text) => void copied.push(html, text),
  });
  await model.selfReport.copy();
  expect(copied[0]).toContain('text-indent:2em');
  expect(copied[1]).toContain('自评总分99.67分（满分100分），等级为“优”');
  expect(noticeText(model)).toContain('已复制');
});

test('is saved under a name of its own', async () => {
  const saved: string[] = [];
  const model = await checkedModel(yuelu(), {
    writeDocument: async ({ sections }, charts) => new Uint8Array([sections.length, charts.length]),
    saveDocument: async (name, bytes) => void saved.push(name, [...bytes].join()),
  });
  await model.selfReport.save();
  expect(saved).toEqual(['2020年度绩效自评报告.docx', '5,0']);
});

test('does nothing where nothing was recognised', async () => {
  const copied: string[] = [];
  const model = await checkedModel(plantedHost(), { copyRich: async (html) => void copied.push(html) });
  await model.selfReport.copy();
  expect(copied).toEqual([]);
});
