import { AreaTable } from '#components/directorates/area-table';
import { RatioCells } from '#components/directorates/ratio-cells';
import { Section } from '#components/layout/section';
import type { DirectoratePrison } from '#lib/dataset/directorate-prisons';
import { shortName } from '#lib/dataset/short-name';
import { isKnown } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { directorateText } from '#lib/i18n/directorate';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import { comparePath } from '#lib/url/compare';
import { establishmentPath } from '#lib/url/establishment-path';
import type { SectionProps } from './section-props';

const COMPARED = 6;

/** Its prisons, most people above capacity first; each leads to its page. */
export function PrisonsTable({ of: { units, date }, lang }: SectionProps) {
  const text = directorateText[lang];
  const longest = Math.max(150, ...units.prisons.map(densityOf));
  const top = units.prisons.filter(isRanked).slice(0, COMPARED);
  return (
    <Section id="prisons" heading={text.prisonsTitle}>
      <AreaTable
        caption={text.prisonsCaption(longDate(date, lang))}
        columns={[text.prison, text.above, text.held, text.places, text.density].map((name) => ({ name }))}
      >
        {units.prisons.map((line) => (
          <Row key={line.prison.id} line={line} lang={lang} longest={longest} />
        ))}
      </AreaTable>
      <p>
        <a
          href={comparePath(
            top.map(({ prison }) => prison.id),
            lang,
          )}
        >
          {text.compareTop}
        </a>
      </p>
    </Section>
  );
}

const isRanked = ({ prison, excess }: DirectoratePrison): boolean =>
  prison.establishmentType !== 'epm' && isKnown(excess);

/** For the length of the bars only. */
const densityOf = ({ ratio: { density } }: DirectoratePrison): number =>
  isKnown(density.quantity) ? density.quantity.value : 0;

type RowProps = { readonly line: DirectoratePrison; readonly lang: Lang; readonly longest: number };

function Row({ line: { prison, ratio, excess }, lang, longest }: RowProps) {
  const type = prison.establishmentType;
  return (
    <tr>
      <th scope="row">
        <a href={establishmentPath(prison.id, lang)}>{shortName(prison)}</a>{' '}
        {type !== undefined && <small className="text-mute">{ESTABLISHMENT_TYPE_NAMES[lang][type]}</small>}
      </th>
      <RatioCells ratio={ratio} excess={excess} lang={lang} longest={longest} />
    </tr>
  );
}
