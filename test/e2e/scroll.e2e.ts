/** The page never scrolls: in every view of the workbench and of both panes, at every width, at 200 %, light and dark. */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { addinStage, gridsIn } from './support/addin-stage';
import { seriousViolations } from './support/axe';
import { launch, watchedContext } from './support/browser';
import { DEMO, PUBLISHED } from './support/paths';
import { SIZES, THEMES, stirred } from './support/scroll-law';
import { until } from './support/story';
import { WORKBENCH } from './support/workbench-stage';
import { wordStage } from './support/word-stage';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

type Within = Pick<Page | FrameLocator, 'getByRole' | 'getByText' | 'getByLabel' | 'locator'>;

/** What a view is called, and how it is come to from the one before. */
type View = readonly [name: string, show: () => Promise<void>];

const button = (within: Within, name: string | RegExp): Locator => within.getByRole('button', { name });
const tab = (within: Within, name: string | RegExp): Promise<void> =>
  within.getByRole('tab', { name }).click();

/** `boxes`: what is turned in at this width, by selectors within the page or its frame. */
async function holds(
  page: Page,
  within: Within,
  boxesAt: (width: number) => Promise<readonly string[]>,
): Promise<void> {
  const broken: string[] = [];
  for (const { name, width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      for (const box of await boxesAt(width))
        for (const breach of await stirred(page, within.locator(box).first()))
          broken.push(`${name} ${colorScheme} ${box} ${breach}`);
    }
  }
  expect(broken).toEqual([]);
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(SETTLED);
    expect(await seriousViolations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function open(finding: Locator): Promise<void> {
  if ((await finding.getAttribute('aria-expanded')) !== 'true') await finding.click();
}

/** Long enough for Fluent's transitions. */
const SETTLED = 300;
const PATIENCE = 10_000;

/** The views that both hosts of the whole pane have, from a workbook that is checked. */
const paneViews = (paneOf: () => Within): readonly View[] => [
  ['体检', () => tab(paneOf(), /^体检/)],
  ['问题', () => tab(paneOf(), /^问题/)],
  ['a finding opened', () => open(paneOf().locator('button[data-finding]', { hasText: '表02' }).first())],
  ['the last finding opened', () => open(paneOf().locator('button[data-finding]').last())],
  [
    'a finding corrected',
    async () => {
      await open(paneOf().locator('button[data-finding]', { hasText: '写反了' }));
      await button(paneOf(), '全部改好（2 格）').click();
      await button(paneOf(), /^撤销/).first().waitFor();
    },
  ],
  ['填列', () => tab(paneOf(), /^填列/)],
  ['说明', () => tab(paneOf(), /^说明/)],
  ['补充资料', () => tab(paneOf(), /^补充资料/)],
  ['设置', () => tab(paneOf(), '设置')],
];

describe('the workbench', () => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const { context } = await watchedContext(browser, [WORKBENCH, 'blob:null/', 'data:']);
    page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(WORKBENCH);
    close = () => context.close();
  });
  afterAll(() => close?.());

  /** Below 900 px one side is seen at a time: each is shown and turned in. */
  const NARROW = 900;
  const sides = (left: string) => async (width: number) => {
    if (width >= NARROW) return [left, '.pane:visible'];
    const shown: string[] = [];
    for (const [name, box] of [
      ['助手', '.pane:visible'],
      [/^(?:表格|文稿)$/, left],
    ] as const) {
      await page.locator('.sides').getByRole('button', { name }).click();
      await holdsStill(box, width);
      shown.push(box);
    }
    return shown.slice(-1);
  };
  const holdsStill = async (box: string, width: number): Promise<void> =>
    expect([width, box, await stirred(page, page.locator(box).first())]).toEqual([width, box, []]);

  test('start', async () => {
    await button(page, '打开工作簿').waitFor();
    await holds(page, page, async () => ['.start']);
  });

  const VIEWS: readonly View[] = [
    [
      'opened',
      async () => {
        await button(page, '打开示例').click();
        await page.getByRole('grid').waitFor();
        await page.waitForTimeout(SETTLED);
      },
    ],
    [
      'checked',
      async () => {
        await page.getByText(/有 \d+ 处错误/).waitFor();
      },
    ],
    ...paneViews(() => page.locator('.pane').first() as unknown as Within),
  ];
  test.each(VIEWS)('%s', async (_, show) => {
    await show();
    await holds(page, page, sides('.sheet'));
  });

  const TEXT = Array.from({ length: 60 }, (_, place) => `${place}、本年收入合计629.09万元，占100%。`).join(
    '\n',
  );
  const TEXT_VIEWS: readonly View[] = [
    ['文表核对, no text yet', () => button(page, '文表核对').first().click()],
    [
      '文表核对, a text',
      async () => {
        await page.getByLabel('或者把文字粘贴在这里').fill(TEXT);
        await button(page, '用这段文字').click();
        await page.locator('.paper').waitFor();
      },
    ],
    [
      '文表核对, proofread',
      async () => {
        await page.locator('.pane:visible').getByRole('button', { name: '文表核对' }).click();
        await page
          .locator('.pane:visible')
          .getByText(/与表不符|相符/)
          .first()
          .waitFor();
      },
    ],
  ];
  test.each(TEXT_VIEWS)('%s', async (_, show) => {
    await show();
    await holds(page, page, sides('.workbook.text:visible'));
  });
});

