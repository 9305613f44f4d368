import { Num } from '#components/figures/figure-link';
import { GradeBadge } from '#components/figures/grade-badge';
import { SourceLine } from '#components/figures/source-line';
import type { HeardOutcome } from '#lib/dataset/heard-question';
import type { Figure } from '#lib/domain/figure';
import type { Naming } from '#lib/export/verdict-sentence';
import { longDate } from '#lib/format/date';
import { list } from '#lib/format/words';
import { checkPageText } from '#lib/i18n/check-page';
import { measureLabel } from '#lib/i18n/measure-label';
import { type CheckFields, checkPath } from '#lib/url/check-path';
import { Checked } from './checked';
import { SameArticles } from './same-articles';

export type AnswerProps = { readonly of: HeardOutcome; readonly fields: CheckFields; readonly naming: Naming };

/** What can be said of the number: a verdict, what it could be, or what was counted. */
export function Answer({ of, fields, naming }: AnswerProps) {
  const text = checkPageText[naming.lang];
  const { answer } = of;
  switch (answer.kind) {
    case 'help':
      return null;
    case 'checked':
      return <Checked checks={answer.checks} typed={fields.number} naming={naming} />;
    case 'known':
      return (
        <>
          <h2>{text.known}</h2>
          <Figures figures={answer.figures} naming={naming} />
          {answer.figures.length === 0 && <p>{text.nothingKnown}</p>}
        </>
      );
    case 'could-be':
      return (
        <>
          {answer.candidates.length > 0 && <h2>{text.couldBe}</h2>}
          <Figures figures={answer.candidates} naming={naming} />
          {of.understood.place.kind === 'unnamed' && <p>{text.unnamed}</p>}
          {answer.candidates.length === 0 && answer.same.length === 0 && <p>{text.couldBeNothing}</p>}
          <Missing of={of} naming={naming} fields={fields} />
          <SameArticles same={answer.same} naming={naming} />
        </>
      );
  }
}

function Figures({ figures, naming }: { readonly figures: readonly Figure[]; readonly naming: Naming }) {
  const { lang, nameOf, sourceOf } = naming;
  return (
    <ul className="check-figures">
      {figures.map((figure) => {
        const source = sourceOf(figure.source);
        return (
          <li key={`${figure.subject} ${figure.measure} ${figure.definition} ${figure.date}`}>
            <p>
              <Num figure={figure} lang={lang} worded /> {measureLabel(figure.measure, figure.definition, lang)},{' '}
              {nameOf(figure.subject)}, {longDate(figure.date, lang)} <GradeBadge grade={figure.grade} lang={lang} />
            </p>
            {source && <SourceLine source={source} lang={lang} date={figure.date} />}
          </li>
        );
      })}
    </ul>
  );
}

/** What is still open, and the choices where the words leave several. */
function Missing({ of: { understood }, naming: { lang }, fields }: AnswerProps) {
  const text = checkPageText[lang];
  const { place, measures, when } = understood;
  const places = place.kind === 'found' ? place.subjects : [];
  const missing = [
    places.length === 1 ? [] : [text.missingPlace],
    measures.length === 1 ? [] : [text.missingWhat],
    when === undefined ? [text.missingWhen] : [],
  ].flat();
  return (
    <>
      {missing.length > 0 && <p>{text.noVerdict(list(missing, lang))}</p>}
      {places.length > 1 && (
        <Choices
          name={text.whichPlace}
          links={places.map(({ id, name }) => ({ name: name[lang], href: checkPath({ ...fields, place: id }, lang) }))}
        />
      )}
      {measures.length > 1 && (
        <Choices
          name={text.whichMeasure}
          links={measures.map(({ measure, definition }) => {
            const words = measureLabel(measure, definition, lang);
            return { name: words, href: checkPath({ ...fields, what: words }, lang) };
          })}
        />
      )}
    </>
  );
}

type ChoicesProps = {
  readonly name: string;
  readonly links: readonly { readonly name: string; readonly href: string }[];
};

function Choices({ name, links }: ChoicesProps) {
  return (
    <>
      <h3>{name}</h3>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
