import { Key } from '#components/establishments/prison-key-figure';
import { FigureLink } from '#components/figures/figure-link';
import { SourceLine } from '#components/figures/source-line';
import { Section } from '#components/layout/section';
import { fullName } from '#lib/dataset/full-name';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { isKnown } from '#lib/domain/quantity';
import { ofQuantity } from '#lib/format/quantity';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { directorateText } from '#lib/i18n/directorate';
import { wingTypeText } from '#lib/i18n/wing-types';
import type { SectionProps } from './section-props';

/** The two definitions, each with its own numbers, its source and what it leaves out. */
export function Definitions({ data, of, lang }: SectionProps) {
  const text = wingTypeText[lang];
  const missing = of.own.detained.figure?.derivation?.missing ?? [];
  return (
    <Section id="definitions" heading={text.definitions}>
      <div className="area-types">
        <div>
          <h3>{text.definitionPublished}</h3>
          {of.published === undefined ? (
            <p>{text.notInTable}</p>
          ) : (
            <>
              <Numbers ratio={of.published} lang={lang} />
              <Sourced data={data} ratio={of.published} lang={lang} />
            </>
          )}
          <p className="mt-2 text-[0.9rem] text-mute">{text.definitionPublishedNote}</p>
        </div>
        <div>
          <h3>
            {text.definitionOwn} <span className="badge">{directorateText[lang].ownSum}</span>
          </h3>
          <Numbers ratio={of.own} lang={lang} excess={ofQuantity(of.excess, 'people', lang)} />
          <Sourced data={data} ratio={of.own} lang={lang} />
          <p className="mt-2 text-[0.9rem] text-mute">
            {text.definitionOwnNote}{' '}
            {missing.length > 0 &&
              text.missing(
                list(
                  missing.map(({ subject }) => fullName(data, subject, lang)),
                  lang,
                ),
              )}
          </p>
        </div>
      </div>
    </Section>
  );
}

type NumbersProps = { readonly ratio: CapacityRatio; readonly lang: Lang; readonly excess?: string };

function Numbers({ ratio, lang, excess }: NumbersProps) {
  const text = directorateText[lang];
  const { subject, date, definition, detained, places, density } = ratio;
  const held = { subject, date, measure: 'detained', definition: definition === 'wings' ? 'wings' : 'none' } as const;
  return (
    <dl className="key-figures">
      <Key name={text.heldKey} isAbsent={!isKnown(detained.quantity)}>
        <FigureLink of={held} lang={lang}>
          {ofQuantity(detained.quantity, 'people', lang)}
        </FigureLink>
      </Key>
      <Key name={text.placesKey} isAbsent={!isKnown(places.quantity)}>
        <FigureLink of={{ subject, date, definition, measure: 'places' }} lang={lang}>
          {ofQuantity(places.quantity, 'places', lang)}
        </FigureLink>
      </Key>
      <Key
        name={text.densityKey}
        isAbsent={!isKnown(density.quantity)}
        over={isKnown(density.quantity) && density.quantity.value > 100}
      >
        <FigureLink of={{ subject, date, definition, measure: 'density' }} lang={lang}>
          {ofQuantity(density.quantity, 'percent', lang)}
        </FigureLink>
      </Key>
      {excess !== undefined && <Key name={text.aboveKey}>{excess}</Key>}
    </dl>
  );
}

function Sourced({ data, ratio, lang }: Pick<SectionProps, 'data' | 'lang'> & { readonly ratio: CapacityRatio }) {
  const figure = ratio.density.figure ?? ratio.detained.figure;
  const source = figure && data.sources.get(figure.source);
  return source === undefined ? null : (
    <SourceLine source={source} lang={lang} date={ratio.date} locator={figure?.locator ?? ''} />
  );
}
