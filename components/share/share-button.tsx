'use client';

import { useState, useSyncExternalStore } from 'react';
import type { Lang } from '#lib/i18n/bilingual';
import { shareText } from '#lib/i18n/share';
import { canShare, isHandheld } from './hand-on';
import { type Shared, sharePage } from './share-page';

const never = () => () => undefined;

/**
 * On a phone or a tablet, hands the page on with the device's own menu, or copies its address. Elsewhere nothing: the address
 * is in sight. The server sends an empty line, as high as the button where one will come, so that nothing moves.
 */
export function ShareButton({ lang }: { readonly lang: Lang }) {
  const isShown = useSyncExternalStore(never, isHandheld, () => false);
  const [shared, setShared] = useState<Shared>('done');
  const text = shareText[lang];
  const press = () => {
    setShared('done');
    void sharePage().then(setShared);
  };
  return (
    <p className="pointer-coarse:mt-4 pointer-coarse:min-h-11" data-screen-only>
      {isShown && (
        <>
          <button type="button" className="action" onClick={press}>
            {canShare() ? text.share : text.copy}
          </button>{' '}
          <output>{shared === 'done' ? '' : text[shared]}</output>
        </>
      )}
    </p>
  );
}
