import type { Figure } from '#lib/domain/figure';
import type { Source, SourceId } from '#lib/domain/source';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { longDate, partialDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { SOURCE_KIND_NAMES } from '#lib/i18n/figures';
import { licenceName } from '#lib/i18n/licences';
import { sourcesText } from '#lib/i18n/sources';
import { pagePath, sourcePath } from '#lib/url/page-path';
import { GradeBadge } from './grade-badge';
import { Fact } from './origin';
import { SourceFigures } from './source-figures';

type SourceArticleProps = {
  readonly source: Source;
  readonly figures: readonly Figure[];
  readonly lang: Lang;
  /** Copies, and texts of the same origin: one source with this one. */
  readonly kin: readonly Source[];
  /** The page where its claims are checked, where it is one of the articles. */
  readonly article: string | undefined;
  readonly names: {
    readonly subject: ReadonlyMap<SubjectId, Subject>;
    readonly source: ReadonlyMap<SourceId, Source>;
  };
};

/** One source: what it is, where it was read, and the figures that come from it. */
export function SourceArticle({ source, figures, kin, article, lang, names }: SourceArticleProps) {
  const text = sourcesText[lang];
  return (
    <article className="prose">
      <p className="kicker">{SOURCE_KIND_NAMES[lang][source.kind]}</p>
      <h1>{source.publisher}</h1>
      <p lang={source.language === 'und' ? undefined : source.language}>{source.title}</p>
      <SourceFacts source={source} lang={lang} names={names} />
      {article === undefined ? undefined : (
        <p>
          <a href={article}>{text.article}</a>
        </p>
      )}
      {kin.length === 0 ? undefined : <Kin of={kin} lang={lang} />}
      <h2>{figures.length === 0 ? text.figures : text.whatComes(count(figures.length, lang))}</h2>
      {figures.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <SourceFigures source={source} figures={figures} lang={lang} subjects={names.subject} />
      )}
      <p>
        <a href={pagePath(lang, '/sources')}>{text.back}</a>
      </p>
    </article>
  );
}

/** Ten newspapers that print one dispatch are one source: these are the others. */
function Kin({ of, lang }: { readonly of: readonly Source[]; readonly lang: Lang }) {
  const text = sourcesText[lang];
  return (
    <>
      <h2>{text.oneWith}</h2>
      <p>{text.oneWithMeaning}</p>
      <ul>
        {of.map(({ id, publisher, readIn, title, language, published }) => (
          <li key={id}>
            <a href={sourcePath(id, lang)}>{readIn === '' ? publisher : readIn}</a>, {partialDate(published, lang)}
            <span className="block text-mute" lang={language === 'und' ? undefined : language}>
              {title}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceFacts({ source, lang, names }: Pick<SourceArticleProps, 'source' | 'lang' | 'names'>) {
  const text = sourcesText[lang];
  const words = figurePageText[lang];
  const original = source.copyOf === '' ? undefined : names.source.get(source.copyOf);
  return (
    <dl className="facts">
      <Fact name={words.publisher}>
        {source.publisher} <GradeBadge grade={source.grade} lang={lang} />
      </Fact>
      <Fact name={words.readIn}>{source.readIn === '' ? words.readAtPublisher : source.readIn}</Fact>
      {source.authors.length === 0 ? undefined : <Fact name={text.authors}>{list(source.authors, lang)}</Fact>}
      <Fact name={words.published}>{partialDate(source.published, lang)}</Fact>
      <Fact name={words.licence}>{licenceName(source.licence, lang)}</Fact>
      <Fact name={text.language}>{text.languages[source.language]}</Fact>
      {source.retrieved === '' ? undefined : <Fact name={words.retrieved}>{longDate(source.retrieved, lang)}</Fact>}
      {original ? (
        <Fact name={text.copyOf}>
          <a href={sourcePath(original.id, lang)}>{original.title}</a>
        </Fact>
      ) : undefined}
      {source.origin === '' ? undefined : (
        <Fact name={text.origin}>
          <code>{source.origin}</code>
        </Fact>
      )}
      {source.url === '' ? undefined : (
        <Fact name={words.document}>
          <a href={source.url} data-source>
            {words.sourceLink}
          </a>
        </Fact>
      )}
      <Fact name={text.identifier}>
        <code>{source.id}</code>
      </Fact>
    </dl>
  );
}
