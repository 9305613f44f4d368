import type { ReactNode } from 'react';
import type { Figure } from '#lib/domain/figure';
import { unitOf } from '#lib/domain/measure';
import type { TopicKey } from '#lib/domain/trace';
import { ofQuantity, qualified } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePath } from '#lib/url/figure-path';

type FigureLinkProps = {
  readonly of: TopicKey;
  readonly lang: Lang;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A displayed number, already formatted, as a quiet link to the page that says where it comes from. */
export function FigureLink({ of, lang, className = '', children }: FigureLinkProps) {
  return (
    <a className={`figure-link ${className}`} href={figurePath(of, lang)}>
      {children}
    </a>
  );
}

type NumProps = {
  readonly figure: Figure;
  readonly lang: Lang;
  /** Says the words of the source too: `près de 77 500`; left out: only the number. */
  readonly worded?: boolean;
  readonly className?: string;
};

/** A figure's number, linked to its row. */
export function Num({ figure, lang, worded = false, className = '' }: NumProps) {
  return (
    <FigureLink of={figure} lang={lang} className={className}>
      {worded ? qualified(figure, lang) : ofQuantity(figure.quantity, unitOf(figure.measure), lang)}
    </FigureLink>
  );
}
