import { FigureLink } from '#components/figures/figure-link';
import { Section } from '#components/layout/section';
import { nearestAlike } from '#lib/dataset/prison-neighbours';
import { type PrisonRank, prisonRank } from '#lib/dataset/prison-rank';
import { ratioAt } from '#lib/dataset/ratios';
import { isKnown, lowOf } from '#lib/domain/quantity';
import type { EstablishmentType } from '#lib/domain/subject';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ordinal } from '#lib/format/ordinal';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { compareText } from '#lib/i18n/compare';
import { PRISON_TYPES, prisonDetails } from '#lib/i18n/prison-details';
import { comparePath } from '#lib/url/compare';
import { establishmentPath } from '#lib/url/establishment-path';
import type { SectionProps } from './section-props';

const NEAREST = 3;

/** Its place among prisons of its type by people above capacity, and the nearest of them; no place for prisons for minors. */
export function Rank({ data, of, lang }: SectionProps) {
  const text = prisonDetails[lang];
  const { prison, state, date } = of;
  const type = prison.establishmentType;
  if (state === 'closed' || state === 'missing' || type === undefined) return null;
  const rank = prisonRank(data, prison, date);
  return (
    <Section id="rank" heading={text.rank}>
      {type === 'epm' ? (
        <p>{text.rankMinors}</p>
      ) : (
        rank && <Place rank={rank} type={type} date={longDate(date, lang)} lang={lang} />
      )}
      <Nearest data={data} of={of} lang={lang} />
    </Section>
  );
}

type PlaceProps = {
  readonly rank: PrisonRank;
  readonly type: EstablishmentType;
  readonly date: string;
  readonly lang: Lang;
};

function Place({ rank: { place, excess, counted, uncounted }, type, date, lang }: PlaceProps) {
  const text = prisonDetails[lang];
  const types = PRISON_TYPES[lang][type];
  const total = count(counted, lang);
  const nobody = isKnown(excess) && lowOf(excess) === 0;
  return (
    <>
      <p className="measure">
        {nobody ? (
          text.rankNone(total, types, date)
        ) : (
          <>
            <strong>{text.rankText(ordinal(place, lang), total, types)}</strong>,{' '}
            {text.rankBy(ofQuantity(excess, 'people', lang), date)}
          </>
        )}
      </p>
      {uncounted > 0 && <p className="measure text-mute">{text.rankUncounted(count(uncounted, lang))}</p>}
    </>
  );
}

function Nearest({ data, of: { prison, date }, lang }: SectionProps) {
  const text = prisonDetails[lang];
  const near = nearestAlike(data, prison, NEAREST);
  if (near.length === 0) return null;
  return (
    <>
      <p>{text.nearest}</p>
      <ul>
        {near.map(({ prison: other, kilometres }) => {
          const ratio = ratioAt(data, { subject: other.id, date, definition: 'operational' });
          return (
            <li key={other.id}>
              <a href={establishmentPath(other.id, lang)}>{other.name[lang]}</a>,{' '}
              {text.kilometres(count(kilometres, lang))}
              {ratio && (
                <>
                  {' · '}
                  <FigureLink of={{ ...ratio, measure: 'density' }} lang={lang}>
                    {ofQuantity(ratio.density.quantity, 'percent', lang)}
                  </FigureLink>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <a href={comparePath([prison.id, ...near.map(({ prison: other }) => other.id)], lang)}>
          {compareText[lang].nearest}
        </a>
      </p>
    </>
  );
}
