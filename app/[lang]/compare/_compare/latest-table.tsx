import type { ReactNode } from 'react';
import { AreaTable } from '#components/directorates/area-table';
import { CountCell } from '#components/directorates/count-cell';
import { DensityCell } from '#components/directorates/density-cell';
import { Section } from '#components/layout/section';
import { type Compared, haveSeveralKinds } from '#lib/dataset/compare-page';
import { nameAmong } from '#lib/dataset/compare-subjects';
import type { Dataset } from '#lib/dataset/dataset';
import type { Figure } from '#lib/domain/figure';
import { isKnown } from '#lib/domain/quantity';
import { longDate, shortDate } from '#lib/format/date';
import { signedCount } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { compareText } from '#lib/i18n/compare';
import { sourcePath } from '#lib/url/page-path';
import { pageOf } from './chooser';
import type { SectionProps } from './section-props';

/** The newest numbers of each, with their date and their source. */
export function LatestTable({ data, of: { lines }, lang }: SectionProps) {
  const text = compareText[lang];
  const longest = Math.max(150, ...lines.map(densityOf));
  const numbers = [text.subject, text.held, text.places, text.density, text.above, text.change].map((name) => ({
    name,
  }));
  return (
    <Section id="latest" heading={text.latest}>
      <AreaTable
        caption={text.latestCaption}
        columns={[...numbers, { name: text.date, isText: true }, { name: text.source, isText: true }]}
      >
        {lines.map((line) => (
          <Row
            key={line.subject.id}
            data={data}
            line={line}
            name={nameAmong(line.subject, lines, lang)}
            lang={lang}
            longest={longest}
          />
        ))}
      </AreaTable>
      <ul className="text-[0.9rem] text-mute">
        {notesOf(lines, lang).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Section>
  );
}

/** For the length of the bars only. */
const densityOf = ({ latest: { density } }: Compared): number =>
  isKnown(density.quantity) ? density.quantity.value : 0;

function notesOf(lines: readonly Compared[], lang: Lang): readonly string[] {
  const text = compareText[lang];
  const isMinors = ({ subject }: Compared) => subject.establishmentType === 'epm' || subject.wingType === 'epm';
  return [
    text.aboveNote,
    ...(lines.some(({ definition }) => definition === 'wings') ? [text.typesNote] : []),
    ...(haveSeveralKinds(lines) ? [text.kindsNote] : []),
    ...(lines.some(isMinors) ? [text.minorsNote] : []),
  ];
}

type RowProps = {
  readonly data: Dataset;
  readonly line: Compared;
  readonly name: string;
  readonly lang: Lang;
  readonly longest: number;
};

function Row({ data, line, name, lang, longest }: RowProps) {
  const { subject, definition, latest, excess } = line;
  const key = { subject: latest.subject, date: latest.date };
  const { figure } = latest.detained;
  return (
    <tr>
      <th scope="row">
        <a href={pageOf(subject, lang)}>{name}</a>
      </th>
      <CountCell
        of={{ ...key, measure: 'detained', definition: definition === 'wings' ? 'wings' : 'none' }}
        quantity={latest.detained.quantity}
        lang={lang}
      />
      <CountCell of={{ ...key, measure: 'places', definition }} quantity={latest.places.quantity} lang={lang} />
      <DensityCell ratio={latest} lang={lang} longest={longest} />
      <CountCell quantity={excess} lang={lang} />
      <td className="number">{changeOf(line, lang)}</td>
      <td>{longDate(latest.date, lang)}</td>
      <td>{figure && <Origin figure={figure} sources={data.sources} lang={lang} />}</td>
    </tr>
  );
}

function changeOf({ change, before }: Compared, lang: Lang): ReactNode {
  const text = compareText[lang];
  if (before === undefined || !isKnown(change) || change.kind === 'bounded')
    return <span className="absent">{text.notComparable}</span>;
  return text.since(signedCount(change.value, lang), shortDate(before.date, lang));
}

type OriginProps = { readonly figure: Figure; readonly sources: Dataset['sources']; readonly lang: Lang };

/** Who published the count; where it is a sum of ours, that too. */
function Origin({ figure, sources, lang }: OriginProps) {
  const source = sources.get(figure.source);
  if (source === undefined) return null;
  return (
    <>
      <a href={sourcePath(source.id, lang)}>{source.publisher}</a>
      {figure.derivation !== undefined && <small className="text-mute"> ({compareText[lang].ownSum})</small>}
    </>
  );
}
