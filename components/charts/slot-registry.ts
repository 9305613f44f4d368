import type { ReactNode } from 'react';
import type { Lang } from '#lib/i18n/bilingual';

/** A place of a page that holds a chart, or its head or its body where something stands between the two. */
export type SlotName = { readonly id: string; readonly lang: Lang; readonly part: 'figure' | 'head' | 'body' };

/** The same chart in two languages, or its parts, are several slots. */
export const slotKey = ({ id, lang, part }: SlotName): string => `${lang} ${id} ${part}`;

/** What a slot holds, made when the server's markup is written. */
export type SlotContent = () => ReactNode;

const KEY = Symbol.for('surnombre.chart-slots');
type Registry = Map<string, SlotContent>;
/** Server components and the renderer of client components are two bundles of one process: they share only this. */
const shared = globalThis as typeof globalThis & { [KEY]?: Registry };

function registry(): Registry {
  shared[KEY] ??= new Map();
  return shared[KEY];
}

/** Server only: keeps what a slot of this id shows. A page may be rendered again, so nothing is taken out. */
export const putSlot = (id: string, content: SlotContent): void => void registry().set(id, content);

/** Server only: what one answer alone shows is let go once that answer is written. */
export const dropSlot = (id: string): void => void registry().delete(id);

/** Server only: what was put there. A slot without content is a programmer's error: the page would lose its figure. */
export function slotContent(id: string): ReactNode {
  const content = registry().get(id);
  if (content === undefined)
    throw new Error(`chart slot ${id} is empty: render it through ChartFigure, on the same server`);
  return content();
}
