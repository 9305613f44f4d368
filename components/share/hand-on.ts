/** A phone or a tablet, where an address is not in sight. */
export const isHandheld = (): boolean => window.matchMedia('(pointer: coarse)').matches;
/** Has the device a menu of its own for handing things on? */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Opens that menu; false where there is none or it fails. Readers who change their mind are no failure. */
export async function handOn(given: ShareData): Promise<boolean> {
  if (!canShare()) return false;
  try {
    await navigator.share(given);
    return true;
  } catch (reason) {
    return reason instanceof DOMException && reason.name === 'AbortError';
  }
}
