import type { ReactNode } from 'react';
import { KeptSlot } from './kept-slot';
import { putSlot } from './slot-registry';

type KeptProps = {
  /** Unlike any other on the site: the page, the language and the part of the page. */
  readonly name: string;
  readonly children: ReactNode;
};

/** A part of the page written once, in the HTML. Server component; for markup without any script of its own. */
export function Kept({ name, children }: KeptProps) {
  putSlot(name, () => children);
  return <KeptSlot name={name} />;
}
