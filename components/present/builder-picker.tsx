import { useEffect, useRef } from 'react';
import type { SubjectId } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { COMPOSER_ID } from '#lib/url/builder-address';
import type { Named } from '#lib/url/builder-state';
import { establishmentPath } from '#lib/url/establishment-path';
import { deckFile, deckPath } from '#lib/url/present-path';
import { sheetPath } from '#lib/url/sheet-path';
import { Jump } from './builder-jump';
import { PrisonSearch } from './builder-search';

type Props = {
  readonly lang: Lang;
  readonly longest: number;
  readonly of: Named | undefined;
  readonly onPick: (prison: Named) => void;
};

/** The reader's prison by its name, and at once what can be taken of it. */
export function PrisonPicker({ lang, longest, of, onPick }: Props) {
  const text = builderText[lang];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(of?.id);
  useEffect(() => {
    if (of !== undefined && shown.current !== of.id) heading.current?.focus();
    shown.current = of?.id;
  }, [of]);
  return (
    <section className="builder-picker" aria-labelledby="picker-heading">
      <h2 id="picker-heading">{text.prison}</h2>
      <div className="builder-scripted">
        <PrisonSearch id="present-query" label={text.search} longest={longest} lang={lang} onChoose={onPick} />
      </div>
      {of !== undefined && (
        <div className="builder-picked">
          <h3 ref={heading} tabIndex={-1}>
            {of.name}
          </h3>
          <Ways lang={lang} of={of} />
        </div>
      )}
    </section>
  );
}

function Ways({ lang, of }: { readonly lang: Lang; readonly of: Named }) {
  const text = builderText[lang];
  const deck = deckPath(of.id, lang);
  return (
    <p className="builder-ways">
      <a className="builder-way" href={deck}>
        {text.show}
      </a>{' '}
      <a className="builder-way" href={deckFile(deck)}>
        {text.file}
      </a>{' '}
      <a className="builder-way" href={sheetPath(establishmentPath(of.id as SubjectId, lang))}>
        {text.sheet}
      </a>{' '}
      <Jump to={COMPOSER_ID}>{text.compose}</Jump>
    </p>
  );
}
