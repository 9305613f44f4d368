import { FigureLink, Num } from '#components/figures/figure-link';
import { GradeBadge } from '#components/figures/grade-badge';
import { SourceLine } from '#components/figures/source-line';
import { rangeStrip } from '#lib/charts/range-strip';
import type { Article, Claim } from '#lib/domain/article';
import type { Figure, FigureKey } from '#lib/domain/figure';
import { unitOf } from '#lib/domain/measure';
import { isKnown } from '#lib/domain/quantity';
import type { Check } from '#lib/domain/verdict';
import { type Naming, verdictSentence } from '#lib/export/verdict-sentence';
import { claimedDate } from '#lib/format/claimed-date';
import { qualified, rangeOf } from '#lib/format/quantity';
import { capitalised } from '#lib/format/words';
import { articlesText } from '#lib/i18n/articles';
import type { Lang } from '#lib/i18n/bilingual';
import { locatorWords } from '#lib/i18n/locators';
import { measureLabel } from '#lib/i18n/measure-label';
import { VERDICT_WORDS } from '#lib/i18n/verdicts';
import { claimAnchor } from '#lib/url/article-path';
import { RangeStripDrawing } from './range-strip-drawing';

type Props = Naming & {
  readonly article: Article;
  readonly claim: Claim;
  readonly check: Check;
  /** Charts that ring the claim: their names and where they are. */
  readonly charts: readonly { readonly name: string; readonly href: string }[];
  /** Has the number a page of its own? What is kept out of its series has none. */
  readonly isTraced: (key: FigureKey) => boolean;
};

/** One claim: what was said, what stands against it, both sources, the verdict and why. */
export function ClaimCard({ article, claim, check, charts, isTraced, ...naming }: Props) {
  const { lang, nameOf } = naming;
  const text = articlesText[lang];
  return (
    <section className="claim-card" id={claimAnchor(article.claims.indexOf(claim) + 1)}>
      <h3>
        {capitalised(measureLabel(claim.measure, claim.definition, lang))}, {nameOf(claim.subject)},{' '}
        {claimedDate(claim, lang)}
      </h3>
      <p className={`verdict verdict-${check.verdict}`}>{capitalised(VERDICT_WORDS[lang][check.verdict])}</p>
      <div className="claim-sides">
        <div>
          <h4>{text.said}</h4>
          <Said {...{ article, claim, isTraced, lang }} />
        </div>
        <div>
          <h4>{text.against}</h4>
          {figuresOf(check).length === 0 && <p>{text.nothing}</p>}
          {figuresOf(check).map((figure) => (
            <Against key={`${figure.source} ${figure.date}`} {...{ figure, isTraced, ...naming }} />
          ))}
        </div>
      </div>
      <Strip claim={claim} check={check} />
      <p>{verdictSentence(check, naming)}</p>
      {claim.note !== undefined && <p className="text-mute">{claim.note[lang]}</p>}
      {charts.length > 0 && (
        <p>
          {charts.map(({ name, href }) => (
            <a key={href} className="claim-chart" href={href}>
              {name}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

/** The figures a verdict rests on, the first one first. */
function figuresOf(check: Check): readonly Figure[] {
  switch (check.verdict) {
    case 'bracketed':
      return check.rival === undefined ? [check.against, check.after] : [check.against, check.after, check.rival];
    case 'confirmed':
      return check.butMisses === undefined ? [check.against] : [check.against, check.butMisses];
    case 'close':
    case 'differs':
    case 'other-definition':
    case 'same-source':
    case 'not-checkable':
      return check.against === undefined ? [] : [check.against];
  }
}

function Said({ article, claim, isTraced, lang }: Pick<Props, 'article' | 'claim' | 'isTraced' | 'lang'>) {
  const text = articlesText[lang];
  const range = rangeWords(claim, lang);
  return (
    <>
      <p className="claim-number">
        {isTraced(claim) ? (
          <FigureLink of={claim} lang={lang}>
            {qualified(claim, lang)}
          </FigureLink>
        ) : (
          qualified(claim, lang)
        )}
      </p>
      {range !== undefined && <p className="text-mute">{range}</p>}
      <p className="text-mute">
        {claim.saidBy[lang] !== '' && `${capitalised(text.by(claim.saidBy[lang]))}. `}
        {claim.locator !== '' && (
          <>
            {text.locator} <Locator of={claim.locator} article={article} lang={lang} />
          </>
        )}
      </p>
    </>
  );
}

type LocatorProps = { readonly of: string; readonly article: Article; readonly lang: Lang };

/** Our own words for a place are in the page's language; opening words are the article's. */
function Locator({ of, article, lang }: LocatorProps) {
  const ours = locatorWords(of, lang);
  return ours === undefined ? <span lang={article.language}>{of}</span> : ours;
}

/** Rounded outwards, as every reading range on the site. */
function rangeWords({ quantity, measure }: Claim, lang: Lang): string | undefined {
  const range = rangeOf(quantity, unitOf(measure), lang);
  return range === undefined ? undefined : articlesText[lang].range(range);
}

function Against({
  figure,
  isTraced,
  lang,
  sourceOf,
}: Omit<Naming, 'nameOf'> & Pick<Props, 'isTraced'> & { readonly figure: Figure }) {
  const source = sourceOf(figure.source);
  return (
    <>
      <p className="claim-number">
        {isTraced(figure) ? <Num figure={figure} lang={lang} worded /> : qualified(figure, lang)}{' '}
        <GradeBadge grade={figure.grade} lang={lang} />
      </p>
      {source && <SourceLine source={source} lang={lang} date={figure.date} locator={figure.locator} />}
    </>
  );
}

/** Only where both numbers are of one kind: a matching figure under another definition is one, too. */
function Strip({ claim: { quantity }, check }: Pick<Props, 'claim' | 'check'>) {
  if (!isKnown(quantity)) return null;
  const strip = rangeStrip(
    quantity,
    figuresOf(check).map((figure) => figure.quantity),
  );
  return strip === undefined ? null : <RangeStripDrawing strip={strip} />;
}
