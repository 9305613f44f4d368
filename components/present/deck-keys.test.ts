import { describe, expect, it } from 'vitest';
import { type KeyPlace, wishOf } from './deck-keys';

const ANYWHERE: KeyPlace = { isWriting: false, isPressing: false, canScroll: false };
const press = (key: string, held: Partial<KeyboardEvent> = {}, place: Partial<KeyPlace> = {}) =>
  wishOf(
    { ...{ shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false }, key, ...held },
    { ...ANYWHERE, ...place },
  );

describe('a key pressed on a deck', () => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('%j asks for the next slide', (key) =>
    expect(press(key)).toBe('next'),
  );
  it.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('%s asks for the one before', (key) =>
    expect(press(key)).toBe('previous'),
  );
  it('space with shift goes back', () => expect(press(' ', { shiftKey: true })).toBe('previous'));
  it('Home and End go to the ends', () => expect([press('Home'), press('End')]).toEqual(['first', 'last']));
  it('letters work with caps lock on', () =>
    expect(['f', 'F', 'n', 'N'].map((key) => press(key))).toEqual(['full-screen', 'full-screen', 'notes', 'notes']));
  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('is the browser’s with %s', (held) => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'f', 'n', ' ']) expect(press(key, { [held]: true })).toBeUndefined();
  });
  it('with shift is the browser’s, but for space', () => {
    for (const key of ['F', 'N', 'ArrowRight', 'PageDown', 'Home'])
      expect(press(key, { shiftKey: true })).toBeUndefined();
  });
  it('writes in a field', () => {
    for (const key of ['f', 'n', ' ', 'ArrowLeft', 'Home', 'Escape'])
      expect(press(key, {}, { isWriting: true })).toBeUndefined();
  });
  it('presses the button it is on, with space; arrows still turn the page there', () => {
    expect(press(' ', {}, { isPressing: true })).toBeUndefined();
    expect(press(' ', { shiftKey: true }, { isPressing: true })).toBeUndefined();
    expect(press('ArrowRight', {}, { isPressing: true })).toBe('next');
  });
  it('reads on where the slide is higher than the window; clickers still turn it', () => {
    expect(['ArrowDown', 'ArrowUp', ' '].map((key) => press(key, {}, { canScroll: true }))).toEqual(
      Array(3).fill(undefined),
    );
    expect(['PageDown', 'PageUp', 'ArrowRight'].map((key) => press(key, {}, { canScroll: true }))).toEqual([
      'next',
      'previous',
      'next',
    ]);
  });
  it('of another meaning is left alone', () => {
    for (const key of ['Tab', 'Enter', 'a', 'F5', 'toString', '5']) expect(press(key)).toBeUndefined();
  });
});
