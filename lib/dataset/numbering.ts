/** Numbers values in the order they are first seen: 0, 1, 2, …; equal values (by their text) share one number. */
export type Numbering<T> = { of(value: T): number; all(): readonly T[] };

export function numbering<T>(textOf: (value: T) => string): Numbering<T> {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    of(value) {
      const text = textOf(value);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      values.push(value);
      numbers.set(text, values.length - 1);
      return values.length - 1;
    },
    all: () => values,
  };
}
