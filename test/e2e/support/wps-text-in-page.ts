/** Runs in a page before its own scripts: WPS 文字 with an explanation open, as `window.Application`. */
import { WriterHost } from '../../../src/hosts/wps/writer';
import { showPane } from '../../../src/wps/panes';
import { SimDocument, selectionIn } from '../../wps-host/writer/document';
import { openWpsText } from '../../wps/support/text-shell';

/** A table lies before what is wrong: places of the document are not those of the text. */
const explanation = new SimDocument('说明.docx')
  .$add('部门决算情况说明', 1)
  .$addTable([
    ['栏目', '负责处室'],
    ['文字', '财务处'],
  ])
  .$add('一、收入支出决算总体情况说明', 2)
  .$add('2020年度收、支总计639.09万元。')
  .$add('三、支出决算情况说明', 2)
  .$add('本年支出合计629.09万元，其中：基本支出432.10万元，占66.7%；项目支出209.40万元，占33.3%。');
const other = new SimDocument('别的.docx').$add('通知');

const wps = openWpsText(explanation);
const { writer } = wps;

/** What a test asks of the simulated WPS. */
const asked = {
  snapshot: (): unknown => explanation.$snapshot(),
  text: (): string => explanation.$text(),
  /** Every stretch that is coloured. */
  marks: (): string[] => {
    const stretches: string[] = [];
    let before = 0;
    for (const { text, highlight } of explanation.$units) {
      if (highlight !== 0 && highlight === before) stretches.push((stretches.pop() ?? '') + text);
      else if (highlight !== 0) stretches.push(text);
      before = highlight;
    }
    return stretches;
  },
  /** As a pane coloured it that is gone by now. */
  colourTotal: async (): Promise<void> => {
    const text = '639.09';
    const host = new WriterHost(wps.application);
    const { paragraphs } = await host.read();
    const paragraph = paragraphs.findIndex((one) => one.text.includes(text));
    const offset = paragraphs[paragraph]?.text.indexOf(text) ?? -1;
    await host.mark([{ paragraph, offset, length: text.length, colour: '#FFFF00' }]);
  },
  chosen: (): string => explanation.$text(...(selectionIn(explanation) ?? [0, 0])),
  goElsewhere: (): void => writer.$bringToFront(other),
  comeBack: (): void => writer.$bringToFront(explanation),
  closeOther: (): void => writer.$close(other),
  showPane: (): void => showPane(wps.application, location.href, ''),
  panes: () => wps.panes.map(({ url, Visible }) => ({ url, isShown: Visible })),
};

export type AskedOfText = typeof asked;

Object.assign(globalThis, { Application: wps.application, simulatedWps: asked });
