import type { ReactNode } from 'react';
import { KeptSlot } from './kept-slot';
import { dropSlot, putSlot } from './slot-registry';

/** Longer than any page takes to be written; a reader who goes away before that leaves nothing behind. */
const WRITTEN_WITHIN_MS = 10_000;

/**
 * As `Kept`, for pages made at each request out of whatever their address says. Each answer has a place of its own: two readers'
 * pages never meet in one, and their number does not grow with that of addresses.
 */
export function KeptBriefly({ children }: { readonly children: ReactNode }) {
  const name = crypto.randomUUID();
  putSlot(name, () => children);
  setTimeout(dropSlot, WRITTEN_WITHIN_MS, name).unref();
  return <KeptSlot name={name} />;
}
