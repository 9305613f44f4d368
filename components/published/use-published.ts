import { useCallback, useEffect, useRef, useState } from 'react';
import {
  NOTHING_CHOSEN,
  type PublishedChoice,
  type PublishedProblem,
  readPublished,
  writePublished,
} from '#lib/url/published-address';
import { dateAt, placeOf, type ReadGrid, readGrid, rowsFor } from './read-grid';

export type PublishedState = {
  readonly grid: ReadGrid | undefined;
  readonly choice: PublishedChoice;
  readonly problems: readonly PublishedProblem[];
  readonly choose: (change: Partial<PublishedChoice>, kind?: 'step' | 'same-step') => void;
};

const isSet = (value: string): boolean => value !== '';
const once = (values: readonly string[]): readonly string[] => [...new Set(values)].filter(isSet);

function readAddress(grid: ReadGrid) {
  return readPublished(new URLSearchParams(window.location.search), {
    disps: once(grid.rows.map(({ disp }) => disp)),
    types: once(grid.rows.map(({ type }) => type)),
    prisons: grid.rows.map(({ id }) => id),
    dates: grid.dates,
  });
}

/** The choice in the address, over the server's table, read once it is there. */
export function usePublished(): PublishedState {
  const [grid, setGrid] = useState<ReadGrid>();
  const [read, setRead] = useState<Pick<PublishedState, 'choice' | 'problems'>>({
    choice: NOTHING_CHOSEN,
    problems: [],
  });
  const latest = useRef(NOTHING_CHOSEN);
  useEffect(() => {
    const found = readGrid();
    if (found === undefined) return;
    const follow = () => {
      const next = readAddress(found);
      latest.current = next.choice;
      setRead(next);
    };
    setGrid(found);
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const choose = useCallback((change: Partial<PublishedChoice>, kind: 'step' | 'same-step' = 'step') => {
    latest.current = { ...latest.current, ...change };
    setRead({ choice: latest.current, problems: [] });
    const { pathname, search, hash } = window.location;
    const next = `${pathname}${writePublished(new URLSearchParams(search), latest.current)}${hash}`;
    if (kind === 'step') window.history.pushState(null, '', next);
    else window.history.replaceState(null, '', next);
  }, []);
  return { grid, ...read, choose };
}

/** Hides the rows that are not asked for, marks the cell that is read; returns how many rows are shown. */
export function useShownRows({ grid, choice }: PublishedState): number | undefined {
  const [shown, setShown] = useState<number>();
  useEffect(() => {
    if (grid === undefined) return;
    const left = new Set(rowsFor(grid.rows, choice));
    for (const row of grid.rows) {
      row.element.hidden = !left.has(row);
      const isRead = row.id === choice.of && choice.date !== undefined;
      row.element.toggleAttribute('data-read', isRead);
      if (isRead && choice.date !== undefined)
        row.element.style.setProperty('--at', `${100 * placeOf(grid.dates, choice.date)}%`);
    }
    setShown(left.size);
  }, [grid, choice]);
  useEffect(() => {
    grid?.rows.find(({ id }) => id === choice.of)?.element.scrollIntoView({ block: 'nearest' });
  }, [grid, choice.of]);
  return shown;
}

/** A touched strip is read where it was touched. */
export function useStripTouch({ grid, choose }: PublishedState): void {
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const strip = event.target instanceof Element ? event.target.closest('td.published-strip') : null;
      const row = grid?.rows.find(({ element }) => element === strip?.parentElement);
      if (grid === undefined || row === undefined || strip === null) return;
      const { left, width } = strip.getBoundingClientRect();
      choose({ of: row.id, date: dateAt(grid.dates, (event.clientX - left) / width) });
    };
    grid?.table.addEventListener('click', click);
    return () => grid?.table.removeEventListener('click', click);
  }, [grid, choose]);
}
