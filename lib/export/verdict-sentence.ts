import type { Figure } from '#lib/domain/figure';
import type { SourceOf } from '#lib/domain/independence';
import type { SubjectId } from '#lib/domain/subject';
import type { Check } from '#lib/domain/verdict';
import { longDate } from '#lib/format/date';
import { qualified } from '#lib/format/quantity';
import { articlesText, DISTINCTION_WORDS, verdictSentences } from '#lib/i18n/articles';
import type { Lang } from '#lib/i18n/bilingual';
import { measureLabel } from '#lib/i18n/measure-label';

export type Naming = {
  readonly lang: Lang;
  readonly sourceOf: SourceOf;
  readonly nameOf: (subject: SubjectId) => string;
};

/** What came of holding a claim against independent figures, and why, in plain words. */
export function verdictSentence(check: Check, naming: Naming): string {
  const text = verdictSentences[naming.lang];
  const held = (figure: Figure) => heldWords(figure, naming);
  switch (check.verdict) {
    case 'confirmed': {
      const first = text.confirmed(held(check.against));
      return check.butMisses === undefined ? first : `${first} ${text.butMisses(held(check.butMisses))}`;
    }
    case 'close':
      return text.close(held(check.against));
    case 'differs':
      return text.differs(held(check.against));
    case 'bracketed': {
      const enclosed = text.bracketed(dated(check.against, naming.lang), dated(check.after, naming.lang));
      return check.rival === undefined ? enclosed : `${enclosed} ${text.rival(held(check.rival))}`;
    }
    case 'other-definition':
      return text.otherDefinition(held(check.against), countedAs(check, naming));
    case 'same-source':
      return text.sameSource;
    case 'not-checkable':
      if (check.rival !== undefined) return `${text.rival(held(check.rival))} ${text.rivalAlone}`;
      if (check.toTheLetter && check.against !== undefined) return text.toTheLetter(held(check.against));
      return check.against === undefined ? text.notCheckable : text.undecided(held(check.against));
  }
}

/** With the words of its source: « plus de 165 % » is not 165 %. */
const numberOf = (figure: Figure, lang: Lang): string => qualified(figure, lang);

const dated = (figure: Figure, lang: Lang): string => `${numberOf(figure, lang)} (${longDate(figure.date, lang)})`;

function heldWords(figure: Figure, { lang, sourceOf }: Naming) {
  const { publisher, readIn } = sourceOf(figure.source) ?? { publisher: figure.source, readIn: '' };
  return {
    counted: numberOf(figure, lang),
    date: longDate(figure.date, lang),
    publisher: readIn === '' ? publisher : articlesText[lang].readIn(publisher, readIn),
  };
}

/** The measure that matches, with its place where that is another one, and in what it differs. */
function countedAs(check: Extract<Check, { verdict: 'other-definition' }>, { lang, nameOf }: Naming): string {
  const { subject, measure, definition } = check.against;
  const place = check.differsIn.includes('subject') ? `, ${nameOf(subject)}` : '';
  const why = check.differsIn.map((one) => DISTINCTION_WORDS[lang][one]).join(', ');
  return `${measureLabel(measure, definition, lang)}${place} (${why})`;
}
