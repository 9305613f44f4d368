import type { CSSProperties } from 'react';
import { FigureLink } from '#components/figures/figure-link';
import type { ListedPrison } from '#lib/dataset/establishment-list';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { TopicKey } from '#lib/domain/trace';
import { signedCount } from '#lib/format/number';
import { ofQuantity, topicUnit } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { ESTABLISHMENT_TYPE_NAMES, establishmentsText } from '#lib/i18n/establishments';
import { SMALL_BELOW } from '#lib/url/establishment-filters';
import { establishmentPath } from '#lib/url/establishment-path';
import { dispName } from './choices';

type Props = { readonly of: ListedPrison; readonly lang: Lang };

/** One prison. Its attributes are what the controls filter and sort by: nothing is sent twice. */
export function ListRow({ of, lang }: Props) {
  const { ratio } = of;
  const key = { subject: of.id, date: ratio.date };
  return (
    <tr {...attributesOf(of)}>
      <th scope="row">
        <a href={establishmentPath(of.id, lang)}>
          {of.name} <small>{ESTABLISHMENT_TYPE_NAMES[lang][of.type]}</small>
        </a>
      </th>
      <td>{placeOf(of)}</td>
      <td>{of.disp && dispName(of.disp, lang)}</td>
      <Cell of={{ ...key, measure: 'detained', definition: 'none' }} quantity={ratio.detained.quantity} lang={lang} />
      <Cell
        of={{ ...key, measure: 'places', definition: 'operational' }}
        quantity={ratio.places.quantity}
        lang={lang}
      />
      <Density of={of} lang={lang} />
      <td className="number">{wordsOf(of.above, lang)}</td>
      <td className="number">{changeText(of.change, lang)}</td>
    </tr>
  );
}

const placeOf = ({ city, department, number }: ListedPrison): string =>
  `${city === '' ? '' : `${city}, `}${department} (${number})`;

/** Rounded for sorting only: the band is the server's, from the number itself. */
const forSorting = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1e4) / 1e4);

function attributesOf({ order, band, type, disp, also, ratio }: ListedPrison) {
  const places = ratio.places.quantity;
  const small = isKnown(places) && places.value > 0 && places.value < SMALL_BELOW;
  const { held, places: room, density, above, change } = order.numbers;
  return {
    'data-type': type,
    'data-disp': disp?.id,
    'data-band': band,
    'data-small': small ? '' : undefined,
    'data-also': also.length > 0 ? also.join(' ') : undefined,
    'data-held': held,
    'data-places': room,
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
      {ofQuantity(quantity, topicUnit(of.measure), lang)}
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

const wordsOf = (quantity: Quantity, lang: Lang) =>
  isKnown(quantity) ? (
    ofQuantity(quantity, 'people', lang)
  ) : (
    <span className="absent">{ofQuantity(quantity, 'people', lang)}</span>
  );

const changeText = (quantity: Quantity, lang: Lang) =>
  isKnown(quantity) ? (
    signedCount(quantity.value, lang)
  ) : (
    <span className="absent">{establishmentsText[lang].notComparable}</span>
  );
