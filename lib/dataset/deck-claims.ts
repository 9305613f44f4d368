import type { Article, Claim } from '#lib/domain/article';
import type { Figure } from '#lib/domain/figure';
import type { Check } from '#lib/domain/verdict';
import type { ClaimSlide } from '#lib/export/deck';
import { saidSources } from '#lib/export/say-it';
import { withSmallInitial } from '#lib/export/spoken-place';
import { verdictSentence } from '#lib/export/verdict-sentence';
import { claimedDate } from '#lib/format/claimed-date';
import { longDate, partialDate } from '#lib/format/date';
import { qualified } from '#lib/format/quantity';
import { capitalised } from '#lib/format/words';
import { articlesText } from '#lib/i18n/articles';
import { chartText } from '#lib/i18n/charts';
import { deckText } from '#lib/i18n/deck';
import { measureLabel } from '#lib/i18n/measure-label';
import { VERDICT_WORDS } from '#lib/i18n/verdicts';
import { claimsOf } from './claims-of';
import type { DraftSlide, Telling } from './deck-draft';
import { publisherOf } from './deck-publisher';
import { notesOf } from './deck-words-slide';
import { fullName } from './full-name';
import { shortName } from './short-name';

type Checked = { readonly article: Article; readonly claim: Claim; readonly check: Check; readonly told: Telling };

/** Set at 44 pixels, more than this does not stand in two lines. */
const LONGEST_HEADLINE = 110;

/** The nth claim of an article, from 1. */
const claimId = (article: string, nth: number): string => `claim-${article}.${nth}`;

/** A slide for each claim of an article about these places, in its order, held against what is known. */
export function claimSlides(
  article: Article,
  told: Telling,
  isAsked: (subject: string) => boolean = () => true,
): readonly DraftSlide[] {
  const asked = article.claims.filter(({ subject }) => isAsked(subject));
  return claimsOf(told.data, { ...article, claims: asked }).map(({ claim, check }) => ({
    ...claimSlide({ article, claim, check, told }),
    id: claimId(article.id, article.claims.indexOf(claim) + 1),
  }));
}

function claimSlide(of: Checked): Omit<DraftSlide & { kind: 'claim' }, 'id'> {
  const { article, claim, check, told } = of;
  const { data, at, lang } = told;
  const what = capitalised(measureLabel(claim.measure, claim.definition, lang));
  const place = fullName(data, claim.subject, lang);
  const naming = {
    lang,
    sourceOf: (id: Figure['source']) => data.sources.get(id),
    nameOf: (id: Claim['subject']) => fullName(data, id, lang),
  };
  const meaning = [verdictSentence(check, naming), claim.note?.[lang] ?? ''].filter((words) => words !== '').join(' ');
  const address = at.origin + told.links.article(article.id, article.claims.indexOf(claim) + 1);
  const slide = {
    kind: 'claim',
    verdict: check.verdict,
    headline: headline(of, place),
    subtitle: `${what}, ${place}, ${claimedDate(claim, lang)}`,
    source: sourceLine(of),
    said: { label: articlesText[lang].said, number: qualified(claim, lang), origin: saidOrigin(of) },
    against: againstOf(of),
    meaning,
    address,
  } as const;
  const notes = notesOf(
    [
      `${slide.said.origin}${lang === 'fr' ? '\u00a0' : ''}: ${slide.subtitle}, ${slide.said.number}`,
      capitalised(VERDICT_WORDS[lang][check.verdict]),
      meaning,
      slide.source,
    ],
    address,
    told,
  );
  return { ...slide, notes };
}

/** The verdict and the number; its place and date as far as there is room, for the subtitle has them whole. */
function headline({ claim, check, told }: Checked, place: string): string {
  const { lang } = told;
  const text = deckText[lang];
  const verdict = capitalised(VERDICT_WORDS[lang][check.verdict]);
  const number = qualified(claim, lang);
  const date = claimedDate(claim, lang);
  const what = measureLabel(claim.measure, claim.definition, lang);
  const near = nearName(told, claim.subject) ?? place;
  const tried = [[what, place, date], [what, near, date], [what, near], [what]].map((parts) =>
    text.claim(verdict, number, parts.join(', ')),
  );
  return tried.find(({ length }) => length <= LONGEST_HEADLINE) ?? text.finding(verdict, number);
}

/** `Aix-Luynes, quartier maison d’arrêt`, where the whole name finds no room; undefined for what is no prison or wing. */
function nearName({ data, lang }: Telling, id: Claim['subject']): string | undefined {
  const subject = data.subjects.get(id);
  if (subject?.kind === 'establishment') return shortName(subject);
  const prison =
    subject?.kind === 'wing' && subject.parent !== undefined ? data.subjects.get(subject.parent) : undefined;
  return subject && prison && `${shortName(prison)}, ${withSmallInitial(subject.name[lang])}`;
}

function saidOrigin({ article, claim, told }: Checked): string {
  const { lang } = told;
  const origin = `${publisherOf(article, told)}, ${partialDate(article.published, lang)}`;
  return claim.saidBy[lang] === '' ? origin : deckText[lang].saidBy(origin, claim.saidBy[lang]);
}

/** The neighbours that enclose it, or the one figure held against it; undefined where nothing independent is known. */
function againstOf({ check, told }: Checked): ClaimSlide['against'] {
  const { lang } = told;
  const label = articlesText[lang].against;
  const { against } = check;
  if (against === undefined) return undefined;
  if (check.verdict !== 'bracketed')
    return { label, number: qualified(against, lang), origin: originOf(against, told) };
  const text = deckText[lang];
  return {
    label,
    number: text.two(qualified(against, lang), qualified(check.after, lang)),
    origin: text.two(originOf(against, told), originOf(check.after, told)),
  };
}

/** Who counted, and of which day. */
function originOf(figure: Figure, { data, lang }: Telling): string {
  const source = data.sources.get(figure.source);
  const who = source === undefined ? figure.source : saidSources({ sources: [source] }, lang);
  return `${who}, ${longDate(figure.date, lang)}`;
}

function sourceLine({ article, check, told }: Checked): string {
  const { lang } = told;
  const line = chartText[lang].source(publisherOf(article, told), partialDate(article.published, lang));
  return check.against === undefined ? line : deckText[lang].against(line, originOf(check.against, told));
}
