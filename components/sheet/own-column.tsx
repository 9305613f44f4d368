'use client';

import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { ShareButton } from '#components/share/share-button';
import type { Lang } from '#lib/i18n/bilingual';
import { deckEntryText } from '#lib/i18n/deck-entry';
import { sheetText } from '#lib/i18n/sheet';
import { readOwnFigures, writeOwnFigures } from '#lib/url/own-figures';
import { deckPath, shownOn } from '#lib/url/present-path';
import { type OwnCell, ownCells } from './own-cells';

type Props = { readonly lang: Lang; readonly page: string; readonly howTo: string };

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/**
 * What stands above the sheet on screen, and the branch's figures in it: they come from the address after `#`, which no
 * browser sends to a server, and are put into the places the server's markup keeps for them.
 */
export function OwnColumn({ lang, page, howTo }: Props) {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  const { figures, problems } = readOwnFigures(hash);
  const text = sheetText[lang];
  const unread = problems.map(({ field, value }) => `${field}=${value}`).join(', ');
  return (
    <div className="sheet-tools" data-screen-only>
      <p>
        <a href={page + writeOwnFigures(figures)}>← {text.back}</a>
        <button type="button" onClick={() => window.print()}>
          {text.print}
        </button>
        <a href={deckPath(shownOn(page), lang)}>{deckEntryText[lang].short}</a>
      </p>
      <ShareButton lang={lang} />
      <p role="status">{unread === '' ? '' : text.unread(unread)}</p>
      <details>
        <summary>{text.howTo}</summary>
        <p className="measure">{howTo}</p>
      </details>
      {ownCells(figures, lang).map((cell) => (
        <InItsPlace key={cell.key} cell={cell} lang={lang} />
      ))}
    </div>
  );
}

/** A figure in the place the markup keeps for it, marked as the user's. */
function InItsPlace({ cell, lang }: { readonly cell: OwnCell; readonly lang: Lang }) {
  const place = document.querySelector(`[data-own='${cell.key}']`);
  const text = sheetText[lang];
  return (
    place &&
    createPortal(
      <>
        <strong>{cell.text}</strong> <small>{cell.computed ? text.computed : text.added}</small>
      </>,
      place,
    )
  );
}
