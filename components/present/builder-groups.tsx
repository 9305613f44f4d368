import { MOST_SLIDES } from '#lib/export/own-deck-request';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { addedTo } from '#lib/url/builder-order';
import type { OfferedGroup, OfferedSlide } from '#lib/url/builder-state';
import type { OnSlides, Slides } from './builder-chosen';

type Props = {
  readonly lang: Lang;
  readonly groups: readonly OfferedGroup[];
  readonly slides: Slides;
  readonly onChange: OnSlides;
};

/** Slides to tick, under their headings. Without scripts the boxes are sent as they are. */
export function OfferedGroups({ lang, groups, slides, onChange }: Props) {
  const text = builderText[lang];
  const isFull = slides.length >= MOST_SLIDES;
  if (groups.every((group) => group.slides.length === 0)) return <p>{text.noneOffered}</p>;
  return (
    <>
      {isFull && <p className="builder-notice">{text.full(count(MOST_SLIDES, lang))}</p>}
      <AddReady {...{ lang, groups, slides, onChange }} />
      {groups.map((group) => (
        <fieldset key={group.heading} className="builder-group">
          <legend>{group.heading}</legend>
          <ul>
            {group.slides.map((slide) => (
              <li key={slide.id}>
                <Offered {...{ lang, slide, slides, onChange }} isFull={isFull} />
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </>
  );
}

type OfferedProps = Omit<Props, 'groups'> & { readonly slide: OfferedSlide; readonly isFull: boolean };

function Offered({ lang, slide, slides, isFull, onChange }: OfferedProps) {
  const text = builderText[lang];
  const isChosen = slides.some(({ id }) => id === slide.id);
  const toggle = () => {
    const next = isChosen ? slides.filter(({ id }) => id !== slide.id) : addedTo(slides, [slide], MOST_SLIDES);
    const said = isChosen ? text.removed : text.added;
    onChange(next, said(slide.headline, count(next.length, lang)));
  };
  return (
    <label className="builder-offered">
      <input
        type="checkbox"
        name="slides"
        value={slide.id}
        checked={isChosen}
        disabled={isFull && !isChosen}
        onChange={toggle}
      />{' '}
      <span>
        {slide.headline} <small>{slide.subtitle}</small>
      </span>
    </label>
  );
}

/** The ready deck to start from: all of it that there is room for. */
function AddReady({ lang, groups, slides, onChange }: Props) {
  const text = builderText[lang];
  const offered = groups[0]?.slides ?? [];
  const whole = addedTo(slides, offered, Number.POSITIVE_INFINITY);
  const missing = whole.length - slides.length;
  const add = () => {
    const next = addedTo(slides, offered, MOST_SLIDES);
    const added = count(next.length - slides.length, lang);
    const said = next.length < whole.length ? text.cut(added, count(MOST_SLIDES, lang)) : undefined;
    onChange(next, said ?? text.addedMany(added, count(next.length, lang)));
  };
  if (missing === 0 || slides.length >= MOST_SLIDES) return null;
  return (
    <button type="button" className="action builder-scripted" onClick={add}>
      {text.addReady(count(missing, lang))}
    </button>
  );
}
