import type { CSSProperties } from 'react';
import { DensityBar } from '#components/establishments/prison-density-bar';
import { FigureLink, Num } from '#components/figures/figure-link';
import { Section } from '#components/layout/section';
import type { UnitLine } from '#lib/dataset/prison-wings';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown } from '#lib/domain/quantity';
import { longDate, shortMonth } from '#lib/format/date';
import { signedCount } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { prisonText } from '#lib/i18n/prison';
import type { SectionProps } from './section-props';

/** Each wing at the page's date, and below it those the tables had before. */
export function WingsTable({ of: { units, date }, lang }: SectionProps) {
  const text = prisonText[lang];
  const longest = Math.max(150, ...units.wings.map(densityOf));
  return (
    <Section id="wings" heading={text.wings}>
      <div className="table-frame">
        <table className="table wings" style={labelsOf(lang, units.before)}>
          <caption>{text.wingsCaption(longDate(date, lang))}</caption>
          <thead>
            <tr>
              <th scope="col">{text.wing}</th>
              <Numeric>{text.heldColumn}</Numeric>
              <Numeric>{text.placesColumn}</Numeric>
              <Numeric>{text.densityColumn}</Numeric>
              <Numeric>{text.excessColumn}</Numeric>
              {units.before !== undefined && <Numeric>{text.changeColumn(shortMonth(units.before, lang))}</Numeric>}
            </tr>
          </thead>
          <tbody>
            {units.wings.map((line) => (
              <WingRow key={line.subject.id} line={line} lang={lang} longest={longest} before={units.before} />
            ))}
          </tbody>
        </table>
      </div>
      {units.former.length > 0 && (
        <details>
          <summary>{text.formerTitle}</summary>
          <ul>
            {units.former.map(({ subject, last }) => (
              <li key={subject.id}>{text.former(subject.name[lang], longDate(last, lang))}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** Where there is no room for columns each wing is a card, and these are the names of its numbers. */
function labelsOf(lang: Lang, before: IsoDate | undefined): CSSProperties {
  const text = prisonText[lang];
  const change = before === undefined ? '' : text.changeColumn(shortMonth(before, lang));
  const names = [text.heldColumn, text.placesColumn, text.densityColumn, text.excessColumn, change];
  return Object.fromEntries(names.map((name, index) => [`--label-${index + 2}`, `"${name}"`]));
}

/** For the length of the bars only. */
const densityOf = ({ ratio: { density } }: UnitLine): number =>
  isKnown(density.quantity) ? density.quantity.value : 0;

const Numeric = ({ children }: { readonly children: string }) => (
  <th scope="col" className="number">
    {children}
  </th>
);

type RowProps = {
  readonly line: UnitLine;
  readonly lang: Lang;
  readonly longest: number;
  readonly before: IsoDate | undefined;
};

function WingRow({ line, lang, longest, before }: RowProps) {
  const { subject, ratio, excess } = line;
  const { detained, places, density } = ratio;
  return (
    <tr>
      <th scope="row">{subject.name[lang]}</th>
      <td className="number">{detained.figure && <Num figure={detained.figure} lang={lang} />}</td>
      <td className="number">{places.figure && <Num figure={places.figure} lang={lang} />}</td>
      <td className="number density">
        <FigureLink of={{ ...ratio, measure: 'density' }} lang={lang}>
          {ofQuantity(density.quantity, 'percent', lang)}
        </FigureLink>
        {isKnown(density.quantity) && <DensityBar density={density.quantity.value} longest={longest} />}
      </td>
      <td className="number">
        <FigureLink of={{ ...ratio, measure: 'surplus' }} lang={lang}>
          {ofQuantity(excess, 'people', lang)}
        </FigureLink>
      </td>
      {before !== undefined && <td className="number">{changeWords(line, before, lang)}</td>}
    </tr>
  );
}

/** The change since the earlier count; of a wing that no table had then, since when it is counted. */
function changeWords({ subject, change }: UnitLine, before: IsoDate, lang: Lang): string {
  if (isKnown(change)) return signedCount(change.value, lang);
  const { from } = subject;
  const isNewer = from !== undefined && from > before;
  return isNewer ? prisonText[lang].countedSince(shortMonth(from, lang)) : ofQuantity(change, 'people', lang);
}
