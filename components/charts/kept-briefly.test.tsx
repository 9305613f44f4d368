import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptBriefly } from './kept-briefly';
import { slotContent } from './slot-registry';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what one answer shows', () => {
  it('is its own, also beside another of the same address', () => {
    const [one, other] = [KeptBriefly({ children: 'one' }), KeptBriefly({ children: 'other' })];
    expect(slotContent(one.props.name)).toBe('one');
    expect(slotContent(other.props.name)).toBe('other');
    expect(slotContent(one.props.name)).toBe('one');
  });
  it('is let go when the answer is long written', () => {
    const { name } = KeptBriefly({ children: 'one' }).props;
    vi.advanceTimersByTime(9000);
    expect(slotContent(name)).toBe('one');
    vi.advanceTimersByTime(2000);
    expect(() => slotContent(name)).toThrow('empty');
  });
});
