import type { CDPSession, Page } from '@playwright/test';
import { EstablishmentsPage } from '#e2e/pages/establishments-page';
import { expect, test } from '#e2e/site-test';

/** A mid phone: its screen, a processor four times slower. */
test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

/**
 * How many times the main thread's work of an empty interaction an answer may take: twice what was measured (2 to 4). An
 * empty one is a key in a box that nothing listens to, up to the next frame.
 */
const MOST = 8;
const TIMES = 9;
const BETWEEN = 450;

const ACTIONS = {
  empty: ['#inert', 'input', ['a', 'b', 'c']],
  'a letter': ['#list-query', 'input', ['f', 'fl', 'fle', 'fl', 'f', '']],
  'a band': ['select[name="band"]', 'change', ['from150', '', 'from200', '']],
  'a directorate': ['select[name="disp"]', 'change', ['disp-paris', '', 'disp-lille', '']],
  'a date': ['input[type="range"]', 'input', Array.from({ length: TIMES }, (_, index) => String(index + 30))],
  'a type of wing': ['select[name="wing"]', 'change', ['ma', '', 'cd', '']],
} as const satisfies Record<string, readonly [string, string, readonly string[]]>;
type Action = (typeof ACTIONS)[keyof typeof ACTIONS];

/** Gives a field a value as a reader does, and waits until the next frame has been painted. */
const act = (page: Page, [field, event, values]: Action, time: number): Promise<number> =>
  page.evaluate(
    async ({ selector, type, value }) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`no ${selector}`);
      const painted = () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done();
            port2.postMessage(undefined);
          });
        });
      await painted();
      const start = performance.now();
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value);
      element.dispatchEvent(new Event(type, { bubbles: true }));
      await painted();
      return performance.now() - start;
    },
    { selector: field, type: event, value: values[time % values.length] ?? '' },
  );

/** Seconds the main thread has worked, whatever else the machine does. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(page: Page, session: CDPSession, action: Action) {
  const work: number[] = [];
  const waits: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page.waitForTimeout(BETWEEN);
    const before = await worked(session);
    waits.push(await act(page, action, time));
    work.push((await worked(session)) - before);
  }
  return { work: median(work) * 1_000, wait: median(waits) };
}

test('searching, filtering and stepping through 93 dates cost little more than an empty interaction', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const list = new EstablishmentsPage(page);
  await list.visitIn('fr', '?date=2020-01-01');
  await list.unfold();
  await list.expectCountsOf('1er\u00a0janvier 2020');
  await page.evaluate(() => {
    const inert = document.createElement('input');
    inert.id = 'inert';
    document.querySelector('.list-search')?.append(inert);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const empty = await measure(page, session, ACTIONS.empty);
  for (const [name, action] of Object.entries(ACTIONS)) {
    if (name === 'empty') continue;
    const { work, wait } = await measure(page, session, action);
    const ratio = work / empty.work;
    console.log(
      `${name}: ${ratio.toFixed(1)} times an empty one; ${wait.toFixed(0)} ms to its frame (${empty.wait.toFixed(0)})`,
    );
    expect.soft(ratio, `${name}, beside an empty interaction`).toBeLessThan(MOST);
  }
});
