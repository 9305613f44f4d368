import type { MouseEvent } from 'react';
import type { Lang } from '#lib/i18n/bilingual';
import { listedText } from '#lib/i18n/establishment-dates';
import { type EstablishmentFilters, VIEWS, writeFilters } from '#lib/url/establishment-filters';
import type { Go } from './list-address';

type Props = { readonly lang: Lang; readonly filters: EstablishmentFilters; readonly onGo: Go };

/** A click with a key held, or another button, is the browser's: a new tab, a download. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

/** Table, map or small charts of the same prisons: plain links, taken over where they are. */
export function ViewLinks({ lang, filters, onGo }: Props) {
  const text = listedText[lang];
  const addressOf = (view: EstablishmentFilters['view']) => writeFilters(new URLSearchParams(), { ...filters, view });
  return (
    <nav className="list-views" aria-label={text.views}>
      {VIEWS.map((one) => (
        <a
          key={one}
          href={addressOf(one) || '?'}
          aria-current={one === filters.view ? 'true' : undefined}
          onClick={(event) => {
            if (!isPlain(event)) return;
            event.preventDefault();
            onGo({ view: one }, 'choice');
          }}
        >
          {text[one]}
        </a>
      ))}
    </nav>
  );
}
