import { AreaTable } from '#components/directorates/area-table';
import { CountCell } from '#components/directorates/count-cell';
import { DensityCell } from '#components/directorates/density-cell';
import { Num } from '#components/figures/figure-link';
import { GradeBadge } from '#components/figures/grade-badge';
import { Section } from '#components/layout/section';
import type { DirectorateType } from '#lib/dataset/directorate-page';
import { longDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { directorateText } from '#lib/i18n/directorate';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { wingTypePath } from '#lib/url/directorate-path';
import type { SectionProps } from './section-props';

/** Density by wing type, twice: as the ministry prints it, and by our own sums. Two definitions, two tables. */
export function Types(props: SectionProps) {
  const { of, lang } = props;
  const text = directorateText[lang];
  return (
    <Section id="types" heading={text.types}>
      <div className="area-types">
        <PublishedTable {...props} />
        <OwnTable types={of.types} date={longDate(of.date, lang)} lang={lang} />
      </div>
    </Section>
  );
}

const nameOf = (type: DirectorateType['type'], lang: Lang) => (
  <a href={wingTypePath(type, lang)}>{capitalised(WING_TYPE_NAMES[lang][type])}</a>
);

function PublishedTable({ of: { types, date, sentenceFacilities }, lang }: SectionProps) {
  const text = directorateText[lang];
  const printed = types.flatMap(({ type, published }) => (published === undefined ? [] : [{ type, ratio: published }]));
  return (
    <div>
      <AreaTable
        caption={text.typesPublished(longDate(date, lang))}
        columns={[text.type, text.density].map((name) => ({ name }))}
      >
        {printed.map(({ type, ratio }) => (
          <tr key={type}>
            <th scope="row">{nameOf(type, lang)}</th>
            <DensityCell ratio={ratio} lang={lang} />
          </tr>
        ))}
        {sentenceFacilities && (
          <tr>
            <th scope="row">{capitalised(text.sentenceFacilities)}</th>
            <td className="number density">
              <Num figure={sentenceFacilities.chosen} lang={lang} />
            </td>
          </tr>
        )}
      </AreaTable>
      <p className="mt-2 text-[0.9rem] text-mute">
        <GradeBadge grade="official" lang={lang} /> {text.typesPublishedNote}
      </p>
    </div>
  );
}

type OwnProps = { readonly types: readonly DirectorateType[]; readonly date: string; readonly lang: Lang };

function OwnTable({ types, date, lang }: OwnProps) {
  const text = directorateText[lang];
  return (
    <div>
      <AreaTable
        caption={text.typesOwn(date)}
        columns={[text.type, text.held, text.places, text.density].map((name) => ({ name }))}
      >
        {types.map((line) => (
          <OwnRow key={line.type} line={line} lang={lang} />
        ))}
      </AreaTable>
      <p className="mt-2 text-[0.9rem] text-mute">
        <span className="badge">{text.ownSum}</span> {text.typesOwnNote}
      </p>
    </div>
  );
}

function OwnRow({ line: { type, own }, lang }: { readonly line: DirectorateType; readonly lang: Lang }) {
  if (own === undefined) return null;
  const key = { subject: own.subject, date: own.date, definition: 'wings' } as const;
  return (
    <tr>
      <th scope="row">{nameOf(type, lang)}</th>
      <CountCell of={{ ...key, measure: 'detained' }} quantity={own.detained.quantity} lang={lang} />
      <CountCell of={{ ...key, measure: 'places' }} quantity={own.places.quantity} lang={lang} />
      <DensityCell ratio={own} lang={lang} />
    </tr>
  );
}
