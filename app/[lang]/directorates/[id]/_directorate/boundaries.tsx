import { Section } from '#components/layout/section';
import { areaName } from '#lib/dataset/area-name';
import { type BoundaryMove, boundaryMoves, closedPrisons } from '#lib/dataset/directorate-moves';
import { shortName } from '#lib/dataset/short-name';
import type { IsoDate } from '#lib/domain/iso-date';
import type { SubjectId } from '#lib/domain/subject';
import { monthYear } from '#lib/format/date';
import { capitalised, list } from '#lib/format/words';
import { directorateText } from '#lib/i18n/directorate';
import { establishmentPath } from '#lib/url/establishment-path';
import type { SectionProps } from './section-props';

type Crossing = { readonly date: IsoDate; readonly other: SubjectId; readonly moves: readonly BoundaryMove[] };

/** Moves on one day between the same two directorates are told in one sentence. */
function crossings(moves: readonly BoundaryMove[], otherOf: (move: BoundaryMove) => SubjectId): readonly Crossing[] {
  const keys = [...new Set(moves.map((move) => `${move.date} ${otherOf(move)}`))];
  return keys.map((key) => {
    const same = moves.filter((move) => `${move.date} ${otherOf(move)}` === key);
    const [first] = same as [BoundaryMove, ...BoundaryMove[]];
    return { date: first.date, other: otherOf(first), moves: same };
  });
}

/** Which prisons came and went, since the directorate is as published at each date; and its closed prisons. */
export function Boundaries({ data, of: { directorate }, lang }: SectionProps) {
  const text = directorateText[lang];
  const moves = boundaryMoves(data, directorate.id);
  const came = crossings(
    moves.filter(({ to }) => to === directorate.id),
    ({ from }) => from,
  );
  const went = crossings(
    moves.filter(({ from }) => from === directorate.id),
    ({ to }) => to,
  );
  const wordsOf = ({ date, other, moves: same }: Crossing) => {
    const area = data.subjects.get(other);
    const prisons = list(
      same.map(({ prison }) => shortName(prison)),
      lang,
    );
    return {
      date: capitalised(monthYear(date, lang)),
      prisons,
      area: area === undefined ? other : areaName(area, lang),
    };
  };
  const closed = closedPrisons(data, directorate.id);
  return (
    <Section id="boundaries" heading={text.boundaries}>
      {moves.length === 0 && <p className="measure">{text.noBreak}</p>}
      <ul className="measure">
        {came.map((one) => (
          <li key={`${one.date} ${one.other}`}>{text.arrived(wordsOf(one))}</li>
        ))}
        {went.map((one) => (
          <li key={`${one.date} ${one.other}`}>{text.left(wordsOf(one))}</li>
        ))}
      </ul>
      {closed.length > 0 && (
        <p className="measure">
          {text.closed}{' '}
          {closed.map((prison, index) => (
            <span key={prison.id}>
              {index > 0 && ', '}
              <a href={establishmentPath(prison.id, lang)}>{shortName(prison)}</a>
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}
