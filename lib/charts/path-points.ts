import type { At } from './path';

const COMMAND = /([Mmlhz])([^Mmlhz]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;

/** The points of path data written by `linePath`, `areaPath` or `dotsPath`, read back: what the tests compare. */
export function pathPoints(data: string): At[] {
  const points: At[] = [];
  let x = 0;
  let y = 0;
  for (const [, command, text = ''] of data.matchAll(COMMAND)) {
    if (command === 'h' || command === 'z') continue;
    const numbers = (text.match(NUMBER) ?? []).map(Number);
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [dx = 0, dy = 0] = numbers.slice(index, index + 2);
      x = command === 'M' ? dx : x + dx;
      y = command === 'M' ? dy : y + dy;
      points.push([x, y]);
    }
  }
  return points;
}
