import { DeckEntry } from '#components/present/builder-entry';
import { verdictWords } from '#lib/export/verdict-words';
import { partialDate } from '#lib/format/date';
import { articlesText } from '#lib/i18n/articles';
import { SOURCE_KIND_NAMES } from '#lib/i18n/figures';
import { pagePath, sourcePath } from '#lib/url/page-path';
import type { SectionProps } from './section-props';

/** Which article it is, who published it, where it was read, and how its figures came out. */
export function Citation({ of: { article, kind, verdicts }, lang }: Omit<SectionProps, 'data'>) {
  const text = articlesText[lang];
  const outlet = article.readIn === '' ? article.publisher : text.readIn(article.publisher, article.readIn);
  return (
    <header>
      <p className="kicker">
        <a href={pagePath(lang, '/articles')}>{text.title}</a> · {SOURCE_KIND_NAMES[lang][kind]}
      </p>
      <h1 className="mt-2 max-w-[26em]" lang={article.language}>
        {article.title}
      </h1>
      <p className="mt-3 text-mute">{[...article.authors, outlet, partialDate(article.published, lang)].join(' · ')}</p>
      <p className="mt-2">
        {article.url !== '' && (
          <>
            <a href={article.url} rel="external">
              {text.original}
            </a>{' '}
            ·{' '}
          </>
        )}
        <a href={sourcePath(article.id, lang)}>{text.record}</a>
      </p>
      {verdicts.length > 0 && <p className="measure mt-4">{text.found(verdictWords(verdicts, lang))}</p>}
      <DeckEntry id={article.id} as="from" lang={lang} />
    </header>
  );
}
