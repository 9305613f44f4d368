import type { CSSProperties } from 'react';
import { Sparkline } from '#components/establishments/sparkline';
import { FigureLink } from '#components/figures/figure-link';
import { placeText } from '#lib/dataset/establishment-history';
import type { ListedPrison } from '#lib/dataset/establishment-list';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { TopicKey } from '#lib/domain/trace';
import { listedChange, listedCount, listedDensity } from '#lib/format/listed';
import type { Lang } from '#lib/i18n/bilingual';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import { establishmentPath } from '#lib/url/establishment-path';
import { dispName } from './choices';

type Props = { readonly of: ListedPrison; readonly lang: Lang };

/** One prison. Its attributes are what the controls filter and sort by: nothing is sent twice. */
export function ListRow({ of, lang }: Props) {
  const { ratio, counts } = of;
  const key = { subject: of.id, date: ratio.date };
  return (
    <tr {...attributesOf(of)}>
      <th scope="row">
        <a href={establishmentPath(of.id, lang)}>
          {of.name} <small>{ESTABLISHMENT_TYPE_NAMES[lang][of.type]}</small>
        </a>
      </th>
      <td>{placeText(of)}</td>
      <td>{of.disp && dispName(of.disp, lang)}</td>
      <Cell of={{ ...key, measure: 'detained', definition: 'none' }} quantity={ratio.detained.quantity} lang={lang} />
      <Cell
        of={{ ...key, measure: 'places', definition: 'operational' }}
        quantity={ratio.places.quantity}
        lang={lang}
      />
      <Density of={of} lang={lang} />
      <Words quantity={counts.above}>{listedCount(counts.above, lang)}</Words>
      <Words quantity={counts.change}>{listedChange(counts.change, lang)}</Words>
      <td>
        <Sparkline id={of.id} />
      </td>
    </tr>
  );
}

/** Rounded for sorting only: the band is the server's, from the number itself. */
const forSorting = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1e4) / 1e4);

function attributesOf({ counts, type, disp, also }: ListedPrison) {
  const { held, places, density, above, change } = counts.numbers;
  return {
    'data-type': type,
    'data-disp': disp?.id,
    'data-band': counts.band,
    'data-small': counts.small ? '' : undefined,
    'data-also': also.length > 0 ? also.join(' ') : undefined,
    'data-held': held,
    'data-places': places,
    'data-density': forSorting(density),
    'data-above': above,
    'data-change': change,
  };
}

type CellProps = { readonly of: TopicKey; readonly quantity: Quantity; readonly lang: Lang };

function Cell({ of, quantity, lang }: CellProps) {
  return (
    <td className="number">
      <Traced of={of} quantity={quantity} lang={lang} />
    </td>
  );
}

/** The number, or in words why there is none, leading to where it comes from. */
function Traced({ of, quantity, lang }: CellProps) {
  return (
    <FigureLink of={of} lang={lang} className={isKnown(quantity) ? '' : 'absent'}>
      {of.measure === 'density' ? listedDensity(quantity, lang) : listedCount(quantity, lang)}
    </FigureLink>
  );
}

/** The bar is hollow up to the line at 100 %, solid above it. */
function Density({ of: { id, ratio }, lang }: Props) {
  const { quantity } = ratio.density;
  const key = { subject: id, measure: 'density', definition: 'operational', date: ratio.date } as const;
  return (
    <td className="number">
      {isKnown(quantity) && <i style={{ '--d': Math.round(quantity.value) } as CSSProperties} />}
      <Traced of={key} quantity={quantity} lang={lang} />
    </td>
  );
}

type WordsProps = { readonly quantity: Quantity; readonly children: string };

const Words = ({ quantity, children }: WordsProps) => (
  <td className={isKnown(quantity) ? 'number' : 'number absent'}>{children}</td>
);
