import { useEffect, useRef } from 'react';
import { MOST_SLIDES } from '#lib/export/own-deck-request';
import { count } from '#lib/format/number';
import { ordinal } from '#lib/format/ordinal';
import type { Lang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { movedBy, nextTo } from '#lib/url/builder-order';
import type { OfferedSlide } from '#lib/url/builder-state';

export type Slides = readonly OfferedSlide[];
/** The slides as they are now, and what happened, to be said aloud. */
export type OnSlides = (slides: Slides, said: string) => void;

type Props = {
  readonly lang: Lang;
  readonly slides: Slides;
  /** Those that the boxes on this page already send where there are no scripts. */
  readonly isOffered: (id: string) => boolean;
  readonly onChange: OnSlides;
};

type Act = 'up' | 'down' | 'remove';
const buttonId = (act: Act, id: string): string => `${act}-${id}`;

/** The chosen slides in their order, moved and removed by buttons; the keyboard stays where it was. */
export function ChosenSlides({ lang, slides, isOffered, onChange }: Props) {
  const text = builderText[lang];
  const stay = useStayingFocus(slides);
  const move = ({ id, headline }: OfferedSlide, by: -1 | 1) => {
    const next = movedBy(slides, id, by);
    const place = next.findIndex((one) => one.id === id) + 1;
    stay(by === -1 ? 'up' : 'down', id);
    onChange(next, text.moved(headline, ordinal(place, lang), count(next.length, lang)));
  };
  const remove = ({ id, headline }: OfferedSlide) => {
    const next = slides.filter((one) => one.id !== id);
    stay('remove', nextTo(slides, id)?.id);
    onChange(next, text.removed(headline, count(next.length, lang)));
  };
  if (slides.length === 0) return <p className="builder-none">{text.none}</p>;
  return (
    <>
      <p className="text-mute">{text.chosen(count(slides.length, lang), count(MOST_SLIDES, lang))}</p>
      <ol className="builder-chosen">
        {slides.map((slide, index) => (
          <li key={slide.id}>
            {!isOffered(slide.id) && <input type="hidden" name="slides" value={slide.id} />}
            <p>
              {slide.headline} <small>{text.kinds[slide.kind]}</small>
            </p>
            <div className="builder-acts">
              <ActButton act="up" {...{ slide, lang }} isOff={index === 0} onAct={() => move(slide, -1)} />
              <ActButton
                act="down"
                {...{ slide, lang }}
                isOff={index === slides.length - 1}
                onAct={() => move(slide, 1)}
              />
              <ActButton act="remove" {...{ slide, lang }} isOff={false} onAct={() => remove(slide)} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

const SIGNS = { up: '↑', down: '↓', remove: '×' } as const;

type ActProps = {
  readonly act: Act;
  readonly slide: OfferedSlide;
  readonly lang: Lang;
  /** At the top or bottom already. */
  readonly isOff: boolean;
  readonly onAct: () => void;
};

function ActButton({ act, slide, lang, isOff, onAct }: ActProps) {
  const name = builderText[lang][act];
  return (
    <button
      type="button"
      id={buttonId(act, slide.id)}
      disabled={isOff}
      aria-label={builderText[lang].actOn(name, slide.headline)}
      title={name}
      onClick={onAct}
    >
      <span aria-hidden>{SIGNS[act]}</span>
    </button>
  );
}

/** After a move the same button keeps the keyboard; at an end, where it is off, its opposite; after a removal the next one's. */
function useStayingFocus(slides: Slides) {
  const wanted = useRef<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list that has just been drawn anew
  useEffect(() => {
    const buttons = wanted.current.map((id) => document.getElementById(id));
    wanted.current = [];
    buttons.find((button) => button instanceof HTMLButtonElement && !button.disabled)?.focus();
  }, [slides]);
  return (act: Act, id: string | undefined) => {
    const acts: readonly Act[] = act === 'remove' ? ['remove'] : [act, act === 'up' ? 'down' : 'up', 'remove'];
    wanted.current = id === undefined ? [] : acts.map((one) => buttonId(one, id));
  };
}
