import { copyText } from '#components/charts/copy-text';
import { handOn } from './hand-on';

/** What came of it: `done` also when the reader changed their mind, which is no failure. */
export type Shared = 'done' | 'copied' | 'refused';

/** Without what follows `#`: the reader's own figures are in it, and are theirs to hand on, not ours. */
const address = (): string => `${window.location.origin}${window.location.pathname}${window.location.search}`;

/** Opens the device's own way of sharing; where there is none, or it fails, the address is copied. */
export async function sharePage(): Promise<Shared> {
  const url = address();
  if (await handOn({ title: document.title, url })) return 'done';
  return (await copyText(url)) ? 'copied' : 'refused';
}
