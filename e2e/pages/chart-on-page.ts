import { expect, type Locator, type Page } from '@playwright/test';
import { pathPoints } from '#lib/charts/path-points';

type Drawn = { readonly what: string; readonly points: readonly (readonly [number, number])[] };
type Matrix = readonly [number, number, number, number, number, number];
type Shapes = {
  readonly matrix: Matrix;
  readonly paths: readonly { what: string; data: string }[];
  readonly boxes: readonly { what: string; corners: readonly number[] }[];
};

/** A chart of a page: the server's drawing, and the live one once it has taken over. */
export class ChartOnPage {
  readonly page: Page;
  readonly figure: Locator;

  constructor(page: Page, id: string) {
    this.page = page;
    this.figure = page.locator(`#chart-${id}`);
  }

  get live(): Locator {
    return this.figure.locator('.chart-live[data-drawn="true"]:visible');
  }

  get panel(): Locator {
    return this.figure.locator('.chart-panel');
  }

  get headline(): Locator {
    return this.figure.locator('h3:visible');
  }

  /** Comes near it, as a reader does who scrolls, and waits until it answers. */
  async comeNear(): Promise<void> {
    await this.figure.scrollIntoViewIfNeeded();
    await expect(this.live).toBeVisible({ timeout: 15_000 });
  }

  /** Every point of the server's drawing, in pixels of the window. */
  serverPoints(): Promise<readonly Drawn[]> {
    return this.pointsOf('.chart-drawing > .chart-svg');
  }

  /** Every point of the live drawing, in pixels of the window. */
  livePoints(): Promise<readonly Drawn[]> {
    return this.pointsOf('.chart-live .recharts-surface');
  }

  private async pointsOf(selector: string): Promise<readonly Drawn[]> {
    const shapes = await this.figure.locator(selector).evaluateAll(shapesOfTheShown);
    return [
      ...shapes.paths.map(({ what, data }) => ({
        what,
        points: pathPoints(data).map((at) => onScreen(at, shapes.matrix)),
      })),
      ...shapes.boxes.map(({ what, corners: [x = 0, y = 0, right = 0, bottom = 0] }) => ({
        what,
        points: [onScreen([x, y], shapes.matrix), onScreen([right, bottom], shapes.matrix)],
      })),
    ];
  }
}

const onScreen = ([x, y]: readonly [number, number], [a, b, c, d, e, f]: Matrix): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** In the browser: curves, surfaces, markers and bars of the drawing in use, and how its units become pixels. */
function shapesOfTheShown(drawings: (Element | SVGElement)[]): Shapes {
  const shown = drawings.find((drawing) => drawing.getBoundingClientRect().width > 0) as SVGSVGElement;
  const { a, b, c, d, e, f } = shown.getScreenCTM() ?? new DOMMatrix();
  const named = (element: Element) => element.getAttribute('class') ?? 'area';
  const paths = [...shown.querySelectorAll('path.curve, path[data-area], .dots path')].map((path) => {
    const series = path.closest('[data-series]')?.getAttribute('data-series') ?? '';
    const markers = path.closest('.dots');
    return {
      what: `${series} ${named(path)} ${markers === null ? '' : named(markers)}`,
      data: path.getAttribute('d') ?? '',
    };
  });
  const boxes = [...shown.querySelectorAll('[data-row] rect')].map((rect) => {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(rect.getAttribute(name)),
    );
    const row = rect.closest('[data-row]')?.getAttribute('data-row') ?? '';
    return { what: `${row} ${named(rect)}`, corners: [x, y, x + width, y + height] };
  });
  return { matrix: [a, b, c, d, e, f], paths, boxes };
}
