import { Cite } from '#components/cite/cite';
import { SayIt } from '#components/cite/say-it';
import { sumPartKey } from '#lib/domain/default-definition';
import type { Choice } from '#lib/domain/figure';
import { isOlderThanMonthly } from '#lib/domain/freshness';
import type { SourceOf } from '#lib/domain/independence';
import type { IsoDate } from '#lib/domain/iso-date';
import type { SubjectId } from '#lib/domain/subject';
import type { Trace } from '#lib/domain/trace';
import type { Citation } from '#lib/export/cited';
import type { SaidFigure } from '#lib/export/said-figure';
import { spokenSentence, writtenSentence } from '#lib/export/say-it';
import { longDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { measureLabel } from '#lib/i18n/measure-label';
import { figureApiPath, figurePath } from '#lib/url/figure-path';
import { FigureValue } from './figure-value';
import { Formula } from './formula';
import { type NoteOf, Origin } from './origin';
import { OtherFigures } from './other-figures';
import { Printed } from './printed';
import { SumParts } from './sum-parts';

type FigureArticleProps = {
  readonly figure: Trace;
  /** The same number, and its page, as sentences and citations have them. */
  readonly said: SaidFigure;
  readonly citation: Citation;
  readonly lang: Lang;
  readonly sourceOf: SourceOf;
  readonly nameOf: (subject: SubjectId) => string;
  readonly noteOf: NoteOf;
  readonly today: IsoDate;
};

/** One number: its value and words, how it was computed, where it comes from, and what it beat. */
export function FigureArticle({ figure, said, citation, lang, sourceOf, nameOf, noteOf, today }: FigureArticleProps) {
  const { key, choice, calculation, latest } = figure;
  const text = figurePageText[lang];
  const derivation = choice?.chosen.derivation;
  const source = choice && sourceOf(choice.chosen.source);
  return (
    <article className="prose">
      <h1>{capitalised(measureLabel(key.measure, key.definition, lang))}</h1>
      <p className="text-mute">
        {nameOf(key.subject)}, {text.asOf(longDate(key.date, lang))}
      </p>
      <FigureValue figure={figure} lang={lang} />
      {source && source.readIn !== '' && !calculation ? (
        <p>{capitalised(text.relayed(source.publisher, source.readIn))}</p>
      ) : undefined}
      {latest > key.date ? (
        <p>
          <a href={figurePath({ ...key, date: latest }, lang)}>{text.older(longDate(latest, lang))}</a>
        </p>
      ) : undefined}
      {source?.kind === 'official-statistics' && latest === key.date && isOlderThanMonthly(latest, today) ? (
        <p className="text-mute">{text.stale(longDate(latest, lang))}</p>
      ) : undefined}
      <SayIt lang={lang} written={writtenSentence(said, lang)} spoken={spokenSentence(said, lang)} />
      {calculation ? (
        <>
          <h2>{text.formula}</h2>
          <Formula of={calculation} lang={lang} />
          {choice ? <Printed figure={choice.chosen} computed={figure.quantity} lang={lang} /> : undefined}
        </>
      ) : undefined}
      {derivation ? (
        <>
          <h2>{text.sum}</h2>
          <SumParts derivation={derivation} lang={lang} nameOf={nameOf} partOf={(unit) => sumPartKey(key, unit)} />
        </>
      ) : undefined}
      {choice ? <Provenance choice={choice} sourceOf={sourceOf} noteOf={noteOf} lang={lang} /> : undefined}
      <Cite citation={citation} />
      <p>
        <a href={figureApiPath(key)}>{text.json}</a>
      </p>
    </article>
  );
}

type ProvenanceProps = {
  readonly choice: Choice;
  readonly sourceOf: SourceOf;
  readonly noteOf: NoteOf;
  readonly lang: Lang;
};

function Provenance({ choice, sourceOf, noteOf, lang }: ProvenanceProps) {
  const text = figurePageText[lang];
  const source = sourceOf(choice.chosen.source);
  return (
    <>
      <h2>{text.whereFrom}</h2>
      {source ? (
        <Origin figure={choice.chosen} source={source} noteOf={noteOf} lang={lang} />
      ) : (
        <p>{choice.chosen.source}</p>
      )}
      <h2>{text.others}</h2>
      <OtherFigures choice={choice} sourceOf={sourceOf} lang={lang} />
    </>
  );
}
