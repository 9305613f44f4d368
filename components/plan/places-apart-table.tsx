import type { ReactNode } from 'react';
import { FigureLink, Num } from '#components/figures/figure-link';
import type { PlacesApart } from '#lib/domain/places-apart';
import { signedCount } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { outOfUseText } from '#lib/i18n/out-of-use';

type Line = { readonly name: ReactNode; readonly of: PlacesApart };
type Props = { readonly lines: readonly Line[]; readonly caption?: string; readonly lang: Lang };

/** Norm and operational places side by side, with the density on each. */
export function PlacesApartTable({ lines, caption, lang }: Props) {
  const text = outOfUseText[lang];
  const heads = [text.norm, text.operational, text.difference, text.density, text.densityNorm];
  return (
    <div className="table-frame">
      <table className="table stacked-table places-apart">
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">{text.unit}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, of }) => (
            <Row key={of.subject.id} name={name} of={of} lang={lang} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, of: { norm, operational, difference }, lang }: Line & { readonly lang: Lang }) {
  const text = outOfUseText[lang];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number" data-label={text.norm}>
        {norm.places.figure && <Num figure={norm.places.figure} lang={lang} />}
      </td>
      <td className="number" data-label={text.operational}>
        {operational.places.figure && <Num figure={operational.places.figure} lang={lang} />}
      </td>
      <td className="number" data-label={text.difference}>
        {signedCount(-difference, lang)}
      </td>
      {[operational, norm].map((ratio) => (
        <td key={ratio.definition} className="number" data-label={ratio === norm ? text.densityNorm : text.density}>
          <FigureLink of={{ ...ratio, measure: 'density' }} lang={lang}>
            {ofQuantity(ratio.density.quantity, 'percent', lang)}
          </FigureLink>
        </td>
      ))}
    </tr>
  );
}
