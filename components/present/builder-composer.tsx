import { type FormEvent, useState } from 'react';
import { MOST_SLIDES } from '#lib/export/own-deck-request';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { COMPOSER_ID, COUNTRY } from '#lib/url/builder-address';
import type { BuilderState, Named } from '#lib/url/builder-state';
import { deckPath, OWN_DECK } from '#lib/url/present-path';
import { ChosenSlides, type OnSlides } from './builder-chosen';
import type { Step } from './builder-history';
import { Jump } from './builder-jump';
import { DeckLinks, DeckTitle } from './builder-links';
import { SlideOffer, type Sources } from './builder-offer';
import type { ServedOffer } from './builder-offered';

type Props = {
  readonly lang: Lang;
  readonly longest: number;
  readonly sources: Sources;
  readonly served: ServedOffer;
  readonly state: BuilderState;
  readonly step: Step;
  readonly onTitle: (title: string) => void;
};

const ORDER_ID = 'own-order';

/** Slides chosen, put in order, given a title, and shown. A plain form where there are no scripts. */
export function Composer({ lang, state, step, onTitle, ...props }: Props) {
  const text = builderText[lang];
  const [said, say] = useState('');
  const change: OnSlides = (next, now) => {
    say(now);
    step({ slides: next });
  };
  const served = props.served.groups.flatMap((group) => group.slides.map(({ id }) => id));
  const { slides, title } = state;
  const stay = (event: FormEvent) => event.preventDefault();
  return (
    <section className="builder-own" aria-labelledby={COMPOSER_ID}>
      <h2 id={COMPOSER_ID} tabIndex={-1}>
        {text.own}
      </h2>
      <p className="measure">{text.ownLead(count(MOST_SLIDES, lang))}</p>
      <form className="builder-form" action={deckPath(OWN_DECK, lang)} method="get" onSubmit={stay}>
        <div>
          <h3>{text.choose}</h3>
          <SlideOffer
            {...{ lang, slides, ...props }}
            from={state.from}
            prisons={prisonsNamed(state, props.sources)}
            onFrom={(from) => step({ from })}
            onChange={change}
          />
          {slides.length > 0 && (
            <p className="builder-bar builder-scripted">
              <Jump to={ORDER_ID}>{text.toOrder(count(slides.length, lang))}</Jump>
            </p>
          )}
        </div>
        <div>
          <div className="builder-scripted">
            <h3 id={ORDER_ID} tabIndex={-1}>
              {text.order}
            </h3>
            <ChosenSlides lang={lang} slides={slides} isOffered={(id) => served.includes(id)} onChange={change} />
            <ClearAll lang={lang} isEmpty={slides.length === 0} onClear={() => change([], text.cleared)} />
          </div>
          <h3>{text.ownTitle}</h3>
          <DeckTitle lang={lang} title={title} onTitle={onTitle} />
          <h3>{text.showIt}</h3>
          <DeckLinks lang={lang} slides={slides.map(({ id }) => id)} title={title} />
        </div>
      </form>
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}

/** The prison picked, and the one whose slides are offered. */
function prisonsNamed({ of, from }: BuilderState, { directorates, articles }: Sources): readonly Named[] {
  const listed = [...directorates, ...articles].some(({ id }) => id === from.id);
  const also = listed || from.id === of?.id || from.id === COUNTRY ? [] : [from];
  return [...(of === undefined ? [] : [of]), ...also];
}

type ClearProps = { readonly lang: Lang; readonly isEmpty: boolean; readonly onClear: () => void };

function ClearAll({ lang, isEmpty, onClear }: ClearProps) {
  if (isEmpty) return null;
  return (
    <p className="mt-3">
      <button type="button" className="action" onClick={onClear}>
        {builderText[lang].clear}
      </button>
    </p>
  );
}
