import { describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

describe('pictures are drawn one at a time', () => {
  it('in the order they were asked for, never two together', async () => {
    const done: number[] = [];
    let running = 0;
    const work = (name: number) => async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 3 - name));
      running -= 1;
      done.push(name);
    };
    await Promise.all([0, 1, 2].map((name) => oneAtATime(work(name))));
    expect(done).toEqual([0, 1, 2]);
  });
  it('one that fails tells who asked, and holds up nobody', async () => {
    const failed = oneAtATime(() => Promise.reject(new Error('no font')));
    const next = oneAtATime(() => Promise.resolve('drawn'));
    await expect(failed).rejects.toThrow('no font');
    expect(await next).toBe('drawn');
  });
  it('beyond 24 waiting none is taken, and there is room again afterwards', async () => {
    const asked = Array.from({ length: 30 }, () => oneAtATime(() => Promise.resolve('drawn')));
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer === 'drawn')).toHaveLength(24);
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(6);
    expect(await oneAtATime(() => Promise.resolve('drawn'))).toBe('drawn');
  });
});
