import { BANDS, type BandCounts } from '#lib/domain/bands';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { directorateText } from '#lib/i18n/directorate';
import { BAND_CHOICES } from '#lib/i18n/establishments';

type Props = {
  readonly counts: BandCounts['counts'];
  /** The wings in no band, each with its reason, in words. */
  readonly unbanded: string;
  readonly caption: string;
  readonly lang: Lang;
};

/** How many wings lie in each of the ministry's bands, the fullest first. */
export function BandTable({ counts, unbanded, caption, lang }: Props) {
  const text = directorateText[lang];
  return (
    <>
      <table className="table area-bands">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.band}</th>
            <th scope="col" className="number">
              {text.wings}
            </th>
          </tr>
        </thead>
        <tbody>
          {BANDS.toReversed().map(({ band }) => (
            <tr key={band} data-band={band}>
              <th scope="row">{BAND_CHOICES[lang][band]}</th>
              <td className="number">{count(counts[band], lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unbanded !== '' && <p className="text-[0.9rem] text-mute">{text.unbanded(unbanded)}</p>}
    </>
  );
}
