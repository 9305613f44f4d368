'use client';

import { CopyButton } from '#components/calculator/copy-button';
import { ShareButton } from '#components/share/share-button';
import type { Lang } from '#lib/i18n/bilingual';
import { stageText } from '#lib/i18n/present-stage';
import { useDeck } from './use-deck';

type Props = {
  readonly lang: Lang;
  /** Slides, the title page among them. */
  readonly count: number;
  /** Where the links lead: the PowerPoint file, the builder with these slides, what the deck is about. */
  readonly file: string;
  readonly compose: string;
  readonly close: string;
};

/** The bar under the slides. Its buttons come with its script (present.css); its links work without. */
export function DeckViewer({ lang, count, file, compose, close }: Props) {
  const text = stageText[lang];
  const { number, headline, hasNotes, isFull, move, turnNotes, turnFull } = useDeck(count);
  return (
    <nav className="deck-bar" aria-label={text.controls}>
      <p className="deck-moves">
        <button type="button" onClick={() => move('previous')} aria-disabled={number === 1}>
          <span aria-hidden="true">←</span> {text.previous}
        </button>
        <span className="tabular">{text.slideOf(number, count)}</span>
        <button type="button" onClick={() => move('next')} aria-disabled={number === count}>
          {text.next} <span aria-hidden="true">→</span>
        </button>
      </p>
      <p className="deck-actions">
        <button type="button" onClick={turnFull}>
          {isFull ? text.leaveFullScreen : text.fullScreen}
        </button>
        <button type="button" onClick={turnNotes} aria-pressed={hasNotes}>
          {text.showNotes}
        </button>
        <button type="button" onClick={() => window.print()}>
          {text.print}
        </button>
        <a href={file}>{text.powerPoint}</a>
        <CopyButton label={text.share} text={() => window.location.href} copied={text.copied} refused={text.refused} />
        <a href={compose}>{text.compose}</a>
        <a href={close}>{text.close}</a>
      </p>
      <ShareButton lang={lang} />
      <p className="sr-only" aria-live="polite">
        {headline === '' ? '' : text.announced(number, count, headline)}
      </p>
    </nav>
  );
}