describe('the pane in Excel', () => {
  let stage: Awaited<ReturnType<typeof addinStage>>;
  beforeAll(async () => {
    stage = await addinStage(browser, await gridsIn(DEMO), { viewport: { width: 480, height: 760 } });
  });
  afterAll(() => stage?.close());

  const VIEWS: readonly View[] = [
    ['start', () => button(stage.pane, /一键校验/).waitFor()],
    [
      'checked',
      async () => {
        await button(stage.pane, /一键校验/).click();
        await stage.pane.getByText(/有 \d+ 处错误/).waitFor();
      },
    ],
    ...paneViews(() => stage.pane),
  ];
  test.each(VIEWS)('%s', async (_, show) => {
    await show();
    await holds(stage.page, stage.pane, async () => ['body']);
  });
});

describe('the pane in Word', () => {
  let stage: Awaited<ReturnType<typeof wordStage>>;
  beforeAll(async () => {
    const text = [
      '二、收入决算情况说明',
      ...Array.from({ length: 30 }, () => '本年收入合计639.09万元，其中：财政拨款收入629.09万元，占100%。'),
    ];
    stage = await wordStage(browser, text, { viewport: { width: 480, height: 760 } });
  });
  afterAll(() => stage?.close());

  const VIEWS: readonly View[] = [
    ['start', () => button(stage.pane, '打开工作簿…').waitFor()],
    [
      '说明',
      async () => {
        await stage.pane.locator('input[type=file]').first().setInputFiles(PUBLISHED);
        await button(stage.pane, /^全部插入/).waitFor();
      },
    ],
    ['补充资料', () => tab(stage.pane, /^补充资料/)],
    ['文表核对', () => tab(stage.pane, /^文表核对/)],
    [
      'proofread',
      async () => {
        await stage.pane.getByRole('button', { name: '文表核对', exact: true }).click();
        await stage.pane
          .getByText(/有 \d+ 处与表不符/)
          .first()
          .waitFor();
      },
    ],
    [
      'corrected',
      async () => {
        await stage.pane.getByRole('button', { name: '改正', exact: true }).first().click();
        await stage.pane.getByText(/已改正 1 处/).waitFor();
        await until(async () => stage.host.referencesLeft === 0);
      },
    ],
    [
      'inserted',
      async () => {
        await tab(stage.pane, /^说明/);
        await button(stage.pane, /^全部插入/).click();
        await stage.pane.getByText(/已插入 \d+ 节/).waitFor();
      },
    ],
    ['设置', () => tab(stage.pane, '设置')],
  ];
  test.each(VIEWS)('%s', async (_, show) => {
    await show();
    await holds(stage.page, stage.pane, async () => ['body']);
  });
});
